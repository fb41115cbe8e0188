// Resolved options of one run, and all defaults. No later stage fills in values, reads the environment or asks the clock.

import type { Judgement, RankOptions, Wildcards } from './candidates.ts';
import type { OwnCalls } from './language-contract.ts';
import type { CorrelationOptions, RuleOptions, Split } from './report.ts';
import type { OwnComponent } from './source-files.ts';

/** `tree-sitter` reads every language by its grammar, to hold the result against that of our own lexers. */
export type ReaderChoice = 'auto' | 'tree-sitter';

export interface ExtractOptions extends RankOptions, Judgement, OwnCalls {
  /** Files or folders of one application. */
  readonly paths: readonly string[];
  readonly rule: RuleOptions;
  /** The criterion for several rules; null for a single rule. */
  readonly split: Split | null;
  /** Everyday failures become a rule that a correlation counts; null: they are left out. */
  readonly correlation: CorrelationOptions | null;
  /** Components defined by the user; other files get those found in the tree. */
  readonly components: readonly OwnComponent[];
  /** Headers of logs by name; the first one that fits a line counts. */
  readonly logFormats: readonly { readonly name: string; readonly prefix: string }[];
  /** The program that the rule is about, or `all`; null chooses. */
  readonly program: string | null;
  /** Keywords that the user deleted: their messages stay out of the rule. */
  readonly removed: readonly string[];
  /** Keywords that the user added, by rule id. */
  readonly added: ReadonlyMap<string, readonly string[]>;
  /** Maximum number of messages in the rule; null: the built-in limit, or fewer where scores drop. */
  readonly max: number | null;
  /** Minimum score for the report and the rule; null: the built-in minimum, for the rule only. */
  readonly minScore: number | null;
  /** Report every text found, excluded ones with the reason. */
  readonly all: boolean;
  /** Names of exception classes are candidates too. */
  readonly exceptions: boolean;
  /** Messages that are written only for debugging are candidates for the rule too. */
  readonly debugMessages: boolean;
  /** Only the rule is wanted, so the report omits candidates that cannot be in it. */
  readonly ruleOnly: boolean;
  readonly wildcards: Wildcards;
  /** Ordinary logs to cross-check with: files, folders, globs, `-`. */
  readonly baseline: readonly string[];
  /** A candidate that occurs in more of their lines is not selected. */
  readonly baselineMax: number;
  /** Counts from a log store, instead of logs. */
  readonly baselineCounts: { readonly file: string; readonly text: string } | null;
  /** Names of languages to read; empty for all. */
  readonly languages: readonly string[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Paths to read instead of walking; null walks `paths`. */
  readonly listed: readonly string[] | null;
  readonly noIgnore: boolean;
  /** Exit if any single file cannot be read or decoded. */
  readonly strict: boolean;
  /** Called with the number of bytes before sources are read, so that the command can tune its process. */
  readonly onFound: (bytes: number) => void;
  /** Reader threads; null chooses automatically. */
  readonly jobs: number | null;
  readonly reader: ReaderChoice;
}

/** `date` (YYYY-MM-DD) becomes the date of the rule. */
export const defaultOptions = (date: string): ExtractOptions => ({
  paths: [],
  rule: defaultRule(date),
  split: null,
  correlation: null,
  keywords: [],
  onlyKeywords: false,
  allow: [],
  deny: [],
  weights: {},
  categories: [],
  sinks: [],
  notSinks: [],
  components: [],
  logFormats: [],
  program: null,
  removed: [],
  added: new Map(),
  max: null,
  minScore: null,
  all: false,
  exceptions: false,
  debugMessages: false,
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
  reader: 'auto',
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
