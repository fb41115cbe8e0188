// A keyword -> its pieces between `*`, each a list of UTF-8 characters.
import { signsOf } from '../../model/sigma.ts';
import { caseFormsOf } from './case-forms.ts';

/** The UTF-8 forms of one character, ASCII letters in lower case. */
export type Character = readonly Uint8Array[];
/** Null for `?`. */
export type Element = Character | null;
export type Piece = readonly Element[];

/**
 * Pieces that a line contains in order; null when no line can, because a newline or half a surrogate pair never occurs in a line of UTF-8.
 */
export type ReadValue = (value: string) => readonly Piece[] | null;

/** Shared by the values of one search, which have most of their characters in common. */
export function valueReader(): ReadValue {
  const character = characterReader();
  return (value) => {
    if (/\n|\p{Surrogate}/u.test(value)) return null;
    const pieces: Element[][] = [];
    let piece: Element[] = [];
    for (const sign of signsOf(value)) {
      if ('literal' in sign) piece.push(character(sign.literal));
      else if (sign.wildcard === '?') piece.push(null);
      else {
        pieces.push(piece);
        piece = [];
      }
    }
    return [...pieces, piece].filter(({ length }) => length > 0);
  };
}

/** Maps ASCII letters to lower case, other bytes to themselves. */
export const lower = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte));

function characterReader(): (text: string) => Character {
  const formsOf = caseFormsOf();
  const known = new Map<string, Character>();
  const read = (text: string): Character =>
    formsOf(text).map((form) => Uint8Array.from(encoder.encode(form), (byte) => lower[byte] ?? byte));
  return (text) => {
    const character = known.get(text) ?? read(text);
    known.set(text, character);
    return character;
  };
}

const encoder = new TextEncoder();
