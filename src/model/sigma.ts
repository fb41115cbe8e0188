// Terms of the Sigma specification, and how values are read.

/** From lowest to highest. */
export const levels = ['informational', 'low', 'medium', 'high', 'critical'] as const;
export type Level = (typeof levels)[number];

export const statuses = ['experimental', 'test', 'stable', 'deprecated', 'unsupported'] as const;
export type Status = (typeof statuses)[number];

/** A character of a value, or a wildcard: `*` for any text, `?` for any one character. */
export type Sign = { readonly literal: string } | { readonly wildcard: '*' | '?' };

/** One item per character. `\` escapes wildcards and itself; before any other character it is literal (pySigma types.py, SigmaString). */
export const signsOf = (value: string): readonly Sign[] =>
  Array.from(value.matchAll(/\\([*?\\])|([*?])|[\s\S]/gu), ([text, escaped, wildcard]) =>
    wildcard === '*' || wildcard === '?' ? { wildcard } : { literal: escaped ?? text },
  );

/** Sigma specification 2.1.0, "Escaping": always doubling or escaping `\`, `*` and `?` round-trips every text. */
export const escapeKeyword = (text: string): string => text.replace(/[\\*?]/g, '\\$&');
