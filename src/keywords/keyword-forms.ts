// A template -> its keyword: the piece that says what happened, as short as it may be to stand alone.

import { isCommonPhrase } from '../data/common-phrases.ts';
import type { Wildcards } from '../model/candidates.ts';
import type { Part } from '../model/facts.ts';
import { escapeKeyword } from '../model/sigma.ts';
import { itemAt, lastOf } from '../text/items.ts';
import type { AlsoIn } from './ordinary-messages.ts';
import { isCommonText, weigh } from './specificity.ts';
import { type Line, lines, trimEnd, trimStart } from './template-lines.ts';

/** How much a keyword has to say: in any log, in the log of its program alone, or nothing, since people asked for it. */
export type Scope = 'any log' | 'own log' | 'asked for';

const least: Readonly<Record<Scope, { readonly weight: number; readonly words: number }>> = {
  // Two telling words, or three that say a little: `invalid argument` stays below, `syscall not permitted` above.
  'any log': { weight: 6, words: 1 },
  // Three words that many others write too: `connection refused from`.
  'own log': { weight: 3, words: 3 },
  // A word that means something, or two: `failed` alone would hit what nobody asked for.
  'asked for': { weight: 2, words: 1 },
};
const longest = 160;
// Of a line with more literals and values, runs are taken from the first ones: there are as many runs as segments times segments.
const MAX_SEGMENTS = 40;
// What a whole page says tells nothing: each phrase is looked for in each of its lines.
const MAX_PHRASES = 20;

interface Told {
  readonly messageIds?: readonly string[];
  /** Phrases of the text that earned its score, strongest first: a keyword without them says nothing. */
  readonly telling?: readonly string[];
  readonly scope?: Scope;
}

/** The keyword of a template, null when nothing in it is specific enough. An identifier in its text comes first. */
export function keywordFor(
  parts: readonly Part[],
  wildcards: Wildcards,
  { messageIds = [], telling = [], scope = 'any log' }: Told = {},
): string | null {
  const identifier = messageIds.find((id) => standsAlone(id) && isLiteral(parts, id));
  if (identifier !== undefined) return identifier;
  const all = lines(parts);
  const needed = neededIn(all, telling);
  if (wildcards === 'always')
    return heaviest(
      needed.map(({ line }) => span(line, 0, line.length)),
      scope,
    );
  const piece = heaviest(
    needed.map(({ line, from, to }) => fragment(line, from, to, scope)),
    scope,
  );
  if (piece !== null || wildcards === 'never') return piece;
  // Of several phrases the strongest one comes first; without any, all lines are alike.
  const spans = needed.map(({ line, from, to }) => shortestSpan(line, from, to, scope));
  return telling.length > 0
    ? (spans.find((value) => value !== null && isEnough(value, scope)) ?? null)
    : heaviest(spans, scope);
}

/** The piece that says most, specific enough or not; '' where there is none. */
export const mostSpecific = (parts: readonly Part[]): string =>
  lines(parts)
    .flatMap((line) => line.map((_, at) => span(line, at, at + 1) ?? ''))
    .reduce((a, b) => (weigh(b) > weigh(a) ? b : a), '');

/** Of those that are specific enough, the first of the most specific ones. */
function heaviest(values: readonly (string | null)[], scope: Scope): string | null {
  let best: string | null = null;
  for (const value of values)
    if (value !== null && isEnough(value, scope) && (best === null || weigh(value) > weigh(best))) best = value;
  return best;
}

