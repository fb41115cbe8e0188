// Names that may stand for a text defined elsewhere, and their functions: input of the pass over a file.

import type { IndirectUseSite } from '../../model/parsed-source.ts';
import { itemAt } from '../../text/items.ts';

/** A name in the source, by the index of its first token. `open` is the bracket of the call that it is passed to. */
export interface IndirectUseCandidate {
  readonly at: number;
  /** Index of its last token. */
  readonly last: number;
  readonly kind: IndirectUseSite['kind'];
  readonly role: 'argument' | 'returned' | 'assigned';
  readonly open: number;
  /** Only a part of its argument: the statement is read though it has no string. */
  readonly isPart?: true;
}

/** A function and the tokens of its body. */
export interface Body {
  readonly name: string | null;
  readonly from: number;
  readonly to: number;
}

/** Whether there is a candidate between two tokens. */
export function holdsCandidate(candidates: readonly IndirectUseCandidate[], from: number, to: number): boolean {
  const first = candidates[countBefore(candidates, ({ at }) => at, from)];
  return first !== undefined && first.at < to;
}

/** Whether there is one that is only a part of its argument. */
export function holdsPart(candidates: readonly IndirectUseCandidate[], from: number, to: number): boolean {
  for (let k = countBefore(candidates, ({ at }) => at, from); k < candidates.length; k++) {
    const { at, isPart } = itemAt(candidates, k);
    if (at >= to) return false;
    if (isPart) return true;
  }
  return false;
}

/** How many preceding bodies are examined, nested or adjacent. */
const MAX_BODIES = 19;

/** The innermost body around a token. `bodies` are sorted by their start. */
export function bodyAround(bodies: readonly Body[], at: number): Body | null {
  const before = countBefore(bodies, ({ from }) => from, at);
  return bodies.slice(Math.max(0, before - MAX_BODIES), before).findLast(({ to }) => to > at) ?? null;
}

/** Number of the sorted items that precede `at`. */
function countBefore<T>(items: readonly T[], placeOf: (item: T) => number, at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(itemAt(items, middle)) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
