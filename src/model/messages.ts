// Results of `linking`: messages with their locations and sinks. Types only.

import type { ExceptionClass } from './exception-facts.ts';
import type { Excluded } from './exclusions.ts';
import type { Annotation, Branch, Part } from './facts.ts';
import type { Severity } from './severity.ts';

/** What kind of place emits the message. `call` is a function of which nothing more is known. */
export type SinkKind = 'log' | 'terminal' | 'reply' | 'throw' | 'return' | 'variable' | 'table' | 'constant' | 'call';

/** Where a template is emitted. Lines and columns count from 1. */
export interface Origin {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly callLine: number;
  readonly function: string | null;
  readonly sink: string | null;
  readonly sinkKind: SinkKind;
  readonly facility: string | null;
}

/** One place in the source that emits a template. */
export interface Message {
  readonly parts: readonly Part[];
  readonly origin: Origin;
  readonly language: string;
  readonly severity: Severity;
  /** It is what its function returns, whoever tells it then. */
  readonly returned: boolean;
  /** The program, session or request ends with it. */
  readonly fatal: boolean;
  readonly branches: readonly Branch[];
  readonly next: readonly string[];
  readonly messageIds: readonly string[];
  /** Why it is no message, or null. */
  readonly excluded: Excluded | null;
  /** What a comment beside it says. */
  readonly annotation?: Annotation;
  /** The message is the name of this class: its definition, or a place that throws it. */
  readonly exception?: ExceptionClass;
}

/** A call that emits texts. `calls` counts those in the source that are handed a text. */
export interface FoundSink {
  readonly name: string;
  readonly language: string;
  readonly kind: SinkKind;
  /** Position of its text from 0; null where it is not known or does not matter. */
  readonly text: number | null;
  readonly severity: Severity;
  /** It never returns. */
  readonly fatal: boolean;
  readonly calls: number;
  readonly why: string;
  /** `file:line` of its definitions; empty for calls of libraries. */
  readonly definedAt: readonly string[];
}
