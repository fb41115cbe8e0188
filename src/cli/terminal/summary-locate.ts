// Result of `locate` -> summary lines for stderr. Pure.
import type { Listed, Located } from '../../pipelines/locate.ts';

export interface LocateSummaryLines {
  readonly lines: readonly string[];
  /** Set if hardly any line comes from this source. */
  readonly doubt: string | null;
}

export function locateSummary(
  { summary, statements, files, messages }: Located,
  listed: Listed | null,
): LocateSummaryLines {
  const { logs, lines, placed, strict } = summary;
  const listing = listed === null ? [] : [listedText(listed, statements.length)];
  return {
    lines: [
      `read ${count(files, 'file')} with ${count(messages, 'message')}, and ${count(lines, 'line')} in ${count(logs, 'log')}`,
      `placed ${count(placed, 'line')}${share(placed, lines)}, ${strict} of them completely, from ${count(summary.statements, 'statement')}`,
      ...listing,
    ],
    doubt:
      placed >= lines * fewest ? null : `${placed === 0 ? 'no line' : 'hardly any line'} was written by this source`,
  };
}

function listedText(listed: Listed, n: number): string {
  if (listed === 'stats') return `${count(n, 'statement')} wrote ${n === 1 ? 'a line' : 'lines'}`;
  if (listed === 'unseen') return `${count(n, 'message')} never ${n === 1 ? 'occurs' : 'occur'}`;
  return `${count(n, 'statement')} ${n === 1 ? 'is' : 'are'} new`;
}

const fewest = 0.02;

const share = (part: number, all: number): string => (all === 0 ? '' : ` (${Math.round((part / all) * 100)} %)`);

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
