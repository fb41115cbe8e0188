// Bytes of C or C++ -> words, marks and directives, without comments. A word is the hash of its letters: on 80 MB of source, strings
// would cost more than everything else, and two words with one hash only link a file too many.

export const Word = { end: 0, word: 1, mark: 2, text: 3, directive: 4 } as const;

/** Moves over the code; `kind`, `hash`, `from` and `to` are about the current token. */
export interface CodeWords {
  kind: number;
  /** Of a word; the byte of a mark; the hash of a directive's name. */
  hash: number;
  from: number;
  to: number;
  /** Byte before the token that is no blank, 0 at the start. */
  before: number;
  /** Behind a dot or an arrow. */
  isMember: boolean;
  readonly next: () => boolean;
}

const table = tableOf();
const [letter, blank] = [1, 2];

/** `end`: where the code ends; `isLine`: it is the rest of a directive, in which `#` is a mark. */
export function codeWords(bytes: Uint8Array, start = 0, end = bytes.length, isLine = false): CodeWords {
  let at = start;
  let lineStarts = !isLine;
  const words: CodeWords = { kind: Word.end, hash: 0, from: start, to: start, before: 0, isMember: false, next };
  function next(): boolean {
    if (words.to > words.from && words.kind !== Word.directive) setBefore(words.to - 1);
    skipBlanks();
    words.from = at;
    if (at >= end) return token(Word.end, 0, at);
    const byte = bytes[at] ?? 0;
    const isDirective = byte === hash && lineStarts;
    lineStarts = false;
    if (table[byte] === letter) return word(Word.word, at);
    if (byte === quote || byte === apostrophe) return token(Word.text, byte, endOfText(bytes, at, end));
    if (!isDirective) return token(Word.mark, byte, at + 1);
    return directive();
  }
  function setBefore(last: number): void {
    words.before = bytes[last] ?? 0;
    words.isMember = words.before === dot || (words.before === greater && bytes[last - 1] === minus);
  }
  function token(kind: number, value: number, to: number): boolean {
    words.kind = kind;
    words.hash = value;
    words.to = at = to;
    return kind !== Word.end;
  }
  function word(kind: number, from: number): boolean {
    let value = 0;
    let to = from;
    for (; to < end && table[bytes[to] ?? 0] === letter; to++) value = (Math.imul(value, 31) + (bytes[to] ?? 0)) | 0;
    return token(kind, value, to);
  }
  function directive(): boolean {
    let name = at + 1;
    while (name < end && (bytes[name] === 32 || bytes[name] === 9)) name++;
    const line = endOfLine(bytes, at, end);
    word(Word.directive, name);
    words.from = words.to;
    words.to = at = Math.max(line, words.to);
    lineStarts = true;
    return true;
  }
  function skipBlanks(): void {
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === slash && isComment(bytes[at + 1])) at = endOfComment(bytes, at, end) - 1;
      else if (byte === newline) lineStarts = !isLine;
      else if (table[byte] !== blank) return;
    }
  }
  return words;
}

export const hashOf = (name: string): number => {
  let value = 0;
  for (let at = 0; at < name.length; at++) value = (Math.imul(value, 31) + name.charCodeAt(at)) | 0;
  return value;
};

export const hashesOf = (names: string): ReadonlySet<number> => new Set(names.split(' ').map(hashOf));

const [minus, dot, greater] = [45, 46, 62];
const [newline, quote, hash, apostrophe, star, slash, backslash] = [10, 34, 35, 39, 42, 47, 92];

function tableOf(): Uint8Array {
  const kinds = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) {
    if (/[\w$\x80-\xff]/.test(String.fromCharCode(byte))) kinds[byte] = 1;
    else if (byte <= 32 || byte === 92) kinds[byte] = 2; // a backslash continues a line
  }
  return kinds;
}

const isComment = (byte: number | undefined): boolean => byte === star || byte === slash;

function endOfComment(bytes: Uint8Array, at: number, end: number): number {
  if (bytes[at + 1] === slash) return endOfLine(bytes, at, end);
  for (let to = at + 2; to < end; to++) if (bytes[to] === star && bytes[to + 1] === slash) return to + 2;
  return end;
}

/** An unclosed text ends with its line. */
function endOfText(bytes: Uint8Array, at: number, end: number): number {
  const mark = bytes[at];
  for (let to = at + 1; to < end; to++) {
    if (bytes[to] === backslash) to++;
    else if (bytes[to] === mark) return to + 1;
    else if (bytes[to] === newline) return to;
  }
  return end;
}

/** Of the line with its continuations; a comment in it may go on after it. */
function endOfLine(bytes: Uint8Array, at: number, end: number): number {
  for (let to = at; to < end; to++) {
    if (bytes[to] === newline) return to;
    if (bytes[to] === backslash) to += bytes[to + 1] === 13 ? 2 : 1;
    else if (bytes[to] === slash && bytes[to + 1] === star) to = endOfComment(bytes, to, end) - 1;
  }
  return end;
}
