// Placeholders in format strings: conversions of printf and its relatives (`%-10.3s`), and fields in braces (`{}`). Sources: C11 7.21.6.1,
// POSIX (`%1$d`), `PRIu64` of <inttypes.h>, Python (`%(name)d`), java.util.Formatter (`%<s`).

/** `hh` to `w64`: length modifiers. */
const length = String.raw`(?:hh|h|ll|l|q|j|z|t|L|w\d+|I(?:32|64)?(?=[dioux]))?`;
const precision = String.raw`(?:\.(?:\*(?:\d+\$)?|-?\d+)?)?`;

interface Grammar {
  /** Selects an argument by position or name. */
  readonly selector: string;
  /** Content of a character class. */
  readonly flags: string;
  readonly width?: string;
  readonly precision?: string;
  readonly length?: string;
  readonly letter: string;
}

/** Regular expression source for the conversions of a language. */
export const conversionPattern = (grammar: Grammar): string =>
  `%(?:${grammar.selector})?[${grammar.flags}]*${grammar.width ?? anyWidth}${grammar.precision ?? precision}${grammar.length ?? length}${grammar.letter}`;
const anyWidth = String.raw`(?:\*(?:\d+\$)?|[1-9]\d*)?`;

/** `100% done`: a blank flag directly after a number means a percent sign and a word. */
export const isPlainPercent = (text: string, found: RegExpExecArray): boolean =>
  found[0].startsWith('% ') && /\d/.test(text[found.index - 1] ?? '');

export type ConversionKind = 'text' | 'pointer' | 'whole' | 'hex' | 'float' | 'char';

interface Conversion {
  readonly kind: ConversionKind;
  /** null if not given. */
  readonly precision: number | null;
}

const selector = String.raw`\d+\$|\([^()\n]*\)|<`;
const flags = "-+#0 ,'(";
const macro = '(?:PRI)?([A-Za-z])(?:(?:LEAST|FAST)?(?:\\d+|MAX|PTR))?';
const whole = new RegExp(
  `^${conversionPattern({ selector, flags, precision: String.raw`(?:\.(?:\*(?:\d+\$)?|-?(\d+))?)?`, letter: macro })}$`,
);

/** Parses a placeholder of any language; null if it is not a conversion. Conversions defined by a project yield text. */
export function conversionOf(placeholder: string): Conversion | null {
  const found = whole.exec(placeholder);
  if (!found) return null;
  const [, digits, letter = ''] = found;
  return { kind: kinds[letter] ?? 'text', precision: digits === undefined ? null : Number(digits) };
}

const kinds: Readonly<Record<string, ConversionKind>> = {
  ...{ d: 'whole', i: 'whole', u: 'whole', x: 'hex', X: 'hex', o: 'hex', p: 'pointer', c: 'char' },
  ...{ f: 'float', F: 'float', e: 'float', E: 'float', g: 'float', G: 'float', a: 'float', A: 'float' },
};

// Without the flags that only Java has, because `100%, done` is not a conversion.
const written = (letter: string): string =>
  String.raw`(?:${conversionPattern({ selector, flags: "-+#0 '", letter })}|\{[^{}]*\})`;

/** Regular expression sources for placeholders in source literals: any value, and a text value. */
export const anyValue = written('[A-Za-z]');
export const textValue = written('[sr]');
