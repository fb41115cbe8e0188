// Characters that no YAML reader takes, or that one takes for the end of a line.

/** Controls, line separators, byte-order marks, lone surrogates. PyYAML reader.py (NON_PRINTABLE) and YAML 1.1, section 4.2. */
export const unfit = /[\x00-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Cs}/u;

/** A text on one line, without the characters that no YAML reader takes. */
export const clean = (text: string): string => text.replace(new RegExp(unfit, 'gu'), ' ').replace(/\s+/g, ' ').trim();

/** The first characters of a text, and never half of one. */
export const first = (text: string, most: number): string => Array.from(text).slice(0, most).join('');
