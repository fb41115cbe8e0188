// Word lists -> regular expressions. An entry may be a stem or a phrase: `attack\w*`.

/** Alternatives in list order. */
export const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

/** Any of the words as whole words, ignoring case. */
export const wholeWord = (words: readonly string[]): RegExp => new RegExp(String.raw`\b${anyOf(words)}\b`, 'i');

/** One word followed by another. The bound avoids rescanning a long text from each first word. */
export const near = (first: readonly string[], second: readonly string[]): string =>
  String.raw`${anyOf(first)}\b.{0,1000}\b${anyOf(second)}`;
