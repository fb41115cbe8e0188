// Literals of C# -> template parts. Forms and escapes: C# specification, 6.4.5.6 and 12.8.3 (interpolated, verbatim and raw strings).
// Placeholders: string.Format (`{0:F2}`), message templates of Microsoft.Extensions.Logging, Serilog and NLog (`{User}`, `{@Request}`).

import type { FactPart } from '../../model/facts.ts';
import type { TextPiece } from '../../model/parsed-source.ts';
import { PART } from '../../model/tree-table.ts';
import { characterOf } from '../../text/code-point.ts';
import { splitText } from '../../text/template-text.ts';

export function template(pieces: readonly TextPiece[]): FactPart[] {
  return pieces.flatMap((piece): FactPart[] => ('raw' in piece ? ofLiteral(piece.raw) : [piece]));
}

const value = String.raw`\{(?:[@$]?[\p{L}_][\p{L}\p{N}_.]*|\d+)(?:,\s*-?\d+)?(?::[^{}]*)?\}`;
const placeholder = new RegExp(String.raw`\{\{|\}\}|${value}`, 'gu');
/** What `{{Name}}` of an interpolated text gives may be a placeholder of a logger. */
const doubled = new RegExp(String.raw`\{${value}\}|\{\{|\}\}`, 'gu');

function ofLiteral(raw: string): FactPart[] {
  const part = raw.indexOf(PART);
  const [opening = '', sigils = '', quotes] =
    /^(\$*)("{3,})/.exec(part < 0 ? raw : raw.slice(0, part)) ?? /^([$@]*)"/.exec(raw) ?? [];
  const body = part < 0 ? bodyOf(raw, opening, quotes) : raw.slice(part + 1);
  const text = quotes ? withoutMargin(body) : decoded(body, sigils.includes('@'));
  if (!sigils.includes('$')) return splitText(text, placeholder, ofPlaceholder);
  return quotes && sigils.length > 1 ? [{ literal: text }] : splitText(text, doubled, ofDoubled);
}

const bodyOf = (raw: string, opening: string, quotes = '"'): string =>
  raw.replace(/u8$/i, '').slice(opening.length, -quotes.length);

/** Nobody knows whether a text is formatted, which makes one brace of two. */
function ofPlaceholder([found]: RegExpExecArray): FactPart[] {
  if (found === '{{' || found === '}}') return [{ literal: found.charAt(0) }, { placeholder: found }];
  return [{ placeholder: found }];
}

const ofDoubled = ([found]: RegExpExecArray): FactPart[] =>
  found.length > 2 ? [{ placeholder: found.slice(1, -1) }] : [{ literal: found.charAt(0) }];

const decoded = (body: string, isVerbatim: boolean): string =>
  isVerbatim ? body.replaceAll('""', '"') : unescaped(body);

/** A raw text on several lines has the margin of its last one; a part of one does not show it, so all blanks at line starts go. */
function withoutMargin(body: string): string {
  const [first = '', ...lines] = body.split(/\r?\n/);
  const last = lines.at(-1);
  if (last === undefined) return body;
  const isWhole = first.trim() === '' && last.trim() === '';
  if (!isWhole) return [first, ...lines.map((line) => line.trimStart())].join('\n');
  return lines
    .slice(0, -1)
    .map((line) => (line.startsWith(last) ? line.slice(last.length) : line.trimStart()))
    .join('\n');
}

const simple: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

const escapes = /\\(?:x([\da-fA-F]{1,4})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/gsu;

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(escapes, (_, some?: string, four?: string, eight?: string, char = '') => {
    const digits = some ?? four ?? eight;
    return digits === undefined ? (simple[char] ?? char) : characterOf(Number.parseInt(digits, 16));
  });
}
