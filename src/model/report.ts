// Rules, and everything an output may show. Types only.
import type { Baseline, Candidate, Unselected } from './candidates.ts';
import type { ProgramsOfTree } from './programs.ts';
import type { Level, Status } from './sigma.ts';
import type { Component, Diagnostic, Unread } from './source-files.ts';

/** The criterion by which several rules are split. */
export type Split = 'severity' | 'component' | 'category';

export interface LogSource {
  readonly category: string | null;
  readonly product: string | null;
  readonly service: string | null;
  readonly definition: string | null;
}

export interface WrittenKeyword {
  readonly value: string;
  /** YAML comment after it. */
  readonly comment: string | null;
  /** Added by the user, so the checks for generated keywords do not apply. */
  readonly handwritten?: true;
}

/** A Sigma correlation rule that counts the events of one rule (specification 2.1, `event_count`). */
export interface Correlation {
  readonly title: string;
  readonly id: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly falsepositives: readonly string[];
  readonly level: Level;
  /** Fields by whose values events are counted apart; empty: all together. */
  readonly groupBy: readonly string[];
  /** A whole number and `s`, `m`, `h` or `d`. */
  readonly timespan: string;
  readonly atLeast: number;
}

/** What a correlation counts; null uses the default. */
export type CorrelationOptions = {
  readonly [K in 'groupBy' | 'timespan' | 'atLeast']: Correlation[K] | null;
};

/** A Sigma rule with one flat list of keywords. Field names are those of the specification. */
export interface SigmaRule {
  readonly title: string;
  /** By which the correlation refers to it. */
  readonly name?: string;
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
  /** Set explicitly, so annotations do not raise it later. */
  readonly levelGiven?: true;
  /** YAML comment on the detection that names the baseline; null for none. */
  readonly checked: string | null;
  /** YAML comment on the detection that says how much of the source was not read. */
  readonly partial?: string;
  /** Written behind it, as a document of its own. */
  readonly correlation?: Correlation;
}

/** User settings of the rule; null uses the default. */
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
  /** null: the default of the part (medium for a whole rule), or a higher level requested by annotations. */
  readonly level: Level | null;
  readonly id: string | null;
  /** null: default tags; empty: none. */
  readonly tags: readonly string[] | null;
  readonly references: readonly string[];
  readonly falsepositives: readonly string[];
  readonly annotate: boolean;
}

/** Git metadata of the source tree. */
export interface SourceInfo {
  readonly paths: readonly string[];
  /** Short name of the application, from its repository or its root folder. */
  readonly name: string;
  readonly repository: string | null;
  readonly commit: string | null;
  /** Permalink to the tree at that commit; null if there is none. */
  readonly permalink: string | null;
  /** Why the permalink would not show the same source: uncommitted or unpushed changes. */
  readonly dirty: boolean;
  readonly userName: string | null;
}

export interface Summary {
  readonly files: number;
  readonly bytes: number;
  readonly messages: number;
  readonly candidates: number;
  readonly selected: number;
  /** Highest score of a candidate with a keyword; null if there is none. */
  readonly best: number | null;
  /** Number of candidates that score high enough but are not selected, by reason. */
  readonly unselected: Readonly<Record<Unselected, number>>;
  readonly skipped: Readonly<Record<string, number>>;
  readonly unread: Unread;
  readonly filesWithSyntaxErrors: number;
}

/** A rule in a folder of rules. `spare` is its file name if `name` is taken. */
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
  /** null without a baseline. */
  readonly baseline: Baseline | null;
  /** Components with messages, largest first. */
  readonly components: readonly Component[];
  readonly programs: Pick<ProgramsOfTree, 'programs' | 'chosen'>;
  readonly diagnostics: readonly Diagnostic[];
}

/** An output format: one file in outputs/. `render` is pure. */
export interface Output {
  readonly name: string;
  readonly extension: string;
  readonly summary: string;
  readonly render: (report: Report) => string;
}
