// Excludes texts without words: lines, dots, markup.
import htmlTags from '../../data/words/html-tags.json' with { type: 'json' };
import { anyOf } from '../../text/word-pattern.ts';

// `<td align="right">`, `</D:depth>`, and one that is not closed; `<no user>` is none.
const tags = new RegExp(
  `<(?:\\?xml|!DOCTYPE\\b|/?${anyOf(htmlTags)}\\b|/?[\\w-]+:[\\w-]|/[\\w-]|[\\w-]+\\s+[\\w:-]+=)[^<>]*(?:>|$)`,
  'gi',
);

/** Beside the tags of HTML and XML. */
export const hasWords = (literal: string): boolean =>
  /\p{L}{2}/u.test(literal.includes('<') ? literal.replace(tags, '') : literal);
