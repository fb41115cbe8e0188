// A pattern and a text -> the positions of the literals, or null. Literals are searched from left to right without backtracking; only typed
// values (`%d`) cause another attempt, within a bound.
import { itemAt } from '../text/items.ts';
import type { Pattern } from './pattern.ts';
import { canBe, type Value } from './values.ts';

/** Where each literal begins. At the end of a text, trailing blanks of a literal may be missing. */
export interface Alignment {
  readonly from: number;
  readonly to: number;
  readonly at: readonly number[];
}

/** Aligns the pattern with all of `text[from, to)`. */
export function align(pattern: Pattern, text: string, from: number, to: number): Alignment | null {
  const { literals, gaps } = pattern;
  if (itemAt(gaps, 0).length === 0 && !startsThere(itemAt(literals, 0), text, from, to)) return null;
  if (!hasLiterals(pattern, text, from, to)) return null;
  const search: Search = { pattern, text, to, at: [], steps: 0 };
  return place(search, 0, from) ? { from, to, at: search.at } : null;
}

const startsThere = (literal: string, text: string, from: number, to: number): boolean =>
  text.startsWith(to - from < literal.length ? literal.trimEnd() : literal, from);

/** Whether all literals occur in order, ignoring values and the position of the first one. */
export function hasLiterals({ literals }: Pattern, text: string, from: number, to: number): boolean {
  let pos = from;
  for (let i = 0; i < literals.length; i++) {
    const literal = itemAt(literals, i);
    const at = text.indexOf(literal, pos);
    if (at < 0 || at + literal.length > to) return endsWithin(literals, i, text, pos, to);
    pos = at + literal.length;
  }
  return true;
}

interface Search {
  readonly pattern: Pattern;
  readonly text: string;
  readonly to: number;
  readonly at: number[];
  steps: number;
}

// Enough for every real statement; a higher bound would only serve hostile input.
const mostSteps = 2000;

function place(search: Search, i: number, pos: number): boolean {
  const { pattern, text, to } = search;
  const { literals, gaps } = pattern;
  const gap = itemAt(gaps, i);
  if (i === literals.length) return gap.length === 0 ? pos === to : fits(gap, text, pos, to);
  const isLast = i === literals.length - 1 && itemAt(gaps, i + 1).length === 0;
  if (isLast) return placeLast(search, i, pos);
  const literal = itemAt(literals, i);
  for (let at = text.indexOf(literal, pos); at >= 0 && at + literal.length <= to; at = text.indexOf(literal, at + 1)) {
    if (++search.steps > mostSteps || (gap.length === 0 && at !== pos)) return false;
    search.at[i] = at;
    if (fits(gap, text, pos, at) && place(search, i + 1, at + literal.length)) return true;
    if (isBeyond(gap, at - pos)) return false;
  }
  return placeAtEnd(search, i, pos);
}

function placeLast(search: Search, i: number, pos: number): boolean {
  const { pattern, text, to } = search;
  const gap = itemAt(pattern.gaps, i);
  const begin = to - itemAt(pattern.literals, i).length;
  if (begin < pos || !text.startsWith(itemAt(pattern.literals, i), begin)) return placeAtEnd(search, i, pos);
  search.at[i] = begin;
  return gap.length === 0 ? begin === pos : fits(gap, text, pos, begin);
}

/** `rhost=%s %s%s`: if the last values are empty, a log drops the trailing blank. */
function placeAtEnd({ pattern: { literals, gaps }, text, to, at }: Search, i: number, pos: number): boolean {
  if (!endsWithin(literals, i, text, pos, to) || !gaps.slice(i + 1).every((gap) => gap.every(canBeNothing)))
    return false;
  const begin = to - itemAt(literals, i).trimEnd().length;
  if (!(itemAt(gaps, i).length === 0 ? begin === pos : fits(itemAt(gaps, i), text, pos, begin))) return false;
  for (let k = i; k < literals.length; k++) at[k] = k === i ? begin : to;
  return true;
}

/** The text ends before the trailing blanks of literal `i`, and the remaining literals are blank. */
function endsWithin(literals: readonly string[], i: number, text: string, pos: number, to: number): boolean {
  const trimmed = itemAt(literals, i).trimEnd();
  if (trimmed === literals[i] || to - trimmed.length < pos || !text.startsWith(trimmed, to - trimmed.length))
    return false;
  for (let k = i + 1; k < literals.length; k++) if (itemAt(literals, k).trim() !== '') return false;
  return true;
}

const canBeNothing = ({ kind }: Value): boolean => kind === 'text';

/** Adjacent values share a span. If one of them is a text, it may take any part of it. */
function fits(gap: readonly Value[], text: string, from: number, to: number): boolean {
  if (gap.length === 1) return canBe(itemAt(gap, 0), text, from, to);
  if (gap.some(({ kind }) => kind === 'text')) return true;
  return to - from <= 80 && !/\s\S/.test(text.slice(from, to).trimStart());
}

/** Whether no later occurrence of the literal can fit either. */
const isBeyond = (gap: readonly Value[], length: number): boolean =>
  gap.length === 1 && (itemAt(gap, 0).kind === 'text' ? length > itemAt(gap, 0).most : length > 80);
