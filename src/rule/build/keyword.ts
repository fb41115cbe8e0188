// A keyword as Sigma reads it: `*` and `?` are wildcards, `\` escapes them and itself. Compares keywords.

import { signsOf } from '../../model/sigma.ts';
import { itemAt, valueAt } from '../../text/items.ts';
import { textFinder } from '../../text/text-finder.ts';

/** True when every text that `longer` matches is matched by `shorter` as well. Case does not count (Sigma specification, "contains"). */
export const covers = (shorter: string, longer: string): boolean => matches(piecesOf(encode(shorter)), encode(longer));

/** The keywords that say something the others do not: no duplicates, nothing that a shorter one covers. Keeps the order. */
export function withoutSuperfluous<T extends { readonly value: string }>(keywords: readonly T[]): readonly T[] {
  const distinct = new Map<string, T>();
  for (const keyword of keywords) {
    const text = encode(keyword.value);
    if (!distinct.has(text)) distinct.set(text, keyword);
  }
  const coded = [...distinct.keys()].map((text) => ({ text, pieces: piecesOf(text) }));
  // What covers a keyword has all its pieces in it: only these are tried.
  const find = textFinder(coded.map(({ pieces }) => pieces.reduce(longest, '')));
  const isSuperfluous = (one: Coded): boolean => {
    let isCovered = false;
    find(one.text, (at) => {
      const other = itemAt(coded, at);
      isCovered ||= matches(other.pieces, one.text) && goesBefore(other, one);
    });
    return isCovered;
  };
  return coded.filter((one) => !isSuperfluous(one)).map(({ text }) => valueAt(distinct, text));
}

interface Coded {
  readonly text: string;
  readonly pieces: readonly string[];
}

const longest = (one: string, other: string): string => {
  const text = other.split(anyOne).reduce((a, b) => (b.length > a.length ? b : a));
  return text.length > one.length ? text : one;
};

// Two keywords may cover each other (`a * b` and `a ** b`): the first of the shorter ones stays.
function goesBefore(one: Coded, other: Coded): boolean {
  if (!matches(other.pieces, one.text)) return true;
  return one.text.length < other.text.length || (one.text.length === other.text.length && one.text < other.text);
}

// Wildcards become private-use characters, so that a keyword can be matched like a text.
const [anyText, anyOne] = ['\uE000', '\uE001'];

const encode = (value: string): string =>
  signsOf(value)
    .map((sign) => ('wildcard' in sign ? (sign.wildcard === '*' ? anyText : anyOne) : sign.literal.toLowerCase()))
    .join('');

/** What stands between the wildcards for any text. */
const piecesOf = (encoded: string): readonly string[] => encoded.split(anyText);

/** Each piece at the first place where it fits: no later one leaves more room. A regular expression would try them all. */
function matches(pieces: readonly string[], text: string): boolean {
  let from = 0;
  for (const piece of pieces) {
    const at = placeOf(piece, text, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}

function placeOf(piece: string, text: string, from: number): number {
  if (!piece.includes(anyOne)) return text.indexOf(piece, from);
  for (let at = from; at + piece.length <= text.length; at++) if (fitsAt(piece, text, at)) return at;
  return -1;
}

function fitsAt(piece: string, text: string, at: number): boolean {
  for (let i = 0; i < piece.length; i++) {
    if (piece[i] === anyOne ? text[at + i] === anyText : piece[i] !== text[at + i]) return false;
  }
  return true;
}
