// Rules, and everything an output may show. Types only.
import type { Baseline, Candidate, Unselected } from './candidates.ts';
import type { Level, Status } from './sigma.ts';
import type { Component, Diagnostic } from './source-files.ts';

/** What each rule is for when there are several. */
export type Split = 'severity' | 'component' | 'category';

export interface LogSource {
  readonly category: string | null;
  readonly product: string | null;
  readonly service: string | null;
  readonly definition: string | null;
}

export interface WrittenKeyword {
  readonly value: string;
  /** A YAML comment behind it. */
  readonly comment: string | null;
  /** People wrote it: it may hold what no generated keyword does. */
  readonly handwritten?: true;
}

/** A Sigma rule with one flat list of keywords. Field names are those of the specification. */
export interface SigmaRule {
  readonly title: string;
  readonly id: string;
  readonly status: Status;
  readonly description: string;
  readonly references: readonly string[];
  readonly author: string;
  /** ISO date. */
  readonly date: string;
  readonly tags: readonly string[];
  readonly logsource: LogSource;
  readonly keywords: readonly WrittenKeyword[];
  readonly falsepositives: readonly string[];
  readonly level: Level;
  /** Somebody chose it: then no annotation raises it later. */
  readonly levelGiven?: true;
  /** A YAML comment on the detection: what it was checked with; null for nothing. */
  readonly checked: string | null;
}

/** What people may say about the rule; null takes the default. */
export interface RuleOptions {
  readonly product: string | null;
  readonly service: string | null;
  readonly category: string | null;
  readonly definition: string | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly author: string | null;
  readonly date: string;
  readonly status: Status;
  /** null: that of the part, medium for a whole rule, or what annotations in the source ask for when that is higher. */
  readonly level: Level | null;
  readonly id: string | null;
  /** null: the default tags; empty: none. */
  readonly tags: readonly string[] | null;
  readonly references: readonly string[];
  readonly falsepositives: readonly string[];
  readonly annotate: boolean;
}

/** The tree that was read, as far as git knows it. */
export interface SourceInfo {
  readonly paths: readonly string[];
  /** Short name for the application: of its repository, else of its root folder. */
  readonly name: string;
  readonly repository: string | null;
  readonly commit: string | null;
  /** Link to the tree at that commit; null when there is none. */
  readonly permalink: string | null;
  /** What keeps the permalink from being true: changes that are not committed or not pushed. */
  readonly dirty: boolean;
  readonly userName: string | null;
}

export interface Summary {
  readonly files: number;
  readonly bytes: number;
  readonly messages: number;
  readonly candidates: number;
  readonly selected: number;
  /** Highest score of a candidate with a keyword; null when none has one. */
  readonly best: number | null;
  /** Of the candidates that are not selected, those that score high enough: why not. */
  readonly unselected: Readonly<Record<Unselected, number>>;
  readonly skipped: Readonly<Record<string, number>>;
  readonly filesWithSyntaxErrors: number;
}

/** A rule for a folder of rules. `spare` is its name when another rule has `name` already. */
export interface RuleFile {
  readonly name: string;
  readonly spare: string;
  readonly id: string;
  readonly text: string;
}

/** Everything that an output may show. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  readonly source: SourceInfo;
  readonly summary: Summary;
  readonly candidates: readonly Candidate[];
  readonly rules: readonly SigmaRule[];
  /** null: nothing was cross-checked. */
  readonly baseline: Baseline | null;
  /** Those with messages, the largest first. */
  readonly components: readonly Component[];
  readonly diagnostics: readonly Diagnostic[];
}

/** An output format: one file in outputs/. `render` is pure. */
export interface Output {
  readonly name: string;
  readonly extension: string;
  readonly summary: string;
  readonly render: (report: Report) => string;
}
