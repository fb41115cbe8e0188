// Logs whose lines are JSON objects (journald, containers, structured logging): whether it is one, and the texts of a line.

/** Judges by the first bytes of a log: each line that ends in them is a JSON object. */
export function isJsonLines(head: Uint8Array): boolean {
  const text = Buffer.from(head).toString('utf8');
  const ended = text
    .split('\n', looked + 1)
    .slice(0, -1)
    .filter((line) => line.trim() !== '');
  // A single line, or the longest ones: nothing is sure but how it begins.
  return ended.length === 0 ? /^\s*\{\s*"/.test(text) : ended.every((line) => textsOf(line) !== null);
}

const looked = 3;

/** All texts in a line, decoded, however deep they stand; null when it is no JSON object. Names of fields are no texts. */
export function textsOf(line: string): readonly string[] | null {
  const object = parsed(line);
  if (object === null) return null;
  const texts: string[] = [];
  // Its own stack: nesting that nobody writes must not exhaust the other one.
  const stack: unknown[] = [object];
  while (stack.length > 0) {
    const value = stack.pop();
    if (typeof value === 'string') texts.push(value);
    else if (isBytes(value)) texts.push(Buffer.from(value).toString('utf8'));
    else if (typeof value === 'object' && value !== null)
      for (const item of Object.values(value).reverse()) stack.push(item);
  }
  return texts;
}

function parsed(line: string): object | null {
  if (!/^\s*\{/.test(line)) return null;
  try {
    return JSON.parse(line) as object;
  } catch {
    return null;
  }
}

/** journald writes a message that is not printable text as a list of its bytes (systemd, Journal JSON Format). */
const isBytes = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => Number.isInteger(item) && item >= 0 && item < 256);
