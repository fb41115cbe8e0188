// Literals of Kotlin -> template parts. Forms and escapes: Kotlin language specification, 1.2 (string literals). Placeholders: those that
// Java's libraries take (SLF4J's `{}`, `%s` of java.util.Formatter).
import type { FactPart } from '../../model/facts.ts';
import type { TextPiece } from '../../model/parsed-source.ts';
import { PART } from '../../model/tree-table.ts';
import { splitText } from '../../text/template-text.ts';
import { formatterConversion, insertedBy } from '../java/formatter.ts';

export function template(pieces: readonly TextPiece[]): FactPart[] {
  return pieces.flatMap((piece): FactPart[] => ('raw' in piece ? ofLiteral(piece.raw) : [piece]));
}

const conversion = formatterConversion(String.raw`\d+[$\uE000]|<`);
const placeholder = new RegExp(String.raw`${conversion}|%n|%%|\{(?:[\w.]+(?:,[^{}]*)?)?\}`, 'g');

/** `$name` is a value; a sign that is escaped is none. */
const value = /\$(?:[\p{L}_][\p{L}\p{N}_]*|`[^`\n]+`)/u;
const plainDollar = '\uE000';

function ofLiteral(raw: string): FactPart[] {
  const part = raw.indexOf(PART);
  const isRaw = raw.startsWith('"""');
  const quotes = isRaw ? 3 : 1;
  const body = part < 0 ? raw.slice(quotes, -quotes) : raw.slice(part + 1);
  const text = isRaw ? withoutMargin(body) : unescaped(body);
  return splitText(text, new RegExp(`${value.source}|${placeholder.source}`, 'gu'), (found) => {
    if (found[0].startsWith('$')) return [{ placeholder: found[0] }];
    return insertedBy(text, found);
  }).map((one) => ('literal' in one ? { literal: one.literal.replaceAll(plainDollar, '$') } : one));
}

/** As if `trimIndent` or `trimMargin` were called, as nearly always. */
const withoutMargin = (body: string): string =>
  body
    .replace(/^[ \t]*\r?\n/, '')
    .split(/\r?\n/)
    .map((line, i) => (i === 0 ? line.replace(/^[ \t]*\|/, '') : line.replace(/^[ \t]+\|?|^\|/, '')))
    .join('\n')
    .replace(/\n$/, '');

const simple: Readonly<Record<string, string>> = { b: '\b', n: '\n', r: '\r', t: '\t', $: plainDollar };

const unescaped = (text: string): string =>
  text.replace(/\\(?:u([\da-fA-F]{4})|(.))/gsu, (_, digits?: string, char = '') =>
    digits === undefined ? (simple[char] ?? char) : String.fromCharCode(Number.parseInt(digits, 16)),
  );
