#!/usr/bin/env node
// Do two builds of the program say the same about real trees? Compares the rule and `--format ndjson --all` byte by byte.
// usage: node bench/same-output.mjs --before OTHER/dist/cli.js [--after dist/cli.js] TREE …
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { table } from './timing.mjs';

const { values: options, positionals: trees } = parseArgs({
  allowPositionals: true,
  options: {
    before: { type: 'string' },
    after: { type: 'string', default: fileURLToPath(new URL('../dist/cli.js', import.meta.url)) },
  },
});
if (options.before === undefined || trees.length === 0) {
  console.error('usage: node bench/same-output.mjs --before OTHER/dist/cli.js [--after dist/cli.js] TREE …');
  process.exit(2);
}

const outputs = { rule: [], 'ndjson --all': ['--format', 'ndjson', '--all', '--exceptions'] };
const rows = trees.map((tree) => [basename(tree), ...Object.values(outputs).map((args) => compare(tree, args))]);
console.log(table([['Tree', ...Object.keys(outputs)], ...rows]));
process.exitCode = rows.flat().some((cell) => cell.startsWith('differs')) ? 1 : 0;

function compare(tree, args) {
  const [before, after] = [options.before, options.after].map((cli) => run(cli, tree, args));
  if (before === after) return `same (${before.split('\n').length - 1} lines)`;
  const [old, now] = [before, after].map((text) => text.split('\n'));
  const first = old.findIndex((line, i) => line !== now[i]);
  return `differs from line ${(first < 0 ? old.length : first) + 1}`;
}

function run(cli, tree, args) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [cli, tree, '--date', '2026-01-01', '--quiet', ...args],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 31 - 1,
    },
  );
  return `${stdout}${stderr}status ${status}\n`;
}
