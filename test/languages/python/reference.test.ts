// The reader against the official grammar, over all fixtures and case inputs. Where they differ and the reader is right,
// the table says why; a row that is no longer needed fails too.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Parser } from 'web-tree-sitter';
import { compare, loadGrammar } from './tree-sitter.ts';

const project = join(import.meta.dirname, '../../..');
const files = ['fixtures', 'test/languages/python'].flatMap((folder) =>
  readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.pyw?$/.test(name))
    .map((name) => join(folder, name))
    .sort(),
);

/** File -> why the reader may differ there, and the texts in question. */
const right: Readonly<Record<string, { readonly why: string; readonly texts: readonly string[] }>> = {
  'test/languages/python/finds-in-broken-code/input.py': {
    why: 'the grammar ends the function at the bracket that is left open',
    texts: ['"never closed %s"', '"after it"', '"odder indentation"'],
  },
  'test/languages/python/finds-python-2/input.py': {
    why: 'for the grammar `raise Error, "…"` throws a tuple',
    texts: ['"raised the old way"'],
  },
};

let parser: Parser;
beforeAll(async () => {
  parser = await loadGrammar();
});

describe('the reader sees what the grammar sees', () => {
  test.each(files)('%s', (file) => {
    const { differences } = compare(parser, readFileSync(join(project, file), 'utf8'));
    const known = right[file]?.texts ?? [];
    expect(differences.filter(({ text }) => !known.includes(text))).toEqual([]);
    expect(known.filter((text) => !differences.some((difference) => difference.text === text))).toEqual([]);
  });
});
