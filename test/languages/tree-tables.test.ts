// The tables of node types name nothing that their grammars lack: a new version of one may rename its nodes.
import { beforeAll, describe, expect, test } from 'vitest';
import { isCatalogue, languages } from '../../src/languages/index.ts';
import type { TreeTable } from '../../src/model/tree-table.ts';
import { grammarNamed, loadGrammars } from '../../src/syntax/trees/grammars.ts';
import { type Item, type Need, type Row, rowsOfTable } from '../../src/syntax/trees/rows.ts';

const tables = languages.flatMap((one) => (isCatalogue(one) || !one.tree ? [] : [[one.name, one.tree] as const]));

beforeAll(() => loadGrammars(tables.map(([, { grammar }]) => grammar)));

describe.each(tables)('%s', (_, table) => {
  const rows = Object.values(rowsOfTable(table)).flatMap((byType) => [...byType.values()].flat());

  test('nodes', () => {
    const types = typesOf(table);
    expect([...nodesOf(table), ...rows.flatMap(nodesOfRow)].filter((type) => !types.has(type))).toEqual([]);
  });

  test('fields', () => {
    const { fields } = grammarNamed(table.grammar).grammar;
    expect(rows.flatMap(fieldsOfRow).filter((field) => !fields.includes(field))).toEqual([]);
  });

  test('what rows leave out is a node or a field', () => {
    const known = new Set([...typesOf(table), ...grammarNamed(table.grammar).grammar.fields]);
    const left = rows.flatMap(({ items }) => items).flatMap((item) => (item.kind === 'left out' ? [item.name] : []));
    expect(left.filter((name) => !known.has(name))).toEqual([]);
  });
});

function typesOf({ grammar: name }: TreeTable): ReadonlySet<string | null> {
  const { grammar } = grammarNamed(name);
  return new Set(Array.from({ length: grammar.nodeTypeCount }, (_, id) => grammar.nodeTypeForId(id)));
}

const nodesOf = (table: TreeTable): readonly string[] => [
  ...[table.texts, table.numbers, table.skipped, table.endBehind, table.blocks, table.directives?.nodes].flatMap(
    (all) => [...(all ?? [])],
  ),
  ...[table.interpolated, table.wrapped, table.rewritten, table.named, table.valued].flatMap((all) => [
    ...(all?.keys() ?? []),
  ]),
  ...[...(table.interpolated?.values() ?? [])].flat().map(({ node }) => node),
  ...Object.values(table.results ?? {}).flatMap((all) => [...all]),
  ...Object.values(table.heredocs ?? {}),
  ...(table.omitting ? [table.omitting.node] : []),
];

const nodesOfRow = ({ needs, items }: Row): readonly string[] => [
  ...needs.flatMap((need: Need) => (need.kind === 'child' || need.kind === 'only' ? [need.type] : [])),
  ...items.flatMap((item: Item) => {
    if (item.kind === 'leaf') return [item.type];
    return item.kind === 'others' && item.type !== null ? [item.type] : [];
  }),
];

const isNumber = /^-?\d+$/;

const fieldsOfRow = ({ items }: Row): readonly string[] =>
  items.flatMap((item) => {
    if (item.kind === 'type of makings') return item.name === null ? [] : [item.name];
    return (item.kind === 'field' || item.kind === 'field of parent') && !isNumber.test(item.name) ? [item.name] : [];
  });
