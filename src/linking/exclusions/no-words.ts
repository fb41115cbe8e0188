// Excludes texts without words: lines, dots, markup.
import htmlTags from '../../data/words/html-tags.json' with { type: 'json' };
import { anyOf } from '../../text/word-pattern.ts';

// `<td align="right">`, `</D:depth>`, or a tag without `>`; but not `<no user>`.
const tags = new RegExp(
  `<(?:\\?xml|!DOCTYPE\\b|/?${anyOf(htmlTags)}\\b|/?[\\w-]+:[\\w-]|/[\\w-]|[\\w-]+\\s+[\\w:-]+=)[^<>]*(?:>|$)`,
  'gi',
);

// `{{ user.name }}` and `{% endif %}` of Liquid, Jinja, Twig and Mustache; `#{name}` that Ruby evaluates later.
const templateTags = /#\{[^{}]*\}|\{\{[^{}]*\}\}|\{%[^%]*%\}/g;

// Attributes alone: `class="door" title="*"`.
const attributes = /^\s*(?:[\w-]+="[^"]*"\s*)+$/;

/** Whether there are words outside HTML and XML tags, and tags of templates. */
export const hasWords = (literal: string): boolean =>
  /\p{L}{2}/u.test(withoutTags(literal)) && !attributes.test(literal);

function withoutTags(literal: string): string {
  const plain = literal.includes('<') ? literal.replace(tags, '') : literal;
  return plain.includes('{') ? plain.replace(templateTags, '') : plain;
}
