// Names that may stand for a text of another place, and the functions that hold them: what the walk through a file has to know of them.
import type { IndirectUseSite } from '../../model/language-contract.ts';

/** A name that was found, by the index of its first token. `open` is the bracket of the call that it is handed to. */
export interface IndirectUseCandidate {
  readonly at: number;
  /** Index of its last token. */
  readonly last: number;
  readonly kind: IndirectUseSite['kind'];
  readonly role: 'argument' | 'returned' | 'assigned';
  readonly open: number;
}

/** A function and the tokens of its body. */
export interface Body {
  readonly name: string | null;
  readonly from: number;
  readonly to: number;
}

/** Does a candidate stand between two tokens? */
export function holdsCandidate(candidates: readonly IndirectUseCandidate[], from: number, to: number): boolean {
  const first = countBefore(candidates, ({ at }) => at, from);
  return first < candidates.length && candidates[first]!.at < to;
}

/** The innermost of the bodies, which come in the order in which they begin. */
export function bodyAround(bodies: readonly Body[], at: number): Body | null {
  const before = countBefore(bodies, ({ from }) => from, at);
  for (let i = before - 1; i >= 0 && i > before - 20; i--) if (bodies[i]!.to > at) return bodies[i]!;
  return null;
}

/** How many of the items, which are in order, stand before `at`. */
function countBefore<T>(items: readonly T[], placeOf: (item: T) => number, at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(items[middle]!) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
