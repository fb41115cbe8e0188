// Chooses the window of a stretch to search for. A sweep reads groups of `width` bytes at every `step`th position, so a window of width +
// step - 1 bytes always contains a complete group. The groups of the rarest window enter the table.
import { itemAt, lastOf } from '../../text/items.ts';
import type { Stretch } from './stretch.ts';
import { hash } from './table.ts';

/** How a sweep samples the log. */
export interface Reach {
  readonly width: 8 | 4 | 3 | 2;
  readonly step: 4 | 1;
}

export type ReachFor = (bytes: number) => Reach;

/**
 * Chooses the widest reach for a stretch of a given length, depending on all stretch lengths. A lone byte is searched as a pair with any
 * other.
 */
export function reachesFor(lengths: readonly number[]): ReachFor {
  // The wide sweep samples either three bytes or two. Pairs save a separate sweep for five bytes, but are selective enough only for few
  // stretches.
  const few = lengths.filter((length) => length === 5 || length === 6).length <= mostPairs;
  const pairs = few && lengths.includes(5);
  const reaches = allReaches.filter(({ width, step }) => step === 1 || width > 3 || (width === 2) === pairs);
  return (bytes) => reaches.find((reach) => sizeOf(reach) <= bytes) ?? lastOf(reaches);
}

// In the samples of LogHub, eight such keywords of real applications let one position in 15 pass.
const mostPairs = 8;

const sizeOf = ({ width, step }: Reach): number => width + step - 1;
const allReaches: readonly Reach[] = [
  { width: 8, step: 4 },
  { width: 4, step: 4 },
  { width: 3, step: 4 },
  { width: 2, step: 4 },
  { width: 3, step: 1 },
  { width: 2, step: 1 },
];

/** The words of the group at `at`, as a sweep reads them. */
export function firstWord(bytes: Uint8Array, at: number, width: Reach['width']): number {
  let word = (bytes[at] ?? 0) | 0x20 | (((bytes[at + 1] ?? 0) | 0x20) << 8);
  if (width > 2) word |= ((bytes[at + 2] ?? 0) | 0x20) << 16;
  if (width > 3) word |= ((bytes[at + 3] ?? 0) | 0x20) << 24;
  return word;
}

export const secondWord = (bytes: Uint8Array, at: number, width: Reach['width']): number =>
  width === 8 ? firstWord(bytes, at + 4, 4) : 0;

interface Window {
  readonly start: number;
  /** The lower, the fewer positions of a log need verification. */
  readonly cost: number;
}

export type Judge = (form: Uint8Array, reach: Reach) => Window;

/** Rates windows: rare characters are good, groups shared by many values are bad. */
export function windowJudge(stretches: readonly Stretch[], reachFor: ReachFor): Judge {
  const counts = countGroups(stretches, reachFor);
  return (form, reach) => {
    const last = Math.max(0, form.length - sizeOf(reach));
    let best: Window = { start: 0, cost: Number.POSITIVE_INFINITY };
    for (let start = 0; start <= last; start++) {
      const cost = costOf(form, start, reach);
      if (cost < best.cost) best = { start, cost };
    }
    return best;
  };

  function costOf(form: Uint8Array, start: number, { width, step }: Reach): number {
    let shared = 0;
    for (let i = 0; i < step; i++) shared += counts(form, start + i, width);
    let rare = 0;
    for (let i = start; i < start + width + step - 1 && i < form.length; i++) rare += rarity[form[i] ?? 0] ?? 0;
    return Math.log2(shared) * ranksForTwice - rare;
  }
}

// Ranks of rarity that offset a group shared by twice as many values. With 10,000 keywords of nine applications and the samples of LogHub,
// groups are compared 239,000 times without this, 78,000 times with 16 ranks, 73,000 with 32, and 76,000 if only sharing counts.
const ranksForTwice = 32;

type Counts = (form: Uint8Array, at: number, width: Reach['width']) => number;

/** Approximate number of forms that contain a group: groups with the same hash are counted together. */
function countGroups(stretches: readonly Stretch[], reachFor: ReachFor): Counts {
  const bytes = stretches.reduce((sum, { forms }) => sum + forms.length * itemAt(forms, 0).length, 0);
  const bits = Math.min(22, Math.ceil(Math.log2(bytes + 1)) + 2);
  const counts = new Uint32Array(1 << bits);
  const slot: Counts = (form, at, width) =>
    hash(firstWord(form, at, width), secondWord(form, at, width)) >>> (32 - bits);
  const count = (i: number): void => {
    counts[i] = (counts[i] ?? 0) + 1;
  };
  for (const { forms, shortest } of stretches) {
    const { width } = reachFor(shortest);
    for (const form of forms) for (let at = 0; at + width <= form.length; at++) count(slot(form, at, width));
  }
  return (form, at, width) => counts[slot(form, at, width)] ?? 0;
}

// Characters from common to rare in the sixteen samples of LogHub (https://github.com/logpai/loghub), in lower case.
const common = ' e01atorn2sicd:.53-4l6798mupbfhgkv/_[]wy,x=j()|q#*z@"$~;\'<>{}\\!+?%&^`';
const rarity = Uint8Array.from({ length: 256 }, (_, byte) => {
  const rank = common.indexOf(String.fromCharCode(byte));
  return rank < 0 ? common.length : rank;
});
