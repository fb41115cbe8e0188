#!/usr/bin/env node
// What weights would the keys give to the scoring table, and do they hold on an application that they were not fitted to? Each
// application is left out in turn: weights are fitted to the others and scored on it, beside those that the program has.
// usage: node bench/weights.mjs [--fit FILE] [--near N] KEYS-FOLDER SCORER APP=PATH[,PATH…] …      (paths as in quality.mjs; after npm run build)
//   --near says how dear it is to leave the present weights (default 100), --negatives how much the pairs with negatives count (0.5); --fit writes the weights fitted to all applications, as JSON.
// The fit compares pairs: a positive should score higher than a negative of its application, and than what else it can say.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { candidateOf, runOver } from './keys.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    fit: { type: 'string' },
    near: { type: 'string', default: '100' },
    negatives: { type: 'string', default: '0.5' },
  },
});
const [keys, scorer, ...named] = positionals;
const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const scale = 10; // points that a difference of one makes in the fit
const step = 8;
const rounds = 400;
const drawn = 40; // of the other messages, for each positive
const work = mkdtempSync(join(tmpdir(), 'weights-'));

const applications = named.map((application) => {
  const { name, json } = runOver(program, application, '--all');
  const output = join(work, `${name}.json`);
  writeFileSync(output, json);
  return read(name, output, JSON.parse(json));
});
const present = new Map();
for (const { live } of applications)
  for (const { reasons } of live) for (const { signal, points } of reasons) present.set(signal, points);

console.log('The present weights:');
score(applications.map(({ name, output }) => [name, output]));
console.log('\nFitted to the other applications:');
score(applications.map((one) => [one.name, rescored(one, fitted(applications.filter((other) => other !== one)))]));
if (options.fit) {
  const weights = fitted(applications);
  writeFileSync(options.fit, `${JSON.stringify(Object.fromEntries(weights), null, 2)}\n`);
  for (const [signal, weight] of weights)
    console.log(signal.padEnd(32), String(present.get(signal)).padStart(4), weight.toFixed(1).padStart(6));
}
rmSync(work, { recursive: true });

function read(name, output, report) {
  const key = JSON.parse(readFileSync(join(resolve(keys), `${name}.json`), 'utf8'));
  const live = report.candidates.filter(({ excluded, kind }) => excluded === null && kind !== 'exception');
  const find = candidateOf(live);
  const known = (items) => items.map(find).filter((one) => one !== undefined);
  return { name, output, report, live, positives: known(key.positives), negatives: known(key.negatives) };
}

/** Weights by signal, by gradient descent on the pairs of all applications, each application counting alike. */
function fitted(learned) {
  const names = [...present.keys()];
  const start = Float64Array.from(names, (name) => present.get(name));
  const weights = Float64Array.from(start);
  const rows = ({ reasons }) => reasons.map(({ signal }) => names.indexOf(signal));
  const pairs = learned
    .flatMap(pairsOf)
    .map(({ better, worse, share }) => ({ plus: rows(better), minus: rows(worse), share }));
  const sum = (list) => list.reduce((total, row) => total + weights[row], 0);
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight, row) => (Number(options.near) / 1e4) * (weight - start[row]));
    for (const { plus, minus, share } of pairs) {
      const push = share / (1 + Math.exp((sum(plus) - sum(minus)) / scale));
      for (const row of plus) slope[row] -= push;
      for (const row of minus) slope[row] += push;
    }
    for (let row = 0; row < weights.length; row++) weights[row] -= step * slope[row];
  }
  return new Map(names.map((name, row) => [name, weights[row]]));
}

function pairsOf({ live, positives, negatives }) {
  const others = live.filter((one) => !positives.includes(one));
  const pairs = positives.flatMap((better, i) => [
    ...negatives.map((worse) => ({
      better,
      worse,
      share: Number(options.negatives) / positives.length / negatives.length,
    })),
    ...Array.from({ length: drawn }, (_, k) => {
      const worse = others[(i * 7919 + k * 104729) % others.length];
      return {
        better,
        worse,
        share: (negatives.length > 0 ? 1 - Number(options.negatives) : 1) / positives.length / drawn,
      };
    }),
  ]);
  return pairs;
}

function points({ reasons }, weights) {
  return reasons.reduce((sum, { signal }) => sum + weights.get(signal), 0);
}

function rescored({ name, report }, weights) {
  const candidates = report.candidates.map((one) =>
    one.excluded ? one : { ...one, score: Math.max(0, Math.min(100, 20 + points(one, weights))) },
  );
  const file = join(work, `${name}-fitted.json`);
  writeFileSync(file, JSON.stringify({ ...report, candidates }));
  return file;
}

function score(outputs) {
  const pairs = outputs.flatMap(([name, output]) => [join(resolve(keys), `${name}.json`), output]);
  execFileSync(process.execPath, [resolve(scorer), ...pairs], { stdio: 'inherit' });
}
