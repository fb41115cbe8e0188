// Which keywords of a rule were generated and which are hand-written: from the decisions file, or from the rule itself.
import type { KeywordVerdict, RuleKeyword } from '../../model/keyword-status.ts';
import type { Decision } from './decisions.ts';
import { lower } from './infer-decisions.ts';

export type IsOwn = (keyword: RuleKeyword) => boolean;

/**
 * With a decision it is known. Without one, keywords of rules that people wrote are theirs. A rule that this program wrote says how many
 * keywords it got: what there is more of people added. They wrote what is written in another way than the tool does, and live keywords
 * that do not have `isOwnForm`; when that leaves some over they are among those that are gone: nobody knows which, and all are kept.
 */
export function authorship(
  verdicts: readonly KeywordVerdict[],
  decision: Decision | null,
  description: string,
  isOwnForm: (verdict: KeywordVerdict) => boolean,
): IsOwn {
  if (decision !== null) {
    const written = new Set(decision.written.map(lower));
    return ({ value }) => written.has(lower(value));
  }
  const count = countIn(description);
  if (count === null) return () => false;
  const rest = verdicts.filter(({ keyword }) => keyword.role === 'any' && isWrittenByTool(keyword));
  const extra = Math.max(0, rest.length - count);
  const added = new Set(extra > 0 ? rest.filter((one) => isHeld(one) && !isOwnForm(one)) : []);
  const own = rest.filter((one) => !added.has(one) && (added.size >= extra || isHeld(one)));
  const keywords = new Set(own.map(({ keyword }) => keyword));
  return (keyword) => keywords.has(keyword);
}

const isHeld = ({ status }: KeywordVerdict): boolean => status === 'live' || status === 'possible';

/** One a line, single quotes, nothing behind it but the place that --annotate notes. */
const isWrittenByTool = ({ written }: RuleKeyword): boolean => /^ {8}- '(?:[^']|'')*'(?: # \S+:\d.*)?$/.test(written);

/** How many keywords people took out of a rule without a decision, as far as it says how many it got. */
export const missing = (keywords: readonly RuleKeyword[], description: string): number =>
  Math.max(0, (countIn(description) ?? 0) - keywords.filter(isWrittenByTool).length);

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
