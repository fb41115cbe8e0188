#!/usr/bin/env node
// What points do verdicts and keys give to signals and words, and do they hold on applications that they were not learned from? Applications
// are left out in turn: points are learned from the others, and the left-out ones are scored and a rule is chosen with them.
// usage: node bench/weights.mjs [--folds N] [--kept FOLDER] [--write [--score]] KEYS-FOLDER SCORER APP=PATH[,PATH…] …      (paths as in quality.mjs; after npm run build)
//   Verdicts are those of bench/judged (verdicts.mjs). An application without a PATH here lends the words of its texts only. KEYS-FOLDER may hold APP.json.
//   --folds: how often some are left out (20); --kept keeps the outputs of the program there for the next run; --write writes
//   src/data/learned.json from all applications: what predicts verdicts, and with --score the points of the score too; it shows what signals should have.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { candidateOf, runOver } from './keys.mjs';
import { featuresOf, learnAll, pointsOf, program, startOf, tableOf } from './learn.mjs';
import { candidateOfRow, judgedApplications, verdicts } from './verdicts.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string', default: '20' },
    kept: { type: 'string' },
    write: { type: 'boolean' },
    score: { type: 'boolean' },
  },
});
const [keys, scorer, ...named] = positionals;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const work = options.kept ?? mkdtempSync(join(tmpdir(), 'weights-'));
mkdirSync(work, { recursive: true });
// Of messages that nobody judged: so many of an application, at so much of a verdict. Most of them are of everyday life.
const [drawn, guess] = [150, 0.3];
const unjudged = [0.05, 0.15, 0.6, 0.2];
// Those that judges saw were drawn from so many of the best, where they saw a list of the application.
const [seen, list] = [300, 25];
const keptByAll = [1, 0, 0, 0];
const source = await program();

// Signals are pulled to what they had before there were verdicts: today's points know these.
const before = new Map(Object.entries(JSON.parse(readFileSync(here('judged/points-before.json'), 'utf8'))));
const present = new Map();
const judged = judgedApplications();
const applications = [...named.map(read), ...withoutTree()];
const folds = Math.min(Number(options.folds), applications.length);
for (let fold = 0; fold < folds; fold++) {
  const learned = learnAll(
    applications.filter((_, at) => at % folds !== fold).map(({ examples }) => examples),
    before,
  );
  for (const one of applications.filter((_, at) => at % folds === fold)) rescore(one, learned);
}
aboutOrder();
for (const task of ['score', 'noise', 'wrong', 'harmless']) aboutShares(task);
aboutPredicted();
aboutRules();
aboutKeys();
if (!options.kept) process.on('exit', () => rmSync(work, { recursive: true }));
if (options.write) write();

function read(application) {
  const [name, path] = application.split('=');
  const output = join(work, `${name}.json`);
  if (!existsSync(output)) writeFileSync(output, runOver(here('../dist/cli.js'), application, '--all').json);
  const report = JSON.parse(readFileSync(output, 'utf8'));
  const live = report.candidates.filter(({ excluded, kind }) => excluded === null && kind !== 'exception');
  for (const one of live) {
    for (const { signal, points } of one.reasons) if (!signal.startsWith('words of ')) present.set(signal, points);
    one.features = featuresOf(one, source);
  }
  const rows = judged.get(name) ?? judged.get(basename(path.replace(/[,:].*/, ''))) ?? [];
  for (const row of rows) row.candidate = candidateOfRow(row, live);
  const find = candidateOf(live);
  const file = join(resolve(keys), `${name}.json`);
  const key = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { positives: [], negatives: [] };
  const [positives, negatives] = [key.positives, key.negatives].map(
    (items) => new Set(items.map(find).filter(Boolean)),
  );
  const said = new Map(rows.flatMap((row) => (row.candidate ? [[row.candidate, row]] : [])));
  return {
    name,
    output: existsSync(file) ? output : null,
    report,
    live,
    said,
    examples: [
      ...examplesOf(live, said, positives, negatives),
      ...rows.filter(({ candidate }) => !candidate).map(bareExample),
    ],
  };
}

/** Those of which only the lists are here. */
function withoutTree() {
  const known = new Set(named.flatMap((one) => [one.split('=')[0], basename(one.split('=')[1].replace(/[,:].*/, ''))]));
  return [...judged]
    .filter(([name]) => !known.has(name))
    .map(([name, rows]) => ({ name, output: null, live: [], said: new Map(), examples: rows.map(bareExample) }));
}

