// A JSON line -> the match of its most specific string.
import type { Match } from '../model/located.ts';
import type { Locator } from './locate.ts';

export function bestMatch(texts: readonly string[], find: Locator): Match | null {
  let best: Match | null = null;
  for (const text of texts) {
    const match = find(text);
    if (match !== null && (best === null || rankOf(match) > rankOf(best))) best = match;
  }
  return best;
}

// Ignores how alternatives lower the confidence, because they say nothing about the text.
const rankOf = ({ confidence, alternatives, strict }: Match): number =>
  confidence * (alternatives.length + 1) + (strict ? 1 : 0);
