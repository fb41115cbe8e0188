// Results of `locate`: log lines with their statements. Types only.
import type { Message } from './messages.ts';

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
  /** Of a record that a container engine split over several lines: null but for its first line. */
  readonly match: Match | null;
  /** Where such a record begins, and what wrote it; null for all other lines. */
  readonly continues: { readonly line: number; readonly match: Match | null } | null;
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
