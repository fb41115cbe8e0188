// Tests whether a line contains a value. Slow, so only called for lines that contain a stretch of the value, and only for values with
// wildcards or non-ASCII letters.
import { type Character, type Element, lower, type Piece } from './values.ts';

/** A piece to search for: its first `run` elements are characters, followed by a `?` or nothing. */
export interface Needle {
  readonly elements: Piece;
  readonly run: number;
  /**
   * `borders[i]`: length of the longest proper prefix of the run that is also a suffix of its first i + 1 characters (Knuth, Morris, Pratt
   * 1977).
   */
  readonly borders: Int32Array;
}

export function needleFor(elements: Piece): Needle {
  const end = elements.indexOf(null);
  const run = end < 0 ? elements.length : end;
  const borders = new Int32Array(run);
  for (let i = 1, length = 0; i < run; i++) {
    while (length > 0 && !isSame(elements[i], elements[length])) length = borders[length - 1] ?? 0;
    if (isSame(elements[i], elements[length])) length++;
    borders[i] = length;
  }
  return { elements, run, borders };
}

/** If two characters differ only by case, each is a form of the other. */
const isSame = (one: Element | undefined, other: Element | undefined): boolean =>
  one === other || (one?.some((form) => other?.[0] && Buffer.compare(form, other[0]) === 0) ?? false);

/** True when `bytes` from `start` up to `end` contain the needles in order. `*` spans any bytes, `?` one valid character. */
export function lineContains(needles: readonly Needle[], bytes: Uint8Array, start: number, end: number): boolean {
  let from = start;
  for (const needle of needles) {
    from = endOfFirst(needle, bytes, from, end);
    if (from < 0) return false;
  }
  return true;
}

// A piece has a fixed number of characters, so its first match is also the one that ends first. The border table avoids rereading the line,
// which would take quadratic time for repeated characters.
function endOfFirst({ elements, run, borders }: Needle, bytes: Uint8Array, from: number, end: number): number {
  if (run === 0) return endOfFirstFrom(elements, bytes, from, end);
  let matched = 0;
  for (let at = from; at < end; ) {
    const length = lengthOf(elements[matched] ?? none, bytes, at, end);
    at += length;
    if (length > 0) matched++;
    else if (matched > 0) matched = borders[matched - 1] ?? 0;
    else at++;
    if (matched < run) continue;
    const behind = endOfPiece(elements.slice(run), bytes, at, end);
    if (behind >= 0) return behind;
    matched = borders[run - 1] ?? 0;
  }
  return -1;
}

const none: Character = [];

/** Searches for a piece that begins with `?`. */
function endOfFirstFrom(elements: Piece, bytes: Uint8Array, from: number, end: number): number {
  for (let start = from; start < end; start++) {
    const behind = endOfPiece(elements, bytes, start, end);
    if (behind >= 0) return behind;
  }
  return -1;
}

function endOfPiece(elements: Piece, bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  for (const element of elements) {
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
  for (let i = 0; i < form.length; i++) if (form[i] !== lower[byteAt(bytes, at + i)]) return false;
  return true;
}

const byteAt = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0;

/** Bytes of the UTF-8 character at `at`, 0 when there is none: Unicode 16, table 3-7, "Well-Formed UTF-8 Byte Sequences". */
function characterLength(bytes: Uint8Array, at: number, end: number): number {
  const lead = at < end ? byteAt(bytes, at) : 0xff;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (length === 0 || at + length > end) return 0;
  const second = byteAt(bytes, at + 1);
  if (second < (lowestSecond[lead] ?? 0x80) || second > (highestSecond[lead] ?? 0xbf)) return 0;
  for (let i = at + 2; i < at + length; i++) if ((byteAt(bytes, i) & 0xc0) !== 0x80) return 0;
  return length;
}

const lowestSecond: Readonly<Record<number, number>> = { 224: 0xa0, 240: 0x90 };
const highestSecond: Readonly<Record<number, number>> = { 237: 0x9f, 244: 0x8f };
