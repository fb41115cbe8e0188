// Where Python literals end: the Python Language Reference, 2.4.1 "String and Bytes literals" and 2.4.3 "f-strings".

import type { TextField } from '../../model/grammar.ts';

/** Prefixes in any order and case; `ur` is Python 2, `t` is Python 3.14. */
export const prefixes: ReadonlySet<string> = new Set(
  'r u b f t rb br rf fr rt tr ur'.split(' ').flatMap((prefix) => [...cases(prefix)]),
);

function cases(word: string): string[] {
  if (word === '') return [''];
  const [first, rest] = [word.charAt(0), cases(word.slice(1))];
  return [first, first.toUpperCase()].flatMap((char) => rest.map((end) => char + end));
}

export const holdsFields = (prefix: string): boolean => /[ft]/i.test(prefix);

/** Fields with strings inside: `{'forged' if bad else 'stale'}`, without `!r` and `:>10`. */
export function textsInTexts(raw: string): readonly TextField[] {
  if (!/\{[^{}]*["']/.test(raw)) return [];
  const [start = ''] = /^[A-Za-z]*(?:"""|'''|"|')/.exec(raw) ?? [];
  const found: TextField[] = [];
  for (let i = start.length; i < raw.length; i++) {
    if (raw[i] === '\\') i++;
    else if (raw[i] === '{' && raw[i + 1] === '{') i++;
    else if (raw[i] === '{') {
      const end = endOfField(raw, i, Math.min(raw.length, i + longest));
      if (end < 0) return [];
      if (/["']/.test(raw.slice(i, end).replace(inIndex, '')))
        found.push({ open: i, to: endOfExpression(raw, i + 1, end - 1), end });
      i = end - 1;
    }
  }
  return found;
}

const inIndex = /\[(?:"[^"]*"|'[^']*')\]/g; // a key: `{user["name"]}`

/** Where the conversion or the format of a field begins. */
function endOfExpression(raw: string, from: number, limit: number): number {
  let open = 0;
  for (let i = from; i >= 0 && i < limit; i++) {
    const char = raw.charAt(i);
    if (char === '"' || char === "'") i = behindInner(raw, i, limit, 0) - 1;
    else if ('([{'.includes(char)) open++;
    else if (')]}'.includes(char)) open--;
    else if (open === 0 && (char === ':' || (char === '!' && raw[i + 1] !== '='))) return i;
  }
  return limit;
}

// Longer fields and deeper nesting are read as if they contained no strings, so no input costs more than a few passes.
const longest = 600;
const deepest = 3;

/** A string ends at its quote, within its line; a triple-quoted one at three quotes. Fields of an f-string may contain strings. */
export function endOfText(source: string, at: number, prefix: string): number {
  const end = holdsFields(prefix) ? endOf(textAt(source, at, true, source.length, 0), at) : -1;
  return end > 0 ? end : endOfPlain(source, at, source.length);
}

interface Text {
  readonly source: string;
  readonly quote: number;
  readonly triple: boolean;
  readonly fields: boolean;
  readonly limit: number;
  readonly depth: number;
}

const textAt = (source: string, at: number, fields: boolean, limit: number, depth: number): Text => ({
  source,
  quote: source.charCodeAt(at),
  triple: isTriple(source, at),
  fields,
  limit,
  depth,
});

/** An unfinished triple-quoted string extends to the end of the file, as in Python. */
function endOfPlain(source: string, at: number, limit: number): number {
  const text = textAt(source, at, false, limit, 0);
  const end = endOf(text, at);
  return end < 0 && text.triple && limit === source.length ? limit : end;
}

function isTriple(source: string, at: number): boolean {
  const quote = source.charCodeAt(at);
  return source.charCodeAt(at + 1) === quote && source.charCodeAt(at + 2) === quote;
}

/** Offset after the closing quotes. Negative if they are missing (minus the offset where the search ended) or braces do not match. */
function endOf(text: Text, at: number): number {
  const { source, quote, triple, limit } = text;
  const width = triple ? 3 : 1;
  for (let i = at + width; i >= 0 && i < limit; ) {
    const c = source.charCodeAt(i);
    if (c === quote && (!triple || isTriple(source, i))) return i + width;
    if (c === 10 && !triple) return -i;
    if (c === 92) i = behindEscape(text, i);
    else i = c === 123 && text.fields ? behindBrace(text, i) : i + 1;
  }
  return -limit;
}

const behindEscape = ({ source, fields }: Text, at: number): number =>
  at + (fields && source.startsWith('N{', at + 1) ? 3 : 2);

const behindBrace = ({ source, limit, depth }: Text, at: number): number =>
  source.charCodeAt(at + 1) === 123 ? at + 2 : endOfField(source, at, Math.min(limit, at + longest), depth);

/** Offset after the brace that closes the field opened at `at`; -1 if there is none before `limit`. */
export function endOfField(source: string, at: number, limit: number, depth = 0): number {
  let open = 0;
  for (let i = at; i >= 0 && i < limit; ) {
    const c = source.charCodeAt(i);
    if (c === 123) open++;
    else if (c === 125 && --open === 0) return i + 1;
    i = c === 34 || c === 39 ? behindInner(source, i, limit, depth) : i + 1;
  }
  return -1;
}

/** Skips a string inside a field. */
function behindInner(source: string, at: number, limit: number, depth: number): number {
  if (depth >= deepest) return -1;
  const prefix = /[A-Za-z]*$/.exec(source.slice(Math.max(0, at - 2), at))?.[0] ?? '';
  const end = holdsFields(prefix)
    ? endOf(textAt(source, at, true, limit, depth + 1), at)
    : endOfPlain(source, at, limit);
  return end > limit ? -1 : end;
}
