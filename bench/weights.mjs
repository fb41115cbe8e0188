#!/usr/bin/env node
// What points do verdicts and keys give to signals and words, and do they hold on applications that they were not learned from? Applications
// are left out in turn: points are learned from the others, and the left-out ones are scored and a rule is chosen with them.
// usage: node bench/weights.mjs [--folds N] [--kept FOLDER] [--write] KEYS-FOLDER SCORER APP=PATH[,PATH…] …      (paths as in quality.mjs; after npm run build)
//   Verdicts are those of bench/judged: sheet-APP.tsv (of candidates), rule-APP.tsv and unseen-APP.tsv (of rules), and more-APP.tsv: a random
//   sample of what rules hold or just not, and nobody had judged, which stands for the rest of it. KEYS-FOLDER may hold APP.json.
//   --folds: how often some are left out (20); --kept keeps the outputs of the program there for the next run; --write writes
//   src/data/learned.json from all applications, and shows what signals should have.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { candidateOf, letters, runOver, sameFile } from './keys.mjs';
import { featuresOf, learn, pointsOf, program, startOf, tableOf } from './learn.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string', default: '20' },
    kept: { type: 'string' },
    write: { type: 'boolean' },
  },
});
const [keys, scorer, ...named] = positionals;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const work = options.kept ?? mkdtempSync(join(tmpdir(), 'weights-'));
mkdirSync(work, { recursive: true });
// Of messages that nobody judged: so many of an application, at so much of a verdict. Most of them are no alerts.
const [drawn, guess] = [150, 0.3];
// Those that judges saw were drawn from so many of the best, where they saw a list of the application.
const [seen, list] = [300, 25];
// A keyword of which experts say that one could go either way is none to keep; so much of a verdict.
const doubtful = 0.3;
const source = await program();

// Signals are pulled to what they had before there were verdicts: today's points know these.
const before = new Map(Object.entries(JSON.parse(readFileSync(here('judged/points-before.json'), 'utf8'))));
const present = new Map();
const applications = named.map(read);
const folds = Math.min(Number(options.folds), applications.length);
for (let fold = 0; fold < folds; fold++) {
  const learned = learn(
    applications.filter((_, at) => at % folds !== fold).map(({ examples }) => examples),
    before,
  );
  for (const one of applications.filter((_, at) => at % folds === fold)) rescore(one, learned);
}
aboutJudged();
aboutScores();
aboutRules();
aboutKeys();
aboutWords();
if (!options.kept) process.on('exit', () => rmSync(work, { recursive: true }));
if (options.write)
  write(
    learn(
      applications.map(({ examples }) => examples),
      before,
    ),
  );

function read(application) {
  const name = application.split('=')[0];
  const output = join(work, `${name}.json`);
  if (!existsSync(output)) writeFileSync(output, runOver(here('../dist/cli.js'), application, '--all').json);
  const report = JSON.parse(readFileSync(output, 'utf8'));
  const live = report.candidates.filter(({ excluded, kind }) => excluded === null && kind !== 'exception');
  for (const one of live) {
    for (const { signal, points } of one.reasons) if (!signal.startsWith('words of ')) present.set(signal, points);
    one.features = featuresOf(one, source);
  }
  const [judged, sampled] = [['sheet', 'rule', 'unseen'], ['more']].map((kinds) =>
    kinds.flatMap((kind) => verdictsOf(kind, application, live)),
  );
  const verdicts = new Map([...sampled, ...judged]);
  const find = candidateOf(live);
  const file = join(resolve(keys), `${name}.json`);
  const key = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { positives: [], negatives: [] };
  const [positives, negatives] = [key.positives, key.negatives].map(
    (items) => new Set(items.map(find).filter(Boolean)),
  );
  const one = {
    name,
    output: existsSync(file) ? output : null,
    report: existsSync(file) ? report : null,
    positives,
    live,
    verdicts,
    judged: new Map(judged),
  };
  return {
    ...one,
    isSheet: ['sheet', 'unseen'].some((kind) => existsSync(here(`judged/${kind}-${name}.tsv`))),
    examples: examplesOf(one, positives, negatives),
  };
}

