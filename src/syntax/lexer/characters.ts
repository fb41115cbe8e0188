// What characters are to every lexer: blanks, names, numbers, marks of one or two characters.

// Ordered: classes that may continue a name come last. A `single` character is a whole token in every language.
export const Class = { other: 0, blank: 1, newline: 2, single: 3, word: 4, digit: 5 } as const;

// All characters outside ASCII count as letters of names.
const classes = new Uint8Array(1 << 16).fill(Class.word, 128);
for (let c = 0; c < 128; c++) {
  const char = String.fromCharCode(c);
  if (/[\t\v\f\r ]/.test(char)) classes[c] = Class.blank;
  else if (char === '\n') classes[c] = Class.newline;
  else if (/[()[\]{},;~]/.test(char)) classes[c] = Class.single;
  else if (/[A-Za-z_$@]/.test(char)) classes[c] = Class.word;
  else if (/[0-9]/.test(char)) classes[c] = Class.digit;
}

// Punctuators of two characters, by their codes: first << 7 | second.
const pairs = new Uint8Array(1 << 14);
for (const pair of '-> :: == != <= >= && || += -= *= /= %= |= &= ^= << >> ++ -- ## := => ** // ?? ?.'.split(' '))
  pairs[(pair.charCodeAt(0) << 7) | pair.charCodeAt(1)] = 1;

export const classAt = (source: string, at: number): number => classes[source.charCodeAt(at)] ?? Class.other;

export const isNameStart = (character: number): boolean => classes[character] === Class.word;

/** Offset behind the mark at `at`. */
export function endOfMark(source: string, at: number): number {
  const [c, next] = [source.charCodeAt(at), source.charCodeAt(at + 1)];
  return at + (c < 128 && next < 128 && pairs[(c << 7) | next] ? 2 : 1);
}
