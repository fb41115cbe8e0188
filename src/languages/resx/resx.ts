// Resource files of .NET: learn.microsoft.com/dotnet/core/extensions/create-resource-files. Texts are patterns of string.Format.

import type { FactPart } from '../../model/facts.ts';
import type { Catalogue, CatalogueEntry } from '../../model/language-contract.ts';
import type { TextPiece } from '../../model/parsed-source.ts';
import { characterOf } from '../../text/code-point.ts';
import { splitText } from '../../text/template-text.ts';

export const resx: Catalogue = {
  name: 'resx',
  title: '.NET resources',
  extensions: ['.resx'],
  entries,
  template,
  passThroughCalls: new Set(),
  sinks: [],
  nonMessageCalls: new Map(),
  modules: true, // an entry belongs to the class that is made of its file
};

/** Comments count, as they may hold entries. One with a type is an image or an icon. */
const tag = /<!--[\s\S]*?(?:-->|$)|<data\b([^<>]*)>|<value>([^<]*)<\/value>|<\/data>/g;

function entries(source: string): CatalogueEntry[] {
  const found: CatalogueEntry[] = [];
  const place = places(source);
  let open: Omit<CatalogueEntry, 'raw'> | null = null;
  for (const { 0: whole, 1: attributes, 2: raw, index } of source.matchAll(tag)) {
    if (attributes !== undefined) open = keyOf(attributes, place(index));
    else if (raw !== undefined && open) found.push({ ...open, raw });
    if (attributes === undefined && !whole.startsWith('<!--')) open = null;
  }
  return found;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Places of offsets that only grow. */
function places(source: string): (at: number) => Place {
  let line = 1;
  let start = 0;
  let from = 0;
  return (at) => {
    for (; from < at; from++) {
      if (source.charCodeAt(from) !== 10) continue;
      line++;
      start = from + 1;
    }
    return { line, column: at - start + 1 };
  };
}

function keyOf(attributes: string, place: Place): Omit<CatalogueEntry, 'raw'> | null {
  const [, key] = /\bname\s*=\s*"([^"]*)"/.exec(attributes) ?? [];
  return key === undefined || /\b(?:mime)?type\s*=/.test(attributes) ? null : { key: unescaped(key), ...place };
}

/** `{0}`, `{1:N2}`; two braces are one where values are inserted. */
function template(pieces: readonly TextPiece[]): FactPart[] {
  const text = pieces.map((piece) => ('raw' in piece ? unescaped(piece.raw) : '')).join('');
  return splitText(text, /\{\{|\}\}|\{\w+(?:,-?\d+)?(?::[^{}]*)?\}/g, ([found]) =>
    found === '{{' || found === '}}'
      ? [{ literal: found.charAt(0) }, { placeholder: found }]
      : [{ placeholder: found }],
  );
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/g, (_, hex, decimal, name) => {
    if (name) return named[name] ?? '';
    const point = Number.parseInt(hex ?? decimal, hex ? 16 : 10);
    return characterOf(point);
  });
}
