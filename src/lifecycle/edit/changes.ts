// Types of planned changes and text edits, and the error for rules that cannot be edited.
import { InputError } from '../../model/errors.ts';
import type { KeywordVerdict } from '../../model/keyword-status.ts';
import type { Origin } from '../../model/messages.ts';
import type { Level } from '../../model/sigma.ts';
import type { Decision } from '../decisions/decisions.ts';
import type { KeywordItem, KeywordList } from '../rules/keyword-lists.ts';
import type { ReadRule } from '../rules/read-rules.ts';

/** A keyword that comes in. */
export interface NewKeyword {
  readonly value: string;
  /** Of its message, for a comment. */
  readonly origin: Origin | null;
  /** What a new rule has behind it, without and with --annotate. */
  readonly comments?: Comments;
}

export interface Comments {
  readonly plain: string | null;
  readonly annotated: string | null;
}

/** Annotations ask for a level that is higher than the one of the rule. */
export interface LevelAsked {
  readonly level: Level;
  readonly origin: Origin | null;
  /** null: people chose the level, and it stays. */
  readonly change: FieldChange | null;
}

/** Of a field: the new value, and where the old one stands. */
export type FieldChange = Edit;

export interface Plan {
  readonly remove: ReadonlySet<KeywordItem>;
  readonly renew: ReadonlyMap<KeywordItem, NewKeyword>;
  readonly add: readonly NewKeyword[];
  /** Where new keywords go; null where no list takes them. */
  readonly list: KeywordList | null;
  /** Keywords that are dead or reworded and stay, each with the reason. */
  readonly kept: readonly { readonly verdict: KeywordVerdict; readonly why: string }[];
  readonly decision: Decision;
  /** null where the rule has what annotations ask for. */
  readonly level: LevelAsked | null;
}

export interface Planned {
  readonly rule: ReadRule;
  readonly plan: Plan;
  /** Of the tool's own link, when anything else changes. */
  readonly link?: FieldChange | null;
}

export const isChange = ({ remove, renew, add, level }: Pick<Plan, 'remove' | 'renew' | 'add' | 'level'>): boolean =>
  remove.size + renew.size + add.length > 0 || (level !== null && level.change !== null);

/** Replaces the text from `from` to `to`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export const cannot = (file: string): InputError =>
  new InputError(`${file}: cannot be edited safely`, 'Nothing was changed; `check` shows what to edit by hand.');
