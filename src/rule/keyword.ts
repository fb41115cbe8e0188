// A keyword as Sigma reads it: `*` and `?` are wildcards, `\` escapes them and itself. Compares keywords; never changes one.

/** True when every text that `longer` matches is matched by `shorter` as well. Case does not count (Sigma specification, "contains"). */
export function covers(shorter: string, longer: string): boolean {
  const subject = encode(longer);
  const pattern = encode(shorter);
  if (!/[\uE000\uE001]/.test(pattern)) return subject.includes(pattern);
  return new RegExp(Array.from(pattern, piece).join('')).test(subject);
}

/** The keywords that say something the others do not: no duplicates, nothing that a shorter one covers. Keeps the order. */
export function withoutSuperfluous<T extends { readonly value: string }>(keywords: readonly T[]): readonly T[] {
  const codes = keywords.map(({ value }) => encode(value));
  const distinct = keywords.filter((_, index) => codes.indexOf(codes[index]!) === index);
  return distinct.filter(
    (one) => !distinct.some((other) => other !== one && shorterOf(other, one) && covers(other.value, one.value)),
  );
}

/** Literal characters and wildcards in turn. A `\` before any other character is itself (pySigma types.py, SigmaString). */
export function tokens(value: string): readonly Token[] {
  return Array.from(value.matchAll(/\\[*?\\]|[\s\S]/gu), ([text]) =>
    text === '*' || text === '?'
      ? { wildcard: text }
      : { literal: text.length === 2 && /^\\[*?\\]$/.test(text) ? text.slice(1) : text },
  );
}

export type Token = { readonly wildcard: '*' | '?' } | { readonly literal: string };

// Wildcards become private-use characters, so that a keyword can be matched like a text.
const encode = (value: string): string =>
  tokens(value)
    .map((token) =>
      'wildcard' in token ? (token.wildcard === '*' ? '\uE000' : '\uE001') : token.literal.toLowerCase(),
    )
    .join('');

function piece(character: string): string {
  if (character === '\uE000') return '[\\s\\S]*';
  if (character === '\uE001') return '[^\\uE000]';
  return character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

// Two keywords may cover each other (`a * b` and `a ** b`): the first of the shorter ones stays.
function shorterOf(one: { readonly value: string }, other: { readonly value: string }): boolean {
  if (!covers(other.value, one.value)) return true;
  return one.value.length < other.value.length || (one.value.length === other.value.length && one.value < other.value);
}
