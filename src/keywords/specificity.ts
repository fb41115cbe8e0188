// How unlikely a text is in other logs, by its words. Common words count little.

import words from '../data/words/specificity.json' with { type: 'json' };

// Words without meaning of their own.
const empty: ReadonlySet<string> = new Set(words.empty);
// Words that logs of all programs are full of: a list made by hand, not counted in logs.
const common: ReadonlySet<string> = new Set(words.common);

// Words that only say that something is wrong: "could not open file" says hardly more than "open file".
const faults: ReadonlySet<string> = new Set(words.faults);

/**
 * Weight of a text: a quarter for an empty word, a half for a number or a short one, 1 for a fault, 2 for a common word, 4 for any other,
 * 5 for a long or compound one.
 */
export function weigh(text: string): number {
  let weight = 0;
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []) weight += weightOf(word);
  return weight;
}

export function weightOf(word: string): number {
  if (empty.has(word)) return 0.25;
  if (faults.has(word)) return 1;
  if (common.has(word)) return 2;
  if (word === 'unexpected') return 3; // experts alert on `unexpected internal error`, nobody on `unexpected error`
  if (/^\d+$/.test(word)) return 0.5;
  if (word.length < 3) return 0.5;
  return word.length >= 7 ? 5 : 4;
}

// Texts of the C library's strerror(3), getaddrinfo, PAM and TLS libraries: any program logs them.
const libraryTexts: ReadonlySet<string> = new Set(words.libraryTexts);

export const isCommonText = (text: string): boolean => libraryTexts.has(withoutEnd(text).toLowerCase().trim());

/** A regular expression would try each of many signs as the first of the last ones. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (/[\s.:!,;*"']/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
