// Blocks that a language indents: between the marks that `lexer/layout.ts` gives them.
import { blockMark, code, markAt, push, TokenKind, type Tokens } from '../lexer/tokens.ts';
import { pushEnd } from './leaves.ts';

const colon = code(':');

/** The colon before a block opens it; where the source has none, a mark of no width does. */
export function openBlock(tokens: Tokens, at: number): void {
  const last = tokens.count - 1;
  if (markAt(tokens, last) === colon) tokens.codes[last] = blockMark.open;
  else push(tokens, TokenKind.punctuator, blockMark.open, at, at, 0);
}

export function closeBlock(tokens: Tokens, at: number): void {
  pushEnd(tokens, at);
  push(tokens, TokenKind.punctuator, blockMark.close, at, at, 0);
  pushEnd(tokens, at);
}
