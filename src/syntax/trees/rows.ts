// The rows of a tree table that say how a node is written anew (src/model/tree-table.ts) -> what is to be done, item by item.

import type { TreeTable } from '../../model/tree-table.ts';

/** Of a table, by type of node. */
export interface TableRows {
  readonly rewritten: RowsByType;
  readonly named: RowsByType;
  readonly valued: RowsByType;
}

export type RowsByType = ReadonlyMap<string, readonly Row[]>;

/** The tables of languages are constants: their rows are read once. */
const known = new WeakMap<TreeTable, TableRows>();

export function rowsOfTable(table: TreeTable): TableRows {
  const rows = known.get(table) ?? {
    rewritten: readRows(table.rewritten),
    named: readRows(table.named),
    valued: readRows(table.valued),
  };
  known.set(table, rows);
  return rows;
}

const readRows = (written: ReadonlyMap<string, string> = new Map()): RowsByType =>
  new Map([...written].map(([type, text]) => [type, rowsOf(text)]));

/** One way to write a node, which counts where all that it asks for is there. */
export interface Row {
  readonly needs: readonly Need[];
  readonly items: readonly Item[];
}

export type Need =
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'child'; readonly type: string; readonly deep: boolean }
  | { readonly kind: 'count'; readonly children: number }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'only'; readonly type: string };

export type Item =
  | { readonly kind: 'mark'; readonly mark: string }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'leaf'; readonly type: string }
  | FieldItem
  | { readonly kind: 'field of parent'; readonly name: string }
  | OthersItem
  | { readonly kind: 'rest' }
  | { readonly kind: 'left out'; readonly name: string }
  /** A field with a type; null for none. */
  | { readonly kind: 'type of makings'; readonly name: string | null }
  | { readonly kind: 'made' }
  | { readonly kind: 'elements of made' }
  | { readonly kind: 'arguments' };

export interface FieldItem {
  readonly kind: 'field';
  /** Or the number of a named child, from 1, or from the end. */
  readonly name: string;
  /** Marks before and behind it, where it is there. */
  readonly before: string;
  readonly behind: string;
  readonly as: 'written' | 'name' | 'annotation' | 'value' | 'children';
}

export interface OthersItem {
  readonly kind: 'others';
  /** null for all. */
  readonly type: string | null;
  /** null for a semicolon behind each. */
  readonly between: string | null;
}

/** Rows stand side by side with `|` between them; the last one counts where none does. */
const rowsOf = (text: string): readonly Row[] =>
  text.split(' | ').map((row) => {
    const words = row.split(' ');
    return {
      needs: words.flatMap(needOf),
      items: words.filter((word) => !/^\?./.test(word)).map(itemOf),
    };
  });

function needOf(word: string): readonly Need[] {
  const [, sign = '', name = ''] = /^([?$-])(.+)$/.exec(word) ?? [];
  if (sign === '?') {
    if (/^\d$/.test(name)) return [{ kind: 'count', children: Number(name) }];
    if (name.startsWith("'")) return [{ kind: 'word', word: name.slice(1, -1) }];
    if (name.startsWith('~')) return [{ kind: 'only', type: name.slice(1) }];
    const deep = name.length > 1 && name.startsWith('*');
    return [{ kind: 'child', type: deep ? name.slice(1) : name, deep }];
  }
  const [, field = ''] = /^\W?([a-z_]+)/.exec(name) ?? [];
  return sign !== '' && field !== '' ? [{ kind: 'field', name: field }] : [];
}

const itemsBySign: Readonly<Record<string, (rest: string) => Item>> = {
  $: fieldItem,
  '*': othersItem,
  '@': (type) => ({ kind: 'leaf', type }),
  '=': (word) => ({ kind: 'word', word }),
  '-': (name) => ({ kind: 'left out', name }),
  '^': (name) => ({ kind: 'field of parent', name }),
  '!': (name) => ({ kind: 'type of makings', name: name === '-' ? null : name }),
};

function itemOf(word: string): Item {
  if (word === '(+') return { kind: 'arguments' };
  if (word === '**') return { kind: 'rest' };
  if (word === '!') return { kind: 'made' };
  if (word === '!*') return { kind: 'elements of made' };
  const make = itemsBySign[word.charAt(0)];
  return make && isItem.test(word) ? make(word.slice(1)) : { kind: 'mark', mark: word };
}

// A sign alone, and others as `->`, are marks.
const isItem = /^(?:\$.+|\*.*|@.+|=\w+|-[\w;]+|\^\w+|!(?:\w+|-))$/;

function fieldItem(text: string): Item {
  const [, before = '', name = '', marks = ''] = /^([^\w-]?)(-?\w+)(\W*)$/.exec(text) ?? [];
  if (marks === "'") return { kind: 'field', name, before, behind: '', as: 'name' };
  if (marks === '@') return { kind: 'field', name, before, behind: '', as: 'annotation' };
  if (marks === '~') return { kind: 'field', name, before, behind: '', as: 'value' };
  if (marks.startsWith('>')) return { kind: 'field', name, before, behind: marks.slice(1), as: 'children' };
  // `$body{}`: within two
  const [open, close] = marks.length === 2 ? [marks.charAt(0), marks.charAt(1)] : [before, marks];
  return { kind: 'field', name, before: open, behind: close, as: 'written' };
}

function othersItem(text: string): Item {
  const [, between = '', type = ''] = /^(\W*)(\w*)$/.exec(text) ?? [];
  return { kind: 'others', type: type || null, between: between === '~' ? '' : between || null };
}
