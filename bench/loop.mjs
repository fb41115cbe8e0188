#!/usr/bin/env node
// One rule for each of many source trees, appended to one file as a shell loop would: are all of them read back, and are ids and
// titles different? Files of rules are kept with -o.
// usage: node bench/loop.mjs [-o FILE] TREE …   (after npm run build)
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import yaml from 'js-yaml';
import { parseAllDocuments } from 'yaml';

const args = process.argv.slice(2);
const output = args[0] === '-o' ? args.splice(0, 2)[1] : null;
const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

const texts = args.map((tree) => {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, tree], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  console.log(
    basename(tree).padEnd(20),
    `exit ${status}`,
    `${seconds} s`.padStart(8),
    `${(stdout.match(/^ {8}- /gm) ?? []).length} keywords`,
  );
  if (status !== 0) console.log(stderr.trim());
  return stdout;
});

const all = texts.join('');
if (output) writeFileSync(output, all);
const first = parseAllDocuments(all).map((document) => document.toJS());
const second = yaml.loadAll(all, undefined, { schema: yaml.JSON_SCHEMA });
const different = (field) => new Set(first.map((rule) => rule[field])).size;
console.log(
  `${args.length} trees, ${first.length} rules read by yaml, ${second.length} by js-yaml, ${different('id')} ids, ${different('title')} titles`,
);
process.exitCode =
  first.length === args.length &&
  second.length === args.length &&
  different('id') === args.length &&
  different('title') === args.length
    ? 0
    : 1;
