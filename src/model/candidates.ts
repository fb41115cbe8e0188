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

/** How likely each verdict of an expert is; the four add up to 1. */
export interface Predicted {
  /** An attack, manipulation, a control that tripped, corruption: worth an alert. */
  readonly keep: number;
  /** Dull, but never written in ordinary life. */
  readonly harmless: number;
  /** Written in ordinary life: worth counting at most. */
  readonly everyday: number;
  /** No log message of the program, or not as this text. */
  readonly wrong: number;
}

/** A template considered for a rule: equal templates are one candidate with all its origins. */
export interface Ranked {
  readonly parts: readonly Part[];
  readonly kind: 'message' | 'exception';
  readonly severity: Severity;
  /** 0 to 100. */
  readonly score: number;
  readonly predicted: Predicted;
  readonly reasons: readonly Reason[];
  /** Phrases of its text that earned the score, strongest first; a blank stands for a value. */
  readonly telling?: readonly string[];
  readonly excluded: Excluded | null;
  readonly messageIds: readonly string[];
  readonly origins: readonly Origin[];
  readonly exception?: ExceptionClass;
  /** The debug switch that must be on for it, which is off by default. */
  readonly requires?: string;
  /** An annotation or the configuration asks for it. */
  readonly wanted?: true;
  /** It contains a keyword of the user: its score without the points for that. */
  readonly unaskedScore?: number;
  /** The level that its annotations ask for. */
  readonly level?: Level;
}

/** What a candidate's keywords hit in ordinary logs. */
export interface BaselineHits {
  /** Lines; a JSON object counts once. */
  readonly hits: number;
  readonly files: number;
  /** First and last of these lines, truncated; '' if only the number is known. */
  readonly first: string;
  readonly last: string;
}

/** The logs that were counted. */
export interface Baseline {
  /** As given by the user. */
  readonly sources: readonly string[];
  readonly most: number;
  /** null if a log store counted: what it read is unknown. */
  readonly read: { readonly files: number; readonly lines: number; readonly bytes: number } | null;
  /** How many candidates were counted, how many of them occur, and how many have no count. */
  readonly counted: number;
  readonly seen: number;
  readonly uncounted: number;
  /** Some message of the program occurs, so the logs may be its own. */
  readonly isOfProgram: boolean;
}

export interface Candidate extends Ranked {
  /** Sigma-escaped values; empty if none is sound and selective, see `keywordGap`. */
  readonly keywords: readonly string[];
  readonly keywordGap: string | null;
  readonly selected: boolean;
  /** It is in the rule whose events a correlation counts. */
  readonly correlated: boolean;
  /** The program that emits it, as far as it is known. */
  readonly program: string | null;
  /** Why it is not in the rule despite its score; null otherwise. */
  readonly unselected: Unselected | null;
  readonly baseline: BaselineHits | null;
}

/** User settings about which messages count. */
export interface RankOptions {
  /** A message that contains one of these, in any case, gets points. */
  readonly keywords: readonly string[];
  /** Messages without any of `keywords` are not candidates. */
  readonly onlyKeywords: boolean;
}

/** User settings about single messages and signals. */
export interface Judgement {
  /** Messages always in the rule, whatever their score: whole texts with `*` for values, and wildcards. */
  readonly allow: readonly string[];
  /** Messages never in the rule. */
  readonly deny: readonly string[];
  /** Points by signal name, replacing the built-in ones. */
  readonly weights: Readonly<Record<string, number>>;
  readonly categories: readonly Category[];
}

/** A user-defined signal: messages that contain one of its words, in any case, get its points. */
export interface Category {
  readonly name: string;
  readonly words: readonly string[];
  readonly points: number;
}

export type Wildcards = 'auto' | 'always' | 'never';

/** Why a candidate that scores high enough is not in the rule. */
export type Unselected =
  | 'not specific enough'
  | 'also in ordinary messages'
  | 'like others'
  | 'from a file that has its share'
  | 'written for debugging only'
  | 'not likely enough'
  | 'everyday'
  | 'seen in the baseline'
  | 'not counted in the baseline'
  | 'beyond --max'
  | 'taken out by people';
