// The table of node types names nothing that the grammar lacks: a new version of it may rename them.
import { beforeAll, expect, test } from 'vitest';
import { tree } from '../../../src/languages/ruby/tree.ts';
import { grammarNamed, loadGrammars } from '../../../src/syntax/trees/grammars.ts';

beforeAll(() => loadGrammars([tree.grammar]));

test('every node and field of the table is one of the grammar', () => {
  const { grammar } = grammarNamed(tree.grammar);
  const types = new Set(Array.from({ length: grammar.nodeTypeCount }, (_, id) => grammar.nodeTypeForId(id)));
  const rows = [...(tree.rewritten ?? []), ...(tree.valued ?? [])];
  const named = [
    ...[tree.numbers, tree.skipped, ...Object.values(tree.results ?? {}), Object.values(tree.heredocs ?? {})].flatMap(
      (all) => [...all],
    ),
    ...[tree.interpolated ?? [], tree.wrapped ?? [], rows].flatMap((all) => [...all].map(([type]) => type)),
    ...[...(tree.interpolated?.values() ?? [])].flat().map(({ node }) => node),
  ];
  expect(named.filter((type) => !types.has(type))).toEqual([]);
  const fields = rows.flatMap(([, row]) => [...row.matchAll(/\$([a-z_]+)/g)].map(([, field]) => field));
  expect(fields.filter((field) => !grammar.fields.includes(field ?? ''))).toEqual([]);
});
