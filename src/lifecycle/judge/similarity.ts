// A keyword and a message -> their similarity: the share of words that both have in the same order.

import { align } from '../../text/alignment.ts';
import { itemAt, lastOf } from '../../text/items.ts';
import { type Language, weightOfAll } from './weights.ts';

/**
 * 0 to 1. Words that differ in a few letters count in part. Words around the matching stretch are ignored: a keyword is a piece of its
 * message.
 */
export function similarity(keyword: readonly string[], message: readonly string[], language: Language): number {
  const { same, weight } = language;
  const { pairs, common } = align(keyword, message, (a, b) => same(a, b) * Math.min(weight(a), weight(b)));
  if (pairs.length === 0) return 0;
  const [first, last] = [itemAt(pairs, 0)[1], lastOf(pairs)[1]];
  const paired = new Set(pairs.map(([at]) => at));
  const rest = keyword.filter((_, i) => !paired.has(i));
  const { from, to, moved } = moves(rest, message, [first, last], new Set(pairs.map(([, at]) => at)));
  // Words missing at an end count as replaced by as many words of the message there: `denied AXFR from` is not `retrying with AXFR from`.
  const [head, tail] = lostAtEnds(keyword, paired, moved);
  const stretch = message.slice(Math.max(0, Math.min(from, first - head)), Math.max(to, last + tail) + 1);
  const shared = common + turned * weightOfAll(moved, language);
  return (2 * shared) / (weightOfAll(keyword, language) + weightOfAll(stretch, language));
}

/** Number of words before the first and after the last paired one that do not occur in the message. */
function lostAtEnds(
  keyword: readonly string[],
  paired: ReadonlySet<number>,
  moved: readonly string[],
): readonly [number, number] {
  const [first, last] = [Math.min(...paired), Math.max(...paired)];
  const lost = (words: readonly string[]): number => words.filter((word) => !moved.includes(word)).length;
  return [lost(keyword.slice(0, first)), lost(keyword.slice(last + 1))];
}

// Factor for a word that moved within the text.
const turned = 0.8;

interface Moves {
  readonly from: number;
  readonly to: number;
  readonly moved: readonly string[];
}

/** Words of the keyword that occur elsewhere in the stretch or just beside it, which makes it one word longer. */
function moves(
  rest: readonly string[],
  message: readonly string[],
  [first, last]: readonly [number, number],
  used: ReadonlySet<number>,
): Moves {
  let [from, to] = [first, last];
  const moved: string[] = [];
  const free = new Set(used);
  for (const word of rest) {
    const at = message.findIndex((other, i) => other === word && !free.has(i) && i >= first - 1 && i <= last + 1);
    if (at < 0) continue;
    free.add(at);
    moved.push(word);
    [from, to] = [Math.min(from, at), Math.max(to, at)];
  }
  return { from, to, moved };
}
