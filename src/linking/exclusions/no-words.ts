// Excludes texts without words: lines, dots, markup.
import htmlTags from '../../data/words/html-tags.json' with { type: 'json' };
import { anyOf } from '../../text/word-pattern.ts';

// `<td align="right">`, `</D:depth>`, or a tag without `>`; but not `<no user>`.
const tags = new RegExp(
  `<(?:\\?xml|!DOCTYPE\\b|/?${anyOf(htmlTags)}\\b|/?[\\w-]+:[\\w-]|/[\\w-]|[\\w-]+\\s+[\\w:-]+=)[^<>]*(?:>|$)`,
  'gi',
);

/** Whether there are words outside HTML and XML tags. */
export const hasWords = (literal: string): boolean =>
  /\p{L}{2}/u.test(literal.includes('<') ? literal.replace(tags, '') : literal);
