// A placeholder -> what it can print, by its conversion alone; without one, any text.
import { type ConversionKind, conversionOf } from '../text/conversions.ts';

/** `least` and `most` are lengths in characters; `exact` lists what else it may be. */
export interface Value {
  readonly kind: ConversionKind | 'exact';
  readonly most: number;
  readonly exact: readonly string[];
}

export function valueFor(placeholder: string): Value {
  const sign = signs[placeholder];
  if (sign) return { kind: 'exact', most: 2, exact: sign };
  const found = conversionOf(placeholder);
  if (!found) return anyText;
  const { kind, precision } = found;
  if (kind === 'text') return precision === null ? anyText : { ...anyText, most: precision };
  // Where nothing is put in, and where a logger has another syntax, it stays as it is; Java and Python print what is absent.
  return { kind, most: kind === 'char' ? 2 : Number.POSITIVE_INFINITY, exact: [placeholder, 'null', 'None', ''] };
}

/** Whether the value can be printed as `text[from, to)`. */
export function canBe({ kind, most, exact }: Value, text: string, from: number, to: number): boolean {
  const length = to - from;
  if (kind === 'text') return length <= most;
  const value = text.slice(from, to);
  if (kind === 'char') return length <= 1 || value.length === String.fromCodePoint(value.codePointAt(0)!).length;
  if (exact.includes(value)) return kind === 'exact' || length > 0;
  return kind !== 'exact' && length <= longest && shapes[kind].test(value);
}

const anyText: Value = { kind: 'text', most: Number.POSITIVE_INFINITY, exact: [] };

// What a language drops or halves only when values are put in.
const signs: Readonly<Record<string, readonly string[]>> = {
  '%%': ['%', '%%'],
  "''": ["'", "''"],
  '{{': ['{', '{{'],
  '}}': ['}', '}}'],
  $$: ['$', '$$'],
};

const shapes = {
  whole: /^ *[-+(]? ?\d[\d,.'\u00a0\u202f]*\)? *$/,
  hex: /^ *(?:0[xX])?[\da-fA-F]+ *$/,
  float: /^ *[-+(]?(?:\d[\d,.'\u00a0]*(?:[eE][-+]?\d+)?|0x[\da-f.]+p[-+]?\d+|inf(?:inity)?|nan)\)? *$/i,
  pointer: /^ *(?:(?:0[xX])?[\da-fA-F]+|\((?:nil|null)\)) *$/,
};

// Wider fields are nobody's.
const longest = 80;
