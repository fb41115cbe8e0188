// Names of all signals, for `weights` in the configuration.
import { exceptionSignals } from './exceptions/exceptions.ts';
import { signals } from './signals/signals.ts';
import { measures } from './words.ts';

export const signalNames: readonly string[] = [
  ...new Set([...signals, ...measures, ...exceptionSignals].map(({ name }) => name)),
];
