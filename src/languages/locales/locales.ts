// Locale files of Ruby's I18n, which Rails loads from config/locales: guides.rubyonrails.org/i18n.html. Keys are those of the code, without the
// language at the top: `en: gate: refused: "…"` is `gate.refused`.

import type { FactPart } from '../../model/facts.ts';
import type { Catalogue, CatalogueEntry } from '../../model/language-contract.ts';

import type { TextPiece } from '../../model/parsed-source.ts';

import { characterOf } from '../../text/code-point.ts';
import { splitText } from '../../text/template-text.ts';

export const locales: Catalogue = {
  name: 'locales',
  title: 'Rails locale files',
  extensions: ['.yml', '.yaml'],
  within: /(?:^|\/)config\/locales\//,
  entries,
  template,
  translationFolders: true,
  passThroughCalls: new Set(),
  sinks: [],
  nonMessageCalls: new Map(),
};

/** Blanks, a key with or without quotes, and what stands behind its colon. */
const entry = /^( *)(?:"([^"\n]*)"|'([^'\n]*)'|([^\s#"'[{:-][^:\n]*)):(?:[ \t]+(\S.*))?$/;
/** The value stands in the lines below: folded (`>`) or as it is (`|`). */
const block = /^[|>][+-]?\d?[+-]?(?:\s+#.*)?$/;

interface Level {
  readonly indent: number;
  readonly key: string;
}

function entries(source: string): CatalogueEntry[] {
  const found: CatalogueEntry[] = [];
  const levels: Level[] = [];
  const lines = source.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const [whole, blanks = '', ...said] = entry.exec(lines[at] ?? '') ?? [];
    if (whole === undefined) continue;
    const indent = blanks.length;
    while (levels.length > 0 && indent <= (levels.at(-1)?.indent ?? 0)) levels.pop();
    const value = said[3]?.trim();
    const key = said[0] ?? said[1] ?? said[2]?.trim() ?? '';
    if (levels.length < MAX_LEVELS) levels.push({ indent, key });
    if (value === undefined || value === '' || /^[#&*!{]/.test(value)) continue;
    const { raw, last } = valueAt(lines, at, indent, value);
    found.push({ key: keyOf(levels), raw, line: at + 1, column: indent + 1 });
    at = last;
  }
  return found;
}

/** Keys of a file that people wrote nest five deep; each entry repeats those above it. */
const MAX_LEVELS = 32;

/** Without the language. */
const keyOf = ([, ...levels]: readonly Level[]): string => levels.map(({ key }) => key).join('.');

interface Value {
  readonly raw: string;
  /** Index of its last line. */
  readonly last: number;
}

function valueAt(lines: readonly string[], at: number, indent: number, value: string): Value {
  if (block.test(value)) return blockAt(lines, at, indent, value.startsWith('>') ? ' ' : '\n');
  const quote = /^["']/.exec(value)?.[0];
  if (quote === undefined) return { raw: value.replace(/\s+#.*$/, ''), last: at };
  return quotedAt(lines, at, value, quote);
}

function blockAt(lines: readonly string[], at: number, indent: number, between: string): Value {
  let last = at;
  while (last + 1 < lines.length && isBelow(lines[last + 1] ?? '', indent)) last++;
  const body = lines.slice(at + 1, last + 1).map((line) => line.trim());
  return { raw: body.join(between).trimEnd(), last };
}

const isBelow = (line: string, indent: number): boolean => line.trim() === '' || line.search(/\S/) > indent;

const MAX_LINES = 200;

/** Up to its closing quote, which may stand some lines below. */
function quotedAt(lines: readonly string[], at: number, value: string, quote: string): Value {
  const closed = quote === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/;
  const rest = lines.slice(at + 1, at + MAX_LINES);
  const end = rest.findIndex((line) => line.includes(quote));
  const here = closed.exec(value)?.[0];
  if (here !== undefined || end < 0) return { raw: here ?? value, last: at };
  const joined = [value, ...rest.slice(0, end + 1).map((line) => line.trim())].join(' ');
  return { raw: closed.exec(joined)?.[0] ?? joined, last: at + 1 + end };
}

/** `%{name}` is a value. */
function template(pieces: readonly TextPiece[]): FactPart[] {
  const text = pieces.map((piece) => ('raw' in piece ? unquoted(piece.raw) : '')).join('');
  return splitText(text, /%(?:\{\w+\}|<\w+>[-+0#]*\d*(?:\.\d+)?[a-zA-Z]|%)/g, ([found]) =>
    found === '%%' ? [{ literal: '%' }] : [{ placeholder: found }],
  );
}

function unquoted(raw: string): string {
  if (raw.startsWith("'")) return raw.replace(/^'|'$/g, '').replaceAll("''", "'");
  return raw.startsWith('"') ? raw.replace(/^"|"$/g, '').replace(escapes, unescaped) : raw;
}

const escapes = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|(.))/g;
const simple: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', e: '\x1b', '0': '\0' };

function unescaped(_: string, two?: string, four?: string, char = ''): string {
  const digits = two ?? four;
  return digits === undefined ? (simple[char] ?? char) : characterOf(Number.parseInt(digits, 16));
}
