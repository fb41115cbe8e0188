// Limits the neighbours recorded for a string. Otherwise facts would grow with the square of an argument list.

/** Positions before a text and behind it. */
export const MAX_DISTANCE = 32;
/** Names, and codes, that are kept of a call. */
export const MAX_NEIGHBOURS = 64;

/** The positions that count for the argument at `index`: from the first to before the last. */
export const around = (args: readonly unknown[], index: number): readonly [from: number, to: number] => [
  Math.max(0, index - MAX_DISTANCE),
  Math.min(args.length, Math.max(0, index) + MAX_DISTANCE + 1),
];
