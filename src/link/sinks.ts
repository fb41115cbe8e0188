// The sink of a text: a known call, else what the name of the project's own function says, else the place that holds it.
import type { SinkRow, Vocabulary } from '../syntax.ts';
import type { CallFact, SinkKind, TextFact } from '../types.ts';
import { words } from './words.ts';

export interface Sink {
  readonly name: string | null;
  readonly kind: SinkKind;
  readonly severity: SinkRow['severity'];
  readonly fatal: boolean;
}

/** What a sink is told by. */
export type Told = Pick<TextFact, 'role' | 'call' | 'outer' | 'target' | 'function'>;

export function sinkOf(text: Told, language: Vocabulary): Sink {
  if (text.role === 'thrown' && text.call)
    return { name: shortName(text.call.name), kind: 'throw', severity: 'unknown', fatal: false };
  if (text.call) {
    const inner = sinkOfCall(text.call, language, text.function);
    const makes = formats(text.call.name) || shortName(text.call.name) === language.concatenates?.method;
    return inner.kind === 'call' && makes ? (outerSink(text, language) ?? inner) : inner;
  }
  return { name: text.target, kind: kinds[text.role] ?? 'variable', severity: 'unknown', fatal: false };
}

function sinkOfCall(call: CallFact, language: Vocabulary, inside: string | null): Sink {
  const known = knownSink(language, call);
  if (known) return known;
  const exception = exceptionOf(shortName(call.name), language, inside);
  if (exception) return { name: exception, kind: 'throw', severity: 'unknown', fatal: false };
  if (call.name.startsWith('@')) return { name: call.name, kind: 'reply', severity: 'unknown', fatal: false };
  return fromName(shortName(call.name));
}

/** The exception that a call makes: by its name, or as its own constructor (`super("…")`). */
function exceptionOf(name: string, { exceptions }: Vocabulary, inside: string | null): string | null {
  if (!exceptions) return null;
  const made = name === 'super' || name === 'this' ? inside : name;
  return made !== null && exceptions.test(made) ? made : null;
}

/** `log_error(strdup_printf("…"))`: what is done with the text that a call makes. */
function outerSink(text: Told, language: Vocabulary): Sink | null {
  const sinks = text.outer.map((call) => sinkOfCall(call, language, text.function));
  return sinks.find(({ kind }) => kind !== 'call') ?? null;
}

/** Makes a text of a text, and emits nothing: `asprintf`, `t_strdup_printf`, `concatenate`. */
const formats = (name: string): boolean =>
  /(?:^|_)(?:v?\w*(?:as|ps|sn?)printf\w*|v?x?str\w*_v?printf\w*|x?strn?dup\w*|concat\w*|format|fmt)(?:_|$)/i.test(
    shortName(name),
  );

const kinds: Partial<Record<TextFact['role'], SinkKind>> = {
  thrown: 'throw',
  returned: 'return',
  table: 'table',
  constant: 'constant',
};

/** `log->error` and `this.log.error` go by `error`. */
export const shortName = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

const tables = new WeakMap<Vocabulary, ReadonlyMap<string, readonly SinkRow[]>>();

function knownSink(language: Vocabulary, { name, index, others }: CallFact): Sink | null {
  let table = tables.get(language);
  if (!table) {
    table = byName(language.sinks);
    tables.set(language, table);
  }
  const rows = table.get(name) ?? table.get(shortName(name)) ?? []; // `System.err.println`, `println`
  const row = rows.find(({ beside }) => beside === undefined || others.includes(beside));
  if (!row || (row.text !== null && row.text > index)) return null;
  const { kind, severity, fatal = false } = row;
  const value = row.text !== null && row.text < index; // one that is put into the text
  return { name: row.name, kind, severity: value && fatal ? 'error' : severity, fatal: fatal && !value };
}

function byName(rows: readonly SinkRow[]): ReadonlyMap<string, readonly SinkRow[]> {
  const table = new Map<string, SinkRow[]>();
  for (const row of rows) table.set(row.name, [...(table.get(row.name) ?? []), row]);
  return table;
}

// Words of a function's name -> what it does with its text. From the most telling to the least.
const byWord: readonly (readonly [SinkKind, SinkRow['severity'], string])[] = [
  ['log', 'debug', 'debug debug1 debug2 debug3 dbg dbgmsg trace verbose tracef debugf debugx'],
  ['log', 'fatal', 'fatal die panic bug abort emerg alert crit critical logdie bail oops assert fatalx'],
  ['log', 'error', 'error err errx errorf errorx errmsg failure fail severe errlog ereport elog perror'],
  ['log', 'warning', 'warn warnx warning warningx warnings warnf warnmsg'],
  ['reply', 'unknown', 'reply respond response send disconnect chat reject answer cmdio bye'],
  ['log', 'info', 'info notice infof noticef infomsg'],
  [
    'log',
    'unknown',
    'log vlog logit logf logg syslog vsyslog dsyslog audit report msg message messages logger journal',
  ],
  ['terminal', 'unknown', 'print printf puts echo output'],
];
/** What a word in a name says. Those that emit are among `emitting` of the languages. */
export const meaning = new Map(
  byWord.flatMap(([kind, severity, names]) => names.split(' ').map((name) => [name, { kind, severity }] as const)),
);
const order = new Map([...meaning.keys()].map((name, i) => [name, i]));

const named = new Map<string, Sink>();

/** The same few names come again and again. */
function fromName(name: string): Sink {
  let found = named.get(name);
  if (!found) {
    found = judge(name);
    named.set(name, found);
  }
  return found;
}

function judge(name: string): Sink {
  if (/^(?:[A-Z]\w*)?Exception$/.test(name)) return { name, kind: 'throw', severity: 'unknown', fatal: false };
  const telling = formats(name) ? null : tellingWord(words(name).filter((word) => meaning.has(word)));
  const { kind, severity } = telling ? meaning.get(telling)! : { kind: 'call' as const, severity: 'unknown' as const };
  return { name, kind, severity, fatal: severity === 'fatal' };
}

/** `DBG_ERR` is an error: behind a word for debugging, a severity is the level. */
function tellingWord(known: readonly string[]): string | undefined {
  const first = [...known].sort((a, b) => order.get(a)! - order.get(b)!)[0];
  if (!first || meaning.get(first)!.severity !== 'debug') return first;
  return known.findLast((word) => meaning.get(word)!.severity !== 'unknown');
}
