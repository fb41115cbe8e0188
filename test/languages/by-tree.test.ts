// Two readers, one result: what our own lexers give of every case and fixture, the trees of the official grammars give as well, to the
// letter. Where they differ, `by-tree.json` beside the input says why; one that is no longer needed fails too.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { factsOf } from '../../src/facts/reading/file-facts.ts';
import { isCatalogue, languages } from '../../src/languages/index.ts';
import type { FileFacts } from '../../src/model/facts.ts';
import type { Language } from '../../src/model/language-contract.ts';
import type { ReaderChoice } from '../../src/model/options.ts';
import { decode } from '../../src/sources/encoding/decode.ts';
import { loadGrammars } from '../../src/syntax/trees/grammars.ts';

const read = languages.flatMap((one) => (isCatalogue(one) || one.tree === undefined || one.readBy ? [] : [one]));

beforeAll(() => loadGrammars(read.flatMap(({ tree }) => tree?.grammar ?? [])));

test('these are read in both ways', () => expect(read.map(({ name }) => name)).toEqual(['c', 'java', 'python']));

describe.each(read.map((language) => [language.name, language] as const))('%s', (name, language) => {
  const files = [`test/languages/${name}`, 'fixtures'].flatMap((folder) => sourcesIn(folder, language));
  test.each(files)('%s', (file) => {
    const source = decode(readFileSync(file), language.encoding).text;
    const [byLexer, byTree] = readers.map((reader) => told(source, name, reader));
    const why = reasonBeside(file);
    if (why === null) expect(byTree).toEqual(byLexer);
    else expect(byTree, `no difference, though ${why}`).not.toEqual(byLexer);
  });
});

const readers = ['auto', 'tree-sitter'] as const;

const sourcesIn = (folder: string, { extensions }: Language): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => extensions.some((extension) => path.endsWith(extension)))
    .map((path) => join(folder, path))
    .sort();

const told = (source: string, language: string, reader: ReaderChoice): FileFacts =>
  factsOf(source, language, '', 0, { silent: true, exceptions: true, reader });

function reasonBeside(file: string): string | null {
  const beside = join(dirname(file), 'by-tree.json');
  return existsSync(beside) ? JSON.parse(readFileSync(beside, 'utf8')).differs : null;
}
