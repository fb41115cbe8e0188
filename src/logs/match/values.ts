// A keyword -> its pieces between `*`, each a list of UTF-8 characters.
import { signsOf } from '../../model/sigma.ts';
import { caseForms } from './case-forms.ts';

/** The UTF-8 forms of one character, letters of ASCII in lower case. */
export type Character = readonly Uint8Array[];
/** Null for `?`. */
export type Element = Character | null;
export type Piece = readonly Element[];

/** Pieces that a line contains one behind the other; null when no line can: a newline or half a surrogate pair is in no line of UTF-8. */
export function readValue(value: string): readonly Piece[] | null {
  if (/\n|\p{Surrogate}/u.test(value)) return null;
  const pieces: Element[][] = [[]];
  for (const sign of signsOf(value)) {
    if ('literal' in sign) pieces.at(-1)!.push(character(sign.literal));
    else if (sign.wildcard === '*') pieces.push([]);
    else pieces.at(-1)!.push(null);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** Bytes of ASCII letters in lower case, all others as they are. */
export const lower = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte));

function character(text: string): Character {
  const code = text.codePointAt(0)!;
  return code < 0x80 ? ascii[lower[code]!]! : beyondAscii(text);
}

const ascii = Array.from({ length: 128 }, (_, byte) => [Uint8Array.of(byte)]);
const known = new Map<string, Character>();
const encoder = new TextEncoder();

function beyondAscii(text: string): Character {
  const element = known.get(text) ?? caseForms(text).map((form) => encoder.encode(form));
  known.set(text, element);
  return element;
}
