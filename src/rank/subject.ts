// What the signals look at: one template with all the messages that have it.
import type { Message, Severity } from '../types.ts';

export interface Subject {
  /** The literal text in one line, a blank for each placeholder. */
  readonly text: string;
  readonly messages: readonly Message[];
  readonly severity: Severity;
}

/** One row of the scoring table. `detect` gives what it saw, or null. */
export interface Signal {
  readonly name: string;
  readonly weight: number;
  readonly why: string;
  readonly detect: (subject: Subject) => string | null;
  /** A text (or the setting of one) that has the signal, and one that has not: checked by the tests. */
  readonly examples?: { readonly yes: string; readonly no: string };
}
