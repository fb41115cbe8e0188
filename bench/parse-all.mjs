// node bench/parse-all.mjs c|java|python LIST: parses every file of the list with tree-sitter and asks for its texts and calls.
// What a program would pay that takes everything from syntax trees; the peer that bench.mjs calls web-tree-sitter.
import { readFileSync } from 'node:fs';
import { Query } from 'web-tree-sitter';
import { parserOf } from './grammars.mjs';

const queries = {
  c: '(string_literal) @text (call_expression) @call',
  java: '(string_literal) @text (method_invocation) @call (object_creation_expression) @call',
  python: '(string) @text (call) @call',
};

const [name, list] = process.argv.slice(2);
const parser = await parserOf(name);
const query = new Query(parser.language, queries[name]);
let found = 0;
for (const file of readFileSync(list, 'utf8').trim().split('\n')) {
  const tree = parser.parse(readFileSync(file, 'utf8'));
  found += query.captures(tree.rootNode).length;
  tree.delete(); // they are not collected
}
// Nothing found means that the grammar died quietly: no measurement.
process.exitCode = found > 0 ? 0 : 1;
