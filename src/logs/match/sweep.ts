// The loops over every byte of a log. They are branch-free: each position is written, but kept only if the filter passes (a third faster
// than a branch if one in 50 passes).
import { blur, firstFactor, secondFactor, type Table } from './table.ts';

/** A part of the log: `bytes` from `start` up to `end`; `view` covers all of `bytes`. */
export interface Span {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly start: number;
  readonly end: number;
}

/** Candidate positions: ascending byte offsets. Has room for one more than the span has bytes. */
export type Places = Int32Array;

/** Samples every fourth position, for groups of eight bytes and shorter ones. Returns the number of positions. */
export function sweepWide(
  { view, start, end }: Span,
  eights: Table,
  fours: Table,
  mask: number,
  places: Places,
): number {
  // Copied to locals: module constants are looked up on each use, which takes twice as long.
  const [factor, factorOfSecond, blurred] = [firstFactor, secondFactor, blur];
  const [filter, shift, fewer, fewerShift] = [eights.filter, eights.shift, fours.filter, fours.shift];
  let count = 0;
  let first = end - start < 4 ? 0 : view.getInt32(start, true) | blurred;
  for (let at = start; at + 8 <= end; at += 4) {
    const second = view.getInt32(at + 4, true) | blurred;
    const four = Math.imul(first, factor);
    const eight = (four + Math.imul(second, factorOfSecond)) | 0;
    const less = Math.imul(first & mask, factor);
    const eightPasses = (filter[eight >>> shift] ?? 0) >>> eight;
    const fewerPass = ((fewer[four >>> fewerShift] ?? 0) >>> four) | ((fewer[less >>> fewerShift] ?? 0) >>> less);
    places[count] = at;
    count += (eightPasses | fewerPass) & 1;
    first = second;
  }
  return count + lastPlaces(places, count, start, end);
}

/** The last words are followed by no second word, or by bytes outside the span: always candidates. */
function lastPlaces(places: Places, count: number, start: number, end: number): number {
  let added = 0;
  for (let at = start + Math.max(0, (end - start - 4) >> 2) * 4; at < end; at += 4) places[count + added++] = at;
  return added;
}

/** Samples every position, for groups of three and two bytes. */
export function sweepNarrow({ bytes, start, end }: Span, { filter, shift }: Table, places: Places): number {
  const [factor, two] = [firstFactor, masks[2]];
  let count = 0;
  let three = narrowAt(bytes, start);
  for (let at = start; at < end; at++) {
    const long = Math.imul(three, factor);
    const short = Math.imul(three & two, factor);
    places[count] = at;
    count += (((filter[long >>> shift] ?? 0) >>> long) | ((filter[short >>> shift] ?? 0) >>> short)) & 1;
    three = (three >>> 8) | (((at + 3 < end ? (bytes[at + 3] ?? 0) : 0) | 0x20) << 16);
  }
  return count;
}

/** Masks for the bytes of a first word that belong to a group of 8, 4, 3 or 2 bytes. */
export const masks = { 8: -1, 4: -1, 3: 0xffffff, 2: 0xffff } as const;

/** The words at a position, padded with zeros beyond the end. */
export const narrowAt = (bytes: Uint8Array, at: number): number =>
  byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8) | (byteAt(bytes, at + 2) << 16);
export const wideAt = ({ bytes, view }: Span, at: number): number =>
  at + 4 <= bytes.length ? view.getInt32(at, true) | blur : narrowAt(bytes, at) | (0x20 << 24);

const byteAt = (bytes: Uint8Array, at: number): number => (at < bytes.length ? (bytes[at] ?? 0) : 0) | 0x20;
