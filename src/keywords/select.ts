// Ranked candidates -> those of the report, with `selected` set for those of the rule: the best ones with a keyword, none of which
// says what another says.
import type { Candidate, Ranked, Unselected, Wildcards } from '../types.ts';
import { withKeyword } from './keywords.ts';

export interface Selection {
  readonly max: number;
  /** Lowest score for the rule; null takes the built-in floor. */
  readonly minScore: number | null;
  readonly wildcards: Wildcards;
  /** What cannot come into the rule is not wanted: its keywords need not be worked out. */
  readonly ruleOnly: boolean;
}

interface Selected {
  readonly candidates: Candidate[];
  readonly unselected: Record<Unselected, number>;
  /** Highest score of a candidate with a keyword; null when none has one. */
  readonly best: number | null;
}

// Set by hand, so that a small program gives a short rule; not fitted to any key.
const floor = 45;

export const lowestScore = ({ minScore }: Pick<Selection, 'minScore'>): number => minScore ?? floor;

/** Expects the candidates sorted by score. */
export function select(ranked: readonly Ranked[], selection: Selection): Selected {
  const { max, wildcards, ruleOnly } = selection;
  const lowest = lowestScore(selection);
  const fits = ({ excluded, score }: Ranked): boolean => excluded === null && score >= lowest;
  const fit = ranked.filter(fits);
  const taken: string[] = [];
  const unselected = { 'not specific enough': 0, 'like others': 0, 'beyond --max': 0 };
  const candidates: Candidate[] = [];
  for (const one of ruleOnly ? fit : ranked) {
    const full = taken.length === max;
    if (full && ruleOnly) break;
    const candidate = withKeyword(one, wildcards);
    const why = full || !fits(one) ? 'beyond --max' : whyNot(candidate, taken);
    candidates.push(why === null ? { ...candidate, selected: true } : candidate);
    if (why === null) taken.push(candidate.keywords[0]!.toLowerCase());
    else if (why !== 'beyond --max') unselected[why]++;
  }
  const judged = taken.length + unselected['not specific enough'] + unselected['like others'];
  return {
    candidates,
    unselected: { ...unselected, 'beyond --max': fit.length - judged },
    best: bestOf(ranked, wildcards),
  };
}

/** `taken` are the keywords of the rule so far. */
function whyNot({ keywords }: Candidate, taken: readonly string[]): 'not specific enough' | 'like others' | null {
  const keyword = keywords[0]?.toLowerCase();
  if (keyword === undefined) return 'not specific enough';
  return taken.some((other) => other.includes(keyword) || keyword.includes(other)) ? 'like others' : null;
}

const bestOf = (ranked: readonly Ranked[], wildcards: Wildcards): number | null =>
  ranked.find((one) => withKeyword(one, wildcards).keywords.length > 0)?.score ?? null;
