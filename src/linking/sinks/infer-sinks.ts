// Infers the project's own sinks: functions and macros that pass a text to a sink are sinks too, in rounds from callees to callers.
// Position, kind and severity follow from the call that gets the text.

import { buildsText } from '../../model/emission.ts';
import type { CallFact, FileFacts } from '../../model/facts.ts';
import type { SinkRow, Vocabulary } from '../../model/language-contract.ts';
import { lastName } from '../../text/identifiers.ts';
import { certain, valueAt } from '../../text/items.ts';
import { neverReturning } from './never-returns.ts';
import { type ArgumentTexts, argumentTexts, pruneSinks } from './prune-sinks.ts';
import { bodiesOf, type InferredSink, placesOf, type SinkGraph, type SinkNode } from './sink-graph.ts';
import { asNamed, forwardingEdge, knownCalls, sinkSummary, strongest } from './sink-summary.ts';
import { atArgument, fromName, type Sink } from './sinks.ts';

export interface InferredSinks {
  /** The sink that a call in `file` refers to; null if there is none, or if the text precedes the sink's text. */
  readonly of: (language: Vocabulary, file: string) => (call: Pick<CallFact, 'name' | 'index'>) => Sink | null;
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
): InferredSinks {
  const all = new Map<string, ReadonlyMap<string, InferredSink>>();
  const defined = new Map<string, ReadonlyMap<string, readonly string[]>>();
  const local = new Map<string, ReadonlyMap<string, InferredSink | null>>();
  const handed = new Map<string, ArgumentTexts>();
  const noReturn = neverReturning(facts, fatalIn(languages));
  for (const [name, language] of languages) {
    const isUsed = facts.some((file) => file.language === name);
    const files = facts.filter((file) => file.language === name || (isUsed && language.linksWith?.has(file.language)));
    const speech = argumentTexts(files);
    handed.set(name, speech);
    const program = judgedInRounds(files, language, noReturn, speech);
    const sinks = pruneSinks(program, speech);
    if (places) defined.set(name, new Map([...program.byName].map(([own, alike]) => [own, placesOf(alike)])));
    const own = new Set(facts.flatMap(({ file, language }) => (language === name ? file : [])));
    for (const [file, known] of perFile(program, sinks)) if (own.has(file)) local.set(file, known);
    all.set(name, withGiven(sinks, program));
  }
  const of: InferredSinks['of'] = (language, file) => {
    const own = local.get(file);
    const everywhere = all.get(language.name);
    return ({ name, index }) => {
      const short = lastName(name);
      const said = saidOf(language, name, short);
      const here = said ?? own?.get(short);
      const found = here === undefined ? seenFrom(everywhere?.get(short)) : here;
      if (!found || (found.text !== null && found.text > index)) return null;
      const sink = atArgument(found, index);
      return !said && handed.get(language.name)?.isPieces(short, found.text) ? { ...sink, pieces: true } : sink;
    };
  };
  return { of, all, defined, noReturn };
}

/** Sinks visible in files that do not define them. */
const seenFrom = (sink: InferredSink | undefined): InferredSink | undefined => (sink?.internal ? undefined : sink);

// ── configuration ───────────────────────────────────────────────────────────────────────────────────────────────────

const isGiven = ({ configuredCalls }: Vocabulary, name: string): boolean =>
  configuredCalls !== undefined && (configuredCalls.sinks.has(name) || configuredCalls.none.has(name));

function saidOf({ configuredCalls }: Vocabulary, name: string, short: string): SinkRow | null {
  if (!configuredCalls) return null;
  if (configuredCalls.none.has(name) || configuredCalls.none.has(short))
    return { name: short, text: null, kind: 'call', severity: 'unknown' };
  return configuredCalls.sinks.get(name) ?? configuredCalls.sinks.get(short) ?? null;
}

const fatalIn = (languages: ReadonlyMap<string, Vocabulary>): readonly string[] =>
  [...languages.values()]
    .flatMap(({ configuredCalls }) => [...(configuredCalls?.sinks.values() ?? [])].filter(({ fatal }) => fatal))
    .map(({ name }) => lastName(name));

const ofGiven = ({ name, text, kind, severity, fatal = false }: SinkRow, { byName }: SinkGraph): InferredSink => ({
  name,
  text,
  kind,
  severity,
  fatal,
  why: 'listed in the configuration',
  definedAt: placesOf(byName.get(name) ?? []),
});

function withGiven(sinks: ReadonlyMap<string, InferredSink>, program: SinkGraph): ReadonlyMap<string, InferredSink> {
  const { configuredCalls } = program.language;
  if (!configuredCalls) return sinks;
  return new Map([
    ...sinks,
    ...[...configuredCalls.sinks].map(([name, row]) => [name, ofGiven(row, program)] as const),
  ]);
}

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

// ── rounds ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const most = 12; // chains of wrappers are shorter

function judgedInRounds(
  facts: readonly FileFacts[],
  language: Vocabulary,
  noReturn: ReadonlySet<string>,
  speech: ArgumentTexts,
): SinkGraph {
  const program = programOf(facts, language, noReturn, speech);
  const { byName, sinks } = program;
  for (const [name, alike] of byName) declare(name, alike, program);
  for (const [name, row] of language.configuredCalls?.sinks ?? [])
    if (byName.has(name)) sinks.set(name, ofGiven(row, program));
  const all = [...byName.values()].flat();
  const isKnown = knownCalls(language);
  const { callees, feeding } = callsIn(all, (short) => isKnown(short) || sinks.has(short));
  let waiting = feeding;
  for (let round = 0; round < most && waiting.length > 0; round++) {
    const judged = new Set<string>();
    for (const one of waiting) {
      const verdict = sinkSummary(one, program);
      if (!isSame(verdict, one.verdict)) judged.add(one.fact.name);
      one.verdict = verdict;
    }
    const changed = [...judged].filter((name) => agree(name, valueAt(byName, name), program));
    waiting = [...new Set(changed.flatMap((name) => callees.get(name)?.callers ?? []))];
  }
  nameBottoms(program, all);
  return program;
}

