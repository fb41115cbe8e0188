// Finds and reads the decisions file of a rule.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError } from '../../model/errors.ts';
import type { RunSettings } from '../terminal/running.ts';
import { type RuleText, readFoundRule, rulesAt } from './rule-files.ts';

type TextFile = Pick<RuleText, 'file' | 'text'>;

/** `rules/sshd.yml` -> `rules/sshd.decisions.yml` */
export const decisionsBeside = (rule: string): string => `${rule.replace(/\.ya?ml$/i, '')}.decisions.yml`;

/** null if there is no such file. */
export const readDecisionFile = (file: string): TextFile | null =>
  exists(file) ? { file, text: readFoundRule(file) } : null;

export interface DecisionsOnNew {
  /** Where decisions will be written. */
  readonly target: string;
  readonly decisions: TextFile | null;
  /** Existing rules at the output path. */
  readonly rules: readonly TextFile[];
}

/** Decisions on rules about to be generated; null if none are requested and none exist next to the output. */
export function decisionsOnNew(named: string | null, { file, folder }: RunSettings): DecisionsOnNew | null {
  const beside = file === null || folder ? null : decisionsBeside(file);
  const target = named ?? (beside !== null && exists(beside) ? beside : null);
  if (target === null) return null;
  if (file !== null && resolve(file) === resolve(target))
    throw new InputError('is also the --output file', 'Choose another file for the decisions.', {
      option: '--decisions',
      file: target,
    });
  return { target, decisions: readDecisionFile(target), rules: file === null ? [] : rulesAt(file) };
}

/**
 * A file that cannot be inspected counts as existing, because reading it reports why; but not if no file can exist there: writing reports
 * that.
 */
function exists(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return !noPlace.has(String((error as NodeJS.ErrnoException).code));
  }
}

const noPlace = new Set(['ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);
