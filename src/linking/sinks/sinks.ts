// The sink of a text: a known call, else one suggested by the name of the call, else the place of the text.

import { functionWords } from '../../data/severity-words.ts';
import sinkWords from '../../data/words/sinks.json' with { type: 'json' };
import { buildsText } from '../../model/emission.ts';
import type { CallFact, StringFact } from '../../model/facts.ts';
import type { SinkRow, Vocabulary } from '../../model/language-contract.ts';
import type { SinkKind } from '../../model/messages.ts';
import { lastName, words } from '../../text/identifiers.ts';

export interface Sink {
  readonly name: string | null;
  readonly kind: SinkKind;
  readonly severity: SinkRow['severity'];
  readonly fatal: boolean;
  /** The text is put into that of the sink. */
  readonly value?: boolean;
  /** Nearly all that its calls are handed are single words and pieces of records. */
  readonly pieces?: boolean;
}

/** What is known where a text stands: its language, and what the functions of the project do. */
export interface SinkContext {
  readonly language: Vocabulary;
  /** The project's own sink that a call is a call of. */
  readonly ownSink: (call: CallFact) => Sink | null;
  /** Calls whose levels count from 0. */
  readonly fromZero: ReadonlySet<string>;
}

/** What a sink is told by. */
export type SinkEvidence = Pick<StringFact, 'role' | 'call' | 'outer' | 'target' | 'function'>;

export function sinkOf(text: SinkEvidence, around: SinkContext): Sink {
  const { language } = around;
  if (text.role === 'thrown' && text.call)
    return { name: lastName(text.call.name), kind: 'throw', severity: 'unknown', fatal: false };
  if (text.call) {
    const inner = sinkOfCall(text.call, around, text.function);
    return inner.kind === 'call' && makes(text.call, language) ? (outerSink(text, around) ?? inner) : inner;
  }
  return { name: text.target, kind: kinds[text.role] ?? 'variable', severity: 'unknown', fatal: false };
}

/** It gives a text, and does nothing with it. */
function makes({ name }: CallFact, { concatenates }: Vocabulary): boolean {
  const short = lastName(name);
  return buildsText(short) || short === concatenates?.method;
}

/** `inside` is the function that the call stands in. */
export function sinkOfCall(
  call: CallFact,
  { language, ownSink }: Omit<SinkContext, 'fromZero'>,
  inside: string | null,
): Sink {
  const own = ownSink(call);
  if (own) return own;
  const known = knownRow(language, call, (text) => text === null || text <= call.index);
  if (known) return atArgument(known, call.index);
  const exception = exceptionOf(lastName(call.name), language, inside);
  if (exception) return { name: exception, kind: 'throw', severity: 'unknown', fatal: false };
  if (language.scoped && isConstant.test(call.name)) return { ...noSink, name: call.name };
  if (call.name.startsWith('@')) return { name: call.name, kind: 'reply', severity: 'unknown', fatal: false };
  return fromName(language, lastName(call.name));
}

const noSink = { kind: 'call', severity: 'unknown', fatal: false } as const;
const isConstant = /^[A-Z][A-Z0-9_]*$/; // of an enum: `INFO_PROBE("…")`

/** A text behind that of a sink is put into it: it is told, but does not end anything. */
export function atArgument(sink: Pick<SinkRow, 'name' | 'kind' | 'severity' | 'fatal' | 'text'>, index: number): Sink {
  const { name, kind, severity, fatal = false, text } = sink;
  const isValue = text !== null && text < index;
  return {
    name,
    kind,
    severity: isValue && fatal ? 'error' : severity,
    fatal: fatal && !isValue,
    ...(isValue && { value: true }),
  };
}

/** The exception that a call makes: by its name, or as its own constructor (`super("…")`). */
function exceptionOf(name: string, { exceptions }: Vocabulary, inside: string | null): string | null {
  if (!exceptions) return null;
  const made = name === 'super' || name === 'this' ? inside : name;
  return made !== null && exceptions.test(made) ? made : null;
}

/** `log_error(strdup_printf("…"))`: what is done with the text that a call makes. */
function outerSink(text: SinkEvidence, around: SinkContext): Sink | null {
  const sinks = text.outer.map((call) => sinkOfCall(call, around, text.function));
  return sinks.find(({ kind }) => kind !== 'call') ?? null;
}

const kinds: Partial<Record<StringFact['role'], SinkKind>> = {
  thrown: 'throw',
  returned: 'return',
  table: 'table',
  constant: 'constant',
};

const tables = new WeakMap<Vocabulary, ReadonlyMap<string, readonly SinkRow[]>>();

