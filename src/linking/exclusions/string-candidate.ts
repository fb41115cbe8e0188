// A text that may be a message, with all that speaks for it or against it.

import type { Part, TextFact } from '../../model/facts.ts';
import type { Vocabulary } from '../../model/language-contract.ts';
import type { Sink } from '../sinks/sinks.ts';

export interface Suspect {
  readonly text: TextFact;
  readonly parts: readonly Part[];
  readonly sink: Sink;
  readonly language: Vocabulary;
}
