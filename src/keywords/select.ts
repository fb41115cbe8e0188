// Ranked candidates -> candidates of the report, `selected` if they are in the rule.
import type { BaselineHits, Candidate, Ranked, Unselected, Wildcards } from '../model/candidates.ts';
import type { Part } from '../model/facts.ts';
import { type Choice, type Counted, choose, type Limits } from './choose.ts';
import { keywordFor } from './keyword-forms.ts';
import { withKeyword } from './keywords.ts';
import { alsoInOrdinary } from './ordinary-messages.ts';

export interface Selection extends Limits {
  /** What cannot come into the rule is not wanted: its keywords need not be worked out. */
  readonly ruleOnly: boolean;
}

interface Selected {
  readonly candidates: Candidate[];
  readonly unselected: Record<Unselected, number>;
  /** Highest score of a candidate with a keyword; null when none has one. */
  readonly best: number | null;
}

// Even odds: of candidates that judges saw and the weights did not, 60 % of those that score 50 to 55 were to keep, 47 % of those at 45 to 50.
const MIN_SCORE = 50;
// A message is ordinary when it scores clearly less than what a rule would hold.
const clearly = 10;

export const lowestScore = ({ minScore }: Pick<Selection, 'minScore'>): number => minScore ?? MIN_SCORE;
export const ordinaryScore = ({ minScore }: Pick<Selection, 'minScore'>): number =>
  Math.min(minScore ?? MIN_SCORE, MIN_SCORE) - clearly;

/** Expects the candidates sorted by score. `ordinary` are templates that no keyword of the rule may hit. */
export function select(
  ranked: readonly Ranked[],
  ordinary: readonly (readonly Part[])[],
  selection: Selection,
): Selected {
  const { wildcards, ruleOnly, counted = null } = selection;
  const lowest = lowestScore(selection);
  const fitting = ranked.filter(({ excluded, score, wanted }) => excluded === null && (wanted || score >= lowest));
  const fit = [...fitting.filter(({ wanted }) => wanted), ...fitting.filter(({ wanted }) => !wanted)];
  const { reasons, judged } = choose(fit, selection, alsoInOrdinary(ordinary));
  const complete = (one: Ranked): Candidate => {
    const why = reasons.get(one);
    const candidate = judged.get(one) ?? counted?.judged.get(one) ?? withKeyword(one, wildcards);
    return { ...candidate, selected: why === null, unselected: why ?? null, baseline: hitsOf(candidate, counted) };
  };
  const shown = ruleOnly ? fit.filter((one) => judged.has(one)) : ranked;
  const candidates = shown.map(complete);
  return {
    candidates,
    unselected: countsOf(fit, reasons),
    best: ranked.find((one) => hasKeyword(complete(one)))?.score ?? null,
  };
}

/** A candidate has one keyword. */
const hitsOf = ({ keywords: [keyword] }: Candidate, counted: Counted | null): BaselineHits | null =>
  keyword === undefined ? null : (counted?.hitsOf(keyword) ?? null);

/**
 * The keywords that `select` would take for each candidate, worked out before logs are read: where a candidate could come into the
 * rule they are held against ordinary messages.
 */
export function judgeAll(
  ranked: readonly Ranked[],
  ordinary: readonly (readonly Part[])[],
  selection: Pick<Selection, 'minScore' | 'wildcards'>,
): ReadonlyMap<Ranked, Candidate> {
  const alsoIn = alsoInOrdinary(ordinary);
  const lowest = lowestScore(selection);
  const isFit = ({ wanted, score }: Ranked): boolean => wanted === true || score >= lowest;
  return new Map(ranked.map((one) => [one, withKeyword(one, selection.wildcards, isFit(one) ? alsoIn : undefined)]));
}

/** Keywords of ordinary messages: where none of them occurs the log is of another program. */
export const witnesses = (ordinary: readonly (readonly Part[])[], wildcards: Wildcards): readonly string[] =>
  ordinary.flatMap((parts) => keywordFor(parts, wildcards) ?? []);

const hasKeyword = ({ keywords }: Candidate): boolean => keywords.length > 0;

function countsOf(fit: readonly Ranked[], reasons: Choice['reasons']): Record<Unselected, number> {
  const counts: Record<Unselected, number> = {
    'not specific enough': 0,
    'also in ordinary messages': 0,
    'like others': 0,
    'from a file that has its share': 0,
    'written for debugging only': 0,
    'not likely enough': 0,
    'seen in the baseline': 0,
    'not counted in the baseline': 0,
    'beyond --max': 0,
    'taken out by people': 0,
  };
  for (const one of fit) {
    const why = reasons.get(one) ?? null;
    if (why !== null) counts[why]++;
  }
  return counts;
}
