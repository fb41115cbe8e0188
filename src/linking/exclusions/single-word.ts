// A single word is a name or a key, unless it is the text that a sink emits; a value inserted into such a text is neither.
import { emits } from '../../model/emission.ts';
import { withStars } from '../../text/template-text.ts';
import { isNotEmitted, type StringCandidate } from './string-candidate.ts';

export function isSingleWord(candidate: StringCandidate, literal: string): boolean {
  const { parts, sink } = candidate;
  if (isEmittedAlone(candidate) && !(sink.pieces && parts.length === 1)) return false;
  if (parts.length === 1) return !/\S\s+\S/.test(literal);
  if (isNotEmitted(candidate) && isOneToken.test(withStars(parts))) return true;
  return literal.trim().split(/\s+/).filter(isWord).length <= 1;
}

/** `&page=*&limit=*`, `scale=*:trunc(*)`; but a sentence of a language without blanks is none. */
const isOneToken = /^\s*[\x21-\x7e]+\s*$/;
const isWord = (token: string): boolean => /\p{L}\P{L}*\p{L}/u.test(token);

/** Whether a sink emits the text itself. The local exclusion may say `single word` if only the whole program shows the sink. */
export const isEmittedAlone = ({ text, sink }: Pick<StringCandidate, 'text' | 'sink'>): boolean =>
  text.role === 'argument' && emits(sink) && sink.value !== true;
