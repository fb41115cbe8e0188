// What one definition of the project does with the text that it is handed: position, kind and severity of the sink that it is.

import type { DefinitionFact, RelayFact } from '../../model/facts.ts';
import type { Vocabulary } from '../../model/language-contract.ts';
import type { SinkKind } from '../../model/messages.ts';
import { mayHave, words } from '../identifier-words.ts';
import { levelNamed } from './severity.ts';
import type { Definition, OwnSink, Program, Relay, Target } from './sink-graph.ts';
import { answers, fromName, isAlternative, knownRow, type Sink, shortName } from './sinks.ts';

/** The sink that a definition is by what it hands on; where it does so several times, by the most telling. */
export function verdictOf(definition: Definition, program: Program): OwnSink | null {
  let best: OwnSink | null = null;
  let weight = -1;
  for (const relay of definition.relays()) {
    const target = targetOf(relay, program);
    const own = target ? weightOf(relay, target, definition) : -1;
    if (!target || own <= weight || isPutInto(relay, definition, program)) continue;
    weight = own;
    best = seenThrough(definition, relay, target, program);
  }
  return best;
}

/** It is a value of the text that another parameter is in the same call: `log_error("%s: " format, values)`. */
const isPutInto = ({ within, call, parameter }: Relay, definition: Definition, program: Program): boolean =>
  within !== null &&
  definition
    .relays()
    .some((one) => one.call === call && one.parameter !== parameter && !one.within && targetOf(one, program) !== null);

const kindWeights: Readonly<Record<string, number>> = { log: 3, throw: 2, reply: 1, terminal: 0, call: -0.25 };

/** Of several sinks the one that tells most, the first of those that are alike. */
export const mostTelling = <T extends { readonly kind: SinkKind }>(sinks: readonly T[]): T | undefined =>
  sinks.reduce<T | undefined>(
    (most, one) => (most && kindWeights[most.kind]! >= kindWeights[one.kind]! ? most : one),
    undefined,
  );

/** A format says most; then logs before replies; names say less than definitions; messages stand behind other texts. */
const weightOf = ({ parameter }: Relay, { kind, why }: Target, { fact }: Definition): number =>
  (parameter === fact.format ? 1000 : 0) + kindWeights[kind]! - (why ? 0.5 : 0) + parameter / 100;

/** The sink that a relay feeds with its text; null when it feeds none. */
function targetOf(relay: Relay, { sinks }: Program): Target | null {
  const own = sinks.get(relay.short);
  if (!own) return relay.known;
  return isText(relay, own.text) ? { ...own, why: '' } : null;
}

const isText = ({ index, within }: RelayFact, position: number | null): boolean =>
  position === null || index < 0 || index === position || (within !== null && index > position);

interface Surroundings {
  readonly language: Vocabulary;
  /** Is it handed texts of several words there? */
  readonly isSaid: (name: string, position: number) => boolean;
  /** What the project defines. */
  readonly names: { readonly has: (name: string) => boolean };
}

/** With what a call is that the project does not define; null for what cannot reach a sink. */
export function relayOf(
  relay: RelayFact,
  { name, format }: DefinitionFact,
  { language, isSaid, names }: Surroundings,
): Relay | null {
  const short = shortName(relay.call);
  if (language.given?.none.has(short)) return null;
  if (short === name) return null;
  const isMessage = relay.parameter === format || !isValue(relay.within) || isTelling(name);
  if (!isMessage && !(relay.within === 'several' && isSaid(name, relay.parameter))) return null;
  const known = knownTarget(relay, short, language);
  return known || names.has(short) ? { ...relay, short, known } : null;
}

/** May a call of that last name be one of a sink whatever the project defines? */
export function knownCalls(language: Vocabulary): (short: string) => boolean {
  const rows = new Set(language.sinks.map(({ name }) => shortName(name)));
  return (short) => rows.has(short) || isTelling(short) || isStream(short) || language.exceptions?.test(short) === true;
}

function knownTarget(relay: RelayFact, short: string, language: Vocabulary): Target | null {
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
  return named && { ...named, text: null, why: ', which is named like one that emits' };
}

/** What a name says that begins or ends like one that emits; null for `log_init` and `str_printf`, which do not. */
export function asNamed(name: string, language: Vocabulary): Sink | null {
  const named = { ...fromName(language, name), fatal: false };
  if (named.kind !== 'call') return named;
  return isStream(name) && !language.making.test(name) ? named : null;
}

/** Streams of a project's own are named after stdio(3): `own_fprintf`. Where they lead to is not known. */
const isStream = (name: string): boolean => mayStream(name) && streaming.has(words(name).at(-1) ?? '');
const streaming = new Set(['fprintf', 'vfprintf', 'puts', 'fputs', 'fwrite']);
const mayStream = mayHave(streaming);

/** A name that begins or ends with one of the few words that hardly mean anything else: `msg_text`, `send_reply`. */
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

/** What is put into a text among others is no message, unless somebody says something by it. */
export const isValue = (within: RelayFact['within']): boolean => within === 'several' || within === 'telling';

/** What its name says comes before what it hands its text to. */
const isKnownByName = ({ name, kind }: Sink, { within }: Relay, target: Target): boolean =>
  kind === 'log' || (kind === 'reply' && (within !== null || answers(name!))) || target.kind === 'call';

function seenThrough({ fact, file }: Definition, relay: Relay, target: Target, program: Program): OwnSink {
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
    why: `hands its text to ${relay.short}${target.why}`,
    definedAt: [`${file}:${line}`],
  };
}
