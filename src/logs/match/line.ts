// Does a line contain a value? Read piece by piece from the left: slow beside the search for stretches, which asks this only for
// lines where a stretch of the value stands, and only for values with wildcards or with characters beyond ASCII that have case.
import { type Character, lower, type Piece } from './values.ts';

/** True when `bytes` from `start` up to `end` contain the pieces one behind the other. `*` spans any bytes, `?` one valid character. */
export function lineContains(pieces: readonly Piece[], bytes: Uint8Array, start: number, end: number): boolean {
  let from = start;
  for (const piece of pieces) {
    from = endOfFirst(piece, bytes, from, end);
    if (from < 0) return false;
  }
  return true;
}

// A piece is as many characters wherever it matches, so the first match is the one that ends first.
function endOfFirst(piece: Piece, bytes: Uint8Array, from: number, end: number): number {
  const only = piece[0]?.length === 1 ? piece[0][0]![0]! : null;
  for (let start = from; start < end; start++) {
    if (only !== null && lower[bytes[start]!] !== only) continue;
    const behind = endOfPiece(piece, bytes, start, end);
    if (behind >= 0) return behind;
  }
  return -1;
}

function endOfPiece(piece: Piece, bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  for (const element of piece) {
    const length = element === null ? characterLength(bytes, at, end) : lengthOf(element, bytes, at, end);
    if (length === 0) return -1;
    at += length;
  }
  return at;
}

function lengthOf(forms: Character, bytes: Uint8Array, at: number, end: number): number {
  for (const form of forms) if (at + form.length <= end && standsAt(form, bytes, at)) return form.length;
  return 0;
}

function standsAt(form: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < form.length; i++) if (form[i] !== lower[bytes[at + i]!]) return false;
  return true;
}

/** Bytes of the UTF-8 character at `at`, 0 when there is none: Unicode 16, table 3-7, "Well-Formed UTF-8 Byte Sequences". */
function characterLength(bytes: Uint8Array, at: number, end: number): number {
  const lead = at < end ? bytes[at]! : 0xff;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (length === 0 || at + length > end) return 0;
  const second = bytes[at + 1]!;
  if (second < (lowestSecond[lead] ?? 0x80) || second > (highestSecond[lead] ?? 0xbf)) return 0;
  for (let i = at + 2; i < at + length; i++) if ((bytes[i]! & 0xc0) !== 0x80) return 0;
  return length;
}

const lowestSecond: Readonly<Record<number, number>> = { 224: 0xa0, 240: 0x90 };
const highestSecond: Readonly<Record<number, number>> = { 237: 0x9f, 244: 0x8f };
