// Tokens of languages whose lines end statements -> the same tokens with a semicolon where they do, so that all that follows reads one form.
import type { Grammar, NewlineEnds } from '../../model/grammar.ts';
import { markBlocks } from './layout.ts';
import { newlines } from './newlines.ts';
import {
  closingBrackets,
  code,
  codeAt,
  copyToken,
  emptyTokens,
  endAt,
  isPunctuator,
  lengthAt,
  markAt,
  openingBrackets,
  push,
  TokenKind,
  type Tokens,
  textOf,
} from './tokens.ts';

/** Inserts block marks or semicolons where the language needs them; the lexer drops newlines. */
export function withEnds(tokens: Tokens, { layout, newlineEnds }: Grammar): Tokens {
  if (layout) return markBlocks(tokens, layout);
  return newlineEnds ? markLineEnds(tokens, newlineEnds) : tokens;
}

const semicolon = code(';');
const round = code('(');
const ending = new Set([')', ']', '}', '++', '--'].map(code));

function markLineEnds(tokens: Tokens, rule: NewlineEnds): Tokens {
  const out = emptyTokens(tokens.source, tokens.count + (tokens.count >> 2) + 16);
  const newline = newlines(tokens);
  const open: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const isEnd = newline(i) >= 0 && mayEnd(tokens, i - 1) && mayHoldEnds(open.at(-1), rule);
    if (isEnd && !isContinued(tokens, i, rule)) endLine(out, endAt(tokens, i - 1));
    const value = markAt(tokens, i);
    if (openingBrackets.has(value)) open.push(value);
    else if (closingBrackets.has(value)) open.pop();
    copyToken(out, tokens, i);
  }
  return out;
}

const endLine = (out: Tokens, at: number): void => push(out, TokenKind.punctuator, semicolon, at, at, 0);

/** A name, value or closing bracket may end a statement; an operator or comma continues it. */
const mayEnd = (tokens: Tokens, i: number): boolean =>
  i >= 0 && (tokens.kinds[i] !== TokenKind.punctuator || ending.has(codeAt(tokens, i)));

const mayHoldEnds = (bracket: number | undefined, { inParentheses }: NewlineEnds): boolean =>
  bracket === undefined || bracket === code('{') || (inParentheses && bracket === round);

const isContinued = (tokens: Tokens, i: number, { continuedBy }: NewlineEnds): boolean =>
  tokens.kinds[i] === TokenKind.punctuator && continuedBy.has(textOf(tokens, i));

/** Whether the token is a semicolon inserted for a newline. */
export const isLineEnd = (tokens: Tokens, i: number): boolean =>
  isPunctuator(tokens, i, semicolon) && lengthAt(tokens, i) === 0;