/** What the text alone shows. */
function bareExample({ text, file, verdict, shares }) {
  const parts = text
    .split(/(\*)/)
    .filter(Boolean)
    .map((one) => (one === '*' ? { placeholder: '%s' } : { literal: one }));
  const origin = { file, line: 1, column: 1, callLine: 1, function: null, sink: null, sinkKind: 'log', facility: null };
  const message = {
    parts,
    severity: 'unknown',
    excluded: null,
    messageIds: [],
    branches: [],
    next: [],
    fatal: false,
    returned: false,
    origin,
  };
  const { ranked } = source.rank([message], { keywords: [], onlyKeywords: false, lowest: 0 });
  const features = featuresOf(ranked[0], source).filter((name) => name !== 'signal written to a log');
  return { features, verdict, shares, share: 1 };
}

function examplesOf(live, said, positives, negatives) {
  const keyed = (all, verdict) =>
    [...all]
      .filter((one) => !said.has(one))
      .map(({ features }) => ({ features, verdict, shares: verdict === 'keep' ? keptByAll : null, share: 1 }));
  const others = live.filter((one) => !said.has(one) && !positives.has(one)).slice(said.size > list ? seen : 0);
  const count = Math.min(drawn, others.length);
  return [
    ...[...said].map(([one, { verdict, shares }]) => ({
      features: one.features,
      verdict,
      shares: positives.has(one) ? withKey(shares) : shares,
      share: 1,
    })),
    ...keyed(positives, 'keep'),
    ...keyed(negatives, 'drop'),
    ...Array.from({ length: count }, (_, at) => others[Math.floor(((at + 0.5) * others.length) / count)]).map(
      ({ features }) => ({ features, verdict: 'drop', shares: unjudged, share: guess }),
    ),
  ];
}

/** Those whose alerts are in a key keep it, whatever the reader of a list said. */
function withKey(shares) {
  return (shares ?? keptByAll).map((share, at) => (share + keptByAll[at]) / 2);
}

function rescore({ live, examples }, learned) {
  const sumOf = (features, task) =>
    features.reduce((total, name) => total + pointsOf(learned[task], name), startOf(learned[task], task === 'score'));
  for (const one of [...live, ...examples]) {
    one.score = Math.max(0, Math.min(100, sumOf(one.features, 'score')));
    [one.noise, one.wrong, one.harmless] = ['noise', 'wrong', 'harmless'].map((task) => sumOf(one.features, task));
    one.predicted = predicted(one);
  }
  live.sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
}

/** As src/ranking/predict.ts does it. */
function predicted({ noise, wrong, harmless }) {
  const likely = (points) => 1 / (1 + Math.exp(-points / 10));
  const n = likely(noise);
  const [w, h] = [n * likely(wrong), (1 - n) * likely(harmless)];
  return { keep: 1 - n - h, harmless: h, everyday: n - w, wrong: w };
}

/** What was predicted, by tenths, and what judges said. */
function aboutPredicted() {
  const all = applications.flatMap(({ examples }) => examples.filter(isJudged));
  for (const [at, name] of verdicts.entries()) {
    const rows = Array.from({ length: 10 }, (_, tenth) => {
      const band = all.filter(({ predicted }) => Math.min(9, Math.floor(10 * predicted[name])) === tenth);
      return band.length < 20 ? null : `${10 * tenth}: ${Math.round(100 * mean(band.map(({ shares }) => shares[at])))}`;
    });
    console.log(`predicted ${name} (%) and judged: ${rows.filter(Boolean).join(', ')}`);
  }
}

function isJudged({ share, shares }) {
  return share === 1 && shares !== null;
}

/** How often what one keeps scores higher than what is noise in the same application. */
function aboutOrder() {
  const auc = (of, isMore, isLess) =>
    mean(
      applications.flatMap(({ examples }) => {
        const full = examples.filter(isJudged);
        const [more, less] = [isMore, isLess].map((is) => full.filter(({ shares }) => is(shares)));
        if (Math.min(more.length, less.length) < 3) return [];
        return [mean(more.flatMap((a) => less.map((b) => Math.sign(of(a) - of(b)) / 2 + 0.5)))];
      }),
    ).toFixed(3);
  const keep = ([k]) => k === 1;
  const noise = ([, , e, w]) => e + w === 1;
  console.log(`keep above noise by score: AUC ${auc(({ score }) => score, keep, noise)}`);
  console.log(
    `keep above all others by score: AUC ${auc(
      ({ score }) => score,
      keep,
      ([k]) => k === 0,
    )}`,
  );
  console.log(
    `noise above keep and harmless by its own points: AUC ${auc(
      ({ noise }) => noise,
      noise,
      ([k, h]) => k + h === 1,
    )}`,
  );
  console.log(
    `wrong above everyday by its own points: AUC ${auc(
      ({ wrong }) => wrong,
      ([, , , w]) => w === 1,
      ([, , e]) => e === 1,
    )}`,
  );
}

