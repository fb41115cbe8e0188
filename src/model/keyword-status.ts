// Results of `check`, and rules as they were read. Types only.
import type { Candidate } from './candidates.ts';
import type { Part } from './facts.ts';
import type { Origin } from './messages.ts';

/** A keyword in a rule file. */
export interface RuleKeyword {
  /** Escapes and wildcards as in the rule. */
  readonly value: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** Its line in the file, or the first line of several. */
  readonly written: string;
  readonly selection: string;
  /** What a hit means: `any` suffices alone, `all` requires all of its list, `filter` suppresses the rule. */
  readonly role: 'any' | 'all' | 'filter';
}

/** One rule: a YAML document with a detection. */
export interface RuleDocument {
  readonly file: string;
  readonly id: string | null;
  readonly title: string | null;
  readonly line: number;
  readonly keywords: readonly RuleKeyword[];
  /** Keyword searches that cannot be compared (`|re`), one sentence each. */
  readonly unread: readonly string[];
}

/** `live`: a message contains it whatever its values are; `possible`: one can, if its values are right; `reworded`: none can, but one is close. */
export type KeywordStatus = 'live' | 'possible' | 'reworded' | 'dead';

/** The message most similar to a keyword that no message contains. */
export interface Closest {
  readonly parts: readonly Part[];
  readonly text: string;
  /** 0 to 1. */
  readonly similarity: number;
  /** It did not exist while the keyword was live; false if unknown. */
  readonly isNew: boolean;
  readonly origin: Origin;
}

export interface KeywordVerdict {
  readonly keyword: RuleKeyword;
  readonly status: KeywordStatus;
  /** Places that emit a message that contains the keyword, or can. */
  readonly matches: number;
  readonly origins: readonly Origin[];
  /** The messages that contain it, or can. */
  readonly templates: readonly (readonly Part[])[];
  /** Hits in ordinary logs; null without logs. */
  readonly noisy: number | null;
  /** Only for reworded and dead keywords. */
  readonly closest: Closest | null;
}

export interface RuleVerdict {
  readonly document: RuleDocument;
  readonly keywords: readonly KeywordVerdict[];
  /** Messages that are new in the source since the rule was made, would be chosen now, and that no keyword hits. */
  readonly fresh: readonly Candidate[];
  /** Other messages that would be chosen now and that no keyword hits. */
  readonly unused: readonly Candidate[];
  /** A decisions file says which messages the source had; without one, nothing counts as new. */
  readonly isHistoryKnown: boolean;
}

export type Drift = 'new' | 'dead' | 'reworded' | 'noisy';

/** What an output of `check` shows. */
export interface CheckReport {
  readonly tool: { readonly name: string; readonly version: string };
  readonly rules: readonly RuleVerdict[];
  /** A keyword with more hits in ordinary logs is noisy. */
  readonly most: number;
  /** Findings that make the check fail. */
  readonly failOn: readonly Drift[];
}