/** Segments `from` to `to` of a line, both included, that a keyword holds; -1 to 0 where any will do. */
interface Needed {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

/** The places of all telling phrases; any place at all where nothing tells. */
function neededIn(all: readonly Line[], telling: readonly string[]): readonly Needed[] {
  const phrases = telling.slice(0, MAX_PHRASES).map(wordsOf);
  const searched = telling.length === 0 ? [] : all.map(searchedOf);
  const found = phrases.flatMap((phrase) => searched.flatMap((line) => placeOf(line, phrase) ?? []));
  return found.length > 0 ? found : all.map((line) => ({ line, from: -1, to: 0 }));
}

interface Phrase {
  readonly whole: string;
  readonly first: string;
  readonly last: string;
}

function wordsOf(phrase: string): Phrase {
  const whole = phrase.toLowerCase();
  const words = whole.match(/[\p{L}\p{N}']+/gu) ?? [whole];
  return { whole, first: itemAt(words, 0), last: lastOf(words) };
}

interface Searched {
  readonly line: Line;
  /** Of the first segments, `''` for values. */
  readonly texts: readonly string[];
}

const searchedOf = (line: Line): Searched => ({
  line,
  texts: line.slice(0, MAX_SEGMENTS).map((one) => ('literal' in one ? inOneLine(one.literal) : '')),
});

/** Of a phrase with a value in it the first word and the last one count. */
function placeOf({ line, texts }: Searched, { whole, first, last }: Phrase): Needed | null {
  const at = texts.findIndex((text) => text.includes(whole));
  if (at >= 0) return { line, from: at, to: at };
  const from = texts.findIndex((text) => text.includes(first));
  const to = texts.findIndex((text, at) => at > from && text.includes(last));
  return from >= 0 && to > from ? { line, from, to } : null;
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

/** The shortest form that no ordinary message holds; null when one holds every line as a whole. */
export function longerKeyword(
  parts: readonly Part[],
  wildcards: Wildcards,
  alsoIn: AlsoIn,
  { telling = [], scope = 'any log' }: Told = {},
): string | null {
  for (const { line: whole, from, to } of neededIn(lines(parts), telling)) {
    const line = whole.slice(0, MAX_SEGMENTS);
    const forms = spans(line, wildcards === 'never' ? 1 : line.length, from, to).filter((value) =>
      isEnough(value, scope),
    );
    // What holds the longest form holds all of them.
    if (wildcards !== 'never' && (forms.length === 0 || alsoIn(lastOf(forms)) !== null)) continue;
    const free = forms.find((value) => alsoIn(value) === null);
    if (free !== undefined) return free;
  }
  return null;
}

/** All runs of up to so many segments that hold what is needed, short ones first. */
const spans = (line: Line, most: number, needFrom: number, needTo: number): string[] =>
  Array.from({ length: most }, (_, i) => i + 1)
    .flatMap((length) =>
      Array.from({ length: line.length - length + 1 }, (_, from) =>
        holdsNeeded(from, from + length, needFrom, needTo) ? span(line, from, from + length) : null,
      ),
    )
    .filter((value) => value !== null);

const holdsNeeded = (from: number, to: number, needFrom: number, needTo: number): boolean =>
  needFrom < 0 || (from <= needFrom && needTo < to);

function isEnough(value: string, scope: Scope): boolean {
  if (scope === 'asked for') return saysEnough(value, scope);
  return !isCommonText(value) && !isCommonPhrase(value) && saysEnough(value, scope);
}

function saysEnough(value: string, scope: Scope): boolean {
  const { weight, words } = least[scope];
  return weigh(value) >= weight && (value.match(/[\p{L}\p{N}']+/gu) ?? []).length >= words;
}

/** `AH01617`, `KC-SERVICES0007`: no ordinary text holds it. Names as `NT_STATUS_ACCESS_DENIED` stand in many messages. */
const standsAlone = (id: string): boolean => id.length >= 6 && /\d{3}/.test(id) && /^[A-Z]{2}/.test(id);

const isLiteral = (parts: readonly Part[], id: string): boolean =>
  parts.some((part) => 'literal' in part && part.literal.includes(id));

/** The most specific literal between two placeholders that holds what is needed, null when none is specific enough. */
function fragment(line: Line, needFrom: number, needTo: number, scope: Scope): string | null {
  const pieces = line.map((_, i) => (holdsNeeded(i, i + 1, needFrom, needTo) ? (span(line, i, i + 1) ?? '') : ''));
  const best = pieces.reduce((a, b) => (weigh(b) > weigh(a) ? b : a), '');
  return isEnough(best, scope) ? best : null;
}

/** The shortest run of literals and wildcards that is specific enough and holds what is needed. */
function shortestSpan(whole: Line, needFrom: number, needTo: number, scope: Scope): string | null {
  const line = whole.slice(0, MAX_SEGMENTS);
  for (let length = 2; length <= line.length; length++) {
    for (let from = 0; from + length <= line.length; from++) {
      const value = holdsNeeded(from, from + length, needFrom, needTo) ? span(line, from, from + length) : null;
      if (value !== null && (scope === 'any log' ? weigh(value) > least[scope].weight : isEnough(value, scope)))
        return value;
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
