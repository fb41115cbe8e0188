// A keyword as Sigma matches it: case-insensitive, anywhere.

import { signsOf } from '../../model/sigma.ts';
import { itemAt, lastOf, valueAt } from '../../text/items.ts';
import { textFinder } from '../../text/text-finder.ts';

/** Code units, with null for `?`. The `*` of a keyword separate its pieces. */
export type Piece = readonly (string | null)[];

/** Empty if the keyword hits every text. Trims the keyword, because headers and line ends are next to a message. */
export function piecesOf(keyword: string): readonly Piece[] {
  const pieces: (string | null)[][] = [[]];
  for (const sign of signsOf(keyword.trim().toLowerCase())) {
    if ('literal' in sign) for (const unit of sign.literal.split('')) lastOf(pieces).push(unit);
    else if (sign.wildcard === '*') pieces.push([]);
    else lastOf(pieces).push(null);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** Stands for a value; matches no character of a keyword, not even `?`. */
export const hole = '\x01';

/** `text` is in lower case, with `hole` for values. */
export function hits(pieces: readonly Piece[], text: string): boolean {
  let from = 0;
  for (const piece of pieces) {
    const at = find(piece, text, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}

// The first occurrence is as good as any later one, since only `*` separates pieces: no backtracking.
function find(piece: Piece, text: string, from: number): number {
  if (!piece.includes(null)) return text.indexOf(piece.join(''), from);
  for (let at = from; at + piece.length <= text.length; at++) {
    if (piece.every((character, i) => (character === null ? text[at + i] !== hole : character === text[at + i])))
      return at;
  }
  return -1;
}

/**
 * Returns the indices of all keywords that hit a text, in one pass. Each keyword is looked up by the piece that it shares with the fewest
 * others.
 */
export function hitsBy(keywords: readonly string[]): (text: string) => readonly number[] {
  const all = keywords.map(piecesOf);
  const runs = all.map((pieces) => pieces.flatMap(runsOf));
  const counts = new Map<string, number>();
  for (const run of runs.flat()) counts.set(run, (counts.get(run) ?? 0) + 1);
  const isRarer = (one: string, other: string): boolean =>
    valueAt(counts, one) < valueAt(counts, other) ||
    (counts.get(one) === counts.get(other) && one.length > other.length);
  const find = textFinder(
    runs.map((list) => list.reduce<string | null>((a, b) => (a === null || isRarer(b, a) ? b : a), null) ?? ''),
  );
  return (text) => {
    const found: number[] = [];
    find(text, (at) => void (itemAt(all, at).length > 0 && hits(itemAt(all, at), text) && found.push(at)));
    return found;
  };
}

/** The literal runs between the `?` of a piece. */
const runsOf = (piece: Piece): readonly string[] =>
  piece
    .map((character) => character ?? '\n')
    .join('')
    .split('\n')
    .filter((run) => run !== '');
