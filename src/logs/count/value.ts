// A Sigma value -> its tokens, and a regular expression, for query languages with other wildcards.
import { type Sign, signsOf } from '../../model/sigma.ts';
import { joinLiterals } from '../../text/template-text.ts';

/** The tokens of `signsOf`, with adjacent literals joined. */
export const tokensOf = (value: string): readonly Sign[] => joinLiterals(signsOf(value));

/** A regular expression that RE2 and PCRE read alike, without unescaped quotes, backticks or pipes. */
export const regexOf = (value: string): string =>
  `(?is)${tokensOf(value)
    .map((token) => ('literal' in token ? escaped(token.literal) : token.wildcard === '*' ? '.*' : '.'))
    .join('')}`;

// Splunk unescapes `\\`, `\"` and `\|` before it reads the expression ("Quotes and escaping characters", search command), hence `\x..` for
// these.
const escaped = (literal: string): string =>
  literal.replace(/[.*+?^$()[\]{}]|([\\"`|])/g, (sign, byNumber) =>
    byNumber ? `\\x${sign.charCodeAt(0).toString(16)}` : `\\${sign}`,
  );
