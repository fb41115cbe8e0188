// What the lexer and the directive reader share: the state of reading, and comments.
import type { Lexis } from '../syntax.ts';
import type { Tokens } from './tokens.ts';

export interface LexState {
  readonly source: string;
  readonly lexis: Lexis;
  readonly to: number;
  readonly tokens: Tokens;
  /** Nothing but blanks so far on this line. */
  lineStart: boolean;
  /** Open `#if`s, each true where its present branch is compiled out. */
  readonly conditions: boolean[];
  /** Some open `#if` is compiled out: asked for each token, so it is kept and not derived. */
  disabled: boolean;
}

/** Offset behind a comment that begins at `at`, else `at`. */
export function skipComment(state: LexState, at: number): number {
  const { source, lexis, to } = state;
  for (const mark of lexis.lineComments) {
    if (source.startsWith(mark, at)) return endOfLine(source, at, to, lexis.directives);
  }
  const block = lexis.blockComment;
  if (block && source.startsWith(block[0], at)) {
    const end = source.indexOf(block[1], at + block[0].length);
    return end < 0 || end > to ? to : end + block[1].length;
  }
  return at;
}

/** Offset of the newline that ends the line; in C a backslash before it continues the line. */
function endOfLine(source: string, at: number, to: number, continued: boolean): number {
  let end = source.indexOf('\n', at);
  while (continued && end > 0 && source.charCodeAt(end - 1) === 92) end = source.indexOf('\n', end + 1);
  return end < 0 || end > to ? to : end;
}
