// Results of `linking`: messages with their locations and sinks. Types only.

import type { ExceptionClass } from './exception-facts.ts';
import type { Excluded } from './exclusions.ts';
import type { Annotation, Branch, Part } from './facts.ts';
import type { Severity } from './severity.ts';

/** What emits the message. `call` is a function about which nothing else is known. */
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
  /** Its function returns it; some caller emits it. */
  readonly returned: boolean;
  /** The program, session or request ends after it. */
  readonly fatal: boolean;
  readonly branches: readonly Branch[];
  readonly next: readonly string[];
  readonly messageIds: readonly string[];
  /** Why it is not a message, or null. */
  readonly excluded: Excluded | null;
  /** The debug switch that must be on for it, which is off by default. */
  readonly requires?: string;
  /** An annotation in a comment next to it. */
  readonly annotation?: Annotation;
  /** The message is the name of this class, from its definition or a throw. */
  readonly exception?: ExceptionClass;
}

/** A call that emits texts. `calls` counts its calls with a text in the source. */
export interface FoundSink {
  readonly name: string;
  readonly language: string;
  readonly kind: SinkKind;
  /** 0-based position of its text; null if unknown or irrelevant. */
  readonly text: number | null;
  readonly severity: Severity;
  /** It never returns. */
  readonly fatal: boolean;
  readonly calls: number;
  readonly why: string;
  /** `file:line` of its definitions; empty for library calls. */
  readonly definedAt: readonly string[];
}
