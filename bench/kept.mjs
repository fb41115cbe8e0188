#!/usr/bin/env node
// Would an expert keep the keywords of default rules? Counts the verdicts on those that were read, one list for each tree.
// usage: node bench/kept.mjs [--cli PROGRAM] LIST.tsv=TREE …   (after npm run build)
//   Lists are those of bench/judged with the columns verdict, reason, file, line and keyword: unseen-APP.tsv are of applications that no weight,
//   limit or rule of this project was ever tried on before they were read, blind-APP.tsv of such that none was since. A keyword that is not in its list is not judged.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runOver } from './keys.mjs';
import { table } from './timing.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { cli: { type: 'string', default: fileURLToPath(new URL('../dist/cli.js', import.meta.url)) } },
});

const rows = positionals.map((given) => {
  const [list] = given.split('=');
  const verdicts = new Map(
    readFileSync(list, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
      .map(([verdict, , file, line]) => [`${file}:${line}`, verdict]),
  );
  const { candidates } = JSON.parse(runOver(options.cli, given).json);
  const chosen = candidates.filter(({ selected }) => selected);
  const found = chosen.map(({ origins }) =>
    origins.map(({ file, line }) => verdicts.get(`${file}:${line}`)).find(Boolean),
  );
  const of = (verdict) => found.filter((one) => one === verdict).length;
  return [basename(list, '.tsv'), chosen.length, of('keep'), of('drop'), of('unsure')];
});

const all = rows.reduce((sum, row) => sum.map((value, i) => value + row[i + 1]), [0, 0, 0, 0]);
console.log(
  table(
    [
      ['List', 'Keywords', 'Keep', 'Drop', 'Unsure', 'Keep, of all judged', 'Keep, of those decided'],
      ...[...rows, ['all', ...all]].map((row) => [...row.map(String), ...shares(row)]),
    ],
    true,
  ),
);

function shares([, , keep, drop, unsure]) {
  return [keep + drop + unsure, keep + drop].map((whole) => (whole ? `${Math.round((100 * keep) / whole)} %` : '-'));
}
