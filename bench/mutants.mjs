#!/usr/bin/env node
// Do the tests notice when the code is wrong? Stryker changes one thing at a time in a stage and runs the tests of that stage.
// usage: node bench/mutants.mjs [--only FILE,…] [--fresh] STAGE …
//   --only takes parts of the names of files or folders; --fresh forgets the results of earlier runs.
//   Prints one row a stage and each mutant that no test noticed, except those that bench/mutants/equivalent.tsv explains.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { STAGES } from './mutants/stages.mjs';
import { table } from './timing.mjs';

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, fresh: { type: 'boolean', default: false } },
});
if (names.length === 0 || names.some((name) => !(name in STAGES))) {
  console.error('usage: node bench/mutants.mjs [--only FILE,…] [--fresh] STAGE …');
  console.error(`stages: ${Object.keys(STAGES).join(', ')}`);
  process.exit(2);
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const equivalent = readEquivalent();
const rows = [];
for (const name of names) rows.push(report(name, await run(name)));
console.log(table([['Stage', 'Mutants', 'Killed', 'Survived', 'Not covered', 'Equivalent', 'Score'], ...rows]));

/** The results of all mutants of a stage. Those of code that runs once, when its module is loaded, are left out: they cost a process each. */
function run(name) {
  const { source, data = [], tests } = STAGES[name];
  // The configuration of vitest reads it in the process that runs the tests.
  process.env.MUTANTS_TESTS = JSON.stringify(tests);
  const only = options.only?.split(',').map((part) => `${source}/**/*${part}*{,/**/*}`);
  return new Stryker({
    mutate: [...(only ?? [`${source}/**/*.ts`]), ...data.map((file) => `!${file}`)],
    testRunner: 'vitest',
    vitest: { configFile: 'bench/mutants/vitest.config.mjs', related: false },
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    incremental: true,
    incrementalFile: `.cache/mutants/${name}.json`,
    force: options.fresh,
    concurrency: 1,
    timeoutMS: 5_000,
    tempDirName: '.cache/mutants/sandbox',
    ignorePatterns: ['docs', 'dist', '.cache'],
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
  }).runMutationTest();
}

/** A row of the table, after the mutants that need a test or an explanation. */
function report(name, results) {
  const count = (...statuses) => results.filter(({ status }) => statuses.includes(status)).length;
  const [killed, explained] = [count('Killed', 'Timeout'), results.filter(isEquivalent).length];
  const open = results.filter((one) => isUnnoticed(one) && !isEquivalent(one));
  for (const mutant of open) console.log(show(mutant));
  const uncovered = open.filter(({ status }) => status === 'NoCoverage').length;
  const score = ((100 * killed) / (killed + open.length)).toFixed(1);
  const cells = [killed + open.length + explained, killed, open.length - uncovered, uncovered, explained];
  return [name, ...cells.map(String), `${score} %`];
}

function isUnnoticed({ status }) {
  return status === 'Survived' || status === 'NoCoverage';
}

function isEquivalent(mutant) {
  return isUnnoticed(mutant) && equivalent.has(keyOf(mutant));
}

/** The file, what stands there, and what the mutant says instead: they survive when lines move. */
function readEquivalent() {
  const lines = readFileSync(new URL('./mutants/equivalent.tsv', import.meta.url), 'utf8').split('\n');
  return new Set(lines.slice(1).map((line) => line.split('\t').slice(0, 3).join('\t')));
}

function keyOf({ fileName, location: { start, end }, replacement }) {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const cut = [...lines.slice(0, -1), lines.at(-1).slice(0, end.column - 1)];
  cut[0] = cut[0].slice(start.column - 1);
  return [relative('.', fileName), cut.join('\n'), replacement].map((text) => text.replace(/\s+/g, ' ')).join('\t');
}

function show(mutant) {
  const [file, ...texts] = keyOf(mutant).split('\t');
  return `${file}:${mutant.location.start.line}\t${texts.join('\t')}\t${mutant.status}`;
}
