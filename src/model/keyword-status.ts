// Results of `check`, and rules as they were read. Types only.
import type { Candidate } from './candidates.ts';
import type { Part } from './facts.ts';
import type { Origin } from './messages.ts';

/** A keyword as it stands in a file. */
export interface RuleKeyword {
  /** Escapes and wildcards as in the rule. */
  readonly value: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** Its line in the file, or the first of several. */
  readonly written: string;
  readonly selection: string;
  /** What a hit means: `any` one is enough, `all` of its list must hit, `filter` keeps the rule from firing. */
  readonly role: 'any' | 'all' | 'filter';
}

/** One rule: a document of a file that has a detection. */
export interface RuleDocument {
  readonly file: string;
  readonly id: string | null;
  readonly title: string | null;
  readonly line: number;
  readonly keywords: readonly RuleKeyword[];
  /** What looks for keywords in a way that is not compared (`|re`), one sentence each. */
  readonly unread: readonly string[];
}

export type KeywordStatus = 'live' | 'reworded' | 'dead';

/** The message that is most like a keyword which none contains. */
export interface Closest {
  readonly parts: readonly Part[];
  readonly text: string;
  /** 0 to 1. */
  readonly similarity: number;
  /** It was not there when the keyword was live; false: nobody knows. */
  readonly isNew: boolean;
  readonly origin: Origin;
}

export interface KeywordVerdict {
  readonly keyword: RuleKeyword;
  readonly status: KeywordStatus;
  /** Places that emit a message with it. */
  readonly matches: number;
  readonly origins: readonly Origin[];
  /** The messages that hold it. */
  readonly templates: readonly (readonly Part[])[];
  /** Hits in ordinary logs; null when there were none to look at. */
  readonly noisy: number | null;
  /** Only of a reworded keyword. */
  readonly closest: Closest | null;
}

export interface RuleVerdict {
  readonly document: RuleDocument;
  readonly keywords: readonly KeywordVerdict[];
  /** Messages that would be chosen now, and that no keyword hits. */
  readonly fresh: readonly Candidate[];
}

export type Drift = 'new' | 'dead' | 'reworded' | 'noisy';

/** What an output of `check` shows. */
export interface CheckReport {
  readonly tool: { readonly name: string; readonly version: string };
  readonly rules: readonly RuleVerdict[];
  /** More hits than this in ordinary logs make a keyword noisy. */
  readonly most: number;
  /** What makes the answer no. */
  readonly failOn: readonly Drift[];
}
