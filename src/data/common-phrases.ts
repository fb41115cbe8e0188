// Pairs of words that occur in the messages of many programs (10 of 40 source trees). bench/phrases.mjs writes common-phrases.json.
import commonPhrases from './common-phrases.json' with { type: 'json' };

const pairs: ReadonlySet<string> = new Set(commonPhrases);
const word = /[\p{L}\p{N}][\p{L}\p{N}']*/gu;

/** Is each word and the next one a pair that many programs write? False for less than two words. */
export function isCommonPhrase(text: string): boolean {
  const lower = text.toLowerCase();
  word.lastIndex = 0;
  let [before, next] = [word.exec(lower)?.[0], word.exec(lower)?.[0]];
  if (next === undefined) return false;
  while (next !== undefined) {
    if (!pairs.has(`${before} ${next}`)) return false; // the first two words decide most texts
    [before, next] = [next, word.exec(lower)?.[0]];
  }
  return true;
}
