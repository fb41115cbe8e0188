// A string that may be a message, with what is known about it.

import { emits } from '../../model/emission.ts';
import type { Part, StringFact } from '../../model/facts.ts';
import type { Vocabulary } from '../../model/language-contract.ts';
import type { Sink } from '../sinks/sinks.ts';

export interface StringCandidate {
  readonly text: StringFact;
  readonly parts: readonly Part[];
  readonly sink: Sink;
  readonly language: Vocabulary;
}

/** `literal` is the whole text, with a blank for each placeholder. */
export type Test = (candidate: StringCandidate, literal: string) => boolean;

/** It is not logged, sent, printed or thrown. */
export const isNotEmitted = ({ sink }: StringCandidate): boolean =>
  !emits(sink) && sink.kind !== 'throw' && sink.kind !== 'terminal';
