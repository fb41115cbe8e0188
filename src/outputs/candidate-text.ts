// Candidates in the order and the words in which outputs show them.

import type { Candidate } from '../model/candidates.ts';
import type { Part } from '../model/facts.ts';

/** By score, then text, then placeholders: the order does not depend on who found what first. */
export const sorted = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates
    .map((candidate) => ({ candidate, key: `${textOf(candidate.parts)}\0${JSON.stringify(candidate.parts)}` }))
    .sort((a, b) => b.candidate.score - a.candidate.score || (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ candidate }) => candidate);

/** `syscall {} out of bounds` */
export const templateOf = (parts: readonly Part[]): string => joined(parts, '{}');

/** `syscall * out of bounds` */
export const textOf = (parts: readonly Part[]): string => joined(parts, '*');

const joined = (parts: readonly Part[], variable: string): string =>
  parts.map((part) => ('literal' in part ? part.literal : variable)).join('');
