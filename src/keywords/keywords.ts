// Candidates -> keywords that are part of everything the statement can print, and specific enough to stand alone; otherwise the reason why
// there is none.

import { isCommonPhrase } from '../data/common-phrases.ts';
import type { Candidate, Ranked, Wildcards } from '../model/candidates.ts';
import type { ExceptionClass } from '../model/exception-facts.ts';
import type { Part } from '../model/facts.ts';
import { escapeKeyword } from '../model/sigma.ts';
import { holdsInvisible } from '../text/invisible.ts';
import { itemAt, lastOf } from '../text/items.ts';
import { classKeyword } from './class-names.ts';
import type { AlsoIn } from './ordinary-messages.ts';
import { isCommonText, weigh } from './specificity.ts';
import { type Line, lines, trimEnd, trimStart } from './template-lines.ts';

/** A candidate with its keyword, or with the reason why it has none. A keyword that is `alsoIn` ordinary messages gives way to a longer one. */
export function withKeyword(ranked: Ranked, wildcards: Wildcards, alsoIn: AlsoIn = () => null): Candidate {
  const { keyword, gap } = ranked.excluded
    ? { keyword: null, gap: ranked.excluded.reason }
    : shown(wanted(ranked, wildcards, selective(ranked, wildcards, alsoIn)));
  return {
    ...ranked,
    keywords: keyword === null ? [] : [keyword],
    keywordGap: gap,
    program: null,
    selected: false,
    unselected: null,
    baseline: null,
  };
}

/** Texts are cut there; names of classes and identifiers stand as a whole or not at all. */
const shown = (found: Found): Found =>
  found.keyword !== null && holdsInvisible(found.keyword)
    ? { keyword: null, gap: 'has invisible characters in its name' }
    : found;

export const notSpecific = 'not specific enough to stand alone';

/** Who asks for a message knows where else its text occurs. */
const wanted = (ranked: Ranked, wildcards: Wildcards, careful: Found): Found =>
  ranked.wanted && careful.keyword === null ? selective(ranked, wildcards, () => null) : careful;

type Found = { readonly keyword: string; readonly gap: null } | { readonly keyword: null; readonly gap: string };

function selective(ranked: Ranked, wildcards: Wildcards, alsoIn: AlsoIn): Found {
  const { exception, parts, messageIds } = ranked;
  const first = exception ? classKeyword(exception) : keywordFor(parts, wildcards, messageIds);
  if (first === null) return { keyword: null, gap: notSpecific };
  const other = alsoIn(first);
  if (other === null) return { keyword: first, gap: null };
  const keyword = exception ? longerName(exception, alsoIn) : longerKeyword(parts, wildcards, alsoIn);
  return keyword === null
    ? { keyword, gap: `also in '${other}', which says nothing suspicious` }
    : { keyword, gap: null };
}

function longerName({ qualified }: ExceptionClass, alsoIn: AlsoIn): string | null {
  return qualified !== null && /[.\\]/.test(qualified) && alsoIn(qualified) === null ? qualified : null;
}

// Two telling words, or three that say a little: `invalid argument` stays below, `syscall not permitted` above.
const enough = 6;
const longest = 160;
// Of a line with more literals and values, runs are taken from the first ones: there are as many runs as segments times segments.
const MAX_SEGMENTS = 40;

/** The keyword of a template, null when nothing in it is specific enough. An identifier in its text comes first. */
export function keywordFor(
  parts: readonly Part[],
  wildcards: Wildcards,
  messageIds: readonly string[] = [],
): string | null {
  const identifier = messageIds.find((id) => standsAlone(id) && isLiteral(parts, id));
  if (identifier !== undefined) return identifier;
  let best: { value: string; weight: number } | null = null;
  for (const line of lines(parts)) {
    const value =
      wildcards === 'always'
        ? span(line, 0, line.length)
        : (fragment(line) ?? (wildcards === 'auto' ? shortestSpan(line) : null));
    if (value !== null && isEnough(value) && weigh(value) > (best?.weight ?? 0)) best = { value, weight: weigh(value) };
  }
  return best?.value ?? null;
}

