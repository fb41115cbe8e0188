// How much a message still says what a keyword says: the words that both have in the same order, of all words of the keyword and of
// the stretch of the message that holds them.
import { type Language, weightOfAll } from './weights.ts';

/** 0 to 1. What stands around the stretch does not count: a keyword is a piece of its message. */
export function similarity(keyword: readonly string[], message: readonly string[], language: Language): number {
  const { pairs, common } = align(keyword, message, language);
  if (pairs.length === 0) return 0;
  const [first, last] = [pairs[0]![1], pairs.at(-1)![1]];
  const paired = new Set(pairs.map(([at]) => at));
  const rest = keyword.filter((_, i) => !paired.has(i));
  const { from, to, moved } = moves(rest, message, [first, last], new Set(pairs.map(([, at]) => at)));
  const stretch = message.slice(from, to + 1);
  const shared = common + turned * weightOfAll(moved, language);
  return (2 * shared) / (weightOfAll(keyword, language) + weightOfAll(stretch, language));
}

// A word that changed its place within the text.
const turned = 0.8;

interface Moves {
  readonly from: number;
  readonly to: number;
  readonly moved: readonly string[];
}

/** Words of the keyword that stand elsewhere in the stretch, or just beside it: then it is one word longer. */
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

interface Alignment {
  /** Positions in the keyword and in the message. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly common: number;
}

/** The heaviest common subsequence, where words that differ in a few letters count in part. */
function align(keyword: readonly string[], message: readonly string[], { weight, same }: Language): Alignment {
  const gain = keyword.map((a) => message.map((b) => same(a, b) * Math.min(weight(a), weight(b))));
  const best = Array.from({ length: keyword.length + 1 }, () => new Array<number>(message.length + 1).fill(0));
  for (let i = keyword.length - 1; i >= 0; i--) {
    for (let j = message.length - 1; j >= 0; j--) {
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, gain[i]![j]! + best[i + 1]![j + 1]!);
    }
  }
  return { pairs: walk(best, gain), common: best[0]![0]! };
}

function walk(best: readonly (readonly number[])[], gain: readonly (readonly number[])[]): [number, number][] {
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < gain.length && best[i]![j]! > 0) {
    // Later words first where it makes no difference: the stretch is as short as it can be.
    if (best[i]![j + 1] === best[i]![j]) j++;
    else if (best[i + 1]![j] === best[i]![j]) i++;
    else {
      pairs.push([i, j]);
      i++;
      j++;
    }
  }
  return pairs;
}
