// What one run is asked to do, fully resolved: no defaults are left to fill in, no file or clock is left to read.

import type { RankOptions, RuleOptions, Split, Wildcards } from './types.ts';

export interface ExtractOptions extends RankOptions {
  /** Files or folders of one application. */
  readonly paths: readonly string[];
  readonly rule: RuleOptions;
  /** Several rules, one for each of these; null makes one. */
  readonly split: Split | null;
  /** Most messages in the rule; null takes the built-in limit, and fewer where the scores fall off. */
  readonly max: number | null;
  /** Lowest score for the report and the rule; null takes the built-in floor for the rule only. */
  readonly minScore: number | null;
  /** Report every recovered text, excluded ones with the reason. */
  readonly all: boolean;
  /** Names of exception classes are candidates too. */
  readonly exceptions: boolean;
  /** Nothing but the rule is wanted: the report has only candidates that it could hold. */
  readonly ruleOnly: boolean;
  readonly wildcards: Wildcards;
  /** Names of languages to read; empty reads all. */
  readonly languages: readonly string[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Paths to read instead of walking; null walks `paths`. */
  readonly listed: readonly string[] | null;
  readonly noIgnore: boolean;
  /** A single file that cannot be read or decoded ends the run. */
  readonly strict: boolean;
  /** Threads that read; null takes as many as are worth their start. */
  readonly jobs: number | null;
}

/** `date` (YYYY-MM-DD) becomes the date of the rule. */
export const defaultOptions = (date: string): ExtractOptions => ({
  paths: [],
  rule: defaultRule(date),
  split: null,
  keywords: [],
  onlyKeywords: false,
  max: null,
  minScore: null,
  all: false,
  exceptions: false,
  ruleOnly: false,
  wildcards: 'auto',
  languages: [],
  include: [],
  exclude: [],
  listed: null,
  noIgnore: false,
  strict: false,
  jobs: null,
});

const defaultRule = (date: string): RuleOptions => ({
  product: null,
  service: null,
  category: null,
  definition: null,
  title: null,
  description: null,
  author: null,
  date,
  status: 'experimental',
  level: null,
  id: null,
  tags: null,
  references: [],
  falsepositives: [],
  annotate: false,
});
