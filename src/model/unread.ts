// Files that no reader supports, in words, and what they mean for a rule.
import type { Unread } from './source-files.ts';

/** A rule from less than half of the source says so. */
export const isPartlyRead = ({ share }: Unread): boolean => share > 0.5;

/** `838 C++ files and 2 Perl files (81 % of the source) were`; empty if all was read. */
export function unreadText({ files, share }: Unread): string {
  const kinds = Object.entries(files);
  if (kinds.length === 0) return '';
  const names = kinds.map(([title, count]) => `${count} ${title} ${count === 1 ? 'file' : 'files'}`);
  const [last = '', ...before] = names.reverse();
  const list = before.length === 0 ? last : `${before.reverse().join(', ')} and ${last}`;
  const isOne = kinds.length === 1 && kinds[0]?.[1] === 1;
  return `${list} (${percent(share)} of the source) ${isOne ? 'was' : 'were'}`;
}

const percent = (share: number): string => (share < 0.01 ? 'less than 1 %' : `${Math.round(share * 100)} %`);
