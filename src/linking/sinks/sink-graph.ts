// What is known of the project's own functions while their sinks are found.

import type { DefinitionFact, RelayFact } from '../../model/facts.ts';
import type { Vocabulary } from '../../model/language-contract.ts';
import type { Sink } from './sinks.ts';

/** `text` is the position of its text from 0, null where that does not matter. */
export interface OwnSink extends Sink {
  readonly name: string;
  readonly text: number | null;
  readonly why: string;
  /** `file:line` of its definitions. */
  readonly definedAt: readonly string[];
  /** Only files that define it can call it. */
  readonly internal?: boolean;
}

export interface Definition {
  readonly fact: DefinitionFact;
  readonly file: string;
  /** No other file can call it. */
  readonly internal: boolean;
  /** What it hands on that may reach a sink: worked out when it is asked for, of most definitions nobody asks. */
  readonly relays: () => readonly Relay[];
  verdict: OwnSink | null;
}

export interface Relay extends RelayFact {
  /** The call's last name. */
  readonly short: string;
  /** What the call is when the project has no function of that name. */
  readonly known: Target | null;
}

export interface Target extends Sink {
  readonly text: number | null;
  readonly why: string;
}

/** The functions of one language. */
export interface Program {
  readonly language: Vocabulary;
  readonly noReturn: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, readonly Definition[]>;
  readonly sinks: Map<string, OwnSink>;
}

/** Those that are more than a declaration. */
export const bodiesOf = (definitions: readonly Definition[]): readonly Definition[] =>
  definitions.filter(({ fact }) => fact.kind !== 'declaration');

/** Where they have their bodies, as `file:line`. */
export const placesOf = (definitions: readonly Definition[]): readonly string[] =>
  bodiesOf(definitions).map(({ file, fact }) => `${file}:${fact.line}`);
