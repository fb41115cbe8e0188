// Candidates -> the same with `selected` set for those of the rule: the best ones with a keyword, none of which says what another says.
import type { Candidate } from '../types.ts';

export interface Selection {
  readonly max: number;
  /** Lowest score for the rule; null takes the built-in floor. */
  readonly minScore: number | null;
}

// Set by hand, so that a small program gives a short rule; not fitted to any key.
const floor = 45;

/** Expects the candidates sorted by score. */
export function select(candidates: readonly Candidate[], { max, minScore }: Selection): Candidate[] {
  const taken: string[] = [];
  return candidates.map((candidate) => {
    const keyword = candidate.keywords[0]?.toLowerCase();
    const fits = keyword !== undefined && candidate.score >= (minScore ?? floor) && taken.length < max;
    if (!fits || taken.some((other) => other.includes(keyword) || keyword.includes(other))) return candidate;
    taken.push(keyword);
    return { ...candidate, selected: true };
  });
}
