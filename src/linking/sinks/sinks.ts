// The sink of a text: a known call, else one suggested by the name of the call, else the place of the text.

import { functionWords } from '../../data/severity-words.ts';
import sinkWords from '../../data/words/sinks.json' with { type: 'json' };
import { buildsText, isOfPackage } from '../../model/emission.ts';
import type { CallFact, StringFact } from '../../model/facts.ts';
import type { SinkRow, Vocabulary } from '../../model/language-contract.ts';
import type { SinkKind } from '../../model/messages.ts';
import { isAnnotationName, lastName, words, wordsIn } from '../../text/identifiers.ts';
import { valueAt } from '../../text/items.ts';

export interface Sink {
  readonly name: string | null;
  readonly kind: SinkKind;
  readonly severity: SinkRow['severity'];
  readonly fatal: boolean;
  /** The text is a value inserted into the text of the sink. */
  readonly value?: boolean;
  /** Nearly all its arguments are single words or fragments of records. */
  readonly pieces?: boolean;
  /** It emits only while this debug switch is on. */
  readonly requires?: string;
}

/** The context of a text: its language and the project's functions. */
export interface SinkContext {
  readonly language: Vocabulary;
  /** The project's own sink that a call refers to. */
  readonly ownSink: (call: CallFact) => Sink | null;
  /** Whether nearly all texts at that position of calls of that name are single words or fragments of records. */
  readonly isPieces: (call: Pick<CallFact, 'name' | 'index'>) => boolean;
  /** The file's own name, which in some languages is that of its class. */
  readonly module: string;
  /** Names of calls whose level counts from 0. */
  readonly fromZero: ReadonlySet<string>;
}

/** The facts that determine the sink of a text. */
export type SinkEvidence = Pick<StringFact, 'role' | 'call' | 'outer' | 'target' | 'function'>;

export function sinkOf(text: SinkEvidence, around: SinkContext): Sink {
  const { language } = around;
  if (text.role === 'thrown' && text.call)
    return { name: lastName(text.call.name), kind: 'throw', severity: 'unknown', fatal: false };
  if (text.call) {
    const inner = sinkOfCall(text.call, around, text.function);
    return inner.kind === 'call' && makes(text.call, language) ? (outerSink(text, around) ?? inner) : inner;
  }
  const isErrorText = text.role === 'returned' && language.errorTexts?.has(text.function ?? '');
  const kind = isErrorText ? 'throw' : (kinds[text.role] ?? 'variable');
  return { name: text.target, kind, severity: 'unknown', fatal: false };
}

/** Whether the call only builds a text. */
function makes({ name }: CallFact, { concatenates }: Vocabulary): boolean {
  const short = lastName(name);
  return buildsText(short) || short === concatenates?.method;
}

/** `inside` is the function that contains the call. */
export function sinkOfCall(
  call: CallFact,
  { language, ownSink, isPieces, module }: Omit<SinkContext, 'fromZero'>,
  inside: string | null,
): Sink {
  const own = isOfPackage(language, call.name) ? null : ownSink(call);
  if (own) return own;
  const known = knownRow(language, call, (text) => text === null || text <= call.index);
  if (known) return atArgument(known, call.index);
  if (knownRow(language, call, (text) => text !== null && text < call.count))
    return { ...noSink, name: lastName(call.name) }; // before the text of a known call
  const exception = exceptionOf(call.name, language, inside, module);
  if (exception) return { name: exception, kind: 'throw', severity: 'unknown', fatal: false };
  if (language.scoped && isConstant.test(call.name)) return { ...noSink, name: call.name };
  if (isAnnotationName(call.name)) return { name: call.name, kind: 'reply', severity: 'unknown', fatal: false };
  const named = fromName(language, lastName(call.name));
  return isPieces(call) ? { ...named, pieces: true } : named;
}

const noSink = { kind: 'call', severity: 'unknown', fatal: false } as const;
const isConstant = /^[A-Z][A-Z0-9_]*$/; // of an enum: `INFO_PROBE("…")`

/** An argument after the sink's text is inserted into it: it is emitted, but is not itself fatal. */
export function atArgument(
  sink: Pick<SinkRow, 'name' | 'kind' | 'severity' | 'fatal' | 'text'> & Pick<Sink, 'requires'>,
  index: number,
): Sink {
  const { name, kind, severity, fatal = false, text, requires } = sink;
  const isValue = text !== null && text < index;
  return {
    name,
    kind,
    severity: isValue && fatal ? 'error' : severity,
    fatal: fatal && !isValue,
    ...(isValue && { value: true }),
    ...(requires !== undefined && { requires }),
  };
}

