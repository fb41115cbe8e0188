// Shared by the lexer and the directive reader: the scanning state, and comments.
import type { Lexis } from '../../model/grammar.ts';
import type { OpenCondition, Tokens } from './tokens.ts';

/** What an ASCII character may begin, as bits. */
export const Opens = { comment: 1, text: 2 } as const;

const known = new WeakMap<Lexis, Uint8Array>();

/** By character code: what it may begin in a language, so that most punctuators need no further check. */
export function openersOf(lexis: Lexis): Uint8Array {
  let found = known.get(lexis);
  if (!found) {
    const openers = new Uint8Array(128);
    const add = (mark: string, what: number): void => {
      const c = mark.charCodeAt(0);
      openers[c] = (openers[c] ?? 0) | what;
    };
    const comments = [...lexis.lineComments, ...(lexis.blockComment ? [lexis.blockComment[0]] : [])];
    for (const mark of comments) add(mark, Opens.comment);
    for (const quote of lexis.quotes) add(quote, Opens.text);
    known.set(lexis, openers);
    found = openers;
  }
  return found;
}

export interface LexState {
  readonly source: string;
  readonly lexis: Lexis;
  readonly opens: Uint8Array;
  readonly to: number;
  readonly tokens: Tokens;
  /** Only whitespace so far on this line. */
  lineStart: boolean;
  /** Open `#if`s, outermost first. */
  readonly conditions: OpenCondition[];
  /** One of `Built` for all open `#if`s together; cached because every token needs it. */
  disabled: number;
  /** By quote character (negative if triple): the offset before which no such string ends. */
  readonly unclosed: Map<number, number>;
}

/** Offset after the comment at `at`, or `at` if there is none. */
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
