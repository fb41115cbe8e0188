// A word alone is a name or a key, unless it is the text that a sink emits: a value in such a text is none.
import { emits } from '../../model/emission.ts';
import type { StringCandidate } from './string-candidate.ts';

export function isSingleWord(candidate: StringCandidate, literal: string): boolean {
  const { parts } = candidate;
  if (isEmittedAlone(candidate)) return false;
  if (parts.length === 1) return !/\S\s+\S/.test(literal);
  return literal.trim().split(/\s+/).filter(isWord).length <= 1;
}

const isWord = (token: string): boolean => /\p{L}\P{L}*\p{L}/u.test(token);

/** Its file may have taken it for a key where only the project knows the sink. */
export const isEmittedAlone = ({ text, sink }: Pick<StringCandidate, 'text' | 'sink'>): boolean =>
  text.role === 'argument' && emits(sink) && sink.value !== true;
