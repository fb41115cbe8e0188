// Literals of Ruby -> template parts. Escapes: docs.ruby-lang.org/en/3.4/syntax/literals_rdoc.html. Placeholders: those of `format`
// (docs.ruby-lang.org/en/3.4/format_specifications_rdoc.html) and of I18n (`%{name}`).

import type { FactPart } from '../../model/facts.ts';
import type { TextPiece } from '../../model/parsed-source.ts';
import { PART } from '../../model/tree-table.ts';
import { characterOf } from '../../text/code-point.ts';
import { splitText } from '../../text/template-text.ts';

const placeholder = /%(?:<\w+>[-+0#]*\d*(?:\.\d+)?[a-zA-Z]|\{\w+\}|[-+0#]*\d*(?:\.\d+)?[sdifgexXobpcu]\b|%)/g;

export const template = (pieces: readonly TextPiece[]): FactPart[] =>
  pieces.flatMap((piece): FactPart[] => ('raw' in piece ? ofText(decode(piece.raw)) : [piece]));

const ofText = (text: string): FactPart[] =>
  splitText(text, placeholder, ([found]) => [found === '%%' ? { literal: '%' } : { placeholder: found }]);

/** Pieces of a text with values end at `#{` and begin at `}`. */
function decode(raw: string): string {
  const part = raw.indexOf(PART);
  if (part >= 0) return ofHeredoc(raw.slice(0, part), raw.slice(part + 1));
  const body = raw.replace(/^(?:["'}]|%[qQ]?[^\w\s])/, '').replace(/(?:#\{|[^#]|#)$/s, '');
  return raw.startsWith("'") || raw.startsWith('%q') ? body.replace(/\\(['\\])/g, '$1') : decoded(body);
}

/** What the lines of `<<~` are indented by belongs to the source. */
function ofHeredoc(opening: string, body: string): string {
  const lines = opening.startsWith('<<~') ? body.replace(/^[ \t]+/gm, '') : body;
  return opening.endsWith("'") ? lines : decoded(lines.replace(/^\}/, '').replace(/#\{$/, ''));
}

const decoded = (text: string): string => (text.includes('\\') ? text.replace(escapes, unescaped) : text);

const escapes = /\\(?:x([\da-fA-F]{1,2})|u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\}|(.))/gs;
const simple: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  s: ' ',
  t: '\t',
  v: '\v',
  '0': '\0',
  '\n': '',
};

function unescaped(_: string, two?: string, four?: string, any?: string, char?: string): string {
  const digits = two ?? four ?? any;
  if (digits === undefined) return char === undefined ? '' : (simple[char] ?? char);
  return characterOf(Number.parseInt(digits, 16));
}
