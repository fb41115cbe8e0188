// Which keywords of a rule are the tool's and which ones are people's. Where no decisions file says so, the rule itself may.
import type { RuleKeyword } from '../verdicts.ts';
import type { Decision } from './decisions.ts';

export type IsOwn = (keyword: RuleKeyword) => boolean;

/**
 * With a decision it is known. Without one, keywords of rules that people wrote are theirs; a rule that this program wrote says how
 * many keywords it got: as many as that are the tool's, and where there are more, those at the end of the list are people's.
 */
export function authorship(keywords: readonly RuleKeyword[], decision: Decision | null, description: string): IsOwn {
  if (decision !== null) {
    const written = new Set(decision.written.map(lower));
    return ({ value }) => written.has(lower(value));
  }
  const count = countIn(description);
  const own = new Set(count === null ? [] : keywords.filter(({ role }) => role === 'any').slice(0, count));
  return (keyword) => own.has(keyword);
}

export const lower = (value: string): string => value.toLowerCase();

const count = /(?<=taken from its source code \()(\d+) keywords?(?: from [^)]*)?(?=\))/;

const countIn = (description: string): number | null => {
  const found = count.exec(description.replace(/\s+/g, ' '));
  return found && Number(found[1]);
};

/** Where a description tells the number of keywords; null where it does not. `text` is the description as it stands in the file. */
export function countPlace(text: string): { readonly from: number; readonly to: number } | null {
  const found = count.exec(text);
  return found && { from: found.index, to: found.index + found[0].length };
}
