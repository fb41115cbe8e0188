// Which functions pass a text to a sink: judged in rounds from callees to callers, until nothing changes.

import { buildsText } from '../../model/emission.ts';
import type { FileFacts } from '../../model/facts.ts';
import type { Vocabulary } from '../../model/language-contract.ts';
import { lastName } from '../../text/identifiers.ts';
import { certain, valueAt } from '../../text/items.ts';
import type { SwitchedOff } from '../switches.ts';
import { inferredFromRow, isConfigured } from './configured-sinks.ts';
import type { ArgumentTexts } from './prune-sinks.ts';
import { bodiesOf, type InferredSink, placesOf, type SinkGraph, type SinkNode } from './sink-graph.ts';
import { asNamed, forwardingEdge, knownCalls, sinkSummary, strongest } from './sink-summary.ts';
import { fromName } from './sinks.ts';

const most = 12; // chains of wrappers are shorter

export function judgedInRounds(
  facts: readonly FileFacts[],
  language: Vocabulary,
  noReturn: ReadonlySet<string>,
  speech: ArgumentTexts,
  switchedOff: SwitchedOff,
): SinkGraph {
  const program = { ...programOf(facts, language, noReturn, speech), switchedOff };
  const { byName, sinks } = program;
  for (const [name, alike] of byName) declare(name, alike, program);
  for (const [name, row] of language.configuredCalls?.sinks ?? [])
    if (byName.has(name)) sinks.set(name, inferredFromRow(row, program));
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
): Omit<SinkGraph, 'switchedOff'> {
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
  a?.requires === b?.requires &&
  a?.why === b?.why;

/**
 * A name is a sink if at least half of its definitions are: `write` may log in one class but not in ten others. Definitions that only
 * their own file can call do not count if other definitions exist. Returns whether the result changed.
 */
function agree(name: string, alike: readonly SinkNode[], { sinks, language }: SinkGraph): boolean {
  if (isConfigured(language, name)) return false;
  if (declarationOf(alike)) return false;
  const known = bodiesOf(alike);
  const outward = known.filter(({ internal }) => !internal);
  const bodies = outward.length > 0 ? outward : known;
  const speaking = bodies.flatMap(({ verdict }) => verdict ?? []);
  const first = speaking.find(({ text }) => text !== null) ?? speaking[0]; // aliases say less
  const alikeTold = speaking.filter(({ text }) => text === first?.text);
  const most = strongest(alikeTold.filter(({ requires }) => requires === undefined)) ?? strongest(alikeTold);
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
  if (!declared || isConfigured(language, name) || buildsText(name)) return;
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
