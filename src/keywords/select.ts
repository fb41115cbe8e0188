import type { Candidate } from '../types.ts';
export function select(candidates: readonly Candidate[], _options: { readonly max: number; readonly minScore: number }): Candidate[] { return [...candidates]; }