/** `[candidate, verdict]` of a list in bench/judged. */
function verdictsOf(kind, application, live) {
  const [name, path] = application.split('=');
  const file = [name, basename(path.replace(/[,:].*/, ''))]
    .map((one) => here(`judged/${kind}-${one}.tsv`))
    .find(existsSync);
  if (file === undefined) return [];
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  return rows.flatMap((row) => {
    const [verdict, , path, line, text] = row.split('\t');
    const words = letters(/rule|unseen/.test(kind) ? text.split('*')[0] : text);
    const isAt = ({ origins }) => origins.some((one) => one.line === Number(line) && sameFile(one.file, path));
    const found = live.find((one) => isAt(one) && letters(one.text).includes(words));
    return found ? [[found, verdict]] : [];
  });
}

function examplesOf({ live, verdicts }, positives, negatives) {
  const example = ({ features }, wanted, share) => ({ features, wanted, share });
  const keyed = (all, wanted) => [...all].filter((one) => !verdicts.has(one)).map((one) => example(one, wanted, 1));
  const others = live.filter((one) => !verdicts.has(one) && !positives.has(one)).slice(verdicts.size > list ? seen : 0);
  const count = Math.min(drawn, others.length);
  return [
    ...[...verdicts].flatMap(([one, verdict]) =>
      example(one, verdict === 'keep' ? 1 : 0, verdict === 'unsure' ? doubtful : 1),
    ),
    ...keyed(positives, 1),
    ...keyed(negatives, 0),
    ...Array.from({ length: count }, (_, at) =>
      example(others[Math.floor(((at + 0.5) * others.length) / count)], 0, guess),
    ),
  ];
}

function rescore({ live }, learned) {
  for (const one of live) {
    const sum = one.features.reduce((total, name) => total + pointsOf(learned, name), startOf(learned));
    one.score = Math.max(0, Math.min(100, sum));
  }
  live.sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
}

/** How often a candidate to keep scores higher than one to drop of the same application. */
function aboutJudged() {
  for (const isSheet of [true, false]) {
    const all = applications
      .filter((one) => one.isSheet === isSheet)
      .flatMap(({ verdicts }) => orderOf(verdicts) ?? []);
    console.log(
      `${isSheet ? 'candidates' : 'rules'} of ${all.length} applications: mean AUC of keep and drop ${mean(all).toFixed(3)}`,
    );
  }
}

function orderOf(verdicts) {
  const of = (wanted) => [...verdicts].flatMap(([{ score }, verdict]) => (verdict === wanted ? [score] : []));
  const [keep, drop] = [of('keep'), of('drop')];
  if (Math.min(keep.length, drop.length) < 3) return null;
  return mean(keep.flatMap((better) => drop.map((worse) => Math.sign(better - worse) / 2 + 0.5)));
}

function aboutScores() {
  const all = applications.filter(({ isSheet }) => isSheet).flatMap(({ verdicts }) => [...verdicts]);
  for (let low = 90; low >= 0; low -= 5) {
    const band = all
      .filter(([{ score }]) => score >= low && (score < low + 5 || low === 90))
      .map(([, verdict]) => verdict);
    console.log(`score ${low} and more: ${shares(band)}`);
  }
}

