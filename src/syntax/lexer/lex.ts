// Characters -> tokens, for every language, by its lexis. Total: any input gives tokens.
import type { Lexis } from '../../model/grammar.ts';
import { readDirective } from '../preprocessor/directives.ts';
import { Class, classAt, endOfMark } from './characters.ts';
import { type LexState, Opens, openersOf, skipComment } from './scan.ts';
import { emptyTokens, push, TokenKind, type Tokens } from './tokens.ts';

/** Tokens of `source` between two offsets. */
export function lex(source: string, lexis: Lexis, from = 0, to = source.length): Tokens {
  const tokens = emptyTokens(source, Math.max(64, (to - from) >> 2));
  const state: LexState = {
    source,
    lexis,
    opens: openersOf(lexis),
    to,
    tokens,
    lineStart: from === 0,
    conditions: [],
    disabled: 0,
    unclosed: new Map(),
  };
  let at = from;
  while (at < to) {
    const c = source.charCodeAt(at);
    const kind = classAt(source, at);
    if (kind === Class.blank) at++;
    else if (kind === Class.newline) {
      state.lineStart = true;
      at++;
    } else if (kind === Class.other) at = other(state, c, at);
    else {
      state.lineStart = false;
      if (kind === Class.word) at = word(state, at);
      else if (kind === Class.single) at = add(state, TokenKind.punctuator, c, at, at + 1);
      else at = add(state, TokenKind.number, 0, at, endOfNumber(state, at));
    }
  }
  return tokens;
}

const opens = (state: LexState, c: number, what: number): boolean => c < 128 && ((state.opens[c] ?? 0) & what) !== 0;

/** Reads a comment, directive, string or punctuator at `at`; returns the offset after it. */
function other(state: LexState, c: number, at: number): number {
  const behindComment = opens(state, c, Opens.comment) ? skipComment(state, at) : at;
  if (behindComment > at) return behindComment;
  if (c === 35 /* # */ && state.lineStart && state.lexis.directives) return readDirective(state, at);
  if (c === 92 /* \ */) return at + (state.source.charCodeAt(at + 1) === 10 ? 2 : 1);
  if (state.source[at] === state.lexis.ignored) return at + 1;
  state.lineStart = false;
  return quoteOrMark(state, at, at, '');
}

function add(state: LexState, kind: number, code: number, start: number, end: number): number {
  push(state.tokens, kind, code, start, end, state.disabled);
  return end;
}

function word(state: LexState, at: number): number {
  const { source, to } = state;
  let end = at + 1;
  while (end < to && classAt(source, end) >= Class.word) end++;
  if (end - at <= 3 && end < to && opens(state, source.charCodeAt(end), Opens.text)) {
    const prefix = source.slice(at, end);
    if (state.lexis.prefixes.has(prefix)) return quoteOrMark(state, at, end, prefix);
  }
  add(state, TokenKind.identifier, 0, at, Math.min(end, at + MAX_NAME));
  return end;
}

/** Longer names are truncated, because several regular expressions are run on each name. */
const MAX_NAME = 256;

function endOfNumber({ source, lexis: { digitSeparator }, to }: LexState, at: number): number {
  let end = at + 1;
  for (; end < to; end++) {
    if (classAt(source, end) >= Class.word || source.charCodeAt(end) === 46) continue;
    if (source[end] !== digitSeparator || classAt(source, end + 1) < Class.word) break;
  }
  return end;
}

/** Reads a string (whose prefix begins at `start`), a character constant or a punctuator. */
function quoteOrMark(state: LexState, start: number, at: number, prefix: string): number {
  const { source, to } = state;
  const c = source.charCodeAt(at);
  if (opens(state, c, Opens.text)) {
    const end = endOfText(state, c, at, prefix);
    if (end > 0 && end <= to) return add(state, TokenKind.string, 0, start, behindSuffix(state, end));
  } else if (c === 39 /* ' */) {
    const end = endOfCharacter(source, at);
    if (end > 0) return add(state, TokenKind.number, 0, start, end);
  }
  const end = endOfMark(source, at);
  const second = end === at + 2 ? source.charCodeAt(at + 1) << 8 : 0;
  return add(state, TokenKind.punctuator, c | second, start, end);
}

function behindSuffix({ source, lexis: { suffix }, to }: LexState, end: number): number {
  if (!suffix) return end;
  suffix.lastIndex = end;
  return suffix.test(source) && suffix.lastIndex <= to ? suffix.lastIndex : end;
}

/** Remembers unclosed quotes, so that the quotes after one are not each searched to the end again. */
function endOfText({ source, lexis, unclosed }: LexState, c: number, at: number, prefix: string): number {
  const isTriple = source.charCodeAt(at + 1) === c && source.charCodeAt(at + 2) === c;
  const opening = isTriple ? -c : c;
  if (unclosed.size > 0 && at < (unclosed.get(opening) ?? 0)) return -1;
  const end = lexis.endOfText(source, at, prefix);
  if (end < 0) unclosed.set(opening, -end);
  return end;
}

/** `'x'`, `'\''`, `'\x41'`; -1 for a lone apostrophe, as in prose. */
function endOfCharacter(source: string, at: number): number {
  for (let i = at + 1; i < at + 14 && i < source.length; i++) {
    const c = source.charCodeAt(i);
    if (c === 92) i++;
    else if (c === 39) return i + 1;
    else if (c === 10) return -1;
  }
  return -1;
}
