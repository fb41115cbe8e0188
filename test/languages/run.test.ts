// Every case of every language: what is read from `input.*` must be what `expected.json` says, text by text, in order.
// A row need not name everything: only the keys that it gives are compared.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { factsOf } from '../../src/facts/reading/file-facts.ts';
import { languages } from '../../src/languages/index.ts';
import type { FactPart, StringFact } from '../../src/model/facts.ts';
import { decode } from '../../src/sources/encoding/decode.ts';
import { loadGrammars } from '../../src/syntax/trees/grammars.ts';

type Row = Readonly<Record<string, unknown>>;

const foldersIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const root = import.meta.dirname;

// Of languages that are read by their grammars
beforeAll(() =>
  loadGrammars(languages.flatMap((one) => ('readBy' in one && one.tree !== undefined ? one.tree.grammar : []))),
);

describe.each(foldersIn(root))('%s', (name) => {
  test('is a language', () => expect(languages.map((language) => language.name)).toContain(name));
  test.each(foldersIn(join(root, name)))('%s', (folder) => {
    const path = join(root, name, folder);
    const facts = read(path, name);
    expect(facts.map(rowOf).map(({ text }) => text)).toEqual(expectedOf(path).map(({ text }) => text));
    for (const [i, expected] of expectedOf(path).entries()) expect(rowOf(facts[i]!)).toMatchObject(expected);
  });
});

function read(path: string, language: string): readonly StringFact[] {
  const input = readdirSync(path).find((file) => file.startsWith('input.'))!;
  const { encoding } = languages.find(({ name }) => name === language)!;
  return factsOf(decode(readFileSync(join(path, input)), encoding).text, language, input, 0).texts;
}

function expectedOf(path: string): Row[] {
  const file = join(path, 'expected.json');
  if (!existsSync(file)) throw new Error(`${file} is missing: write what the case should give`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A fact in short: names in the text as `<NAME>`, placeholders as `{}`. What is not there is null, `disabled` false. */
function rowOf(fact: StringFact): Row {
  return {
    ...fact,
    text: fact.parts.map(written).join(''),
    call: fact.call?.name ?? null,
    index: fact.call?.index ?? null,
    annotation: fact.annotation ?? null,
    outer: fact.outer.map(({ name }) => name),
  };
}

function written(part: FactPart): string {
  if ('literal' in part) return part.literal;
  return 'placeholder' in part ? '{}' : `<${part.reference}>`;
}
