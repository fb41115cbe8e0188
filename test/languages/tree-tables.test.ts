// The tables of languages with two readers name nothing that their grammars lack: a new version of one may rename its nodes.
import { beforeAll, expect, test } from 'vitest';
import { tree as c } from '../../src/languages/c/tree.ts';
import { tree as java } from '../../src/languages/java/tree.ts';
import { tree as python } from '../../src/languages/python/tree.ts';
import { grammarNamed, loadGrammars } from '../../src/syntax/trees/grammars.ts';

const tables = [c, java, python];

beforeAll(() => loadGrammars(tables.map(({ grammar }) => grammar)));

test.each(tables.map((table) => [table.grammar, table] as const))('%s', (name, table) => {
  const { grammar } = grammarNamed(name);
  const types = new Set(Array.from({ length: grammar.nodeTypeCount }, (_, id) => grammar.nodeTypeForId(id)));
  const { texts, numbers, skipped, endBehind, blocks, directives } = table;
  const named = [texts, numbers, skipped, endBehind ?? [], blocks ?? [], directives?.nodes ?? []].flatMap((all) => [
    ...all,
  ]);
  expect(named.filter((type) => !types.has(type))).toEqual([]);
});
