// Results of `locate`: log lines with their statements. Types only.
import type { Message } from './messages.ts';

/** The statement that wrote a line of a log. */
export interface Match {
  readonly message: Message;
  /** Values of its placeholders, in order; fewer if the log has only one line of a longer message. */
  readonly arguments: readonly string[];
  /** Explains the whole line except the header, wrapper tags and suffixes of the log. */
  readonly strict: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  /** Other statements that explain the line equally well. */
  readonly alternatives: readonly Message[];
}

/** A place in the source that a line of a stack trace names. */
export interface Frame {
  readonly file: string;
  readonly line: number;
  readonly function: string;
}

/** `line` counts from 1 in its log. */
export interface LogPlace {
  readonly log: string;
  readonly line: number;
}

export interface LocatedLine extends LogPlace {
  readonly text: string;
  /** The record was split by a container engine over several lines; null except for its first line. */
  readonly match: Match | null;
  /** Where the record of a continuation line begins, and which statement wrote it; null for other lines. */
  readonly continues: { readonly line: number; readonly match: Match | null } | null;
  /** For a line of a stack trace; its match is what is thrown there. */
  readonly frame: Frame | null;
}

/** A statement with the lines it wrote; `first` and `last` are null if there are none. */
export interface StatementCount {
  readonly message: Message;
  readonly lines: number;
  readonly first: LogPlace | null;
  readonly last: LogPlace | null;
}

export interface LocateSummary {
  readonly logs: number;
  readonly lines: number;
  /** Without frames of stack traces at which nothing is thrown. */
  readonly placed: number;
  readonly strict: number;
  /** Statements that wrote them. */
  readonly statements: number;
}
