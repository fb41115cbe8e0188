// Writes the rules and decisions of `extract`. Replaces a file only if nothing is lost.

import { InputError } from '../../model/errors.ts';
import { keywordLine } from '../../model/seal.ts';
import type { DecisionsFrom } from '../../pipelines/decide.ts';
import type { Obstacle } from '../../pipelines/overwrite.ts';
import { type Change, save } from './save.ts';

export interface RuleTarget {
  readonly path: string;
  readonly text: string;
  /** Id of the rule, for a file in a folder. */
  readonly id: string | null;
}

export interface ToSave {
  readonly rules: readonly RuleTarget[];
  readonly decisions: { readonly path: string; readonly from: DecisionsFrom } | null;
  /** Texts of the files when this run looked for edits made by hand; null if it did not. */
  readonly before: ReadonlyMap<string, string> | null;
  readonly obstacleTo: (old: string, fresh: string) => Obstacle | null;
  /** `--output` as given. */
  readonly output: string;
  readonly force: boolean;
}

/** Throws an InputError and writes nothing if something would be lost. Resolves to messages about replaced files. */
export async function saveRules(asked: ToSave): Promise<readonly string[]> {
  const replaced = new Map<string, string>();
  const rules = asked.rules.map((rule) => ruleChange(rule, asked, (old) => replaced.set(rule.path, old)));
  const changes = asked.decisions === null ? rules : [...rules, decisionsChange(asked.decisions)];
  if (changes.length > 0) await save(changes, asked.force, asked.output);
  return asked.rules.flatMap(({ path, text }) => goneLine(path, replaced.get(path) ?? '', text) ?? []);
}

function goneLine(path: string, old: string, text: string): string | null {
  const now = new Set(keywordsIn(text));
  const gone = keywordsIn(old).filter((one) => !now.has(one)).length;
  if (gone === 0) return null;
  return `replaced ${path}: ${gone} ${gone === 1 ? 'keyword' : 'keywords'} of the old rule ${gone === 1 ? 'is' : 'are'} not in the new one`;
}

const keywordsIn = (text: string): readonly string[] =>
  (text.replaceAll('\r', '').match(keywordLine) ?? []).map((line) => line.replace(/(?<=') # .*$/, ''));

function ruleChange(
  { path, text, id }: RuleTarget,
  { before, obstacleTo, force }: ToSave,
  onOld: (old: string) => void,
): Change {
  const next = (old: string | null): string => {
    if (old !== null) onOld(old);
    if (old === null || force || old === text) return text;
    if (id !== null && !old.includes(`id: ${id}`))
      throw new InputError('contains something other than this rule', `Move it; ${unless}`, {
        option: '--output',
        file: path,
      });
    if (before !== null && old !== (before.get(path) ?? null)) throw changedMeanwhile(path);
    const found = obstacleTo(old, text);
    if (found !== null) throw obstacleError(path, found);
    return text;
  };
  return { path, next };
}

const apart = 'Distinguish the two with --service or --product, or write to another file;';
const unless = '--force replaces it. Nothing was changed.';

function obstacleError(path: string, obstacle: Obstacle): InputError {
  const updating = `\`sigma-extract update ${path} --source PATH\` keeps edits;`;
  const rows: Readonly<Record<Obstacle, readonly [string, string]>> = {
    'another repository': ['contains a rule from another repository', apart],
    'another source': ['contains a rule for another source: few of its keywords occur in messages of this one', apart],
    edited: ['contains a rule that was edited after sigma-extract wrote it', updating],
    'not known': ['contains a rule without a sigma-extract digest, so it may have been edited', updating],
  };
  const [what, todo] = rows[obstacle];
  return new InputError(what, `${todo} ${unless}`, { option: '--output', file: path });
}

const decisionsChange = ({ path, from }: NonNullable<ToSave['decisions']>): Change => ({
  path,
  next: (old) => {
    const text = from(old === null ? null : { file: path, text: old });
    if (text === null) throw changedMeanwhile(path);
    return text;
  },
});

/** The file was changed while this run was reading. */
export const changedMeanwhile = (path: string): InputError =>
  new InputError('was changed by someone else during this run', 'Run again: this run changed nothing.', { file: path });
