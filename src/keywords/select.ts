// Candidates -> the same with `selected` set for those of the rule: the best ones with a keyword, none of which says what another says.
import type { Candidate, Unselected } from '../types.ts';

export interface Selection {
  readonly max: number;
  /** Lowest score for the rule; null takes the built-in floor. */
  readonly minScore: number | null;
}

// Set by hand, so that a small program gives a short rule; not fitted to any key.
const floor = 45;

/** Expects the candidates sorted by score. */
export function select(
  candidates: readonly Candidate[],
  { max, minScore }: Selection,
): { readonly candidates: Candidate[]; readonly unselected: Record<Unselected, number> } {
  const taken: string[] = [];
  const unselected = { 'not specific enough': 0, 'like others': 0, 'beyond --max': 0 };
  const selected = candidates.map((candidate) => {
    if (candidate.excluded !== null || candidate.score < (minScore ?? floor)) return candidate;
    const why = whyNot(candidate, taken, max);
    if (why !== null) {
      unselected[why]++;
      return candidate;
    }
    taken.push(candidate.keywords[0]!.toLowerCase());
    return { ...candidate, selected: true };
  });
  return { candidates: selected, unselected };
}

/** `taken` are the keywords of the rule so far. */
function whyNot(candidate: Candidate, taken: readonly string[], max: number): Unselected | null {
  if (taken.length === max) return 'beyond --max'; // before its keyword is worked out
  const keyword = candidate.keywords[0]?.toLowerCase();
  if (keyword === undefined) return 'not specific enough';
  return taken.some((other) => other.includes(keyword) || keyword.includes(other)) ? 'like others' : null;
}
