import type { Candidate, Ranked, Wildcards } from '../types.ts';
export function addKeywords(_ranked: readonly Ranked[], _wildcards: Wildcards): Candidate[] { return []; }
