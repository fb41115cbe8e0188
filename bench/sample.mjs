#!/usr/bin/env node
// Are candidates texts that the program can write to a log, a terminal or a client, and is what was excluded none? Draws some at random
// for people to judge by opening the source, and counts what they judged. The lists that were judged are in bench/judged/samples.
// usage: node bench/sample.mjs [-n 100] [--seed 1] [--excluded] [--cli PROGRAM] TREE > LIST.tsv
//        node bench/sample.mjs --count LIST.tsv …       verdicts: right, wrong, or unsure, which counts as wrong
//        node bench/sample.mjs --again LIST.tsv=TREE …  which of the candidates that were judged are candidates today
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { shuffled } from './files.mjs';
import { table } from './timing.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    number: { type: 'string', short: 'n', default: '100' },
    seed: { type: 'string', default: '1' },
    excluded: { type: 'boolean', default: false },
    count: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
    cli: { type: 'string', default: fileURLToPath(new URL('../dist/cli.js', import.meta.url)) },
  },
});
const columns = ['verdict', 'reason', 'file', 'line', 'kind', 'sink', 'text'];

if (options.count) count(positionals);
else if (options.again) again(positionals.map((pair) => pair.split('=')));
else draw(positionals[0]);

function candidatesOf(tree, ...more) {
  const args = [tree, '--format', 'ndjson', '-q', ...more];
  const { stdout, status } = spawnSync(process.execPath, [options.cli, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 31,
  });
  if (status !== 0) throw new Error(`status ${status} for ${tree}`);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function draw(tree) {
  const candidates = candidatesOf(tree, ...(options.excluded ? ['--all'] : []));
  const wanted = candidates.filter(({ excluded }) => (excluded !== null) === options.excluded);
  console.log(columns.join('\t'));
  for (const { text, excluded, origins } of shuffled(wanted, Number(options.seed)).slice(0, Number(options.number))) {
    const { file, line, sink, sinkKind } = origins[0];
    const cells = ['', '', file, line, excluded?.reason ?? sinkKind, sink ?? '', JSON.stringify(text).slice(1, -1)];
    console.log(cells.join('\t'));
  }
}

function count(lists) {
  const rows = lists.map((list) => {
    const [, ...lines] = readFileSync(list, 'utf8').trim().split('\n');
    const verdicts = lines.map((line) => line.split('\t')[0]);
    const of = (verdict) => verdicts.filter((one) => one === verdict).length;
    const other = verdicts.find((one) => !['right', 'wrong', 'unsure'].includes(one));
    if (other !== undefined) throw new Error(`${list}: verdict "${other}"`);
    return [basename(list, '.tsv'), lines.length, of('right'), of('wrong'), of('unsure')].map(String);
  });
  console.log(table([['List', 'Drawn', 'Right', 'Wrong', 'Unsure'], ...rows], true));
}

function again(pairs) {
  const rows = pairs.map(([list, tree]) => {
    const letters = (text) => text.replace(/[^a-z]/gi, '').slice(0, 30);
    const live = new Set(
      candidatesOf(tree).flatMap(({ text, origins }) =>
        origins.map(({ file, line }) => `${file}:${line} ${letters(text)}`),
      ),
    );
    const [, ...lines] = readFileSync(list, 'utf8').trim().split('\n');
    const judged = lines.map((line) => line.split('\t'));
    const of = (isRight) => judged.filter(([verdict]) => (verdict === 'right') === isRight);
    const still = (all) =>
      all.filter(([, , file, line, , , text]) => live.has(`${file}:${line} ${letters(JSON.parse(`"${text}"`))}`))
        .length;
    return [basename(list, '.tsv'), of(true).length, still(of(true)), of(false).length, still(of(false))];
  });
  const sum = (at) => rows.reduce((total, row) => total + row[at], 0);
  const all = [...rows, ['all', sum(1), sum(2), sum(3), sum(4)]].map(([name, ...counts]) => [
    name,
    ...counts.map(String),
    `${((100 * counts[1]) / (counts[1] + counts[3])).toFixed(1)} %`,
  ]);
  console.log(
    table([['List', 'Right', 'Still candidates', 'Wrong', 'Still candidates', 'Right of those'], ...all], true),
  );
}
