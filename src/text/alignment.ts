// What two lists have in common in the same order: the heaviest common subsequence.

import { itemAt } from './items.ts';

interface Alignment {
  /** Positions in the one and in the other. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly common: number;
}

/** `gain` is what it counts that two items stand for one another, 0 where they do not. */
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
    // Later items first where it makes no difference: what holds them all is as short as it can be.
    if (bestFrom(i, j + 1) === bestFrom(i, j)) j++;
    else if (bestFrom(i + 1, j) === bestFrom(i, j)) i++;
    else pairs.push([i++, j++]);
  }
  return pairs;
}
