// A Sigma value as what it consists of, for languages that write wildcards in another way.
import { type Sign, signsOf } from '../specification.ts';

/** As `signsOf` has it, with literals as long as they can be. */
export function tokensOf(value: string): readonly Sign[] {
  const tokens: Sign[] = [];
  for (const sign of signsOf(value)) {
    const last = tokens.at(-1);
    if (last && 'literal' in last && 'literal' in sign)
      tokens[tokens.length - 1] = { literal: last.literal + sign.literal };
    else tokens.push(sign);
  }
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
