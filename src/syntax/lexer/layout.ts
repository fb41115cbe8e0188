// Tokens of an indented language -> the same tokens, with marks where blocks open and close and logical lines end. Total: odd indentation
// and open brackets cost one statement at most.
import type { Layout } from '../../model/grammar.ts';
import { newlines } from './newlines.ts';
import {
  blockMark,
  closingBrackets,
  code,
  codeAt,
  emptyTokens,
  endAt,
  kindAt,
  openingBrackets,
  push,
  startAt,
  TokenKind,
  type Tokens,
  textOf,
} from './tokens.ts';

const semicolon = code(';');
const colon = code(':');

interface State {
  readonly tokens: Tokens;
  readonly layout: Layout;
  readonly out: Tokens;
  /** Columns of the headers of open blocks. */
  readonly heads: number[];
  /** Number of open brackets. */
  depth: number;
  /** In the header of a block, before its colon. */
  inHead: boolean;
  /** Number of `lambda`s in the header whose colon has not come yet. */
  lambdas: number;
  column: number;
}

export function markBlocks(tokens: Tokens, layout: Layout): Tokens {
  const out = emptyTokens(tokens.source, tokens.count + (tokens.count >> 2) + 16);
  const state: State = { tokens, layout, out, heads: [], depth: 0, inHead: false, lambdas: 0, column: 0 };
  const newline = newlines(tokens);
  for (let i = 0; i < tokens.count; i++) {
    const gap = newline(i);
    if (i === 0 || (gap >= 0 && endsLine(state, i, gap))) beginLine(state, i);
    copy(state, i);
  }
  const end = tokens.source.length;
  if (tokens.count > 0) push(out, TokenKind.punctuator, semicolon, end, end, 0);
  closeBlocks(state, 0, end);
  return out;
}

/** Whether a logical line ends before token `i`: not inside brackets, and not after a backslash. */
function endsLine(state: State, i: number, newline: number): boolean {
  const { tokens, layout } = state;
  if (state.depth > 0) {
    if (tokens.kinds[i] !== TokenKind.identifier || !layout.statements.has(textOf(tokens, i))) return false;
    state.depth = 0; // a bracket was left open
    return true;
  }
  const behind = endAt(tokens, i - 1);
  const gap = tokens.source.slice(behind, newline).trimEnd();
  if (!gap.endsWith('\\') || gap.includes('#')) return true;
  return tokens.source
    .slice(newline + 1, tokens.starts[i])
    .replace(continuation, '')
    .includes('\n');
}

const continuation = /\\\n/g;

function beginLine(state: State, i: number): void {
  const { tokens, layout, out } = state;
  const at = startAt(tokens, i);
  state.column = columnOf(tokens.source, at);
  if (i > 0) push(out, TokenKind.punctuator, semicolon, at, at, 0);
  closeBlocks(state, state.column, at);
  state.lambdas = 0;
  state.inHead = tokens.kinds[i] === TokenKind.identifier && opensBlock(tokens, i, layout);
}

function opensBlock(tokens: Tokens, i: number, layout: Layout): boolean {
  const word = textOf(tokens, i);
  if (layout.openers.has(word)) return true;
  if (layout.modifiers.has(word)) return i + 1 < tokens.count && layout.openers.has(textOf(tokens, i + 1));
  if (!layout.softOpeners.has(word) || i + 1 >= tokens.count) return false;
  return tokens.kinds[i + 1] !== TokenKind.punctuator || subjects.has(codeAt(tokens, i + 1)); // not `match = …`, `match.group()`
}

const subjects = new Set(['(', '[', '{', '-', '*'].map(code));

/** Closes all blocks whose header is at this column or to its right. */
function closeBlocks(state: State, column: number, at: number): void {
  const { heads, out } = state;
  while ((heads.at(-1) ?? -1) >= column) {
    heads.pop();
    push(out, TokenKind.punctuator, blockMark.close, at, at, 0);
    push(out, TokenKind.punctuator, semicolon, at, at, 0);
  }
}

/** Column of an offset, with tab stops every eight columns. */
function columnOf(source: string, at: number): number {
  let column = 0;
  for (let i = source.lastIndexOf('\n', at - 1) + 1; i < at; i++) {
    const c = source.charCodeAt(i);
    column = c === 9 ? (column | 7) + 1 : c === 12 ? 0 : column + 1;
  }
  return column;
}

function copy(state: State, i: number): void {
  const { tokens, out } = state;
  const kind = kindAt(tokens, i);
  let value = codeAt(tokens, i);
  if (kind === TokenKind.punctuator) {
    if (openingBrackets.has(value)) state.depth++;
    else if (closingBrackets.has(value)) state.depth = Math.max(0, state.depth - 1);
    else if (value === colon && state.inHead && state.depth === 0) value = colonOfHead(state);
  } else if (state.inHead && state.depth === 0 && kind === TokenKind.identifier && textOf(tokens, i) === 'lambda')
    state.lambdas++;
  push(out, kind, value, startAt(tokens, i), endAt(tokens, i), 0);
}

/** `if lambda: x:`: the first colon belongs to the lambda. */
function colonOfHead(state: State): number {
  if (state.lambdas > 0) {
    state.lambdas--;
    return colon;
  }
  state.inHead = false;
  state.heads.push(state.column);
  return blockMark.open;
}
