// What is a text but no message, as far as one file tells. Each reason is one row; the first that holds is given. Rows that ask
// what the whole program does with a text are in link/exclude.ts.

import type { CallFact, Role, StringFact } from '../../model/facts.ts';
import type { Vocabulary } from '../../model/language-contract.ts';
import { lastWord } from '../strings/interpolation.ts';

interface Text extends Pick<StringFact, 'parts' | 'role' | 'call' | 'outer' | 'disabled'> {
  /** It is written into a file that its function has opened. */
  readonly file?: boolean | undefined;
  /** It stands in a record beside a function. */
  readonly registered?: boolean | undefined;
}

/** null for a text that may be a message. */
export function localExclusion(text: Text, language: Vocabulary): string | null {
  const known = (text.call && ofCall(text.call, language)) ?? byRole[text.role];
  if (known) return known;
  if (text.disabled) return 'disabled code';
  if (text.file) return 'content of a file';
  if (text.registered) return 'description';
  if (text.parts.some((part) => 'reference' in part)) return null; // the words may be in the constant
  const literal = literalOf(text.parts);
  const reason = byLiteral.find(({ holds }) => holds(literal))?.reason ?? null;
  return reason ?? (isWord(literal) && !maySay(text, language) ? 'single word' : null);
}

function literalOf(parts: Text['parts']): string {
  let literal = '';
  for (const part of parts) literal += 'literal' in part ? part.literal : ' ';
  return literal;
}

export const isAlone = (parts: Text['parts']): boolean => isWord(literalOf(parts));

/** A word alone is a name or a key, unless it is handed to something that may emit it. Link knows about file names. */
const isWord = (literal: string): boolean => !/\S\s+\S|[/\\]/.test(literal);

const maySay = ({ role, call, outer }: Text, { emittingNames }: Vocabulary): boolean =>
  role === 'argument' && call !== null && (outer.length > 0 || emittingNames.test(call.name));

function ofCall({ name, index }: CallFact, { nonMessageCalls }: Vocabulary): string | undefined {
  const word = lastWord(name);
  return nonMessageCalls.get(name) ?? nonMessageCalls.get(word) ?? nonMessageCalls.get(`${word}:${index}`);
}

const byRole: Partial<Record<Role, string>> = {
  compared: 'comparison',
  key: 'key',
  docstring: 'docstring',
  value: 'value',
};

interface Row {
  readonly reason: string;
  readonly holds: (literal: string) => boolean;
}

// what(1) and the keywords of RCS and CVS: co(1).
const revision = /^\s*(?:@\(#\)|\$(?:Id|Header|Revision|Date|Author|Source|[A-Z][A-Za-z]*BSD)\b[^$]*\$)/;

const sql =
  /^\s*(?:SELECT\b.*\bFROM\b|(?:INSERT(?:\s+OR\s+\w+)?|REPLACE)\s+INTO\b|UPDATE\b.*\bSET\b|DELETE\s+FROM\b|(?:CREATE|ALTER|DROP)\s+(?:TEMP(?:ORARY)?\s+|UNIQUE\s+)?(?:TABLE|INDEX|VIEW|TRIGGER)\b|(?:BEGIN|COMMIT|ROLLBACK)(?:\s+(?:DEFERRED|IMMEDIATE|EXCLUSIVE))?\s+TRANSACTION\s*(?:;|$)|PRAGMA\s+\w+\s*=)/is;

const byLiteral: readonly Row[] = [
  { reason: 'usage', holds: (literal) => /^\s*usage\s*:/i.test(literal) },
  // A line of a list of options.
  { reason: 'usage', holds: (literal) => /^\s+-{1,2}[A-Za-z?][\w-]*(?:[ ,=[<]|\t)/.test(literal) },
  { reason: 'revision', holds: (literal) => revision.test(literal) },
  { reason: 'SQL', holds: (literal) => sql.test(literal) },
];
