// Candidates -> the values that stand for them in a rule: contained in everything the statement can print, and specific
// enough to stand alone in a list of alternatives; else none, with the reason.
import type { Candidate, Part, Ranked, Wildcards } from '../types.ts';
import { escapeKeyword } from './escape.ts';
import { type Line, lines, type Segment } from './lines.ts';
import { isCommonText, weigh } from './specificity.ts';

export function addKeywords(ranked: readonly Ranked[], wildcards: Wildcards): Candidate[] {
  return ranked.map((candidate) => {
    const keyword = candidate.excluded ? null : keywordFor(candidate.parts, wildcards);
    return {
      ...candidate,
      keywords: keyword === null ? [] : [keyword],
      keywordGap: keyword === null ? (candidate.excluded?.reason ?? 'not specific enough to stand alone') : null,
      selected: false,
      baseline: null,
    };
  });
}

// Two telling words, or three that say a little: `invalid argument` stays below, `syscall not permitted` above.
const enough = 6;
const longest = 160;

/** The keyword of a template, null when nothing in it is specific enough. */
export function keywordFor(parts: readonly Part[], wildcards: Wildcards): string | null {
  let best: { value: string; weight: number } | null = null;
  for (const line of lines(parts)) {
    const value =
      wildcards === 'always'
        ? span(line, 0, line.length)
        : (fragment(line) ?? (wildcards === 'auto' ? shortestSpan(line) : null));
    const weight = value === null ? 0 : weigh(value);
    if (value !== null && weight >= enough && !isCommonText(value) && weight > (best?.weight ?? 0))
      best = { value, weight };
  }
  return best?.value ?? null;
}

/** The most specific literal between two placeholders, null when none is specific enough. */
function fragment(line: Line): string | null {
  const pieces = line.flatMap((segment) => ('literal' in segment ? [segment.literal] : []));
  const best = pieces.reduce((a, b) => (weigh(b) > weigh(a) ? b : a), '');
  return weigh(best) >= enough && !isCommonText(best) ? escapeKeyword(shorten(best)) : null;
}

/** The shortest run of literals and wildcards that is specific enough. */
function shortestSpan(line: Line): string | null {
  for (let length = 2; length <= line.length; length++) {
    for (let from = 0; from + length <= line.length; from++) {
      const value = span(line, from, from + length);
      if (value !== null && weigh(value) > enough) return value;
    }
  }
  return null;
}

/** Segments as one value, without wildcards at its ends; null when it would be too long. */
function span(line: Line, from: number, to: number): string | null {
  const segments = line.slice(from, to);
  while (segments.length > 0 && !isLiteral(segments[0]!)) segments.shift();
  while (segments.length > 0 && !isLiteral(segments.at(-1)!)) segments.pop();
  const value = segments
    .map((segment) => ('literal' in segment ? escapeKeyword(segment.literal) : '*'))
    .join('')
    .trim();
  return value.length > 1 && value.length <= longest ? value : null;
}

const isLiteral = (segment: Segment): segment is { readonly literal: string } =>
  'literal' in segment && segment.literal.trim() !== '';

/** A long text is cut behind a word. */
function shorten(text: string): string {
  if (text.length <= longest) return text.trim();
  const cut = text.lastIndexOf(' ', longest);
  return text.slice(0, cut > 20 ? cut : longest).trim();
}
