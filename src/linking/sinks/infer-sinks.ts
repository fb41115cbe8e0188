// The project's own sinks: functions and macros that hand a text to a sink are sinks themselves, one round of callers after another.
// Which parameter it is, what kind of sink and how severe follow from the call that gets the text.

import type { CallFact, FileFacts } from '../../model/facts.ts';
import type { SinkRow, Vocabulary } from '../../model/language-contract.ts';
import { neverReturning } from './never-returns.ts';
import { heard, type Speech, speechIn } from './prune-sinks.ts';
import { bodiesOf, type Definition, type OwnSink, type Program, placesOf } from './sink-graph.ts';
import { asNamed, knownCalls, mostTelling, relayOf, verdictOf } from './sink-summary.ts';
import { asTold, fromName, type Sink, shortName } from './sinks.ts';

export interface OwnSinks {
  /** What a call in `file` is a call of; null when it is none of them, or the text stands before its own. */
  readonly of: (language: Vocabulary, file: string) => (call: Pick<CallFact, 'name' | 'index'>) => Sink | null;
  /** By language, by name. */
  readonly all: ReadonlyMap<string, ReadonlyMap<string, OwnSink>>;
  /** By language, where what takes a text is defined: `file:line` by name; empty unless places are asked for. */
  readonly defined: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** Functions that never return. */
  readonly noReturn: ReadonlySet<string>;
}

export function ownSinks(
  facts: readonly FileFacts[],
  languages: ReadonlyMap<string, Vocabulary>,
  places: boolean,
): OwnSinks {
  const all = new Map<string, ReadonlyMap<string, OwnSink>>();
  const defined = new Map<string, ReadonlyMap<string, readonly string[]>>();
  const local = new Map<string, ReadonlyMap<string, OwnSink | null>>();
  const noReturn = neverReturning(facts, fatalIn(languages));
  for (const [name, language] of languages) {
    const files = facts.filter((file) => file.language === name);
    const speech = speechIn(files);
    const program = judgedInRounds(files, language, noReturn, speech);
    const sinks = heard(program, speech);
    if (places) defined.set(name, new Map([...program.byName].map(([own, alike]) => [own, placesOf(alike)])));
    for (const [file, own] of perFile(program, sinks)) local.set(file, own);
    all.set(name, withGiven(sinks, program));
  }
  const of: OwnSinks['of'] = (language, file) => {
    const own = local.get(file);
    const everywhere = all.get(language.name);
    return ({ name, index }) => {
      const short = shortName(name);
      const here = saidOf(language, name, short) ?? own?.get(short);
      const found = here === undefined ? seenFrom(everywhere?.get(short)) : here;
      return !found || (found.text !== null && found.text > index) ? null : asTold(found, index);
    };
  };
  return { of, all, defined, noReturn };
}

/** In a file that does not define it. */
const seenFrom = (sink: OwnSink | undefined): OwnSink | undefined => (sink?.internal ? undefined : sink);

// ── what people say ─────────────────────────────────────────────────────────────────────────────────────────────────

const isGiven = ({ given }: Vocabulary, name: string): boolean =>
  given !== undefined && (given.sinks.has(name) || given.none.has(name));

function saidOf({ given }: Vocabulary, name: string, short: string): SinkRow | null {
  if (!given) return null;
  if (given.none.has(name) || given.none.has(short))
    return { name: short, text: null, kind: 'call', severity: 'unknown' };
  return given.sinks.get(name) ?? given.sinks.get(short) ?? null;
}

const fatalIn = (languages: ReadonlyMap<string, Vocabulary>): readonly string[] =>
  [...languages.values()]
    .flatMap(({ given }) => [...(given?.sinks.values() ?? [])].filter(({ fatal }) => fatal))
    .map(({ name }) => shortName(name));

const ofGiven = ({ name, text, kind, severity, fatal = false }: SinkRow, { byName }: Program): OwnSink => ({
  name,
  text,
  kind,
  severity,
  fatal,
  why: 'the configuration names it',
  definedAt: placesOf(byName.get(name) ?? []),
});

function withGiven(sinks: ReadonlyMap<string, OwnSink>, program: Program): ReadonlyMap<string, OwnSink> {
  const { given } = program.language;
  if (!given) return sinks;
  return new Map([...sinks, ...[...given.sinks].map(([name, row]) => [name, ofGiven(row, program)] as const)]);
}

