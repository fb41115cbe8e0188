// The encoding that a source declares, in its language or in an editor's mode line.

/** The name as written; null if there is none. `own` is the language's pattern, tried on the first two lines. */
export function declaredEncoding(bytes: Buffer, own?: RegExp): string | null {
  const head = bytes.subarray(0, headBytes);
  const tail = bytes.subarray(Math.max(0, bytes.length - tailBytes));
  if (![head, tail].some((part) => part.includes('coding') || part.includes('fenc'))) return null;
  const firstLines = linesOf(head).slice(0, editorLines);
  const lastLines = linesOf(tail);
  const name =
    inFirstTwo(firstLines, own) ??
    byVim([...firstLines, ...lastLines.slice(-editorLines)]) ??
    inLocalVariables(lastLines);
  return name === null || undecided.test(name) ? null : name;
}

// Emacs reads its variables from the last 3,000 characters (GNU Emacs Manual, "Specifying File Variables").
const [headBytes, tailBytes] = [1000, 3000];
// vim: 'modelines'
const editorLines = 5;

// Emacs: to be detected, or raw bytes.
const undecided = /^(?:undecided|prefer-utf-8|raw-text|no-conversion|binary)(?:-(?:unix|dos|mac))?$/i;

const linesOf = (bytes: Buffer): readonly string[] =>
  bytes
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .split(/\r\n?|\n/);

function inFirstTwo([first = '', second = '']: readonly string[], own: RegExp | undefined): string | null {
  for (const line of isComment(first) ? [first, second] : [first]) {
    const name = byEmacs(line) ?? own?.exec(line)?.[1];
    if (name) return name;
  }
  return null;
}

/** Code on the first line ends the search (PEP 263). */
const isComment = (line: string): boolean => /^[ \t\f]*(?:#|\/[/*]|\*|$)/.test(line);

const byEmacs = (line: string): string | null =>
  /-\*-(?:.*[ \t;])?coding:[ \t]*([-\w.]+).*-\*-/.exec(line)?.[1] ?? null;

function byVim(lines: readonly string[]): string | null {
  for (const line of lines) {
    const name = /(?:^|\s)(?:vim?|ex):.*?\b(?:fileencoding|fenc)=([-\w.]+)/.exec(line)?.[1];
    if (name) return name;
  }
  return null;
}

function inLocalVariables(lines: readonly string[]): string | null {
  const from = lines.findLastIndex((line) => line.includes('Local Variables:'));
  if (from < 0) return null;
  const found = lines.slice(from + 1).map((line) => /^\W*coding:[ \t]*([-\w.]+)/.exec(line)?.[1]);
  return found.find((name) => name !== undefined) ?? null;
}
