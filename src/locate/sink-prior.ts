// How likely a text reaches a log by itself: one that is no argument of a log call does so through another statement, if at all.
import type { Message, SinkKind } from '../model/messages.ts';

/** In letters, as scores are. */
export const sinkPrior = ({ origin }: Message): number => sinkPriors[origin.sinkKind];

export const sinkPriors: Readonly<Record<SinkKind, number>> = {
  ...{ log: 0, terminal: -2, reply: -2, throw: -4, return: -6, variable: -6, table: -6, constant: -6, call: -4 },
};
