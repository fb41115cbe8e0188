// Exclusions that one file shows; linking/exclusions sees the whole program. The first matching test gives the reason. model/exclusions.ts
// describes the reasons.

import type { ExclusionReason } from '../../model/exclusions.ts';
import type { Role, StringFact } from '../../model/facts.ts';
import type { Vocabulary } from '../../model/language-contract.ts';
import { nonMessageCall } from '../../model/silent-calls.ts';
import { isSqlStatement } from '../../model/sql-statement.ts';
import { withBlanks } from '../../text/template-text.ts';
import { isRevision } from './revision.ts';
import { isSingleWord, mayBeEmitted } from './single-word.ts';
import { isUsage } from './usage.ts';

interface Text extends Pick<StringFact, 'parts' | 'role' | 'call' | 'outer' | 'disabled'> {
  /** The function writes it to a file that it opened. */
  readonly file?: boolean | undefined;
  /** It is in a record that also contains a function. */
  readonly registered?: boolean | undefined;
}

const byRole: Partial<Record<Role, ExclusionReason>> = {
  compared: 'comparison',
  key: 'key',
  docstring: 'docstring',
  value: 'value',
};

const byLiteral: readonly (readonly [ExclusionReason, (literal: string) => boolean])[] = [
  ['usage', isUsage],
  ['revision', isRevision],
  ['SQL', isSqlStatement],
];

/** null for a text that may be a message. */
export function localExclusion(text: Text, language: Vocabulary): ExclusionReason | null {
  const known = (text.call && nonMessageCall(text.call, language)) ?? byRole[text.role];
  if (known) return known;
  if (text.disabled) return 'disabled code';
  if (text.file) return 'content of a file';
  if (text.registered) return 'description';
  if (text.parts.some((part) => 'reference' in part && part.unknown === undefined)) return null; // the constant may contain the words
  const literal = withBlanks(text.parts);
  const reason = byLiteral.find(([, holds]) => holds(literal))?.[0] ?? null;
  return reason ?? (isSingleWord(literal) && !mayBeEmitted(text, language) ? 'single word' : null);
}

export const isAlone = (parts: Text['parts']): boolean => isSingleWord(withBlanks(parts));
