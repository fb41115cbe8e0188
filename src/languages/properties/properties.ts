// Resource bundles: java.util.Properties, method load(Reader). Texts are patterns of java.text.MessageFormat.

import type { FactPart } from '../../model/facts.ts';
import type { Catalogue, CatalogueEntry } from '../../model/language-contract.ts';
import type { TextPiece } from '../../model/parsed-source.ts';
import { addLiteral } from '../../text/template-text.ts';

export const properties: Catalogue = {
  name: 'properties',
  title: 'Java resource bundles',
  extensions: ['.properties'],
  // java.util.PropertyResourceBundle: UTF-8, or ISO-8859-1 if the bytes are not valid UTF-8
  encoding: { otherwise: 'latin1' },
  entries,
  template,
  passThroughCalls: new Set(),
  sinks: [],
  nonMessageCalls: new Map(),
};

/** A key ends at the first unescaped `=`, `:` or blank; a value continues after a backslash at the end of its line. */
const line = /^([^\S\n]*)(?![#!])((?:\\.|[^\\\s=:])+)[^\S\n]*[=:]?[^\S\n]*((?:\\[\s\S]|[^\\\n])*)/gm;

function entries(source: string): CatalogueEntry[] {
  const found: CatalogueEntry[] = [];
  let number = 1;
  let from = 0;
  for (const match of source.matchAll(line)) {
    for (; from < match.index; from++) if (source.charCodeAt(from) === 10) number++;
    const [, blank = '', key = '', raw = ''] = match;
    found.push({ key: unescaped(key), raw, line: number, column: blank.length + 1 });
  }
  return found;
}

/** `{0}`, `{1,number}`. If values are inserted, an apostrophe quotes and two apostrophes are one (java.text.MessageFormat). */
function template(pieces: readonly TextPiece[]): FactPart[] {
  const text = pieces.map((piece) => ('raw' in piece ? unescaped(piece.raw) : '')).join('');
  const formatted = /\{\d[^{}]*\}/.test(text);
  const parts: FactPart[] = [];
  for (const [token] of text.matchAll(/\{\d[^{}]*\}|''|'[^']*'|[^{']+|[{']/g)) {
    if (/^\{\d/.test(token)) parts.push({ placeholder: token });
    else if (!token.startsWith("'")) addLiteral(parts, token);
    else if (formatted) addLiteral(parts, token === "''" ? "'" : token.replaceAll("'", ''));
    else if (token === "''")
      parts.push({ placeholder: token }); // printed as one or two, depending on whether the program formats it
    else addLiteral(parts, token);
  }
  return parts;
}

const simple: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f' };

function unescaped(text: string): string {
  return text.replace(
    /\\(?:u([0-9a-fA-F]{4})|(\n)[^\S\n]*|([\s\S]))/g,
    (_, unicode?: string, end?: string, char = '') => {
      if (unicode) return String.fromCharCode(Number.parseInt(unicode, 16));
      return end ? '' : (simple[char] ?? char);
    },
  );
}
