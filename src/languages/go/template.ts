// Go literals -> template parts. Escapes: go.dev/ref/spec#String_literals. Placeholders: pkg.go.dev/fmt (`%[1]s`, `%+v`, `%w`), and actions
// of pkg.go.dev/text/template.

import type { FactPart } from '../../model/facts.ts';
import type { TextPiece } from '../../model/parsed-source.ts';
import { characterOf } from '../../text/code-point.ts';
import { isPlainPercent } from '../../text/conversions.ts';
import { splitText } from '../../text/template-text.ts';

const index = String.raw`(?:\[\d+\])?`;
const size = String.raw`(?:${index}\*|\d+)?`;
const verb = String.raw`%[-+# 0]*${size}(?:\.${size})?${index}[vTtbcdoOqxXUeEfFgGspw]`;
const placeholder = new RegExp(String.raw`${verb}|%%|\{\{[^{}\n]*\}\}`, 'g');

export const template = (pieces: readonly TextPiece[]): FactPart[] =>
  pieces.flatMap((piece): FactPart[] => ('raw' in piece ? ofText(decode(piece.raw)) : [piece]));

const ofText = (text: string): FactPart[] =>
  splitText(text, placeholder, (found) => {
    if (isPlainPercent(text, found)) return null;
    const value = { placeholder: found[0] };
    return found[0] === '%%' ? [{ literal: '%' }, value] : [value]; // one of them is there in any case
  });

/** What a literal as written stands for: an interpreted text, a raw one, or a rune. */
function decode(raw: string): string {
  const body = raw.slice(1, -1);
  if (raw.startsWith('`')) return body.replaceAll('\r', '');
  return body.includes('\\') ? body.replace(escaped, unescaped) : body;
}

// Octal and hexadecimal escapes are bytes: several of them may be one letter of UTF-8.
const escaped = /(?:\\x[\da-fA-F]{2}|\\[0-3][0-7]{2})+|\\u([\da-fA-F]{4})|\\U([\da-fA-F]{8})|\\(.)/gs;
const simple: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

function unescaped(written: string, short?: string, long?: string, char?: string): string {
  if (char !== undefined) return simple[char] ?? char;
  const digits = short ?? long;
  if (digits === undefined) return Buffer.from(bytesOf(written)).toString('utf8');
  return characterOf(Number.parseInt(digits, 16));
}

const bytesOf = (written: string): number[] =>
  [...written.matchAll(/\\x([\da-fA-F]{2})|\\([0-3][0-7]{2})/g)].map(([, hex, octal]) =>
    hex === undefined ? Number.parseInt(octal ?? '', 8) : Number.parseInt(hex, 16),
  );
