// A Sigma value as tokens, for languages with other wildcards.
import { type Sign, signsOf } from '../../model/sigma.ts';
import { joinLiterals } from '../../text/template-text.ts';

/** As `signsOf` has it, with literals as long as they can be. */
export const tokensOf = (value: string): readonly Sign[] => joinLiterals(signsOf(value));

/** As a regular expression that RE2 and PCRE read alike, without a quote, backtick or pipe of its own. */
export const regexOf = (value: string): string =>
  `(?is)${tokensOf(value)
    .map((token) => ('literal' in token ? escaped(token.literal) : token.wildcard === '*' ? '.*' : '.'))
    .join('')}`;

// Splunk takes the backslash from `\\`, `\"` and `\|` before the expression is read ("Quotes and escaping characters", search command), so they come by number.
const escaped = (literal: string): string =>
  literal.replace(/[.*+?^$()[\]{}]|([\\"`|])/g, (sign, byNumber) =>
    byNumber ? `\\x${sign.charCodeAt(0).toString(16)}` : `\\${sign}`,
  );
