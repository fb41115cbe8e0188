// What is a text but no message. Each reason is one row; the first that holds is given.
import type { Language } from '../syntax.ts';
import type { Part, TextFact } from '../types.ts';
import { type Sink, shortName } from './sinks.ts';
import { words } from './words.ts';

export interface Suspect {
  readonly text: TextFact;
  readonly parts: readonly Part[];
  readonly sink: Sink;
  readonly language: Language;
}

interface Exclusion {
  readonly reason: string;
  readonly holds: (suspect: Suspect, literal: string) => boolean;
}

export function exclusionOf(suspect: Suspect): { readonly reason: string } | null {
  const { text, language, parts } = suspect;
  const name = text.call && shortName(text.call.name);
  const silent = text.call && (language.silent.get(name!) ?? language.silent.get(`${name}:${text.call.index}`));
  if (silent) return { reason: silent };
  const literal = parts.map((part) => ('literal' in part ? part.literal : ' ')).join('');
  const found = exclusions.find((row) => row.holds(suspect, literal));
  return found ? { reason: found.reason } : null;
}

const hasWord = (name: string, set: ReadonlySet<string>): boolean => words(name).some((word) => set.has(word));
const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const comparingWords = setOf('cmp eq equal equals strcmp strcasecmp strncmp streq compare match matches prefix suffix');

const exclusions: readonly Exclusion[] = [
  { reason: 'disabled code', holds: ({ text }) => text.disabled },
  { reason: 'comparison', holds: isComparison },
  { reason: 'key', holds: ({ text }) => text.role === 'key' },
  { reason: 'no words', holds: (_, literal) => !/\p{L}{2}/u.test(literal) },
  { reason: 'usage', holds: isUsage },
  {
    reason: 'text of an object',
    holds: ({ text, sink }) => text.function === 'toString' && !emits(sink) && sink.kind !== 'throw',
  },
  { reason: 'revision', holds: (_, literal) => revision.test(literal) },
  { reason: 'SQL', holds: (_, literal) => sql.test(literal) },
  { reason: 'file name', holds: (_, literal) => /^\s*(?:[.~]{0,2}\/|[A-Za-z]:\\|\w+:\/\/)\S*\s*$/.test(literal) },
  { reason: 'format fragment', holds: isFragment },
  { reason: 'single word', holds: isLoneWord },
];

/** Its name says that it emits: `match_error` tells about a match, it makes none. */
const emits = ({ kind }: Sink): boolean => kind === 'log' || kind === 'reply';

// `assert_equal` compares, `set_log_prefix` prepares.
const notTelling = setOf('assert set');

function isComparison({ text, sink, language }: Suspect): boolean {
  if (text.role === 'compared') return true;
  const name = text.call && shortName(text.call.name);
  if (name !== null && isMade(name, language)) return false; // `new MatchNothing("…")`, `MATCHES_NOTHING("…")` of an enum
  return name !== null && hasWord(name, comparingWords) && (!emits(sink) || hasWord(name, notTelling));
}

const isMade = (name: string, { grammar }: Language): boolean =>
  grammar.classes.size > 0 && /^(?:new|create)?[A-Z]/.test(name);

// what(1) and the keywords of RCS and CVS: co(1).
const revision = /^\s*(?:@\(#\)|\$(?:Id|Header|Revision|Date|Author|Source|[A-Z][A-Za-z]*BSD)\b[^$]*\$)/;

const sql =
  /^\s*(?:SELECT\b.*\bFROM\b|INSERT\s+INTO\b|UPDATE\b.*\bSET\b|DELETE\s+FROM\b|(?:CREATE|ALTER|DROP)\s+(?:TEMP(?:ORARY)?\s+|UNIQUE\s+)?(?:TABLE|INDEX|VIEW|TRIGGER)\b)/is;

const usageWords = setOf('usage help synopsis');
const displayWords = setOf('usage help synopsis copyright license');
// `check_key_usage`, `disk_usage`, `removeUsage`: the use of a thing, not of the program.
const usedThings = setOf(
  'add remove key keys check cert memory mem disk cpu space quota resource bandwidth storage buffer',
);

function isUsage({ text, sink }: Suspect, literal: string): boolean {
  if (/^\s*usage\s*:/i.test(literal)) return true;
  if (/^\s+-{1,2}[A-Za-z?][\w-]*(?:[ ,=[<]|\t)/.test(literal)) return true; // a line of an option list
  if (sink.kind === 'throw') return false; // `ApiUsageException`, or thrown where a usage is counted
  if (text.function && (explains(text.function, usageWords) || displayWords.has(text.function))) return true;
  if (text.target && explains(text.target, displayWords)) return true;
  return text.call !== null && !emits(sink) && explains(shortName(text.call.name), displayWords);
}

function explains(name: string, wanted: ReadonlySet<string>): boolean {
  const all = words(name);
  return all.some((word, i) => wanted.has(word) && !usedThings.has(all[i - 1] ?? ''));
}

/** No word of three letters beside the placeholders: `%s: %s`. */
function isFragment({ parts }: Suspect, literal: string): boolean {
  return parts.some((part) => 'placeholder' in part) && !/\p{L}{3}/u.test(literal);
}

/** A word alone is a name or a key, unless it is handed to something that prints. */
function isLoneWord({ text, parts, sink }: Suspect, literal: string): boolean {
  const tokens = literal.trim().split(/\s+/);
  if (parts.length === 1 ? tokens.length > 1 : tokens.filter(isWord).length > 1) return false;
  return !(text.role === 'argument' && emits(sink));
}

const isWord = (token: string): boolean => /\p{L}\P{L}*\p{L}/u.test(token);
