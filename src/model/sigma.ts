// Terms of the Sigma specification, and how values are read.

/** From the least to the most. */
export const levels = ['informational', 'low', 'medium', 'high', 'critical'] as const;
export type Level = (typeof levels)[number];

export const statuses = ['experimental', 'test', 'stable', 'deprecated', 'unsupported'] as const;
export type Status = (typeof statuses)[number];

/** A character of a value, or a wildcard: `*` is any text, `?` any one character. */
export type Sign = { readonly literal: string } | { readonly wildcard: '*' | '?' };

/** One for each character. `\` escapes a wildcard and itself; before any other character it is itself (pySigma types.py, SigmaString). */
export const signsOf = (value: string): readonly Sign[] =>
  Array.from(value.matchAll(/\\([*?\\])|([*?])|[\s\S]/gu), ([text, escaped, wildcard]) =>
    wildcard === '*' || wildcard === '?' ? { wildcard } : { literal: escaped ?? text },
  );

/** Sigma specification 2.1.0, "Escaping": `\`, `*` and `?` are doubled or escaped always, which round-trips every text. */
export const escapeKeyword = (text: string): string => text.replace(/[\\*?]/g, '\\$&');