/** The shortest form that no ordinary message holds; null when one holds every line as a whole. */
function longerKeyword(parts: readonly Part[], wildcards: Wildcards, alsoIn: AlsoIn): string | null {
  for (const whole of lines(parts)) {
    const line = whole.slice(0, MAX_SEGMENTS);
    const forms = spans(line, wildcards === 'never' ? 1 : line.length).filter(isEnough);
    // What holds the longest form holds all of them.
    if (wildcards !== 'never' && (forms.length === 0 || alsoIn(lastOf(forms)) !== null)) continue;
    const free = forms.find((value) => alsoIn(value) === null);
    if (free !== undefined) return free;
  }
  return null;
}

/** All runs of up to so many segments, short ones first. */
const spans = (line: Line, most: number): string[] =>
  Array.from({ length: most }, (_, i) => i + 1)
    .flatMap((length) => Array.from({ length: line.length - length + 1 }, (_, from) => span(line, from, from + length)))
    .filter((value) => value !== null);

const isEnough = (value: string): boolean => weigh(value) >= enough && !isCommonText(value) && !isCommonPhrase(value);

/** `AH01617`, `KC-SERVICES0007`: no ordinary text holds it. Names as `NT_STATUS_ACCESS_DENIED` stand in many messages. */
const standsAlone = (id: string): boolean => id.length >= 6 && /\d{3}/.test(id) && /^[A-Z]{2}/.test(id);

const isLiteral = (parts: readonly Part[], id: string): boolean =>
  parts.some((part) => 'literal' in part && part.literal.includes(id));

/** The most specific literal between two placeholders, null when none is specific enough. */
function fragment(line: Line): string | null {
  const pieces = line.map((_, i) => span(line, i, i + 1) ?? '');
  const best = pieces.reduce((a, b) => (weigh(b) > weigh(a) ? b : a), '');
  return isEnough(best) ? best : null;
}

/** The shortest run of literals and wildcards that is specific enough. */
function shortestSpan(whole: Line): string | null {
  const line = whole.slice(0, MAX_SEGMENTS);
  for (let length = 2; length <= line.length; length++) {
    for (let from = 0; from + length <= line.length; from++) {
      const value = span(line, from, from + length);
      if (value !== null && weigh(value) > enough) return value;
    }
  }
  return null;
}

/** Segments as one value that begins and ends with a literal; null when there is none. */
function span(line: Line, from: number, to: number): string | null {
  let [first, last] = [from, to - 1];
  while (first <= last && head(line, first) === '') first++;
  while (last >= first && tail(line, last) === '') last--;
  if (first > last) return null;
  return first === last ? escapeKeyword(whole(line, first)) : joined(line, first, last);
}

const joined = (line: Line, first: number, last: number): string =>
  [head(line, first), ...line.slice(first + 1, last).map((_, i) => literalAt(line, first + 1 + i)), tail(line, last)]
    .map((literal) => (literal === null ? '*' : escapeKeyword(literal)))
    .join('');

const literalAt = (line: Line, i: number): string | null => {
  const segment = itemAt(line, i);
  return 'literal' in segment ? shorten(segment.literal) : null;
};

/** The literal at `i` as the first, the last, or the only one of a keyword; '' where nothing of it can be. */
const head = (line: Line, i: number): string =>
  shorten(i > 0 ? trimStart(literalAt(line, i) ?? '') : (literalAt(line, i) ?? '').trimStart());
const tail = (line: Line, i: number): string =>
  i < line.length - 1 ? trimEnd(literalAt(line, i) ?? '') : (literalAt(line, i) ?? '').trimEnd();
const whole = (line: Line, i: number): string => {
  const text = head(line, i);
  return i < line.length - 1 ? trimEnd(text) : text.trimEnd();
};

/** A long text is cut behind a word; what follows it in a keyword is a wildcard. */
function shorten(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.lastIndexOf(' ', longest);
  return text.slice(0, cut > 20 ? cut : longest);
}
