// Tests of a reader against the official grammar, over all fixtures and case inputs of its language. Where they differ and the reader
// is right, a row says why; a row that is no longer needed fails too.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Parser } from 'web-tree-sitter';
import { languages } from '../../src/languages/index.ts';
import { decode } from '../../src/sources/encoding/decode.ts';
import type { Comparison } from './compare.ts';

const project = join(import.meta.dirname, '../..');

interface Grammar {
  readonly loadGrammar: () => Promise<Parser>;
  readonly compare: (parser: Parser, source: string) => Comparison;
}

/** `right`: file -> why the reader may differ there, and the texts in question. */
export function holdAgainst(
  { loadGrammar, compare }: Grammar,
  language: string,
  isSource: RegExp,
  right: Readonly<Record<string, { readonly why: string; readonly texts: readonly string[] }>>,
): void {
  const files = ['fixtures', `test/languages/${language}`].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => isSource.test(name))
      .map((name) => join(folder, name))
      .sort(),
  );
  const { encoding } = languages.find(({ name }) => name === language)!;
  let parser: Parser;
  beforeAll(async () => {
    parser = await loadGrammar();
  });

  describe('the reader sees what the grammar sees', () => {
    test.each(files)('%s', (file) => {
      const { differences } = compare(parser, decode(readFileSync(join(project, file)), encoding).text);
      const known = right[file]?.texts ?? [];
      expect(differences.filter(({ text }) => !known.includes(text))).toEqual([]);
      expect(known.filter((text) => !differences.some((difference) => difference.text === text))).toEqual([]);
    });
  });
}
