// Which keywords of a rule were generated and which are hand-written: from the decisions file, or from the rule itself.
import type { KeywordVerdict, RuleKeyword } from '../../model/keyword-status.ts';
import type { Decision } from './decisions.ts';
import { lower } from './infer-decisions.ts';

export type IsOwn = (keyword: RuleKeyword) => boolean;

/**
 * Uses the decision if there is one. Without one, all keywords of a hand-written rule are hand-written. A generated rule states how many
 * keywords it got; any beyond that number were added by hand. These are the keywords not formatted as the tool does, and live keywords
 * without `isOwnForm`; any others are among the dead ones: which ones is unknown, so all dead ones are kept.
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

/** One a line, in single quotes, followed only by the location comment of --annotate. */
const isWrittenByTool = ({ written }: RuleKeyword): boolean => /^ {8}- '(?:[^']|'')*'(?: # \S+:\d.*)?$/.test(written);

/** How many keywords were removed by hand from a rule without a decision, if its description states how many it got. */
export const missing = (keywords: readonly RuleKeyword[], description: string): number =>
  Math.max(0, (countIn(description) ?? 0) - keywords.filter(isWrittenByTool).length);

const count = /(?<=taken from its source code \()(\d+) keywords?(?: from [^)]*)?(?=\))/;

const countIn = (description: string): number | null => {
  const found = count.exec(description.replace(/\s+/g, ' '));
  return found && Number(found[1]);
};

/** Where a description states the number of keywords; null if it does not. `text` is the raw text of the file. */
export function countPlace(text: string): { readonly from: number; readonly to: number } | null {
  const found = count.exec(text);
  return found && { from: found.index, to: found.index + found[0].length };
}
