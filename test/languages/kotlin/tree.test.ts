// The table of node types names nothing that the grammar lacks: a new version of it may rename them.
import { beforeAll, expect, test } from 'vitest';
import { tree } from '../../../src/languages/kotlin/tree.ts';
import { grammarNamed, loadGrammars } from '../../../src/syntax/trees/grammars.ts';

beforeAll(() => loadGrammars([tree.grammar]));

test('every node and field of the table is one of the grammar', () => {
  const { grammar } = grammarNamed(tree.grammar);
  const types = new Set(Array.from({ length: grammar.nodeTypeCount }, (_, id) => grammar.nodeTypeForId(id)));
  const rows = [...(tree.rewritten ?? []), ...(tree.named ?? [])];
  const named = [
    ...[tree.texts, tree.numbers, tree.skipped, tree.endBehind ?? []].flatMap((all) => [...all]),
    ...[tree.interpolated ?? [], tree.wrapped ?? [], rows].flatMap((all) => [...all].map(([type]) => type)),
    ...[...(tree.interpolated?.values() ?? [])].flat().map(({ node }) => node),
  ];
  expect(named.filter((type) => !types.has(type))).toEqual([]);
  const fields = rows.flatMap(([, row]) => [...row.matchAll(/\$([a-z_]+)/g)].map(([, field]) => field));
  // What a row takes or leaves out by its type: `*~attribute`, `-new`, `@return`
  const taken = rows.flatMap(([, row]) => [...row.matchAll(/(?:\*~?|@)([a-z_]+)/g)].map(([, type]) => type));
  expect(taken.filter((type) => !types.has(type ?? ''))).toEqual([]);
  const left = rows.flatMap(([, row]) => [...row.matchAll(/-([a-z_]+)/g)].map(([, name]) => name ?? ''));
  expect(left.filter((name) => !types.has(name) && !grammar.fields.includes(name))).toEqual([]);
  expect(fields.filter((field) => !grammar.fields.includes(field ?? ''))).toEqual([]);
});
