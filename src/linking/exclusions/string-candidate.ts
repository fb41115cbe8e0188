// A text that may be a message, with all that speaks for it or against it.

import type { Part, StringFact } from '../../model/facts.ts';
import type { Vocabulary } from '../../model/language-contract.ts';
import type { Sink } from '../sinks/sinks.ts';

export interface StringCandidate {
  readonly text: StringFact;
  readonly parts: readonly Part[];
  readonly sink: Sink;
  readonly language: Vocabulary;
}
