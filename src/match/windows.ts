// Where in a stretch to look: a sweep reads groups of `width` bytes at every `step`th place of the log, so that a window of
// width + step - 1 bytes holds one group for sure, at one of `step` places. The rarest window is entered into the table of its sweep.

/** How a sweep reads the log. */
export interface Reach {
  readonly width: number;
  readonly step: number;
}

/** From the longest to the shortest stretch that they can find: 11 bytes, 7, 4, 1 (a lone byte is read with any byte behind it). */
export const reaches = [
  { width: 8, step: 4 },
  { width: 4, step: 4 },
  { width: 4, step: 1 },
  { width: 2, step: 1 },
] as const satisfies readonly Reach[];

const windowOf = ({ width, step }: Reach): number => width + step - 1;

/** Index of the reach for a stretch of so many bytes. */
export function reachFor(bytes: number): number {
  const index = reaches.findIndex((reach) => windowOf(reach) <= bytes);
  return index < 0 ? reaches.length - 1 : index;
}

/** Where the rarest window of the stretch begins. */
export function rarestWindow(stretch: Uint8Array, reach: Reach): number {
  const size = Math.min(windowOf(reach), stretch.length);
  let sum = 0;
  for (let i = 0; i < size; i++) sum += rarity[stretch[i]!]!;
  let [best, bestSum] = [0, sum];
  for (let start = 1; start + size <= stretch.length; start++) {
    sum += rarity[stretch[start + size - 1]!]! - rarity[stretch[start - 1]!]!;
    if (sum > bestSum) [best, bestSum] = [start, sum];
  }
  return best;
}

// Characters from common to rare, as they come in the sixteen samples of LogHub (https://github.com/logpai/loghub), in lower case.
const common = ' e01atorn2sicd:.53-4l6798mupbfhgkv/_[]wy,x=j()|q#*z@"$~;\'<>{}\\!+?%&^`';
const rarity = Uint8Array.from({ length: 256 }, (_, byte) => {
  const rank = common.indexOf(String.fromCharCode(byte));
  return rank < 0 ? common.length : rank;
});
