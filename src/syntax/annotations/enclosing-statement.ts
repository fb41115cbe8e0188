// The lines of the statement or list element around a token, to which an adjacent comment applies.
import type { Grammar } from '../../model/grammar.ts';
import { type Brackets, closesGroup, endOfGroup, matchBrackets, partnerAt } from '../lexer/brackets.ts';
import { code, endAt, isPunctuator, startAt, TokenKind, type Tokens } from '../lexer/tokens.ts';

/** 1-based and inclusive. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

export type LineOf = (at: number) => number;

/** `anchor` is the index of any token of the statement. */
export function linesAround(tokens: Tokens, grammar: Grammar, lineOf: LineOf): (anchor: number) => Lines {
  const within: Within = { tokens, brackets: matchBrackets(tokens), lineOf, indented: grammar.blocks === 'marks' };
  const holders = holdersIn(within);
  const holderOf = (i: number): number => holders[i] ?? -1;
  return (anchor) => {
    let inner = anchor;
    // Arguments belong to their call, even over many lines.
    let holder = holderOf(inner);
    while (holder >= 0 && isGroup(within, holder)) {
      inner = holder;
      holder = holderOf(inner);
    }
    const last = goOn(within, inner, holder);
    const first = bodyIn(within, goBack(within, inner, holder), last);
    return { from: lineOf(startAt(tokens, first)), to: lineOf(endAt(tokens, last) - 1) };
  };
}

interface Within {
  readonly tokens: Tokens;
  readonly brackets: Brackets;
  readonly lineOf: LineOf;
  /** Newlines end statements. */
  readonly indented: boolean;
}

/** The innermost open bracket around each token, -1 for none. */
function holdersIn({ tokens, brackets }: Within): Int32Array {
  const holders = new Int32Array(tokens.count).fill(-1);
  const open: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const partner = partnerAt(brackets, i);
    if (partner >= 0 && partner < i) while (open.length > 0 && open.pop() !== partner);
    holders[i] = open.at(-1) ?? -1;
    if (partner > i) open.push(i);
  }
  return holders;
}

/** Brackets whose contents are not statements or elements in their own right. */
const isGroup = ({ tokens, indented }: Within, at: number): boolean =>
  isPunctuator(tokens, at, code('(')) || (!indented && isPunctuator(tokens, at, code('[')));

/** How many tokens on either side of a comment may belong to its statement. */
const MAX_STATEMENT = 500;

/** Index of the statement's first token. */
function goBack(within: Within, anchor: number, holder: number): number {
  const { tokens, indented } = within;
  let first = opening(within, anchor);
  while (
    first > Math.max(holder + 1, anchor - MAX_STATEMENT) &&
    !ends(within, first - 1, holder) &&
    !isBroken(within, first, holder)
  ) {
    if (isPunctuator(tokens, first - 1, code('}')) && !indented) break; // the block before the statement
    first = opening(within, first - 1);
  }
  return first;
}

/** The opening bracket of a closing one; any other token itself. */
function opening({ brackets }: Within, at: number): number {
  return closesGroup(brackets, at) ? partnerAt(brackets, at) : at;
}

/** Start of an unbraced body after `if (…)`, since texts in a condition are not messages. */
function bodyIn({ tokens: { kinds }, tokens, brackets, indented }: Within, first: number, last: number): number {
  let body = first;
  for (let i = first; i < last && !indented; i++) {
    const close = partnerAt(brackets, i);
    if (close < i) continue;
    const isHead = isPunctuator(tokens, i, code('(')) && kinds[i - 1] === TokenKind.identifier; // not a cast
    i = close;
    if (isHead && i < last && kinds[i + 1] === TokenKind.identifier) body = i + 1;
  }
  return body;
}

/** Index of the statement's last token. */
function goOn(within: Within, anchor: number, holder: number): number {
  const { tokens, brackets, indented } = within;
  const end = holder < 0 ? tokens.count : partnerAt(brackets, holder);
  let last = endOfGroup(brackets, anchor);
  while (last + 1 < Math.min(end, anchor + MAX_STATEMENT) && !ends(within, last, holder)) {
    const next = last + 1;
    if (isBroken(within, next, holder)) break;
    if (!indented && isPunctuator(tokens, next, code('{')) && !isPunctuator(tokens, last, code('='))) break; // the block after a header
    last = endOfGroup(brackets, next);
  }
  return last;
}

/** Whether this token ends a statement or an element. */
const ends = ({ tokens, indented }: Within, at: number, holder: number): boolean =>
  isPunctuator(tokens, at, code(';')) ||
  (isPunctuator(tokens, at, code(',')) && (holder >= 0 || !indented)) ||
  tokens.kinds[at] === TokenKind.directive;

/** Whether a new statement begins on this line; a backslash continues the line before. */
function isBroken({ tokens, lineOf, indented }: Within, at: number, holder: number): boolean {
  if (!indented || holder >= 0) return false;
  const [end, start] = [endAt(tokens, at - 1), startAt(tokens, at)];
  return lineOf(end - 1) < lineOf(start) && !tokens.source.slice(end, start).includes('\\\n');
}
