// What is to be changed in a rule, and the edits of its text. Shapes, and the error for texts that cannot be edited.
import { InputError } from '../errors.ts';
import type { Origin } from '../types.ts';
import type { KeywordVerdict } from '../verdicts.ts';
import type { Decision } from './decisions.ts';
import type { KeywordItem, KeywordList } from './keyword-lists.ts';
import type { ReadRule } from './read-rules.ts';

/** A keyword that comes in. */
export interface NewKeyword {
  readonly value: string;
  /** Of its message, for a comment. */
  readonly origin: Origin | null;
}

export interface Plan {
  readonly remove: ReadonlySet<KeywordItem>;
  readonly renew: ReadonlyMap<KeywordItem, NewKeyword>;
  readonly add: readonly NewKeyword[];
  /** Where new keywords go; null where no list takes them. */
  readonly list: KeywordList | null;
  /** Keywords that are dead or reworded and stay, each with the reason. */
  readonly kept: readonly { readonly verdict: KeywordVerdict; readonly why: string }[];
  readonly decision: Decision;
}

export interface Planned {
  readonly rule: ReadRule;
  readonly plan: Plan;
}

export const isChange = ({ remove, renew, add }: Pick<Plan, 'remove' | 'renew' | 'add'>): boolean =>
  remove.size + renew.size + add.length > 0;

/** Replaces the text from `from` to `to`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export const cannot = (file: string): InputError =>
  new InputError(
    `${file}: is written in a way that cannot be changed safely`,
    'Nothing was changed; `check` says what to change.',
  );
