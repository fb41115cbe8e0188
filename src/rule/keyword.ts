// A keyword as Sigma reads it: `*` and `?` are wildcards, `\` escapes them and itself. Compares keywords; never changes one.
import { signsOf } from '../specification.ts';

/** True when every text that `longer` matches is matched by `shorter` as well. Case does not count (Sigma specification, "contains"). */
export const covers = (shorter: string, longer: string): boolean => matcher(encode(shorter))(encode(longer));

/** The keywords that say something the others do not: no duplicates, nothing that a shorter one covers. Keeps the order. */
export function withoutSuperfluous<T extends { readonly value: string }>(keywords: readonly T[]): readonly T[] {
  const coded = keywords.map((keyword) => {
    const text = encode(keyword.value);
    return { keyword, text, matches: matcher(text) };
  });
  const texts = coded.map(({ text }) => text);
  const distinct = coded.filter(({ text }, index) => texts.indexOf(text) === index);
  return distinct
    .filter((one) => !distinct.some((other) => other !== one && other.matches(one.text) && goesBefore(other, one)))
    .map(({ keyword }) => keyword);
}

interface Coded {
  readonly text: string;
  readonly matches: (encoded: string) => boolean;
}

// Two keywords may cover each other (`a * b` and `a ** b`): the first of the shorter ones stays.
function goesBefore(one: Coded, other: Coded): boolean {
  if (!other.matches(one.text)) return true;
  return one.text.length < other.text.length || (one.text.length === other.text.length && one.text < other.text);
}

function matcher(pattern: string): Coded['matches'] {
  if (!/[\uE000\uE001]/.test(pattern)) return (encoded) => encoded.includes(pattern);
  const expression = new RegExp(Array.from(pattern, piece).join(''));
  return (encoded) => expression.test(encoded);
}

// Wildcards become private-use characters, so that a keyword can be matched like a text.
const encode = (value: string): string =>
  signsOf(value)
    .map((sign) => ('wildcard' in sign ? (sign.wildcard === '*' ? '\uE000' : '\uE001') : sign.literal.toLowerCase()))
    .join('');

function piece(character: string): string {
  if (character === '\uE000') return '[\\s\\S]*';
  if (character === '\uE001') return '[^\\uE000]';
  return character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