/** A function that others pass parameters to; `isSink` is computed once per name. */
interface Callee {
  readonly isSink: boolean;
  readonly callers: SinkNode[];
}

interface Calls {
  /** By last name. */
  readonly callees: ReadonlyMap<string, Callee>;
  /** Functions that pass something to a sink. */
  readonly feeding: SinkNode[];
}

function callsIn(all: readonly SinkNode[], isSink: (short: string) => boolean): Calls {
  const callees = new Map<string, Callee>();
  const calleeOf = (short: string): Callee => {
    const known = callees.get(short);
    if (known) return known;
    const callee = { isSink: isSink(short), callers: [] };
    callees.set(short, callee);
    return callee;
  };
  const feeding = all.filter((one) => {
    let feeds = false;
    for (const { call } of one.fact.forwards) {
      const callee = calleeOf(lastName(call));
      if (callee.callers.at(-1) !== one) callee.callers.push(one);
      feeds ||= callee.isSink;
    }
    return feeds;
  });
  return { callees, feeding };
}

/** A function of the project is a sink by its name alone if other sinks pass their text to it. */
function nameBottoms({ byName, sinks, language }: SinkGraph, all: readonly SinkNode[]): void {
  for (const { relays, verdict } of all) {
    if (verdict === null) continue;
    const reliedOn = relays().filter(
      ({ short, parameter, known }) => parameter === verdict.text && known?.why && byName.has(short),
    );
    for (const { short, index, within } of reliedOn) {
      if (sinks.has(short)) continue;
      const named = certain(asNamed(short, language));
      const alike = valueAt(byName, short);
      const text = alike.find(({ fact }) => fact.format !== null)?.fact.format ?? null;
      const direct = index < 0 || within !== null ? null : index;
      sinks.set(short, {
        ...named,
        name: short,
        text: text ?? direct,
        why: 'is named like a sink',
        definedAt: placesOf(alike),
      });
    }
  }
}

function programOf(
  facts: readonly FileFacts[],
  language: Vocabulary,
  noReturn: ReadonlySet<string>,
  { isSaid }: ArgumentTexts,
): SinkGraph {
  const byName = new Map<string, SinkNode[]>();
  const surroundings = { language, isSaid, names: byName };
  for (const { file, definitions } of facts) {
    for (const fact of definitions) {
      const relays = once(() => fact.forwards.flatMap((relay) => forwardingEdge(relay, fact, surroundings) ?? []));
      const internal = fact.internal && !language.included?.some((ending) => file.endsWith(ending));
      const one = { file, fact, internal, relays, verdict: null };
      const alike = byName.get(fact.name);
      if (alike) alike.push(one);
      else byName.set(fact.name, [one]);
    }
  }
  return { language, noReturn, byName, sinks: new Map() };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const isSame = (a: InferredSink | null | undefined, b: InferredSink | null | undefined): boolean =>
  a?.text === b?.text &&
  a?.kind === b?.kind &&
  a?.severity === b?.severity &&
  a?.fatal === b?.fatal &&
  a?.why === b?.why;

/**
 * A name is a sink if at least half of its definitions are: `write` may log in one class but not in ten others. Definitions that only
 * their own file can call do not count if other definitions exist. Returns whether the result changed.
 */
function agree(name: string, alike: readonly SinkNode[], { sinks, language }: SinkGraph): boolean {
  if (isGiven(language, name)) return false;
  if (declarationOf(alike)) return false;
  const known = bodiesOf(alike);
  const outward = known.filter(({ internal }) => !internal);
  const bodies = outward.length > 0 ? outward : known;
  const speaking = bodies.flatMap(({ verdict }) => verdict ?? []);
  const first = speaking.find(({ text }) => text !== null) ?? speaking[0]; // aliases say less
  const most = strongest(speaking.filter(({ text }) => text === first?.text));
  const isOne = most !== undefined && speaking.length * 2 >= bodies.length;
  const found = isOne ? { ...most, definedAt: placesOf(bodies), internal: outward.length === 0 } : undefined;
  if (isSame(found, sinks.get(name))) return false;
  if (found) sinks.set(name, found);
  else sinks.delete(name);
  return true;
}

/** The declaration with a format of a function whose body is elsewhere. */
const declarationOf = (alike: readonly SinkNode[]): SinkNode | undefined =>
  bodiesOf(alike).every(({ internal }) => internal)
    ? alike.find(({ fact, internal }) => fact.format !== null && !internal)
    : undefined;

/** A function with a printf format whose body is elsewhere is a sink, unless its name says that it builds a text. */
function declare(name: string, alike: readonly SinkNode[], { language, sinks }: SinkGraph): void {
  const declared = declarationOf(alike);
  if (!declared || isGiven(language, name) || buildsText(name)) return;
  const { kind, severity } = fromName(language, name);
  sinks.set(name, {
    name,
    kind: kind === 'call' ? (/print|put|write/i.test(name) ? 'terminal' : 'log') : kind,
    severity,
    fatal: alike.some(({ fact }) => fact.noReturn),
    text: declared.fact.format,
    why: 'has a printf format attribute',
    definedAt: alike.map(({ file, fact }) => `${file}:${fact.line}`),
  });
}
