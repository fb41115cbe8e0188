// Texts that the parser of the grammar cannot take are read by the lexer, and files behind them are read as ever.
import { beforeAll, expect, test } from 'vitest';
import { javascript } from '../../../src/languages/javascript/javascript.ts';
import { tree } from '../../../src/languages/javascript/tree.ts';
import { parse } from '../../../src/syntax/parse.ts';
import { loadGrammars } from '../../../src/syntax/trees/grammars.ts';
import { treeTokens } from '../../../src/syntax/trees/tree-tokens.ts';

beforeAll(() => loadGrammars([tree.grammar]));

const deep = (inside: string) => `${'{a: '.repeat(40_000)}${inside}`;

test('nested so deeply that the parser runs out of stack', () => {
  expect(treeTokens(deep('console.error("cannot open");'), tree)).toBeNull();
  expect(parse(deep('console.error("cannot open");'), javascript, { byTree: true }).statements.length).toBeGreaterThan(
    0,
  );
});

test('of so many meanings that the parser would take all memory', () => {
  expect(treeTokens('a<b,'.repeat(40_000), tree)).toBeNull();
});

test('the next file is read by its tree', () => {
  const tokens = treeTokens('console.error("cannot open", name)', tree);
  expect(tokens?.count).toBeGreaterThan(5);
});

test('files around those that fail are read as if these were not there', () => {
  const source = `f(${'`a ${g(`b ${'.repeat(20)}x${'}`)} c`'.repeat(20)});`.repeat(20);
  const kinds = () => [...(treeTokens(source, tree)?.kinds ?? [])];
  const before = kinds();
  for (const failing of [deep(''), 'a<b,'.repeat(50_000), deep('')]) {
    expect(treeTokens(failing, tree)).toBeNull();
    for (let i = 0; i < 3; i++) expect(kinds()).toEqual(before);
  }
});
