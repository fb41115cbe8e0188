// A Sigma value as what it consists of, for languages that write wildcards in another way.

/** Literal texts without escapes, `*` (any text) and `?` (one character). */
export type Token = { readonly literal: string } | { readonly wildcard: '*' | '?' };

export function tokensOf(value: string): readonly Token[] {
  const tokens: Token[] = [];
  let literal = '';
  const close = (): void => {
    if (literal !== '') tokens.push({ literal });
    literal = '';
  };
  for (const [piece] of value.matchAll(/\\[\\*?]|[\s\S]/g)) {
    if (piece === '*' || piece === '?') {
      close();
      tokens.push({ wildcard: piece });
    } else literal += piece.length > 1 ? piece.slice(1) : piece;
  }
  close();
  return tokens;
}

/** As a regular expression that RE2 and PCRE read alike, without a quote or backtick of its own. */
export const regexOf = (value: string): string =>
  `(?is)${tokensOf(value)
    .map((token) => ('literal' in token ? escaped(token.literal) : token.wildcard === '*' ? '.*' : '.'))
    .join('')}`;

const escaped = (literal: string): string =>
  literal
    .replace(/[.*+?^$()[\]{}|]/g, '\\$&')
    .replace(/\\(?![.*+?^$()[\]{}|])/g, '\\x5c')
    .replace(/["`]/g, (quote) => `\\x${quote.charCodeAt(0).toString(16)}`);
