// A word alone is a name or a key, unless it is the text that a sink emits: a value in such a text is none.
import { emits, type StringCandidate } from './string-candidate.ts';

export function isSingleWord({ text, parts, sink }: StringCandidate, literal: string): boolean {
  if (text.role === 'argument' && emits(sink) && sink.value !== true) return false;
  if (parts.length === 1) return !/\S\s+\S/.test(literal);
  return literal.trim().split(/\s+/).filter(isWord).length <= 1;
}

const isWord = (token: string): boolean => /\p{L}\P{L}*\p{L}/u.test(token);