/** Shares of the verdicts by points: what src/ranking/predict.ts is calibrated to. */
function aboutShares(task) {
  const all = applications.flatMap(({ examples }) => examples.filter(isJudged));
  for (let low = 90; low >= -60; low -= task === 'score' ? 5 : 10) {
    const band = all.filter((one) => one[task] >= low && one[task] < low + (task === 'score' ? 5 : 10));
    if (band.length < 20) continue;
    const shares = verdicts.map((name, at) => `${name} ${Math.round(100 * mean(band.map((one) => one.shares[at])))}`);
    console.log(
      `${task} ${String(low).padStart(3)} and more, ${String(band.length).padStart(4)} judged: ${shares.join(', ')} %`,
    );
  }
}

/** The rules that would be chosen. */
function aboutRules() {
  const selection = { max: null, minScore: null, wildcards: 'auto', ruleOnly: false };
  let [keywords, sum] = [0, [0, 0, 0, 0, 0]];
  const predicted = [0, 0, 0, 0];
  for (const { name, live, said } of applications) {
    if (live.length === 0) continue;
    const limit = source.ordinaryScore(selection);
    const ordinary = live.filter(({ score, severity }) => score < limit + (/info|debug/.test(severity) ? 10 : 0));
    const { candidates } = source.select(
      live,
      ordinary.map(({ parts }) => parts),
      selection,
    );
    const chosen = candidates.filter(({ selected }) => selected);
    const byPlace = new Map(live.map((one) => [`${one.text} ${one.origins[0].file} ${one.origins[0].line}`, one]));
    const known = chosen.flatMap(({ text, origins: [{ file, line }] }) => {
      const row = said.get(byPlace.get(`${text} ${file} ${line}`));
      return row?.shares ? [row.shares] : [];
    });
    const counts = verdicts.map((_, at) => known.reduce((total, shares) => total + shares[at], 0));
    for (const one of chosen) for (const [at, verdict] of verdicts.entries()) predicted[at] += one.predicted[verdict];
    keywords += chosen.length;
    sum = sum.map((value, at) => value + (counts[at] ?? known.length));
    console.log(
      `${name.padEnd(20)} ${String(chosen.length).padStart(3)} keywords, ${known.length} judged: ${counts.map((one, at) => `${verdicts[at]} ${one}`).join(', ')}`,
    );
  }
  const share = (value, whole) => `${((100 * value) / whole).toFixed(0)} %`;
  console.log(
    `all: ${keywords} keywords, ${sum[4]} judged: ${verdicts.map((name, at) => `${name} ${share(sum[at], sum[4])}`).join(', ')}; predicted for all: ${verdicts.map((name, at) => `${name} ${share(predicted[at], keywords)}`).join(', ')}`,
  );
}

function aboutKeys() {
  const pairs = applications
    .filter(({ output }) => output)
    .flatMap(({ name, report, live }) => {
      const scores = new Map(live.map((one) => [one, one.score]));
      const candidates = report.candidates.map((one) => ({ ...one, features: undefined, score: scores.get(one) ?? 0 }));
      const file = join(work, `${name}-left-out.json`);
      writeFileSync(file, JSON.stringify({ ...report, candidates }));
      return [join(resolve(keys), `${name}.json`), file];
    });
  if (pairs.length > 0) execFileSync(process.execPath, [resolve(scorer), ...pairs], { stdio: 'inherit' });
}

function write() {
  const learned = learnAll(
    applications.map(({ examples }) => examples),
    before,
  );
  const table = here('../src/data/learned.json');
  const kept = options.score ? null : JSON.parse(readFileSync(table, 'utf8'));
  writeFileSync(table, tableOf(learned, kept));
  for (const [signal, points] of present)
    console.log(
      signal.padEnd(32),
      String(points).padStart(4),
      String(pointsOf(learned.score, `signal ${signal}`)).padStart(4),
    );
}

function mean(numbers) {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
