// Names that may be constants, and the brackets around them.

import { partnerAt } from '../lexer/brackets.ts';
import { code, codeAt, endAt, startAt, TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';
import type { FileWalk } from '../statements/statement-builder.ts';

export type IndirectUseSource = Pick<FileWalk, 'tokens' | 'brackets' | 'grammar' | 'language'>;

export const marks = {
  round: code('('),
  comma: code(','),
  square: code('['),
  curly: code('{'),
  dot: code('.'),
  arrow: code('->'),
  plus: code('+'),
  equals: code('='),
  closing: code(')'),
  semicolon: code(';'),
};
export const joints: ReadonlySet<number> = new Set([marks.dot, marks.arrow]);

/** A name in capitals with at least three characters. */
export function isCapital(tokens: Tokens, i: number): boolean {
  const from = startAt(tokens, i);
  const to = endAt(tokens, i);
  if (to - from < 3) return false;
  for (let at = from; at < to; at++) {
    const c = tokens.source.charCodeAt(at);
    if (!((c >= 65 && c <= 90) || c === 95 || (c >= 48 && c <= 57 && at > from))) return false;
  }
  return true;
}

export const beginsCapital = ({ tokens }: IndirectUseSource, i: number): boolean =>
  tokens.source.charCodeAt(startAt(tokens, i)) <= 90;

/** Where constants are written like other names, any of them may be one: `logger.Error(deniedText)`. */
export const isNamedConstant = ({ tokens, grammar }: IndirectUseSource, i: number): boolean =>
  grammar.constant !== null && grammar.constantNames?.test(textOf(tokens, i)) === true;

export function endOfName(tokens: Tokens, at: number): number {
  let last = at;
  while (joints.has(codeAt(tokens, last + 1)) && tokens.kinds[last + 2] === TokenKind.identifier) last += 2;
  return last;
}

// No call has more tokens before an argument.
const farthest = 300;

/** The parenthesis around a token; -1 for any other bracket. */
export function bracketAround(source: IndirectUseSource, at: number): number {
  const open = enclosingBracket(source, at);
  return source.tokens.codes[open] === marks.round ? open : -1;
}

/** The bracket around a token; -1 for none in its statement. */
export function enclosingBracket({ tokens, brackets }: IndirectUseSource, at: number): number {
  const { kinds, codes } = tokens;
  for (let i = at - 1; i > 0 && i > at - farthest; i--) {
    if (kinds[i] !== TokenKind.punctuator) continue;
    const partner = partnerAt(brackets, i);
    if (partner > i) return i;
    if (partner >= 0) i = partner;
    else if (codes[i] === marks.semicolon) return -1;
  }
  return -1;
}
