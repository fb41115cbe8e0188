// Word lists -> regular expressions. An entry may be a stem or a phrase: `attack\w*`.

/** Alternatives in the order of the list. */
export const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

/** One of the words in any case, with nothing of a word on either side. */
export const wholeWord = (words: readonly string[]): RegExp => new RegExp(String.raw`\b${anyOf(words)}\b`, 'i');

/** One word, and behind it one of the others. Without a bound a long text would be read again from each first word. */
export const near = (first: readonly string[], second: readonly string[]): string =>
  String.raw`${anyOf(first)}\b.{0,1000}\b${anyOf(second)}`;
