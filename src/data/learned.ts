// Learned points of words and word pairs. bench/weights.mjs writes learned.json; src/ranking/words.ts splits words in the same way.
import learned from './learned.json' with { type: 'json' };

/** Points of words, and of pairs by their first word. */
export interface Points {
  readonly words: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export const textPoints: Points = pointsOf(learned.text);
export const functionPoints: Points = pointsOf(learned.function);
export const sinkPoints: Points = pointsOf(learned.sink);

function pointsOf(table: Readonly<Record<string, number>>): Points {
  const words = new Map<string, number>();
  const pairs = new Map<string, Map<string, number>>();
  for (const [key, points] of Object.entries(table)) {
    const [first, second] = key.split(' ') as [string, string?];
    if (second === undefined) words.set(first, points);
    else pairs.set(first, (pairs.get(first) ?? new Map<string, number>()).set(second, points));
  }
  return { words, pairs };
}
