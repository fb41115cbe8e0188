// Builds a signal from a list of words; it counts once, however often they occur.
import type { Signal } from './subject.ts';

/** `yes` and `no` are texts with and without the signal. */
export const wording = (
  name: string,
  weight: number,
  why: string,
  pattern: RegExp,
  yes: string,
  no: string,
): Signal => ({
  name,
  weight,
  why,
  detect: ({ text }) => pattern.exec(text)?.[0].trim() ?? null,
  examples: { yes, no },
});
