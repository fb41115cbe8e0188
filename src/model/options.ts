// Resolved options of one run, and all defaults. Nothing is left to fill in, read or ask the clock for.

import type { Judgement, RankOptions, Wildcards } from './candidates.ts';
import type { OwnCalls } from './language-contract.ts';
import type { RuleOptions, Split } from './report.ts';
import type { OwnComponent } from './source-files.ts';

export interface ExtractOptions extends RankOptions, Judgement, OwnCalls {
  /** Files or folders of one application. */
  readonly paths: readonly string[];
  readonly rule: RuleOptions;
  /** Several rules, one for each of these; null makes one. */
  readonly split: Split | null;
  /** Components that people name; all other files have those that the tree tells. */
  readonly components: readonly OwnComponent[];
  /** Keywords that people took out of the rule: what they say does not come into it. */
  readonly removed: readonly string[];
  /** Keywords that people put into rules, by the id of these. */
  readonly added: ReadonlyMap<string, readonly string[]>;
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
  /** Ordinary logs to cross-check with: files, folders, globs, `-`. */
  readonly baseline: readonly string[];
  /** A candidate that occurs in more lines of them does not come into the rule. */
  readonly baselineMax: number;
  /** Counts that a log store gave, instead of logs. */
  readonly baselineCounts: { readonly file: string; readonly text: string } | null;
  /** Names of languages to read; empty reads all. */
  readonly languages: readonly string[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Paths to read instead of walking; null walks `paths`. */
  readonly listed: readonly string[] | null;
  readonly noIgnore: boolean;
  /** A single file that cannot be read or decoded ends the run. */
  readonly strict: boolean;
  /** Told how many bytes of source are about to be read: the command fits its process to them. */
  readonly onFound: (bytes: number) => void;
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
  allow: [],
  deny: [],
  weights: {},
  categories: [],
  sinks: [],
  notSinks: [],
  components: [],
  removed: [],
  added: new Map(),
  max: null,
  minScore: null,
  all: false,
  exceptions: false,
  ruleOnly: false,
  wildcards: 'auto',
  baseline: [],
  baselineMax: 0,
  baselineCounts: null,
  languages: [],
  include: [],
  exclude: [],
  listed: null,
  noIgnore: false,
  strict: false,
  onFound: () => {},
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
