// Java by its grammar is Java by the lexer, to the letter: all cases and the fixture, but for two that the grammar takes for errors.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { java } from '../../../src/languages/java/java.ts';
import { parse } from '../../../src/syntax/parse.ts';
import { grammarNamed, loadGrammars } from '../../../src/syntax/trees/grammars.ts';

beforeAll(() => loadGrammars(['java']));

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.java'))
    .map((path) => join(folder, path));

const files = [...sourcesIn('test/languages/java'), ...sourcesIn('fixtures')];

const malformed = ['finds-in-malformed-code', 'skips-case-labels'].map(
  (name) => `test/languages/java/${name}/input.java`,
);

test('the grammar finds errors in those', () => {
  const hasError = (file: string) => grammarNamed('java').parser.parse(readFileSync(file, 'utf8'))?.rootNode.hasError;
  expect(files.filter(hasError)).toEqual(expect.arrayContaining(malformed));
});

test.each(files.filter((file) => !malformed.includes(file)))('%s', (file) => {
  const source = readFileSync(file, 'utf8');
  const [byLexer, byTree] = [false, true].map((byTree) => told(source, byTree));
  expect(byTree).toEqual(byLexer);
});

function told(source: string, byTree: boolean): unknown {
  const { position, syntaxErrors, ...parsed } = parse(source, java, { exceptions: true, byTree });
  return JSON.parse(JSON.stringify(parsed));
}
