// A placeholder -> what it can print, by its conversion alone; without one, any text.

import { type ConversionKind, conversionOf } from '../text/conversions.ts';
import { certain } from '../text/items.ts';

/** `most` is the maximum length in characters; `exact` lists other possible values. */
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
  // The placeholder remains if nothing is inserted or the logger has another syntax; Java and Python print absent values.
  return { kind, most: kind === 'char' ? 2 : Number.POSITIVE_INFINITY, exact: [placeholder, 'null', 'None', ''] };
}

/** Whether the value can be printed as `text[from, to)`. */
export function canBe({ kind, most, exact }: Value, text: string, from: number, to: number): boolean {
  const length = to - from;
  if (kind === 'text') return length <= most;
  const value = text.slice(from, to);
  if (kind === 'char')
    return length <= 1 || value.length === String.fromCodePoint(certain(value.codePointAt(0))).length;
  if (exact.includes(value)) return kind === 'exact' || length > 0;
  return kind !== 'exact' && length <= longest && shapes[kind].test(value);
}

const anyText: Value = { kind: 'text', most: Number.POSITIVE_INFINITY, exact: [] };

// Escapes that become a single character only if values are inserted.
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

// No real field is wider, in characters.
const longest = 80;
