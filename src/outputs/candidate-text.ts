// Candidates in the order and the words in which outputs show them.

import type { Candidate, Part } from '../types.ts';

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

/** On one line and harmless for terminals: controls and invisible characters become `\n`, `\x1b`, `\u202e`. */
export const visible = (text: string): string => text.replace(/\p{C}|[\u2028\u2029]/gu, escaped);

const joined = (parts: readonly Part[], variable: string): string =>
  parts.map((part) => ('literal' in part ? part.literal : variable)).join('');

function escaped(character: string): string {
  const known = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[character];
  const code = character.codePointAt(0) ?? 0;
  if (known !== undefined) return known;
  if (code > 0xffff) return `\\u{${code.toString(16)}}`;
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