/** The exception that a call makes: by its name, as its own constructor (`super("…")`), or from one (`ErrDenied.WithHint("…")`). */
function exceptionOf(
  called: string,
  { exceptions, errorTexts, ownClassWords }: Vocabulary,
  inside: string | null,
  module: string,
): string | null {
  if (!exceptions) return null;
  const name = lastName(called);
  const made = ownConstructors.has(name) ? inside : ownClassWords?.has(name) ? module : name;
  if (made !== null && exceptions.test(made)) return made;
  const owner = errorTexts && called.split('.').at(-2);
  return owner && exceptions.test(owner) ? owner : null;
}

const ownConstructors: ReadonlySet<string> = new Set('super this base __construct constructor initialize'.split(' '));

/** `log_error(strdup_printf("…"))`: the sink that takes the built text. */
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

/** `isText` returns whether the text is at a row's position. */
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

// Words in the name of a function -> what it does with its text, strongest first.
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
/** The meaning of each word. Words that emit must be among those of `soundsEmitting`. */
export const meaning = new Map(
  byWord.flatMap(([kind, severity, names]) => names.map((name) => [name, { kind, severity }] as const)),
);
const order = new Map([...meaning.keys()].map((name, i) => [name, i]));

/** The sink that the name of a function suggests. */
export function fromName(language: Vocabulary, name: string): Sink {
  if (/^(?:[A-Z]\w*)?Exception$/.test(name)) return { name, kind: 'throw', severity: 'unknown', fatal: false };
  const all = language.acronyms ? wordsIn(name, { acronyms: true }).map((word) => word.toLowerCase()) : words(name);
  const mayTell = (word: string, at: number): boolean =>
    meaning.has(word) &&
    !isNoun(word, name, language) &&
    (language.verbsAtEnds !== true || at === all.length - 1 || (at === 0 && !things.has(word)));
  const silent =
    buildsText(name) || preparing.has(all.at(-1) ?? '') || isAlternative(all) || handling.has(all[0] ?? '');
  const telling = silent ? null : tellingWord(all.filter(mayTell));
  const { kind, severity } = telling
    ? said(telling, language)
    : { kind: 'call' as const, severity: 'unknown' as const };
  if (severity === 'error' && answers(name)) return { name, kind: 'reply', severity, fatal: false };
  return { name, kind, severity, fatal: severity === 'fatal' };
}

/** abort(3) and assert(3) end a program; in languages with exceptions, `abort_submit` and `assert_valid` end only an operation. */
const said = (word: string, { abortsProgram }: Vocabulary): Pick<SinkRow, 'kind' | 'severity'> =>
  abortsProgram !== true && ending.has(word) ? { kind: 'log', severity: 'error' } : valueAt(meaning, word);
const ending = new Set(['abort', 'assert']);

// First in a name they are no verbs: `responseSchema`, `messageBus`.
const things = new Set('response message messages msg output journal logger'.split(' '));

/** Classes such as `SessionInfo` and `LogFinder` do not emit. */
const isNoun = (word: string, name: string, { constructors }: Vocabulary): boolean =>
  constructors === true && nouns.has(word) && /^[A-Z]\w*[a-z]/.test(name);
const nouns = new Set('info log logger journal report output notice'.split(' '));

/** `add_reply_error` sends an error to the client, `log_reply_error` logs one. */
export function answers(name: string): boolean {
  const all = words(name);
  return all.some((word) => answering.has(word)) && !all.some((word) => keeping.has(word));
}
const answering = new Set(['reply', 'respond', 'answer']);
const keeping = new Set(['log', 'syslog', 'audit', 'report', 'journal', 'logger']);

// `log_init`, `handle_log_close`: operations on a log, not writes to it.
const preparing = new Set('init open close mask reset level enabled'.split(' '));

// `get_error`, `deserialize_reply`: operations on an existing object.
const handling = new Set('get is has free alloc serialize deserialize'.split(' '));

/** `open_or_die`: what happens if the operation fails. */
export const isAlternative = (all: readonly string[]): boolean => all.at(-2) === 'or';

/** `DBG_ERR` is an error: after a word for debugging, a severity is the level. */
function tellingWord(known: readonly string[]): string | undefined {
  const first = [...known].sort((a, b) => valueAt(order, a) - valueAt(order, b))[0];
  if (!first || valueAt(meaning, first).severity !== 'debug') return first;
  return known.findLast((word) => valueAt(meaning, word).severity !== 'unknown');
}
