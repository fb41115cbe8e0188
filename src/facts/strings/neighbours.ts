// Limits the neighbours recorded for a string. Otherwise facts would grow with the square of an argument list.

/** Maximum distance from a text, in arguments. */
export const MAX_DISTANCE = 32;
/** Maximum number of names, and of codes, kept per call. */
export const MAX_NEIGHBOURS = 64;

/** The half-open range of positions considered for the argument at `index`. */
export const around = (args: readonly unknown[], index: number): readonly [from: number, to: number] => [
  Math.max(0, index - MAX_DISTANCE),
  Math.min(args.length, Math.max(0, index) + MAX_DISTANCE + 1),
];
