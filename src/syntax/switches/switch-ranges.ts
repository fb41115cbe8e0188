// Stretches of code that a debug switch guards, and the switch at a place.
import type { Switch } from '../../model/facts.ts';

/** A range of tokens that runs only while the switch is on; behind the last one. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly requires: Switch;
}

/** Ranges in order, none within another. */
export type SwitchedCode = readonly Range[];

/** The switch that must be on for the token. */
export function switchAt(ranges: SwitchedCode, at: number): Switch | null {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range && range.from <= at ? range.requires : null;
}
