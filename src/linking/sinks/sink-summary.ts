// One definition of the project -> the sink it is: position, kind and severity.

import { buildsText, isOfPackage } from '../../model/emission.ts';
import type { DefinitionFact, ForwardingSummary } from '../../model/facts.ts';
import type { Vocabulary } from '../../model/language-contract.ts';
import type { SinkKind } from '../../model/messages.ts';
import { lastName, mayHave, words } from '../../text/identifiers.ts';
import { certain } from '../../text/items.ts';
import { levelNamed } from './severity.ts';
import type { ForwardingEdge, InferredSink, SinkGraph, SinkNode, SinkTarget } from './sink-graph.ts';
import { answers, fromName, isAlternative, knownRow, type Sink } from './sinks.ts';

/** The sink that a definition forms by passing its parameters on; of several, the strongest. */
export function sinkSummary(definition: SinkNode, program: SinkGraph): InferredSink | null {
  let best: InferredSink | null = null;
  let bestRelay: ForwardingEdge | null = null;
  let weight = -1;
  for (const relay of definition.relays()) {
    const target = targetOf(relay, program);
    const own = target ? weightOf(relay, target, definition) - behindText(relay, program.language) : -1;
    if (!target || own <= weight || isPutInto(relay, definition, program)) continue;
    weight = own;
    best = seenThrough(definition, relay, target, program);
    bestRelay = relay;
  }
  const off = bestRelay && switchOf(bestRelay, definition, program);
  return best && off !== null ? { ...best, severity: 'debug', requires: off } : best;
}

/** The debug switch that must be on for its text to be emitted: all calls that may emit it are switched off, or the emitting one is. */
function switchOf({ parameter, ...best }: ForwardingEdge, definition: SinkNode, program: SinkGraph): string | null {
  const alike = definition.relays().filter((one) => one.parameter === parameter && targetOf(one, program) !== null);
  const off = alike.map(({ requires }) => program.switchedOff(definition.file, requires));
  const inner = targetOf({ parameter, ...best }, program)?.requires ?? null;
  return off.every((name) => name !== null) ? (off[0] ?? inner) : inner;
}

/** It is a value in another parameter of the same call: `log_error("%s: " format, values)`. */
const isPutInto = ({ within, call, parameter }: ForwardingEdge, definition: SinkNode, program: SinkGraph): boolean =>
  within !== null &&
  definition
    .relays()
    .some((one) => one.call === call && one.parameter !== parameter && !one.within && targetOf(one, program) !== null);

const kindWeights: Readonly<Record<SinkKind, number>> = {
  log: 3,
  throw: 2,
  reply: 1,
  terminal: 0,
  call: -0.25,
  return: -0.5,
  variable: -0.5,
  table: -0.5,
  constant: -0.5,
};

/** The strongest sink by kind, the first among equals. */
export const strongest = <T extends { readonly kind: SinkKind }>(sinks: readonly T[]): T | undefined =>
  sinks.reduce<T | undefined>(
    (most, one) => (most && kindWeights[most.kind] >= kindWeights[one.kind] ? most : one),
    undefined,
  );

/** A format outweighs everything; logs outweigh replies, definitions outweigh names, and later parameters are likelier messages. */
const weightOf = ({ parameter }: ForwardingEdge, { kind, why }: SinkTarget, { fact }: SinkNode): number =>
  (parameter === fact.format ? 1000 : 0) + kindWeights[kind] - (why ? 0.5 : 0) + parameter / 100;

/** Where keys and values stand behind a text, the first of the parameters is more likely the text. */
const behindText = ({ short, index }: ForwardingEdge, { pairCalls }: Vocabulary): number =>
  pairCalls?.has(short) ? index / 10 : 0;

/** The sink that gets the parameter as its text, or null. */
function targetOf(relay: ForwardingEdge, { sinks, language }: SinkGraph): SinkTarget | null {
  const own = isOfPackage(language, relay.call) ? undefined : sinks.get(relay.short);
  if (!own) return relay.known;
  return isText(relay, own.text) ? { ...own, why: '' } : null;
}

const isText = ({ index, within }: ForwardingSummary, position: number | null): boolean =>
  position === null || index < 0 || index === position || (within !== null && index > position);

interface EdgeContext {
  readonly language: Vocabulary;
  /** Whether calls pass a text of several words at that position. */
  readonly isSaid: (name: string, position: number) => boolean;
  /** Functions that the project defines. */
  readonly names: { readonly has: (name: string) => boolean };
}

