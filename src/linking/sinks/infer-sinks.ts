// Infers the project's own sinks: functions and macros that pass a text to a sink are sinks too, in rounds from callees to callers.
// Position, kind and severity follow from the call that gets the text.

import type { CallFact, FileFacts } from '../../model/facts.ts';
import type { Vocabulary } from '../../model/language-contract.ts';
import { lastName } from '../../text/identifiers.ts';
import { certain, valueAt } from '../../text/items.ts';
import type { SwitchedOff } from '../switches.ts';
import { configuredFatalCalls, configuredSink, withConfigured } from './configured-sinks.ts';
import { neverReturning } from './never-returns.ts';
import { type ArgumentTexts, argumentTexts, pruneSinks } from './prune-sinks.ts';
import { bodiesOf, type InferredSink, placesOf, type SinkGraph } from './sink-graph.ts';
import { judgedInRounds } from './sink-rounds.ts';
import { strongest } from './sink-summary.ts';
import { atArgument, type Sink } from './sinks.ts';

export interface InferredSinks {
  /** The sink that a call in `file` refers to; null if there is none, or if the text precedes the sink's text. */
  readonly of: (language: Vocabulary, file: string) => (call: Pick<CallFact, 'name' | 'index'>) => Sink | null;
  /** Whether nearly all texts that calls pass at a position are single words. */
  readonly isPieces: (language: Vocabulary) => (call: Pick<CallFact, 'name' | 'index'>) => boolean;
  /** By language and name. */
  readonly all: ReadonlyMap<string, ReadonlyMap<string, InferredSink>>;
  /** By language and name, `file:line` of functions that take a text; empty unless places are requested. */
  readonly defined: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** Functions that never return. */
  readonly noReturn: ReadonlySet<string>;
}

export function inferSinks(
  facts: readonly FileFacts[],
  languages: ReadonlyMap<string, Vocabulary>,
  places: boolean,
  switchedOff: SwitchedOff,
): InferredSinks {
  const all = new Map<string, ReadonlyMap<string, InferredSink>>();
  const defined = new Map<string, ReadonlyMap<string, readonly string[]>>();
  const local = new Map<string, ReadonlyMap<string, InferredSink | null>>();
  const handed = new Map<string, ArgumentTexts>();
  const noReturn = neverReturning(facts, configuredFatalCalls(languages));
  for (const [name, language] of languages) {
    const isUsed = facts.some((file) => file.language === name);
    const files = facts.filter((file) => file.language === name || (isUsed && language.linksWith?.has(file.language)));
    const speech = argumentTexts(files);
    handed.set(name, speech);
    const program = judgedInRounds(files, language, noReturn, speech, switchedOff);
    const sinks = pruneSinks(program, speech);
    if (places) defined.set(name, new Map([...program.byName].map(([own, alike]) => [own, placesOf(alike)])));
    const own = new Set(facts.flatMap(({ file, language }) => (language === name ? file : [])));
    for (const [file, known] of perFile(program, sinks)) if (own.has(file)) local.set(file, known);
    all.set(name, withConfigured(sinks, program));
  }
  const of: InferredSinks['of'] = (language, file) => {
    const own = local.get(file);
    const everywhere = all.get(language.name);
    return ({ name, index }) => {
      const short = lastName(name);
      const said = configuredSink(language, name, short);
      const here = said ?? own?.get(short);
      const found = here === undefined ? seenFrom(everywhere?.get(short)) : here;
      if (!found || (found.text !== null && found.text > index)) return null;
      const sink = atArgument(found, index);
      return !said && handed.get(language.name)?.isPieces(short, found.text ?? index)
        ? { ...sink, pieces: true }
        : sink;
    };
  };
  const isPieces: InferredSinks['isPieces'] = (language) => {
    const texts = handed.get(language.name);
    return ({ name, index }) => texts?.isPieces(lastName(name), index) === true;
  };
  return { of, isPieces, all, defined, noReturn };
}

/** Sinks visible in files that do not define them. */
const seenFrom = (sink: InferredSink | undefined): InferredSink | undefined => (sink?.internal ? undefined : sink);

/** A file's own definitions shadow those of other files. Only names that are sinks somewhere matter. */
function perFile(
  { byName }: SinkGraph,
  sinks: ReadonlyMap<string, InferredSink>,
): Map<string, Map<string, InferredSink | null>> {
  const files = new Map<string, Map<string, InferredSink | null>>();
  for (const name of sinks.keys()) {
    for (const { file, verdict } of bodiesOf(valueAt(byName, name))) {
      const own = files.get(file) ?? new Map<string, InferredSink | null>();
      const known = own.get(name);
      const isRival = known && verdict && verdict.text === known.text;
      files.set(file, own.set(name, isRival ? certain(strongest([known, verdict])) : (known ?? verdict)));
    }
  }
  return files;
}
