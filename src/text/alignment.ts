// Two lists -> their heaviest common subsequence.

import { itemAt } from './items.ts';

interface Alignment {
  /** Index in the first list and in the second. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly common: number;
}

/** `gain` is the weight of pairing two items, 0 if they do not match. */
export function align<T>(one: readonly T[], other: readonly T[], gain: (a: T, b: T) => number): Alignment {
  const gains = one.map((a) => other.map((b) => gain(a, b)));
  const best = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (const [i, gained] of [...gains.entries()].reverse()) {
    const [here, below] = [itemAt(best, i), itemAt(best, i + 1)];
    for (let j = other.length - 1; j >= 0; j--) {
      here[j] = Math.max(below[j] ?? 0, here[j + 1] ?? 0, (gained[j] ?? 0) + (below[j + 1] ?? 0));
    }
  }
  return { pairs: pairsAlong(best), common: best[0]?.[0] ?? 0 };
}

function pairsAlong(best: readonly (readonly number[])[]): [number, number][] {
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  const bestFrom = (i: number, j: number): number => best[i]?.[j] ?? 0;
  while (bestFrom(i, j) > 0) {
    // Skip ahead on ties, so that the span of all pairs is as short as possible.
    if (bestFrom(i, j + 1) === bestFrom(i, j)) j++;
    else if (bestFrom(i + 1, j) === bestFrom(i, j)) i++;
    else pairs.push([i++, j++]);
  }
  return pairs;
}
