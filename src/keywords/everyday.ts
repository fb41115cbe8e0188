// Candidates that are not in the rule since they are written in ordinary life -> those whose number is worth an alert.

import type { Ranked, Unselected } from '../model/candidates.ts';
import { type Choice, type Limits, limitOf, whyNot } from './choose.ts';
import { withKeyword } from './keywords.ts';
import { distinctKeywords } from './near-duplicates.ts';
import type { AlsoIn } from './ordinary-messages.ts';

/** Expects the best scores first, and takes twice as many as the rule. `choice` gets their keywords. */
export function countable(
  ranked: readonly Ranked[],
  { reasons, judged }: Choice,
  limits: Limits,
  alsoIn: AlsoIn,
): ReadonlySet<Ranked> {
  const keywords = distinctKeywords();
  for (const [one, why] of reasons) {
    const [keyword] = (why === null && judged.get(one)?.keywords) || [];
    if (keyword !== undefined) keywords.add(keyword);
  }
  const found = new Set<Ranked>();
  for (const one of ranked.filter((one) => isCountable(one, reasons.get(one)))) {
    if (found.size >= 2 * limitOf(limits)) break;
    const candidate = limits.counted?.judged.get(one) ?? withKeyword(one, limits, alsoIn);
    judged.set(one, candidate);
    const [keyword] = candidate.keywords;
    if (keyword === undefined || whyNot(candidate, keywords) !== null) continue;
    keywords.add(keyword);
    found.add(one);
  }
  return found;
}

const leftOut: ReadonlySet<Unselected> = new Set([
  'everyday',
  'not likely enough',
  'seen in the baseline',
  'beyond --max',
  'from a file that has its share',
]);
/** What is written in ordinary life at least so often, and is hardly no message of the program. */
const [MIN_EVERYDAY, MAX_WRONG] = [0.2, 0.25];

/** `why` it is not in the rule; undefined where its score is too low for that. */
const isCountable = (
  { predicted: { harmless, everyday, wrong } }: Ranked,
  why: Unselected | null | undefined,
): boolean =>
  why !== null &&
  (why === undefined || leftOut.has(why)) &&
  wrong <= MAX_WRONG &&
  everyday >= Math.max(MIN_EVERYDAY, harmless);
