// The loops that read every byte of the log, one for each reach (windows.ts). Each writes the places whose group of bytes passes the filter of
// its table, without a branch: the place is written always, and kept only when the filter says so.
import { blur, firstFactor, secondFactor, type Table } from './table.ts';

/** A part of the log: `bytes` from `start` up to `end`; `view` is of all the bytes. */
export interface Span {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly start: number;
  readonly end: number;
}

/** Fills `places` with byte offsets, in order, and returns how many. `places` has room for every byte of the span. */
type Sweep = (span: Span, table: Table, places: Int32Array) => number;

/** In the order of the reaches. */
export const sweeps: readonly Sweep[] = [twoWords, oneWord, everyWord, everyPair];

function twoWords({ view, start, end }: Span, { filter, shift }: Table, places: Int32Array): number {
  if (end - start < 8) return 0;
  let count = 0;
  let first = view.getInt32(start, true) | blur;
  for (let at = start; at + 8 <= end; at += 4) {
    const second = view.getInt32(at + 4, true) | blur;
    places[count] = at;
    count += filter[(Math.imul(first, firstFactor) + Math.imul(second, secondFactor)) >>> shift]!;
    first = second;
  }
  return count;
}

function oneWord({ view, start, end }: Span, { filter, shift }: Table, places: Int32Array): number {
  let count = 0;
  for (let at = start; at + 4 <= end; at += 4) {
    places[count] = at;
    count += filter[Math.imul(view.getInt32(at, true) | blur, firstFactor) >>> shift]!;
  }
  return count;
}

function everyWord({ view, start, end }: Span, { filter, shift }: Table, places: Int32Array): number {
  let count = 0;
  for (let at = start; at + 4 <= end; at++) {
    places[count] = at;
    count += filter[Math.imul(view.getInt32(at, true) | blur, firstFactor) >>> shift]!;
  }
  return count;
}

function everyPair({ bytes, start, end }: Span, { filter, shift }: Table, places: Int32Array): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    places[count] = at;
    count += filter[Math.imul(pairAt(bytes, at) | blur, firstFactor) >>> shift]!;
  }
  return count;
}

/** Two bytes, the first in the lower bits; behind the last byte there is none. */
export const pairAt = (bytes: Uint8Array, at: number): number =>
  bytes[at]! | (at + 1 < bytes.length ? bytes[at + 1]! << 8 : 0);
