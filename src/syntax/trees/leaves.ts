// Single tokens of a tree: texts, numbers, names and marks, cut as the lexer cuts them.

import type { TreeTable } from '../../model/tree-table.ts';
import { endOfMark, isNameStart } from '../lexer/characters.ts';
import { code, markAt, push, pushSpelled, TokenKind, type Tokens } from '../lexer/tokens.ts';
import type { TreeWriter } from './tree-writer.ts';

export const pushText = (tokens: Tokens, from: number, to: number): void =>
  push(tokens, TokenKind.string, 0, from, to, 0);

/** A sign before it is a mark, as in `a -1`. */
export function pushNumber(tokens: Tokens, from: number, to: number): void {
  const sign = tokens.source.charCodeAt(from);
  const isSigned = sign === plus || sign === minus;
  if (isSigned) push(tokens, TokenKind.punctuator, sign, from, from + 1, 0);
  push(tokens, TokenKind.number, 0, isSigned ? from + 1 : from, to, 0);
}

const plus = code('+');
const minus = code('-');

/** A mark that does not stand in the source. */
export const pushMark = (tokens: Tokens, mark: string, at: number): void =>
  push(tokens, TokenKind.punctuator, code(mark), at, at, 0);

const semicolon = code(';');

/** A statement ends: one mark is enough. */
export function pushEnd(tokens: Tokens, at: number): void {
  if (markAt(tokens, tokens.count - 1) !== semicolon) pushMark(tokens, ';', at);
}

/** A name, or one mark or several. */
export function pushLeaf({ source, tokens, table }: TreeWriter, from: number, to: number): void {
  const text = source.slice(from, to);
  if (text === table.maker && dropDot(tokens)) return;
  if (table.sigil && dropsSigil(tokens, table.sigil, from, text)) tokens.count--;
  const other = table.written?.get(text);
  if (other !== undefined && isNameStart(other.charCodeAt(0)))
    pushSpelled(tokens, TokenKind.identifier, other, from, to);
  else if (other !== undefined) pushMark(tokens, other, from);
  else if (table.nameMark !== undefined && source[from] === table.nameMark)
    pushName(tokens, from + 1, to, table.joined);
  else if (isNameStart(source.charCodeAt(from))) pushName(tokens, from, to, table.joined);
  else {
    if (table.callMark !== undefined && bracketsOfCalls.has(source.charAt(from)))
      dropCallMark(tokens, from, table.callMark);
    pushMarks(tokens, from, to, table.joined);
  }
}

const dot = code('.');

/** Without the dot before it; false where there is none. */
function dropDot(tokens: Tokens): boolean {
  const last = tokens.count - 1;
  if (tokens.codes[last] !== dot || tokens.kinds[last - 1] !== TokenKind.identifier) return false;
  tokens.count = last;
  return true;
}

const bracketsOfCalls: ReadonlySet<string> = new Set('([{');

/** Without the mark before the bracket at `from`, if it stands directly behind a name. */
function dropCallMark(tokens: Tokens, from: number, mark: string): void {
  const last = tokens.count - 1;
  const start = tokens.starts[last] ?? 0;
  const isMark = tokens.kinds[last] === TokenKind.punctuator && tokens.source.slice(start, from).trimEnd() === mark;
  if (isMark && tokens.kinds[last - 1] === TokenKind.identifier && tokens.ends[last - 1] === start) tokens.count = last;
}

/** Whether the mark of a variable stands directly before the name, which says the same without it. */
function dropsSigil(
  tokens: Tokens,
  { mark, kept }: NonNullable<TreeTable['sigil']>,
  from: number,
  name: string,
): boolean {
  const last = tokens.count - 1;
  if (last < 0 || tokens.ends[last] !== from || kept.has(name) || !isNameStart(name.charCodeAt(0))) return false;
  const start = tokens.starts[last] ?? 0;
  return tokens.source.slice(start, from) === mark;
}

/** `...` are three marks, `>>>` are two; `#name` is a mark and a name. */
function pushMarks(tokens: Tokens, from: number, to: number, joined: ReadonlySet<string> | undefined): void {
  for (let at = from; at < to; ) {
    if (isNameStart(tokens.source.charCodeAt(at))) {
      pushName(tokens, at, to, joined);
      return;
    }
    const end = Math.min(endOfMark(tokens.source, at), to);
    push(tokens, TokenKind.punctuator, code(tokens.source.slice(at, end)), at, end, 0);
    at = end;
  }
}

function pushName(tokens: Tokens, from: number, to: number, joined: ReadonlySet<string> | undefined): void {
  const last = tokens.count - 1;
  const start = tokens.starts[last] ?? 0;
  // A mark that only stands for something has no width
  const isWritten = last >= 0 && tokens.ends[last] !== start;
  if (joined && isWritten && from - start <= MAX_JOINED && joined.has(tokens.source.slice(start, from))) {
    tokens.count = last;
    push(tokens, TokenKind.identifier, 0, start, to, 0);
  } else if (joined && isWritten && isTarget(tokens.source, start, from, joined)) {
    tokens.count = last;
    const mark = tokens.source.slice(start, start + 1);
    pushSpelled(tokens, TokenKind.identifier, mark + tokens.source.slice(from, to), start, to);
  } else push(tokens, TokenKind.identifier, 0, from, to, 0);
}

/** `@field:NotBlank` is `@NotBlank`: what stands between is left out. */
const isTarget = (source: string, start: number, from: number, joined: ReadonlySet<string>): boolean =>
  from - start <= MAX_TARGET && joined.has(source.charAt(start)) && target.test(source.slice(start + 1, from));

const target = /^\w+:$/;
const MAX_TARGET = 16;

/** Characters of a mark that is part of a name. */
const MAX_JOINED = 2;
