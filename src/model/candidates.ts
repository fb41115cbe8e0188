// Results of ranking, keywords and baseline: candidates for a rule, and settings of the selection. Types only.

import type { ExceptionClass } from './exception-facts.ts';
import type { Excluded } from './exclusions.ts';
import type { Part } from './facts.ts';
import type { Origin } from './messages.ts';
import type { Severity } from './severity.ts';
import type { Level } from './sigma.ts';

/** Why a candidate has its score: `points` may be negative. */
export interface Reason {
  readonly signal: string;
  readonly points: number;
  readonly detail: string;
}

/** A template considered for a rule: equal templates are one candidate with all its origins. */
export interface Ranked {
  readonly parts: readonly Part[];
  readonly kind: 'message' | 'exception';
  readonly severity: Severity;
  /** 0 to 100. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly excluded: Excluded | null;
  readonly messageIds: readonly string[];
  readonly origins: readonly Origin[];
  readonly exception?: ExceptionClass;
  /** People ask for it: an annotation, or the configuration. */
  readonly wanted?: true;
  /** The level that its annotations ask for. */
  readonly level?: Level;
}

/** What a candidate's keywords hit in ordinary logs. */
export interface BaselineHits {
  /** Lines; a JSON object counts once. */
  readonly hits: number;
  readonly files: number;
  /** The first and the last of these lines, long ones cut; '' where only the number is known. */
  readonly first: string;
  readonly last: string;
}

/** What was read to count them. */
export interface Baseline {
  /** As people named them. */
  readonly sources: readonly string[];
  readonly most: number;
  /** null: a log store counted, and nobody here knows what it read. */
  readonly read: { readonly files: number; readonly lines: number; readonly bytes: number } | null;
  /** Candidates that were counted, those of them that occur, and those without a count. */
  readonly counted: number;
  readonly seen: number;
  readonly uncounted: number;
  /** Some message of the program occurs: then it may be its log. */
  readonly isOfProgram: boolean;
}

export interface Candidate extends Ranked {
  /** Sigma-escaped values; empty when none is sound and selective, and `keywordGap` says why. */
  readonly keywords: readonly string[];
  readonly keywordGap: string | null;
  readonly selected: boolean;
  /** Why it is not in the rule although it scores high enough; null otherwise. */
  readonly unselected: Unselected | null;
  readonly baseline: BaselineHits | null;
}

/** What people say about which messages count. */
export interface RankOptions {
  /** A message that holds one of these, in any case, gets points. */
  readonly keywords: readonly string[];
  /** Messages without one of `keywords` are no candidates. */
  readonly onlyKeywords: boolean;
}

/** What people say about single messages, and about what speaks for them. */
export interface Judgement {
  /** Messages that belong in the rule, whatever their score: whole texts with `*` for values, and wildcards. */
  readonly allow: readonly string[];
  /** Messages that never do. */
  readonly deny: readonly string[];
  /** Points of signals by their names, instead of the built-in ones. */
  readonly weights: Readonly<Record<string, number>>;
  readonly categories: readonly Category[];
}

/** A signal of one's own: messages that hold one of its words, in any case, get its points. */
export interface Category {
  readonly name: string;
  readonly words: readonly string[];
  readonly points: number;
}

export type Wildcards = 'auto' | 'always' | 'never';

/** Why a candidate with a score for the rule is not in it. */
export type Unselected =
  | 'not specific enough'
  | 'also in ordinary messages'
  | 'like others'
  | 'from a file that has its share'
  | 'written for debugging only'
  | 'not likely enough'
  | 'seen in the baseline'
  | 'not counted in the baseline'
  | 'beyond --max'
  | 'taken out by people';
