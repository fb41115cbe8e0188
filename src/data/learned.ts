// Learned points of words, word pairs and signals. bench/weights.mjs writes learned.json; src/ranking/words.ts splits words in the same way.
import learned from './learned.json' with { type: 'json' };

/** Points of the score; and, in the same unit, of the logarithms of odds: that it is noise, that noise is wrong, that what is no noise is harmless. */
export type Weights = readonly [score: number, noise: number, wrong: number, harmless: number];

/** Points of words, and of pairs by their first word. */
export interface Points {
  readonly words: ReadonlyMap<string, Weights>;
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, Weights>>;
}

export const textPoints: Points = pointsOf(learned.text);
export const functionPoints: Points = pointsOf(learned.function);
export const sinkPoints: Points = pointsOf(learned.sink);
/** Of a message that shows nothing. */
export const startPoints: Weights = weightsOf(learned.start);
/** The first number is not used: the points of a score stand beside the signal. */
export const signalPoints: ReadonlyMap<string, Weights> = new Map(
  Object.entries<readonly number[]>(learned.signals).map(([name, weights]) => [name, weightsOf(weights)]),
);

function pointsOf(table: Readonly<Record<string, readonly number[]>>): Points {
  const words = new Map<string, Weights>();
  const pairs = new Map<string, Map<string, Weights>>();
  for (const [key, numbers] of Object.entries(table)) {
    const [first, second] = key.split(' ') as [string, string?];
    const weights = weightsOf(numbers);
    if (second === undefined) words.set(first, weights);
    else pairs.set(first, (pairs.get(first) ?? new Map<string, Weights>()).set(second, weights));
  }
  return { words, pairs };
}

function weightsOf([score = 0, noise = 0, wrong = 0, harmless = 0]: readonly number[]): Weights {
  return [score, noise, wrong, harmless];
}
