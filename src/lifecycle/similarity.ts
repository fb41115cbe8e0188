// How much a message still says what a keyword says: the words that both have in the same order, of all words of the keyword and of
// the stretch of the message that holds them.
import { sameness } from './spelling.ts';
import { type Weight, weightOfAll } from './weights.ts';

/** 0 to 1. What stands around the stretch does not count: a keyword is a piece of its message. */
export function similarity(keyword: readonly string[], message: readonly string[], weight: Weight): number {
  const { pairs, common } = align(keyword, message, weight);
  if (pairs.length === 0) return 0;
  const stretch = message.slice(pairs[0]!, pairs.at(-1)! + 1);
  return (2 * common) / (weightOfAll(keyword, weight) + weightOfAll(stretch, weight));
}

interface Alignment {
  /** Positions in the message. */
  readonly pairs: readonly number[];
  readonly common: number;
}

/** The heaviest common subsequence, where words that differ in a few letters count in part. */
function align(keyword: readonly string[], message: readonly string[], weight: Weight): Alignment {
  const gain = keyword.map((a) => message.map((b) => sameness(a, b) * Math.min(weight(a), weight(b))));
  const best = Array.from({ length: keyword.length + 1 }, () => new Array<number>(message.length + 1).fill(0));
  for (let i = keyword.length - 1; i >= 0; i--) {
    for (let j = message.length - 1; j >= 0; j--) {
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, gain[i]![j]! + best[i + 1]![j + 1]!);
    }
  }
  return { pairs: walk(best, gain), common: best[0]![0]! };
}

function walk(best: readonly (readonly number[])[], gain: readonly (readonly number[])[]): number[] {
  const pairs: number[] = [];
  let [i, j] = [0, 0];
  while (i < gain.length && best[i]![j]! > 0) {
    // Later words first where it makes no difference: the stretch is as short as it can be.
    if (best[i]![j + 1] === best[i]![j]) j++;
    else if (best[i + 1]![j] === best[i]![j]) i++;
    else {
      pairs.push(j);
      i++;
      j++;
    }
  }
  return pairs;
}
