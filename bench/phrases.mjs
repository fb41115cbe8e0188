#!/usr/bin/env node
// Which pairs of words do messages of many programs hold? Writes src/data/common-phrases.json: a keyword that consists of such pairs could stand in any log.
// usage: node bench/phrases.mjs [--least N] TREE … > src/data/common-phrases.json      (after npm run build)
//   --least is in how many trees a pair must occur (default: a quarter of them)
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options, positionals: trees } = parseArgs({
  allowPositionals: true,
  options: { least: { type: 'string' } },
});
if (trees.length === 0) {
  console.error(
    'usage: node bench/phrases.mjs [--least N] TREE … > src/data/common-phrases.json      (after npm run build)',
  );
  process.exit(2);
}
const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const least = Number(options.least ?? Math.ceil(trees.length / 4));
const counts = new Map();
for (const tree of trees) for (const pair of pairsOf(tree)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
console.log(file([...counts].filter(([, count]) => count >= least).map(([pair]) => pair)));

function pairsOf(tree) {
  const args = [program, tree, '--format', 'ndjson', '-q'];
  const lines = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 })
    .trim()
    .split('\n');
  const pairs = new Set();
  for (const line of lines) {
    const { kind, parts } = JSON.parse(line);
    if (kind !== 'message') continue;
    for (const { literal = '' } of parts) {
      const words = literal.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? [];
      for (let at = 1; at < words.length; at++) pairs.add(`${words[at - 1]} ${words[at]}`);
    }
  }
  return pairs;
}

/** A pair a line. */
function file(pairs) {
  const ofWords = pairs.filter((pair) => /^[a-z']+ [a-z']+$/.test(pair)).sort();
  return JSON.stringify(ofWords, null, 2);
}
