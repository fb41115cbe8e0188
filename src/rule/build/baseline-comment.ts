// Comments in a rule: which logs it was cross-checked with, and how much of the source was not read.
import type { Baseline } from '../../model/candidates.ts';
import type { SigmaRule } from '../../model/report.ts';
import type { Unread } from '../../model/source-files.ts';
import { isPartlyRead, unreadText } from '../../model/unread.ts';
import { clean } from './one-line.ts';

export const withCheck = (rule: SigmaRule, baseline: Baseline | null): SigmaRule =>
  baseline === null ? rule : { ...rule, checked: sentence(baseline) };

/** Where most of the source was read, nothing is said. */
export const withUnread = (rule: SigmaRule, unread: Unread): SigmaRule =>
  isPartlyRead(unread) ? { ...rule, partial: `Incomplete: ${clean(unreadText(unread))} not read.` } : rule;

function sentence({ sources, read, most, isOfProgram }: Baseline): string {
  const what = sources.map(clean).join(', ');
  const lines = read === null ? 'the counts in ' : '';
  const size = read === null ? '' : ` (${plural(read.files, 'file')}, ${plural(read.lines, 'line')})`;
  const often = most === 0 ? 'none of these keywords occurs' : `no keyword occurs in more than ${plural(most, 'line')}`;
  const doubt = isOfProgram ? '' : ', nor does any other message of the program, so that it proves nothing';
  return `Cross-checked with ${lines}${what}${size}: ${often}${doubt}.`;
}

const plural = (n: number, noun: string): string => `${grouped(n)} ${noun}${n === 1 ? '' : 's'}`;
const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
