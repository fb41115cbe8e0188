// Functions of the project as a call graph, for the inference of sinks.

import type { DefinitionFact, ForwardingSummary } from '../../model/facts.ts';
import type { Vocabulary } from '../../model/language-contract.ts';
import type { SwitchedOff } from '../switches.ts';
import type { Sink } from './sinks.ts';

/** `text` is the 0-based position of its text, null if irrelevant. */
export interface InferredSink extends Sink {
  readonly name: string;
  readonly text: number | null;
  readonly why: string;
  /** `file:line` of its definitions. */
  readonly definedAt: readonly string[];
  /** Only files that define it can call it. */
  readonly internal?: boolean;
}

export interface SinkNode {
  readonly fact: DefinitionFact;
  readonly file: string;
  /** No other file can call it. */
  readonly internal: boolean;
  /** The parameters it passes on that may reach a sink. Lazy, because most definitions are never examined. */
  readonly relays: () => readonly ForwardingEdge[];
  verdict: InferredSink | null;
}

export interface ForwardingEdge extends ForwardingSummary {
  /** Last name of the call. */
  readonly short: string;
  /** The sink if the project does not define the function itself. */
  readonly known: SinkTarget | null;
}

export interface SinkTarget extends Sink {
  readonly text: number | null;
  readonly why: string;
}

/** The functions of one language. */
export interface SinkGraph {
  readonly language: Vocabulary;
  readonly noReturn: ReadonlySet<string>;
  /** Debug switches that start off. */
  readonly switchedOff: SwitchedOff;
  readonly byName: ReadonlyMap<string, readonly SinkNode[]>;
  readonly sinks: Map<string, InferredSink>;
}

/** Definitions with a body. */
export const bodiesOf = (definitions: readonly SinkNode[]): readonly SinkNode[] =>
  definitions.filter(({ fact }) => fact.kind !== 'declaration');

/** `file:line` of each definition with a body. */
export const placesOf = (definitions: readonly SinkNode[]): readonly string[] =>
  bodiesOf(definitions).map(({ file, fact }) => `${file}:${fact.line}`);
