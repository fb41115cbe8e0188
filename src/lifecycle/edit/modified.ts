// The edit that updates `modified`, in the date format of the rule.

import { isScalar, type ParsedNode, type YAMLMap } from 'yaml';
import { certain } from '../../text/items.ts';
import type { Edit } from './changes.ts';
import { lineBreak } from './list-edits.ts';

type Fields = YAMLMap<ParsedNode, ParsedNode | null>;

/**
 * Updates `modified` if present. Otherwise adds it after `date`, provided that it is later; a rule without `date` gets none (SigmaHQ
 * validators: sigmahq_modified_without_date, sigmahq_redundant_modified).
 */
export function modifiedEdits(text: string, map: Fields, date: string): readonly Edit[] {
  const [created, modified] = [scalarAt(map, 'date'), scalarAt(map, 'modified')];
  const style = modified ?? created;
  if (style === null) return [];
  const value = dated(text.slice(style.from, style.to), date);
  if (modified !== null) return [{ from: modified.from, to: modified.to, text: value }];
  if (plainDay(certain(created).value) >= date) return [];
  return [map.flow ? inBrackets(certain(created), value) : onOwnLine(text, certain(created), value)];
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

function scalarAt(map: Fields, key: string): Place | null {
  const node = map.get(key, true);
  if (!isScalar(node) || !node.range || String(node.value) === '') return null;
  return { from: node.range[0], to: node.range[1], value: String(node.value) };
}

const plainDay = (value: string): string => value.replaceAll('/', '-').trim();

/** Keeps the quotes and the separator of the previous date. */
function dated(old: string, date: string): string {
  const quote = /^['"]/.exec(old)?.[0] ?? '';
  return `${quote}${old.includes('/') ? date.replaceAll('-', '/') : date}${quote}`;
}

const inBrackets = ({ to }: Place, value: string): Edit => ({ from: to, to, text: `, modified: ${value}` });

function onOwnLine(text: string, { from, to }: Place, value: string): Edit {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(start, from))?.[0] ?? '';
  const at = text.indexOf('\n', to);
  const eol = lineBreak(text);
  const end = at < 0 ? text.length : at + 1;
  const line = `${indent}modified: ${value}`;
  return { from: end, to: end, text: at < 0 ? eol + line : line + eol };
}
