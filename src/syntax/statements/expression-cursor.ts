// A position among the tokens of a statement.
import type { Grammar } from '../../model/grammar.ts';
import type { Brackets } from '../lexer/brackets.ts';
import { code, codeAt, TokenKind, type Tokens } from '../lexer/tokens.ts';

export interface ExpressionContext {
  readonly tokens: Tokens;
  readonly brackets: Brackets;
  readonly grammar: Grammar;
  /** Indices of the tokens to read, in order. */
  readonly order: readonly number[];
  /** Reads the statements between two token indices: a block inside an expression. */
  readonly block: (from: number, to: number) => void;
}

export interface Cursor extends ExpressionContext {
  at: number;
}

export const mark = {
  round: code('('),
  square: code('['),
  curly: code('{'),
  comma: code(','),
  semicolon: code(';'),
  colon: code(':'),
};
const closers = new Set([code(')'), code(']'), code('}')]);
export const isClosed = (cursor: Cursor): boolean => cursor.at >= cursor.order.length || closers.has(markAt(cursor));

export function isParted(cursor: Cursor): boolean {
  const value = markAt(cursor);
  if (value === 0) return cursor.at >= cursor.order.length;
  return value === mark.comma || value === mark.semicolon || closers.has(value);
}

export function skipTo(cursor: Cursor, token: number): void {
  while (cursor.at < cursor.order.length && tokenAt(cursor) < token) cursor.at++;
}

/** Index of the token at the cursor. Requires that the cursor is not at the end. */
export const tokenAt = ({ order, at }: Cursor): number => order[at] ?? -1;

/** Code of the punctuator at the cursor, 0 for any other token. */
export function markAt({ tokens, order, at }: Cursor): number {
  const i = order[at];
  return i !== undefined && tokens.kinds[i] === TokenKind.punctuator ? codeAt(tokens, i) : 0;
}