/** Adds the known sink of a call; null if the parameter cannot reach a sink. */
export function forwardingEdge(
  relay: ForwardingSummary,
  { name, format }: DefinitionFact,
  { language, isSaid, names }: EdgeContext,
): ForwardingEdge | null {
  const short = lastName(relay.call);
  if (language.configuredCalls?.none.has(short)) return null;
  if (short === name) return null;
  const isMessage = relay.parameter === format || !isValue(relay.within) || isTelling(name);
  if (!isMessage && !(relay.within === 'several' && isSaid(name, relay.parameter))) return null;
  const known = knownTarget(relay, short, language);
  return known || names.has(short) ? { ...relay, short, known } : null;
}

/** Whether a call of that last name may be a known sink, whatever the project defines. */
export function knownCalls(language: Vocabulary): (short: string) => boolean {
  const rows = new Set(language.sinks.map(({ name }) => lastName(name)));
  return (short) => rows.has(short) || isTelling(short) || isStream(short) || language.exceptions?.test(short) === true;
}

function knownTarget(relay: ForwardingSummary, short: string, language: Vocabulary): SinkTarget | null {
  const called = { name: relay.call, others: relay.others };
  const row = knownRow(language, called, (position) => isText(relay, position));
  if (row) {
    if (row.kind === 'throw' && row.text === null && relay.index === 0) return null; // `notNull(value, "…")`
    return {
      name: row.name,
      kind: row.kind,
      severity: row.severity,
      fatal: row.fatal === true,
      text: row.text,
      why: '',
    };
  }
  if (language.exceptions?.test(short))
    return { name: short, kind: 'throw', severity: 'unknown', fatal: false, text: null, why: '' };
  const named = isTelling(short) || isStream(short) ? asNamed(short, language) : null;
  return named && { ...named, text: null, why: ', which is named like a sink' };
}

/** The sink that a name suggests; null for names such as `log_init` and `str_printf`. */
export function asNamed(name: string, language: Vocabulary): Sink | null {
  const named = { ...fromName(language, name), fatal: false };
  if (named.kind !== 'call') return named;
  return isStream(name) && !buildsText(name) ? named : null;
}

/** A project's own output functions are named after stdio(3): `own_fprintf`. Their destination is unknown. */
const isStream = (name: string): boolean => mayStream(name) && streaming.has(words(name).at(-1) ?? '');
const streaming = new Set(['fprintf', 'vfprintf', 'puts', 'fputs', 'fwrite']);
const mayStream = mayHave(streaming);

/** Whether a name begins or ends with one of the few unambiguous words: `msg_text`, `send_reply`. */
export const isTelling = (name: string): boolean => {
  if (!mayTell(name)) return false;
  const all = words(name);
  return plainWords.has(all[0] ?? '') || (plainWords.has(all.at(-1) ?? '') && !isAlternative(all));
};
const plainWords = new Set(
  'log vlog logf logit syslog vsyslog err errx error errorf warn warnx warning fatal panic die debug msg logger reply printf vprintf'.split(
    ' ',
  ),
);
const mayTell = mayHave(plainWords);

/** Whether the parameter is one value among others in a text, and so not the message. */
export const isValue = (within: ForwardingSummary['within']): boolean => within === 'several' || within === 'telling';

/** Whether the name of a function decides its kind, rather than the call it passes its text to. */
const isKnownByName = ({ name, kind }: Sink, { within }: ForwardingEdge, target: SinkTarget): boolean =>
  kind === 'log' || (kind === 'reply' && (within !== null || answers(certain(name)))) || target.kind === 'call';

function seenThrough(
  { fact, file }: SinkNode,
  relay: ForwardingEdge,
  target: SinkTarget,
  program: SinkGraph,
): InferredSink {
  const { name, kind, line } = fact;
  const named = fromName(program.language, name);
  const level = relay.others.map(levelNamed).find((severity) => severity !== null);
  const severity = level ?? (named.severity === 'unknown' ? target.severity : named.severity);
  const fatal = program.noReturn.has(name) || (kind === 'macro' && target.fatal && relay.within === null);
  return {
    name,
    kind: isKnownByName(named, relay, target) ? named.kind : target.kind,
    severity: severity === 'unknown' && fatal ? 'fatal' : severity,
    fatal,
    text: relay.parameter < 0 ? target.text : relay.parameter,
    why: `passes its text to ${relay.short}${target.why}`,
    definedAt: [`${file}:${line}`],
  };
}