/** The rules that would be chosen. What was not judged before counts as its sample does. */
function aboutRules() {
  const selection = { max: null, minScore: null, wildcards: 'auto', ruleOnly: false };
  const all = [];
  for (const { name, live, verdicts, judged, isSheet } of applications) {
    const limit = source.ordinaryScore(selection);
    const ordinary = live.filter(({ score, severity }) => score < limit + (/info|debug/.test(severity) ? 10 : 0));
    const chosen = new Set(
      source
        .select(
          live,
          ordinary.map(({ parts }) => parts),
          selection,
        )
        .candidates.flatMap(({ selected, text, origins: [origin] }) =>
          selected ? [`${text} ${origin.file} ${origin.line}`] : [],
        ),
    );
    const rule = live.filter(({ text, origins: [origin] }) => chosen.has(`${text} ${origin.file} ${origin.line}`));
    const known = rule.flatMap((one) => judged.get(one) ?? []);
    const sampled = rule.flatMap((one) => (judged.has(one) ? [] : (verdicts.get(one) ?? [])));
    if (isSheet) all.push({ chosen: rule.length, known, sampled });
    console.log(`${name.padEnd(20)} ${String(rule.length).padStart(3)} keywords, ${shares([...known, ...sampled])}`);
  }
  const count = all.reduce((sum, { chosen }) => sum + chosen, 0);
  const [known, sampled] = [all.flatMap((one) => one.known), all.flatMap((one) => one.sampled)];
  const kept = (verdicts) => verdicts.filter((one) => one === 'keep').length;
  const others = count - known.length;
  const estimate = (kept(known) + (others * kept(sampled)) / sampled.length) / count;
  console.log(`${all.length} rules with judged candidates: ${count} keywords`);
  console.log(`  judged before: ${shares(known)}`);
  console.log(`  of the ${others} others a sample: ${shares(sampled)}`);
  console.log(`  to keep, of all: ${(100 * estimate).toFixed(1)} %`);
}

function shares(verdicts) {
  const [keep, drop] = ['keep', 'drop'].map((wanted) => verdicts.filter((one) => one === wanted).length);
  const share = (part, whole) => (whole === 0 ? '-' : `${Math.round((100 * part) / whole)} %`);
  return `${verdicts.length} judged: ${keep} keep, ${drop} drop; ${share(keep, verdicts.length)}, of those decided ${share(keep, keep + drop)}`;
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

function write(learned) {
  writeFileSync(here('../src/data/learned.json'), tableOf(learned));
  console.log(`start: ${startOf(learned)}`);
  for (const [signal, points] of present)
    console.log(
      signal.padEnd(32),
      String(points).padStart(4),
      String(pointsOf(learned, `signal ${signal}`)).padStart(4),
    );
}

/** Beside a list of words, on the same items: it counts the categories of src/ranking/signals/meanings.ts that a text has words of. */
function aboutWords() {
  const ofWords = ({ reasons }) => reasons.filter(({ signal }) => source.meanings.has(signal)).length;
  const pairs = applications.flatMap(({ live, positives }) => {
    const [ours, words] = [placesBy(live, ({ score }) => score), placesBy(live, ofWords)];
    return [...positives].map((one) => [ours(one), words(one)]);
  });
  if (pairs.length === 0) return;
  const gains = pairs.map(([ours, words]) => ours - words);
  const error = Math.sqrt(mean(gains.map((gain) => (gain - mean(gains)) ** 2)) / gains.length);
  const places = [0, 1].map((at) => mean(pairs.map((pair) => pair[at])).toFixed(3));
  console.log(
    `${pairs.length} positives among the candidates: mean place ${places[0]}, by words alone ${places[1]}; gain ${mean(gains).toFixed(3)} with a standard error of ${error.toFixed(3)}; ` +
      `higher ${gains.filter((gain) => gain > 0).length} times, lower ${gains.filter((gain) => gain < 0).length} times`,
  );
}

/** The share of the others that score lower, half of those that score the same. */
function placesBy(all, scoreOf) {
  const scores = all.map(scoreOf);
  return (one) => mean(scores.map((score) => Math.sign(scoreOf(one) - score) / 2 + 0.5));
}

function mean(list) {
  return list.reduce((sum, one) => sum + one, 0) / list.length;
}
