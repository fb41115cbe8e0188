// The central types: the plain data that stages hand to each other. Shapes only, no behaviour.
import type { Annotation, Branch, Level, Part } from './facts.ts';
import type { Component, Diagnostic } from './sources.ts';
import type { ExceptionClass } from './thrown.ts';

export type * from './facts.ts';

// ── link ────────────────────────────────────────────────────────────────────────────────────────────────────────────

export type Severity = 'fatal' | 'error' | 'warning' | 'info' | 'debug' | 'unknown';

/** What kind of place emits the message. `call` is a function of which nothing more is known. */
export type SinkKind = 'log' | 'terminal' | 'reply' | 'throw' | 'return' | 'variable' | 'table' | 'constant' | 'call';

/** Where a template is emitted. Lines and columns count from 1. */
export interface Origin {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly callLine: number;
  readonly function: string | null;
  readonly sink: string | null;
  readonly sinkKind: SinkKind;
  readonly facility: string | null;
}

/** One place in the source that emits a template. */
export interface Message {
  readonly parts: readonly Part[];
  readonly origin: Origin;
  readonly language: string;
  readonly severity: Severity;
  /** It is what its function returns, whoever tells it then. */
  readonly returned: boolean;
  /** The program, session or request ends with it. */
  readonly fatal: boolean;
  readonly branches: readonly Branch[];
  readonly next: readonly string[];
  readonly messageIds: readonly string[];
  /** Why it is no message, or null. */
  readonly excluded: { readonly reason: string } | null;
  /** What a comment beside it says. */
  readonly annotation?: Annotation;
  /** The message is the name of this class: its definition, or a place that throws it. */
  readonly exception?: ExceptionClass;
}

/** A call that emits texts. `calls` counts those in the source that are handed a text. */
export interface FoundSink {
  readonly name: string;
  readonly language: string;
  readonly kind: SinkKind;
  /** Position of its text from 0; null where it is not known or does not matter. */
  readonly text: number | null;
  readonly severity: Severity;
  /** It never returns. */
  readonly fatal: boolean;
  readonly calls: number;
  readonly why: string;
  /** `file:line` of its definitions; empty for calls of libraries. */
  readonly definedAt: readonly string[];
}

// ── rank, keywords, baseline ────────────────────────────────────────────────────────────────────────────────────────

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
  readonly excluded: { readonly reason: string } | null;
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

// ── locate ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The statement that wrote a line of a log. */
export interface Match {
  readonly message: Message;
  /** What its placeholders stand for, in order; fewer when only one line of a longer message was there. */
  readonly arguments: readonly string[];
  /** Nothing of the line stays unexplained but its header, tags of wrappers, and what a log adds. */
  readonly strict: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  /** Other statements that explain the line as well. */
  readonly alternatives: readonly Message[];
}

/** `line` counts from 1 in its log. */
export interface LogPlace {
  readonly log: string;
  readonly line: number;
}

export interface LocatedLine extends LogPlace {
  readonly text: string;
  readonly match: Match | null;
}

/** A statement with the lines that it wrote; `first` and `last` are null when there is none. */
export interface StatementCount {
  readonly message: Message;
  readonly lines: number;
  readonly first: LogPlace | null;
  readonly last: LogPlace | null;
}

export interface LocateSummary {
  readonly logs: number;
  readonly lines: number;
  readonly placed: number;
  readonly strict: number;
  /** Statements that wrote them. */
  readonly statements: number;
}

// ── rule and report ─────────────────────────────────────────────────────────────────────────────────────────────────

/** What each rule is for when there are several. */
export type Split = 'severity' | 'component' | 'category';

export type Status = 'stable' | 'test' | 'experimental' | 'deprecated' | 'unsupported';

export interface LogSource {
  readonly category: string | null;
  readonly product: string | null;
  readonly service: string | null;
  readonly definition: string | null;
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
  /** `comment` becomes a YAML comment behind the keyword. */
  readonly keywords: readonly { readonly value: string; readonly comment: string | null }[];
  readonly falsepositives: readonly string[];
  readonly level: Level;
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

/** Why a candidate with a score for the rule is not in it. */
export type Unselected =
  | 'not specific enough'
  | 'also in ordinary messages'
  | 'like others'
  | 'from a file that has its share'
  | 'written for debugging only'
  | 'something speaks against it'
  | 'a fault and nothing more'
  | 'far below the best'
  | 'seen in the baseline'
  | 'not counted in the baseline'
  | 'beyond --max';

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
