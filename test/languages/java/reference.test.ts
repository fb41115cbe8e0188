// The reader against the official grammar, over all case inputs. Where they differ and the reader is right, the table says why;
// a row that is no longer needed fails too.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Parser } from 'web-tree-sitter';
import { compare, loadGrammar } from './tree-sitter.ts';

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.java'))
  .sort();

/** File -> why the reader may differ there, and the texts in question. */
const right: Readonly<Record<string, { readonly why: string; readonly texts: readonly string[] }>> = {
  'finds-in-malformed-code/input.java': {
    why: 'a bracket that is not closed costs the function; a text ends with its line, for the grammar it does not',
    texts: ['"one brace too few"', '"still read"', '"unclosed text);\n  void last() { log.error("'],
  },
};

let parser: Parser;
beforeAll(async () => {
  parser = await loadGrammar();
});

describe('the reader sees what the grammar sees', () => {
  test.each(files)('%s', (file) => {
    const { differences } = compare(parser, readFileSync(join(import.meta.dirname, file), 'utf8'));
    const known = right[file]?.texts ?? [];
    expect(differences.filter(({ text }) => !known.includes(text))).toEqual([]);
    expect(known.filter((text) => !differences.some((difference) => difference.text === text))).toEqual([]);
  });
});
