// Types of planned changes and text edits, and the error for rules that cannot be edited.
import { InputError } from '../../model/errors.ts';
import type { KeywordVerdict } from '../../model/keyword-status.ts';
import type { Origin } from '../../model/messages.ts';
import type { Level } from '../../model/sigma.ts';
import type { Decision } from '../decisions/decisions.ts';
import type { KeywordItem, KeywordList } from '../rules/keyword-lists.ts';
import type { ReadRule } from '../rules/read-rules.ts';

/** A keyword to be added. */
export interface NewKeyword {
  readonly value: string;
  /** Location of its message, for a comment. */
  readonly origin: Origin | null;
  /** Comments after it in a new rule, without and with --annotate. */
  readonly comments?: Comments;
}

export interface Comments {
  readonly plain: string | null;
  readonly annotated: string | null;
}

/** Annotations ask for a higher level than the rule has. */
export interface LevelAsked {
  readonly level: Level;
  readonly origin: Origin | null;
  /** null if the level was chosen by hand: it stays. */
  readonly change: FieldChange | null;
}

/** New value of a field, and the range of the old one. */
export type FieldChange = Edit;

export interface Plan {
  readonly remove: ReadonlySet<KeywordItem>;
  readonly renew: ReadonlyMap<KeywordItem, NewKeyword>;
  readonly add: readonly NewKeyword[];
  /** The list for new keywords; null if no list accepts them. */
  readonly list: KeywordList | null;
  /** Dead or reworded keywords that stay, each with the reason. */
  readonly kept: readonly { readonly verdict: KeywordVerdict; readonly why: string }[];
  readonly decision: Decision;
  /** null if the rule already has the level that annotations ask for. */
  readonly level: LevelAsked | null;
}

export interface Planned {
  readonly rule: ReadRule;
  readonly plan: Plan;
  /** The generated permalink, if anything else changes. */
  readonly link?: FieldChange | null;
}

export const isChange = ({ remove, renew, add, level }: Pick<Plan, 'remove' | 'renew' | 'add' | 'level'>): boolean =>
  remove.size + renew.size + add.length > 0 || (level !== null && level.change !== null);

/** Replaces the text from offset `from` up to `to`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export const cannot = (file: string): InputError =>
  new InputError(`${file}: cannot be edited safely`, 'Nothing was changed; `check` shows what to edit by hand.');
