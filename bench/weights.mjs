#!/usr/bin/env node
// What weights would the keys give to the scoring table, and do they hold on an application that they were not fitted to? Each
// application is left out in turn: weights are fitted to the others and scored on it, beside those that the program has.
// usage: node bench/weights.mjs [--fit FILE] [--near N] [--judged FOLDER] KEYS-FOLDER SCORER APP=PATH[,PATH…] …      (paths as in quality.mjs; after npm run build)
//   --near says how dear it is to leave the present weights (default 100), --negatives how much the pairs with negatives count (0.5); --fit writes the weights fitted to all applications, as JSON.
//   --judged takes lists of rules that were read line by line, rule-APP.tsv or that of the path's last name (bench/judged): an application that
//   has one needs no key, and its keywords to keep should score higher than those to drop; --share says how much that counts beside a key (0.5).
// The fit compares pairs: a positive should score higher than a negative of its application, and than what else it can say.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { candidateOf, runOver } from './keys.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    fit: { type: 'string' },
    near: { type: 'string', default: '100' },
    negatives: { type: 'string', default: '0.5' },
    judged: { type: 'string' },
    share: { type: 'string', default: '0.5' },
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
  return read(name, application, output, JSON.parse(json));
});
const present = new Map();
for (const { live } of applications)
  for (const { reasons } of live) for (const { signal, points } of reasons) present.set(signal, points);

const keyed = applications.filter(({ isKeyed }) => isKeyed);
console.log('The present weights:');
score(keyed.map(({ name, output }) => [name, output]));
for (const one of applications) aboutJudged(one, present);
console.log('\nFitted to the other applications:');
const others = new Map(applications.map((one) => [one, fitted(applications.filter((other) => other !== one))]));
score(keyed.map((one) => [one.name, rescored(one, others.get(one))]));
for (const one of applications) aboutJudged(one, others.get(one));
if (options.fit) {
  const weights = fitted(applications);
  writeFileSync(options.fit, `${JSON.stringify(Object.fromEntries(weights), null, 2)}\n`);
  for (const [signal, weight] of weights)
    console.log(signal.padEnd(32), String(present.get(signal)).padStart(4), weight.toFixed(1).padStart(6));
}
rmSync(work, { recursive: true });

function read(name, application, output, report) {
  const file = join(resolve(keys), `${name}.json`);
  const isKeyed = existsSync(file);
  const key = isKeyed ? JSON.parse(readFileSync(file, 'utf8')) : { positives: [], negatives: [] };
  const live = report.candidates.filter(({ excluded, kind }) => excluded === null && kind !== 'exception');
  const find = candidateOf(live);
  const known = (items) => items.map(find).filter((one) => one !== undefined);
  return {
    name,
    output,
    report,
    live,
    isKeyed,
    positives: known(key.positives),
    negatives: known(key.negatives),
    ...judgedOf(name, application, live),
  };
}

/** What people would keep of a rule, and what they would drop. */
function judgedOf(name, application, live) {
  const lists = [name, basename(application.replace(/.*[=,:]/, ''))].map((one) =>
    join(options.judged ?? '', `rule-${one}.tsv`),
  );
  const list = options.judged && lists.find((one) => existsSync(one));
  const rows = list
    ? readFileSync(list, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((row) => row.split('\t'))
    : [];
  const of = (wanted) =>
    rows.flatMap(([verdict, , file, line, keyword]) =>
      verdict === wanted ? (live.find((one) => isAt(one, file, Number(line), keyword)) ?? []) : [],
    );
  return { keep: of('keep'), drop: of('drop') };
}

function isAt({ origins, text, keywords }, file, line, keyword) {
  const words = (written) => written.toLowerCase().replace(/[^a-z]+/g, '');
  const first = words(keyword.split('*')[0]);
  return (
    origins.some((one) => one.line === line && `/${one.file}`.endsWith(`/${file}`)) &&
    (keywords[0] === keyword || words(text).includes(first))
  );
}

function aboutJudged({ name, keep, drop }, weights) {
  if (keep.length === 0) return;
  const wins = keep.flatMap((better) =>
    drop.map((worse) => Math.sign(points(better, weights) - points(worse, weights)) / 2 + 0.5),
  );
  const auc = wins.reduce((sum, one) => sum + one, 0) / wins.length;
  console.log(`${name}: ${keep.length} to keep, ${drop.length} to drop, AUC ${auc.toFixed(2)}`);
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

/** All pairs of an application count as much as one; where it has a key and a judged rule, each has its share. */
function pairsOf(application) {
  const { keep, drop, positives } = application;
  const share = keep.length === 0 ? 0 : positives.length === 0 ? 1 : Number(options.share);
  const judged = keep.flatMap((better) =>
    drop.map((worse) => ({ better, worse, share: share / keep.length / drop.length })),
  );
  return [...judged, ...keyPairsOf(application).map((pair) => ({ ...pair, share: pair.share * (1 - share) }))];
}

function keyPairsOf({ live, positives, negatives }) {
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
