// What two lists have in common in the same order: the heaviest common subsequence.

interface Alignment {
  /** Positions in the one and in the other. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly common: number;
}

/** `gain` is what it counts that two items stand for one another, 0 where they do not. */
export function align<T>(one: readonly T[], other: readonly T[], gain: (a: T, b: T) => number): Alignment {
  const gains = one.map((a) => other.map((b) => gain(a, b)));
  const best = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, gains[i]![j]! + best[i + 1]![j + 1]!);
    }
  }
  return { pairs: pairsAlong(best), common: best[0]![0]! };
}

function pairsAlong(best: readonly (readonly number[])[]): [number, number][] {
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (best[i]![j]! > 0) {
    // Later items first where it makes no difference: what holds them all is as short as it can be.
    if (best[i]![j + 1] === best[i]![j]) j++;
    else if (best[i + 1]![j] === best[i]![j]) i++;
    else pairs.push([i++, j++]);
  }
  return pairs;
}
