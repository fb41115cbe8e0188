// Lines, dots and markup hold nothing that a rule could look for.

// `<td align="right">`, `</D:depth>`, and one that is not closed; `<no user>` is none.
const html =
  'a b body br button dd div dl dt em fieldset font form h\\d head hr html i img input label li link meta ol option p pre script select small span strong style table tbody td th thead title tr tt u ul';
const tags = new RegExp(
  `<(?:\\?xml|!DOCTYPE\\b|/?(?:${html.replaceAll(' ', '|')})\\b|/?[\\w-]+:[\\w-]|/[\\w-]|[\\w-]+\\s+[\\w:-]+=)[^<>]*(?:>|$)`,
  'gi',
);

/** Beside the tags of HTML and XML. */
export const hasWords = (literal: string): boolean =>
  /\p{L}{2}/u.test(literal.includes('<') ? literal.replace(tags, '') : literal);
