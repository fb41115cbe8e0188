// The grammars that the program reads with (src/data/grammars.json), for scripts that parse by themselves.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';

const list = JSON.parse(readFileSync(new URL('../src/data/grammars.json', import.meta.url), 'utf8'));
const { resolve } = createRequire(import.meta.url);

/** A parser for one of them. */
export async function parserOf(name) {
  await Parser.init();
  if (!list[name]) throw new Error(`no grammar is named ${name}: ${Object.keys(list).join(', ')}`);
  const { package: from, path } = list[name];
  return new Parser().setLanguage(await Language.load(resolve(`${from}/${path}`)));
}

/** Whether a source has a node that the grammar cannot explain. */
export function hasError(parser, source) {
  const tree = parser.parse(source);
  const { hasError: found } = tree.rootNode;
  tree.delete(); // they are not collected
  return found;
}
