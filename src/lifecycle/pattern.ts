// A keyword as Sigma matches it: case-insensitive, anywhere.
import { signsOf } from '../specification.ts';

/** A code unit, or null for `?`. Runs of these stand between the `*` of a keyword. */
export type Piece = readonly (string | null)[];

/** Empty when the keyword hits every text. */
export function piecesOf(keyword: string): readonly Piece[] {
  const pieces: (string | null)[][] = [[]];
  for (const sign of signsOf(keyword.toLowerCase())) {
    if ('literal' in sign) pieces.at(-1)!.push(...sign.literal.split(''));
    else if (sign.wildcard === '*') pieces.push([]);
    else pieces.at(-1)!.push(null);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** `text` in lower case. */
export function hits(pieces: readonly Piece[], text: string): boolean {
  let from = 0;
  for (const piece of pieces) {
    const at = find(piece, text, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}

// The first place is as good as any later one, since only `*` stands between pieces: no going back.
function find(piece: Piece, text: string, from: number): number {
  if (!piece.includes(null)) return text.indexOf(piece.join(''), from);
  for (let at = from; at + piece.length <= text.length; at++) {
    if (piece.every((character, i) => character === null || character === text[at + i])) return at;
  }
  return -1;
}
