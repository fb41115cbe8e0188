// Numbers drawn for one case: the same for the same seed, target and number of the case.
import { createHash } from 'node:crypto';
import { random } from '../mutate.mjs';

export function drawFor(...key) {
  const seed = createHash('sha256').update(key.join('\0')).digest().readInt32LE();
  return drawing(random(seed), seed);
}

function drawing(next, seed) {
  const below = (limit) => Math.floor(next() * limit);
  return {
    /** For generators with a seed of their own. */
    seed,
    below,
    /** From `low` to `high`, both included; small numbers come more often. */
    small: (low, high) => low + Math.floor(next() ** 3 * (high - low + 1)),
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)],
  };
}
