// Names that may stand for a text of another place, and the functions that hold them: what the walk through a file has to know of them.
import type { Mentioned } from '../syntax.ts';

/** A name that was found, by the index of its first token. `open` is the bracket of the call that it is handed to. */
export interface Candidate {
  readonly at: number;
  /** Index of its last token. */
  readonly last: number;
  readonly kind: Mentioned['kind'];
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
export function holdsCandidate(candidates: readonly Candidate[], from: number, to: number): boolean {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (candidates[middle]!.at < from) low = middle + 1;
    else high = middle;
  }
  return low < candidates.length && candidates[low]!.at < to;
}
