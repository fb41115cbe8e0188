// The prior probability that a text is logged by its own statement, by the kind of its sink.
import type { Message, SinkKind } from '../model/messages.ts';

/** In letters, the unit of scores. */
export const sinkPrior = ({ origin }: Message): number => sinkPriors[origin.sinkKind];

export const sinkPriors: Readonly<Record<SinkKind, number>> = {
  ...{ log: 0, terminal: -2, reply: -2, throw: -4, return: -6, variable: -6, table: -6, constant: -6, call: -4 },
};