/** `isText` tells whether the text stands at a row's position. */
export function knownRow(
  language: Vocabulary,
  { name, others }: Pick<CallFact, 'name' | 'others'>,
  isText: (position: number | null) => boolean,
): SinkRow | null {
  let table = tables.get(language);
  if (!table) {
    table = byName(language.sinks);
    tables.set(language, table);
  }
  const rows = table.get(name) ?? table.get(lastName(name)) ?? []; // `System.err.println`, `println`
  const row = rows.find(({ beside }) => beside === undefined || others.includes(beside));
  return row && isText(row.text) ? row : null;
}

function byName(rows: readonly SinkRow[]): ReadonlyMap<string, readonly SinkRow[]> {
  const table = new Map<string, SinkRow[]>();
  for (const row of rows) table.set(row.name, [...(table.get(row.name) ?? []), row]);
  return table;
}

// Words of a function's name -> what it does with its text. From the most telling to the least.
const byWord: readonly (readonly [SinkKind, SinkRow['severity'], readonly string[]])[] = [
  ['log', 'debug', functionWords('debug')],
  ['log', 'fatal', functionWords('fatal')],
  ['log', 'error', functionWords('error')],
  ['log', 'warning', functionWords('warning')],
  ['reply', 'unknown', sinkWords.reply],
  ['log', 'info', functionWords('info')],
  ['log', 'unknown', sinkWords.log],
  ['terminal', 'unknown', sinkWords.terminal],
];
/** What a word in a name says. Those that emit are among the words of `soundsEmitting`. */
export const meaning = new Map(
  byWord.flatMap(([kind, severity, names]) => names.map((name) => [name, { kind, severity }] as const)),
);
const order = new Map([...meaning.keys()].map((name, i) => [name, i]));

/** What a function's name says that it does. */
export function fromName(language: Vocabulary, name: string): Sink {
  if (/^(?:[A-Z]\w*)?Exception$/.test(name)) return { name, kind: 'throw', severity: 'unknown', fatal: false };
  const all = words(name);
  const silent = buildsText(name) || preparing.has(all.at(-1) ?? '') || isAlternative(all) || handling.has(all[0]!);
  const telling = silent ? null : tellingWord(all.filter((word) => meaning.has(word) && !isNoun(word, name, language)));
  const { kind, severity } = telling
    ? said(telling, language)
    : { kind: 'call' as const, severity: 'unknown' as const };
  if (severity === 'error' && answers(name)) return { name, kind: 'reply', severity, fatal: false };
  return { name, kind, severity, fatal: severity === 'fatal' };
}

/** abort(3) and assert(3) end a program; where there are exceptions, `abort_submit` and `assert_valid` end what is being done. */
const said = (word: string, { abortsProgram }: Vocabulary): Pick<SinkRow, 'kind' | 'severity'> =>
  abortsProgram !== true && ending.has(word) ? { kind: 'log', severity: 'error' } : meaning.get(word)!;
const ending = new Set(['abort', 'assert']);

/** An object of the class `SessionInfo` or `LogFinder` tells nobody. */
const isNoun = (word: string, name: string, { constructors }: Vocabulary): boolean =>
  constructors === true && nouns.has(word) && /^[A-Z]\w*[a-z]/.test(name);
const nouns = new Set('info log logger journal report output notice'.split(' '));

/** `add_reply_error` answers with an error, `log_reply_error` tells of one. */
export function answers(name: string): boolean {
  const all = words(name);
  return all.some((word) => answering.has(word)) && !all.some((word) => keeping.has(word));
}
const answering = new Set(['reply', 'respond', 'answer']);
const keeping = new Set(['log', 'syslog', 'audit', 'report', 'journal', 'logger']);

// `log_init`, `handle_log_close`: what is done to a log, not what is written to it.
const preparing = new Set('init open close mask reset level enabled'.split(' '));

// `get_error`, `deserialize_reply`: what is done with one.
const handling = new Set('get is has free alloc serialize deserialize'.split(' '));

/** `open_or_die`: what happens when something else fails. */
export const isAlternative = (all: readonly string[]): boolean => all.at(-2) === 'or';

/** `DBG_ERR` is an error: behind a word for debugging, a severity is the level. */
function tellingWord(known: readonly string[]): string | undefined {
  const first = [...known].sort((a, b) => order.get(a)! - order.get(b)!)[0];
  if (!first || meaning.get(first)!.severity !== 'debug') return first;
  return known.findLast((word) => meaning.get(word)!.severity !== 'unknown');
}
