// Ranked candidates -> candidates of the report, `selected` if they are in the rule.
import type { BaselineHits, Candidate, Ranked, Unselected, Wildcards } from '../model/candidates.ts';
import type { Part } from '../model/facts.ts';
import { type Choice, type Counted, choose, type Limits } from './choose.ts';
import { countable } from './everyday.ts';
import { keywordFor } from './keyword-forms.ts';
import { type KeywordForm, withKeyword } from './keywords.ts';
import { alsoInOrdinary } from './ordinary-messages.ts';

export interface Selection extends Limits {
  /** What cannot come into the rule is not wanted: its keywords need not be worked out. */
  readonly ruleOnly: boolean;
  /** Everyday failures are wanted too: those that a correlation counts. */
  readonly correlation?: object | null;
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

/** Of what may come into a rule. */
export const lowestScore = ({ minScore }: Pick<Selection, 'minScore'>): number => minScore ?? MIN_SCORE;
/** What scores lower is ordinary. */
export const ordinaryScore = ({ minScore }: Pick<Selection, 'minScore'>): number =>
  Math.min(minScore ?? MIN_SCORE, MIN_SCORE) - clearly;

/** Expects the candidates sorted by score. `ordinary` are templates that no keyword of the rule may hit. */
export function select(
  ranked: readonly Ranked[],
  ordinary: readonly (readonly Part[])[],
  selection: Selection,
): Selected {
  const { ruleOnly, counted = null } = selection;
  const lowest = lowestScore(selection);
  const fitting = ranked.filter(({ excluded, score, wanted }) => excluded === null && (wanted || score >= lowest));
  const alsoIn = alsoInOrdinary(ordinary);
  const asked = fitting.filter(({ unaskedScore }) => unaskedScore !== undefined);
  const unasked = fitting.filter(({ wanted, score, unaskedScore }) => wanted || (unaskedScore ?? score) >= lowest);
  const choice = choose(unasked, selection, alsoIn, asked);
  const { reasons, judged } = choice;
  const isNotOrdinary = ({ excluded, score }: Ranked): boolean =>
    excluded === null && score >= ordinaryScore(selection);
  const correlated = selection.correlation
    ? countable(ranked.filter(isNotOrdinary), choice, selection, alsoIn)
    : nothing;
  const complete = (one: Ranked): Candidate => {
    const why = reasons.get(one);
    const candidate = judged.get(one) ?? counted?.judged.get(one) ?? withKeyword(one, selection);
    return {
      ...candidate,
      selected: why === null,
      correlated: correlated.has(one),
      unselected: why ?? null,
      baseline: hitsOf(candidate, counted),
    };
  };
  const shown = ruleOnly ? ranked.filter((one) => judged.has(one)) : ranked;
  const candidates = shown.map(complete);
  return {
    candidates,
    unselected: countsOf(fitting, reasons),
    best: ranked.find((one) => hasKeyword(complete(one)))?.score ?? null,
  };
}

const nothing: ReadonlySet<Ranked> = new Set();

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
  selection: Pick<Selection, 'minScore' | keyof KeywordForm>,
): ReadonlyMap<Ranked, Candidate> {
  const alsoIn = alsoInOrdinary(ordinary);
  const lowest = lowestScore(selection);
  const isFit = ({ wanted, score }: Ranked): boolean => wanted === true || score >= lowest;
  return new Map(ranked.map((one) => [one, withKeyword(one, selection, isFit(one) ? alsoIn : undefined)]));
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
    everyday: 0,
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
