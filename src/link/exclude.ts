// What is a text but no message. Each reason is one row; the first that holds is given.
import type { Language, Part, TextFact } from '../types.ts';
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
  const silent = text.call && language.silent.get(shortName(text.call.name));
  if (silent) return { reason: silent };
  const literal = parts.map((part) => ('literal' in part ? part.literal : ' ')).join('');
  const found = exclusions.find((row) => row.holds(suspect, literal));
  return found ? { reason: found.reason } : null;
}

const hasWord = (name: string | null | undefined, set: ReadonlySet<string>): boolean =>
  name != null && words(name).some((word) => set.has(word));
const usageWords = new Set(['usage', 'help', 'synopsis', 'copyright', 'license']);
const comparingWords = new Set([
  'cmp',
  'eq',
  'equal',
  'equals',
  'strcmp',
  'strcasecmp',
  'strncmp',
  'streq',
  'compare',
  'match',
  'matches',
  'prefix',
  'suffix',
]);

const exclusions: readonly Exclusion[] = [
  { reason: 'disabled code', holds: ({ text }) => text.disabled },
  {
    reason: 'comparison',
    holds: ({ text }) =>
      text.role === 'compared' || (text.call !== null && hasWord(shortName(text.call.name), comparingWords)),
  },
  { reason: 'key', holds: ({ text }) => text.role === 'key' },
  { reason: 'no words', holds: (_, literal) => !/\p{L}{2}/u.test(literal) },
  { reason: 'usage', holds: isUsage },
  { reason: 'SQL', holds: (_, literal) => sql.test(literal) },
  { reason: 'file name', holds: (_, literal) => /^\s*(?:[.~]{0,2}\/|[A-Za-z]:\\|\w+:\/\/)\S*\s*$/.test(literal) },
  { reason: 'format fragment', holds: isFragment },
  { reason: 'single word', holds: isLoneWord },
];

const sql =
  /^\s*(?:SELECT\b.*\bFROM\b|INSERT\s+INTO\b|UPDATE\b.*\bSET\b|DELETE\s+FROM\b|(?:CREATE|ALTER|DROP)\s+(?:TEMP(?:ORARY)?\s+|UNIQUE\s+)?(?:TABLE|INDEX|VIEW|TRIGGER)\b)/is;

function isUsage({ text }: Suspect, literal: string): boolean {
  if (/^\s*usage\s*:/i.test(literal)) return true;
  if (/^\s+-{1,2}[A-Za-z?][\w-]*(?:[ ,=[<]|\t)/.test(literal)) return true; // a line of an option list
  return hasWord(text.function, usageWords) || hasWord(text.call?.name, usageWords) || hasWord(text.target, usageWords);
}

/** No word of three letters beside the placeholders: `%s: %s`. */
function isFragment({ parts }: Suspect, literal: string): boolean {
  return parts.some((part) => 'placeholder' in part) && !/\p{L}{3}/u.test(literal);
}

/** A word alone is a name or a key, unless it is handed to something that prints. */
function isLoneWord({ text, parts, sink }: Suspect, literal: string): boolean {
  if (/\S\s+\S/.test(literal.trim()) && (parts.length === 1 || /\p{L}{2,}\P{L}+\p{L}{2,}/u.test(literal))) return false;
  return !(text.role === 'argument' && (sink.kind === 'log' || sink.kind === 'reply'));
}