/** What a file itself defines comes before what others define under that name; only names that are sinks somewhere matter. */
function perFile({ byName }: Program, sinks: ReadonlyMap<string, OwnSink>): Map<string, Map<string, OwnSink | null>> {
  const files = new Map<string, Map<string, OwnSink | null>>();
  for (const name of sinks.keys()) {
    for (const { file, verdict } of bodiesOf(byName.get(name)!)) {
      const own = files.get(file) ?? new Map<string, OwnSink | null>();
      const known = own.get(name);
      const isRival = known && verdict && verdict.text === known.text;
      files.set(file, own.set(name, isRival ? mostTelling([known, verdict])! : (known ?? verdict)));
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
  speech: Speech,
): Program {
  const program = programOf(facts, language, noReturn, speech);
  const { byName, sinks } = program;
  for (const [name, alike] of byName) declare(name, alike, program);
  for (const [name, row] of language.given?.sinks ?? []) if (byName.has(name)) sinks.set(name, ofGiven(row, program));
  const all = [...byName.values()].flat();
  const isKnown = knownCalls(language);
  const { callees, feeding } = callsIn(all, (short) => isKnown(short) || sinks.has(short));
  let waiting = feeding;
  for (let round = 0; round < most && waiting.length > 0; round++) {
    const judged = new Set<string>();
    for (const one of waiting) {
      const verdict = verdictOf(one, program);
      if (!isSame(verdict, one.verdict)) judged.add(one.fact.name);
      one.verdict = verdict;
    }
    const changed = [...judged].filter((name) => agree(name, byName.get(name)!, program));
    waiting = [...new Set(changed.flatMap((name) => callees.get(name)?.callers ?? []))];
  }
  nameBottoms(program, all);
  return program;
}

/** What is handed something: asked about once, however often it is called. */
interface Callee {
  readonly isSink: boolean;
  readonly callers: Definition[];
}

interface Calls {
  /** By last name. */
  readonly callees: ReadonlyMap<string, Callee>;
  /** Those that hand something to a sink. */
  readonly feeding: Definition[];
}

function callsIn(all: readonly Definition[], isSink: (short: string) => boolean): Calls {
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
    for (const { call } of one.fact.relays) {
      const callee = calleeOf(shortName(call));
      if (callee.callers.at(-1) !== one) callee.callers.push(one);
      feeds ||= callee.isSink;
    }
    return feeds;
  });
  return { callees, feeding };
}

/** What others rely on for its name alone, and that the project defines, is a sink of the project by its name. */
function nameBottoms({ byName, sinks, language }: Program, all: readonly Definition[]): void {
  for (const { relays, verdict } of all) {
    if (verdict === null) continue;
    const reliedOn = relays().filter(
      ({ short, parameter, known }) => parameter === verdict.text && known?.why && byName.has(short),
    );
    for (const { short, index, within } of reliedOn) {
      if (sinks.has(short)) continue;
      const named = asNamed(short, language)!;
      const alike = byName.get(short)!;
      const text = alike.find(({ fact }) => fact.format !== null)?.fact.format ?? null;
      const direct = index < 0 || within !== null ? null : index;
      sinks.set(short, {
        ...named,
        name: short,
        text: text ?? direct,
        why: 'is named like one that emits',
        definedAt: placesOf(alike),
      });
    }
  }
}

function programOf(
  facts: readonly FileFacts[],
  language: Vocabulary,
  noReturn: ReadonlySet<string>,
  { isSaid }: Speech,
): Program {
  const byName = new Map<string, Definition[]>();
  const surroundings = { language, isSaid, names: byName };
  for (const { file, definitions } of facts) {
    for (const fact of definitions) {
      const relays = once(() => fact.relays.flatMap((relay) => relayOf(relay, fact, surroundings) ?? []));
      const internal = fact.internal && !(language.included && file.endsWith(language.included));
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

const isSame = (a: OwnSink | null | undefined, b: OwnSink | null | undefined): boolean =>
  a?.text === b?.text &&
  a?.kind === b?.kind &&
  a?.severity === b?.severity &&
  a?.fatal === b?.fatal &&
  a?.why === b?.why;

/**
 * A name is a sink when at least half of what it is defined as is one: `write` of one class may log, that of ten others not. What
 * only its own file can call does not count where others define it too. Says whether that changed.
 */
function agree(name: string, alike: readonly Definition[], { sinks, language }: Program): boolean {
  if (isGiven(language, name)) return false;
  if (declarationOf(alike)) return false;
  const known = bodiesOf(alike);
  const outward = known.filter(({ internal }) => !internal);
  const bodies = outward.length > 0 ? outward : known;
  const speaking = bodies.flatMap(({ verdict }) => verdict ?? []);
  const first = speaking.find(({ text }) => text !== null) ?? speaking[0]; // another name says less
  const most = mostTelling(speaking.filter(({ text }) => text === first?.text));
  const isOne = most !== undefined && speaking.length * 2 >= bodies.length;
  const found = isOne ? { ...most, definedAt: placesOf(bodies), internal: outward.length === 0 } : undefined;
  if (isSame(found, sinks.get(name))) return false;
  if (found) sinks.set(name, found);
  else sinks.delete(name);
  return true;
}

/** That takes a format, of a function whose body is elsewhere. */
const declarationOf = (alike: readonly Definition[]): Definition | undefined =>
  bodiesOf(alike).every(({ internal }) => internal)
    ? alike.find(({ fact, internal }) => fact.format !== null && fact.kind === 'declaration' && !internal)
    : undefined;

/** A function whose body is elsewhere and that takes a printf format emits it, unless its name says that it makes a text. */
function declare(name: string, alike: readonly Definition[], { language, sinks }: Program): void {
  const declared = declarationOf(alike);
  if (!declared || isGiven(language, name) || language.making.test(name)) return;
  const { kind, severity } = fromName(language, name);
  sinks.set(name, {
    name,
    kind: kind === 'call' ? (/print|put|write/i.test(name) ? 'terminal' : 'log') : kind,
    severity,
    fatal: alike.some(({ fact }) => fact.noReturn),
    text: declared.fact.format,
    why: 'its attribute says that it takes a printf format',
    definedAt: alike.map(({ file, fact }) => `${file}:${fact.line}`),
  });
}
