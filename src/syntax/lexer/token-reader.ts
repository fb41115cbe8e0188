// Shared by the readers of definitions: the tokens of a file, and names of calls.
import type { Language } from '../../model/language-contract.ts';
import type { SwitchedCode } from '../switches/switch-ranges.ts';
import type { Brackets } from './brackets.ts';
import { code, markAt, TokenKind, type Tokens, textOf } from './tokens.ts';

export interface TokenReader {
  readonly tokens: Tokens;
  readonly brackets: Brackets;
  readonly language: Language;
  /** Code that runs only while a debug switch is on. */
  readonly switched?: SwitchedCode;
}

/** The name of a call with its qualifiers: `self.log.error`. */
export function nameOfCall(tokens: Tokens, last: number): string {
  let first = last;
  while (
    first > Math.max(1, last - MAX_QUALIFIERS * 2) &&
    isAccessor(tokens, first - 1) &&
    tokens.kinds[first - 2] === TokenKind.identifier
  )
    first -= 2;
  let name = textOf(tokens, first);
  for (let i = first + 2; i <= last; i += 2) name += `.${textOf(tokens, i)}`;
  return name;
}

const MAX_QUALIFIERS = 32;
const accessors = new Set([code('.'), code('->'), code('::')]);
export const isAccessor = (tokens: Tokens, i: number): boolean => accessors.has(markAt(tokens, i));
