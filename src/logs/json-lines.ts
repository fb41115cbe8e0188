// Logs whose lines are JSON objects (journald, containers, structured logging): whether it is one, and the texts of a line.

/**
 * Judges by the first bytes of a log: some line in them is, or ends with, a JSON object. Others may stand between, as what a program says
 * before its logging is set up. Of a line that does not end there, nothing is sure but how it begins.
 */
export function isJsonLines(head: Uint8Array): boolean {
  const lines = Buffer.from(head).toString('utf8').split('\n');
  const unended = lines.pop()!;
  return lines.some(holdsObject) || /^\s*\{\s*"/.test(unended);
}

const holdsObject = (line: string): boolean => (textsOf(line) ?? textsBehindHeader(line) ?? []).length > 0;

/** What a line says: the texts of the object that it is; with a header before the object (syslog, containers) also the line as it is. */
export function saidBy(line: string): readonly string[] {
  return textsOf(line) ?? [line, ...(textsBehindHeader(line) ?? [])];
}

/** All texts in a line, decoded, however deep they stand; null when it is no JSON object. Names of fields are no texts. */
export const textsOf = (line: string): readonly string[] | null => (/^\s*\{/.test(line) ? textsIn(line) : null);

function textsBehindHeader(line: string): readonly string[] | null {
  const at = line.search(/\{\s*"/);
  return at > 0 && /\}\s*$/.test(line) ? textsIn(line.slice(at)) : null;
}

function textsIn(json: string): readonly string[] | null {
  const object = parsed(json);
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

function parsed(json: string): object | null {
  try {
    return JSON.parse(json) as object;
  } catch {
    return null;
  }
}

/** journald writes a message that is not printable text as a list of its bytes (systemd, Journal JSON Format). */
const isBytes = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => Number.isInteger(item) && item >= 0 && item < 256);
