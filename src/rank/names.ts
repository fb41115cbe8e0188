// Names of all signals, for people who give them other weights.
import { exceptionSignals } from './exceptions.ts';
import { signals } from './signals.ts';

export const signalNames: readonly string[] = [...new Set([...signals, ...exceptionSignals].map(({ name }) => name))];
