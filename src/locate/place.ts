// A pattern and a line with its header -> the best match there, or null.
import { itemAt, lastOf } from '../text/items.ts';
import { type Alignment, align, hasLiterals } from './align.ts';
import type { Header } from './header.ts';
import { isWordCode, letters } from './letters.ts';
import type { Pattern } from './pattern.ts';
import { lowestScore, type Placed, scoreOf } from './score.ts';
import { sinkPriors } from './sink-prior.ts';

export function place(pattern: Pattern, text: string, header: Header): Placed | null {
  if (!header.ends.some((to) => hasLiterals(pattern, text, lastOf(header.starts), to))) return null;
  const strict = placeStrictly(pattern, text, header);
  // Within other text, only specific patterns count, and only from statements that emit directly.
  if (strict !== null || pattern.weight < enoughAlone || pattern.standing < sinkPriors.terminal) return strict;
  return placeLoosely(pattern, text, header);
}

const enoughAlone = 12;

/** Aligns the pattern with a whole message, for each possible start and end. */
function placeStrictly(pattern: Pattern, text: string, { starts, tags, ends }: Header): Placed | null {
  const start = itemAt(starts, 0);
  for (const to of ends) {
    let best: Placed | null = null;
    for (const from of starts) best = better(best, placed(pattern, text, from, to, 0));
    for (const from of tags) best = better(best, placed(pattern, text, from, to, letters(text, start, from)));
    if (best !== null) return { ...best, score: best.score + gained(text, best.alignment.from, start) };
  }
  return null;
}

/** Bonus for a message that begins inside the header: the pattern that explains more of the line is likelier. */
const gained = (text: string, from: number, start: number): number => Math.min(letters(text, from, start) * 0.2, 2);

function placed(pattern: Pattern, text: string, from: number, to: number, tagged: number): Placed | null {
  const alignment = from < to ? align(pattern, text, from, to) : null;
  if (alignment === null) return null;
  const score = scoreOf(pattern, alignment, { text, tagged, unexplained: 0 });
  return score < lowestScore ? null : { pattern, alignment, strict: !pattern.isMostlyValues, score };
}

/** Aligns the pattern with a part of the message. */
function placeLoosely(pattern: Pattern, text: string, { starts, ends }: Header): Placed | null {
  const start = itemAt(starts, 0);
  const alignment = alignWithin(pattern, text, start, itemAt(ends, 0));
  if (alignment === null) return null;
  const { from, to } = alignment;
  const unexplained = letters(text, start, from) + letters(text, to, ends[0]);
  const score = scoreOf(pattern, alignment, { text, tagged: 0, unexplained });
  return score < lowestScore ? null : { pattern, alignment, strict: false, score };
}

function alignWithin(pattern: Pattern, text: string, start: number, end: number): Alignment | null {
  const { literals, gaps } = pattern;
  const first = itemAt(literals, 0);
  const last = lastOf(literals);
  const open = lastOf(gaps).length > 0;
  const to = open ? end : text.lastIndexOf(last, end - last.length) + last.length;
  if (to > end || to < last.length || !isBoundary(text, to)) return null;
  for (
    let at = text.indexOf(first, start), tries = 0;
    at >= 0 && at < to && tries < 8;
    at = text.indexOf(first, at + 1), tries++
  ) {
    const from = itemAt(gaps, 0).length === 0 ? at : text.lastIndexOf(' ', at - 1) + 1;
    const found = from >= start && from <= at && isBoundary(text, from) ? align(pattern, text, from, to) : null;
    if (found !== null) return found;
  }
  return null;
}

const better = (one: Placed | null, other: Placed | null): Placed | null =>
  other === null || (one !== null && one.score >= other.score) ? one : other;

/** Whether a position is not inside a word. */
const isBoundary = (text: string, at: number): boolean =>
  at === 0 || !isWordCode(text.charCodeAt(at - 1)) || !isWordCode(text.charCodeAt(at));
