#!/usr/bin/env node
// Are the sinks that a project defines itself found? Compares `sinks` of the built program with a list made by hand from the sources.
// usage: node bench/own-sinks.mjs TRUTH.tsv TREE …   (after npm run build)
//   TRUTH.tsv is one of bench/own-sinks/: name, kind, index of the text, severity, never returns, place, reason. What is only `stored`
//   is no sink, and is shown where it is taken for one.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [list, ...trees] = process.argv.slice(2);
const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
if (!trees.length || !existsSync(program)) {
  console.error('usage: node bench/own-sinks.mjs TRUTH.tsv TREE …   (after npm run build)');
  process.exit(2);
}

const rows = readFileSync(list, 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [name, kind, text, severity, fatal] = line.split('\t');
    return { name, kind, text: Number(text), severity, fatal: fatal === 'yes' };
  });
const output = execFileSync(process.execPath, [program, 'sinks', ...trees, '--format', 'json'], { maxBuffer: 1 << 29 });
const { sinks } = JSON.parse(output);

const truth = rows.filter(({ kind }) => kind !== 'stored');
const named = truth.map((row) => {
  const those = sinks.filter(({ name }) => name === row.name);
  return { row, found: those.find(({ text }) => text === row.text) ?? those[0] };
});
const found = named.filter((pair) => pair.found);
const exact = found.filter((pair) => pair.found.text === pair.row.text);
print('found', share(found.length, truth.length), []);
print('with the same text', share(exact.length, truth.length), differing(found, 'text'));
for (const column of ['severity', 'fatal']) {
  const wrong = differing(exact, column);
  print(column === 'fatal' ? 'never returns' : column, share(exact.length - wrong.length, exact.length), wrong);
}
print(
  'missing',
  named.length - found.length,
  named.filter((pair) => !pair.found).map(({ row }) => row.name),
);

const isSink = new Set(truth.map(({ name }) => name));
const isStored = new Set(rows.map(({ name }) => name).filter((name) => !isSink.has(name)));
const stored = sinks.filter(({ name }) => isStored.has(name));
print(
  'only stored',
  stored.length,
  stored.map(({ name }) => name),
);
const others = sinks
  .filter(({ name, definedAt }) => definedAt?.length && !isSink.has(name) && !isStored.has(name))
  .sort((a, b) => b.calls - a.calls);
console.log(`not in the list: ${others.length}, the most used`);
for (const { name, text, calls, definedAt, why } of others.slice(0, 20)) {
  console.log(`  ${name} (text ${text}, ${calls} calls, ${definedAt[0]}): ${why}`);
}

function share(part, whole) {
  return `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;
}

/** What is expected in that column, and what is found instead. */
function differing(pairs, column) {
  const wrong = pairs.filter((pair) => pair.found[column] !== pair.row[column]);
  return wrong.map((pair) => `${pair.row.name} (${pair.row[column]}, found ${pair.found[column]})`);
}

function print(title, count, names) {
  console.log(`${title}: ${count}${names.length ? `\n  ${names.join(', ')}` : ''}`);
}
