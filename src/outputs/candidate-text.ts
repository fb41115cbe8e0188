// Order and wording of candidates in outputs.

import type { Candidate } from '../model/candidates.ts';
import { withStars } from '../text/template-text.ts';

/** By score, then text, then placeholders, so that the order is deterministic. */
export const sorted = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates
    .map((candidate) => ({ candidate, key: `${withStars(candidate.parts)}\0${JSON.stringify(candidate.parts)}` }))
    .sort((a, b) => b.candidate.score - a.candidate.score || (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ candidate }) => candidate);
