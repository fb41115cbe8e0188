// Functions of the project as a call graph, for the inference of sinks.

import type { DefinitionFact, ForwardingSummary } from '../../model/facts.ts';
import type { Vocabulary } from '../../model/language-contract.ts';
import type { Sink } from './sinks.ts';

/** `text` is the position of its text from 0, null where that does not matter. */
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
  /** What it hands on that may reach a sink: worked out when it is asked for, of most definitions nobody asks. */
  readonly relays: () => readonly ForwardingEdge[];
  verdict: InferredSink | null;
}

export interface ForwardingEdge extends ForwardingSummary {
  /** The call's last name. */
  readonly short: string;
  /** What the call is when the project has no function of that name. */
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
  readonly byName: ReadonlyMap<string, readonly SinkNode[]>;
  readonly sinks: Map<string, InferredSink>;
}

/** Those that are more than a declaration. */
export const bodiesOf = (definitions: readonly SinkNode[]): readonly SinkNode[] =>
  definitions.filter(({ fact }) => fact.kind !== 'declaration');

/** Where they have their bodies, as `file:line`. */
export const placesOf = (definitions: readonly SinkNode[]): readonly string[] =>
  bodiesOf(definitions).map(({ file, fact }) => `${file}:${fact.line}`);
