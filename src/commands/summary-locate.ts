// What `locate` found -> what people read on stderr. Plain lines, pure.
import type { Listed, Located } from '../locate-logs.ts';

export interface LocateSummaryLines {
  readonly lines: readonly string[];
  /** Set when hardly a line is of this source. */
  readonly doubt: string | null;
}

export function locateSummary(
  { summary, statements, files, messages }: Located,
  listed: Listed | null,
): LocateSummaryLines {
  const { logs, lines, placed, strict } = summary;
  const listing = listed === null ? [] : [`${statements.length} ${kinds[listed]}`];
  return {
    lines: [
      `read ${count(files, 'file')} with ${count(messages, 'message')}, and ${count(lines, 'line')} of ${count(logs, 'log')}`,
      `placed ${count(placed, 'line')}${share(placed, lines)}, ${strict} as a whole, written by ${count(summary.statements, 'statement')}`,
      ...listing,
    ],
    doubt: placed >= lines * fewest ? null : `${placed === 0 ? 'no line' : 'hardly a line'} was written by this source`,
  };
}

const kinds: Readonly<Record<Listed, string>> = {
  stats: 'statements wrote lines',
  unseen: 'messages never occur',
  new: 'statements are new',
};

const fewest = 0.02;

const share = (part: number, all: number): string => (all === 0 ? '' : ` (${Math.round((part / all) * 100)} %)`);

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
