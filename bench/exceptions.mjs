#!/usr/bin/env node
// Are the exception classes found that experts alert on? Prints the place of each given class among the exception classes of a tree,
// its score, whether it is in the rule (*), and its keyword where that is another, by the built program (`--exceptions`).
// usage: node bench/exceptions.mjs [--list FILE] [-n SHOWN] [--cli PROGRAM] TREE [CLASS …]
//   --list names classes, one a line. -n prints the first so many of all, with their reasons.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: 'string' },
    shown: { type: 'string', short: 'n', default: '0' },
    cli: { type: 'string', default: fileURLToPath(new URL('../dist/cli.js', import.meta.url)) },
  },
});
const [tree, ...named] = positionals;
if (tree === undefined) {
  console.error('usage: node bench/exceptions.mjs [--list FILE] [-n SHOWN] TREE [CLASS …]');
  process.exit(2);
}
const listed = options.list === undefined ? [] : readFileSync(options.list, 'utf8').split('\n');
const wanted = [...listed, ...named].map((name) => name.trim()).filter((name) => name !== '' && !name.startsWith('#'));

const candidates = candidatesOf(tree);
const classes = candidates.filter(({ kind }) => kind === 'exception');
const placeOfAll = new Map(candidates.map((one, i) => [one, i]));
const shown = classes.slice(0, Number(options.shown));
for (const [i, one] of shown.entries()) console.log(`${line(i, one)}  ${reasonsOf(one)}`);
if (shown.length > 0 && wanted.length > 0) console.log();
const places = wanted.map((name) => classes.findIndex(({ text }) => text === name));
for (const [i, place] of places.entries())
  console.log(place < 0 ? `    -  ${wanted[i]} is not found` : line(place, classes[place]));
if (wanted.length > 0) summarise(places.filter((place) => place >= 0));
console.log(`${classes.length} exception classes, ${classes.filter(({ selected }) => selected).length} in the rule`);

function summarise(found) {
  const first = found.filter((place) => place < 30).length;
  const all = found.map((place) => placeOfAll.get(classes[place]));
  console.log(`${found.length} of ${wanted.length} found, ${first} in the first 30 classes`);
  console.log(
    `among all ${candidates.length} candidates: ${all.filter((place) => place < 30).length} in the first 30, the last at ${Math.max(...all) + 1}`,
  );
}

function candidatesOf(path) {
  const args = [options.cli, path, '--exceptions', '--format', 'ndjson', '-q'];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status > 1) throw new Error(stderr);
  const lines = stdout.split('\n').filter((text) => text !== '');
  return lines.map((text) => JSON.parse(text));
}

function line(place, { text, score, selected, keywords }) {
  const keyword = keywords[0] === undefined ? 'no keyword' : keywords[0] === text ? '' : keywords[0];
  return `${String(place + 1).padStart(5)}  ${String(score).padStart(3)}${selected ? '*' : ' '} ${text}  ${keyword}`.trimEnd();
}

function reasonsOf({ reasons }) {
  return `(${reasons.map(({ signal, points, detail }) => (points === 0 ? detail : `${signal} ${points}`)).join(', ')})`;
}
