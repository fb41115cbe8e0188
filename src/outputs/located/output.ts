// The interface of an output of `locate`: text before, for each line, and after. Types only.
import type { LocatedLine, LocateSummary, StatementCount } from '../../model/located.ts';
import type { SourceInfo } from '../../model/report.ts';

export interface LocatedOutput {
  readonly name: string;
  readonly begin: (head: LocatedHead) => string;
  /** `index` counts all lines from 0. Absent if only statements are shown. */
  readonly line?: (line: LocatedLine, index: number) => string;
  /** `statements` is filled if statements are requested instead of lines. */
  readonly end: (summary: LocateSummary, statements: readonly StatementCount[]) => string;
}

export interface LocatedHead {
  readonly tool: { readonly name: string; readonly version: string };
  readonly source: SourceInfo;
}
