#!/usr/bin/env node
// How long does the default run take, from source files to a rule, beside other programs on the same files? All of them in turn,
// several times: seconds, CPU, peak memory, and the paired ratio with its spread. Then how time and memory grow with the tree.
// usage: node bench/bench.mjs [-n TIMES] [--only vsftpd,samba,linux,spring,python,growth-corpus] [--markdown] [--prepare] [--cli PROGRAM]
//        node bench/bench.mjs --language c|java|python TREE …    other trees instead
//        node bench/bench.mjs growth …                           hostile input instead: see growth.mjs
//   After npm run build. --prepare only fetches the corpora (see corpora.mjs: BENCH_CACHE; 0.3 GB to load, 2.5 GB on disk).
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { astGrepProgram, corpora, prepared } from './corpora.mjs';
import { filesOf, listed, megabytes, warm } from './files.mjs';
import { growth as growthKinds } from './growth.mjs';
import { growth } from './growth-corpus.mjs';
import { ours, peers } from './peers.mjs';
import { median, short, spread, table, timed } from './timing.mjs';

if (process.argv[2] === 'growth') process.exit(await growthKinds(process.argv.slice(3)));

const { values: options, positionals: trees } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: 'string', short: 'n', default: '5' },
    only: { type: 'string' },
    markdown: { type: 'boolean', default: false },
    prepare: { type: 'boolean', default: false },
    language: { type: 'string', default: 'c' },
    cli: { type: 'string', default: fileURLToPath(new URL('../dist/cli.js', import.meta.url)) },
  },
});
const times = Number(options.times);
const cli = resolve(options.cli);
const names = options.only?.split(',') ?? (trees.length ? [] : [...Object.keys(corpora), 'growth-corpus']);
/** Peers that take a minute for each run on so many megabytes are run once there. */
const large = 300;

const measured = [
  ...names
    .filter((name) => name !== 'growth-corpus')
    .map((name) => ({ name, tree: prepared(known(name)), ...corpora[name] })),
  ...trees.map((tree) => ({ name: basename(tree), tree: resolve(tree), language: options.language })),
].filter(({ tree }) => tree);

if (options.prepare) astGrepProgram();
else {
  console.log(`${machine()}\n${versions()}\n`);
  for (const corpus of measured) compare(corpus);
  if (names.includes('growth-corpus')) grow();
}

function compare({ name, tree, language }) {
  const files = filesOf(tree, language);
  const list = listed(files, name);
  const all = [{ name: 'sigma-extract', step: ours(cli, list), runs: [] }];
  all.push(...peers({ tree, language, list, files }).map((peer) => ({ ...peer, runs: [] })));
  for (let round = 0; round < times; round++) {
    for (const program of all) {
      if (program.lost || (program.slow && round > 0 && megabytes(files) > large)) continue;
      progress(`${name}: round ${round + 1} of ${times}, ${program.name}`);
      warm(list);
      measure(program);
    }
  }
  const title = `${name}: ${files.length.toLocaleString('en')} ${language} files, ${short(megabytes(files))} MB`;
  const heading = ['Program', 'Seconds', 'CPU seconds', 'Peak memory, MB', 'Ours takes of it (spread)'];
  print(title, [heading, ...all.map((program) => row(program, all[0].runs))]);
  const notes = all.filter(({ note, runs }) => note || runs.length < times);
  for (const { name: peer, note, runs, lost } of notes) {
    console.log(`${peer}: ${[note, lost, runs.length < times && !lost && 'run once'].filter(Boolean).join('; ')}.`);
  }
  if (notes.length) console.log();
}

/** A program that fails is tried the other way that it has, from then on. */
function measure(program) {
  const run = timed(program.step);
  if (run.failure && program.fallback) {
    program.note = `in batches of 200 files, as it fails on all at once (${run.failure.split('\n').at(-1)})`;
    Object.assign(program, { step: program.fallback, fallback: null });
    return measure(program);
  }
  if (run.failure) {
    program.lost = `failed (${run.failure})`;
    return;
  }
  const lost = run.stderr.match(/^lost$/gm)?.length;
  if (lost && program.runs.length === 0) program.note += `, ${lost} of the batches end so too`;
  const factor = program.factor ?? 1;
  program.runs.push({ ...run, seconds: run.seconds * factor, cpu: run.cpu * factor });
}

function row({ name, runs }, own) {
  if (runs.length === 0) return [name, '-', '-', '-', '-'];
  const of = (key) => runs.map((run) => run[key]);
  const ratios = runs.slice(0, own.length).map(({ seconds }, i) => own[i].seconds / seconds);
  const cells = [name, short(median(of('seconds'))), short(median(of('cpu'))), short(Math.max(...of('memory')))];
  return [...cells, runs === own || !ratios.length ? '' : spread(ratios)];
}

function grow() {
  const sources = Object.keys(corpora).filter((name) => corpora[name].language === 'c');
  const files = sources.map(prepared).flatMap((tree) => (tree ? filesOf(tree, 'c') : []));
  const { rows, exponents, start } = growth(files, cli, times, progress);
  print(`growth-corpus: subsets of ${sources.join(', ')}`, rows);
  console.log(
    `One file takes ${short(start)} s. Without it, seconds grow with the ${spread(exponents)}th power of the size.\n`,
  );
}

function print(title, rows) {
  progress('');
  console.log(`${options.markdown ? '### ' : ''}${title}\n\n${table(rows, options.markdown)}\n`);
}

function machine() {
  const system =
    /^PRETTY_NAME="(.*)"$/m.exec(tried(() => readFileSync('/etc/os-release', 'utf8')))?.[1] ?? process.platform;
  return `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${system}; medians of ${times}.`;
}

function versions() {
  const first = (program, ...args) =>
    tried(() => execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe' }).split('\n')[0]);
  const [own, parser] = ['', 'node_modules/web-tree-sitter/'].map(
    (folder) => JSON.parse(readFileSync(new URL(`../${folder}package.json`, import.meta.url), 'utf8')).version,
  );
  const revision = first('git', '-C', fileURLToPath(new URL('.', import.meta.url)), 'rev-parse', '--short', 'HEAD');
  const peerVersions = [
    first('rg', '--version'),
    first('xgettext', '--version'),
    tried(() => first(astGrepProgram(), '--version')),
  ];
  return [
    `sigma-extract ${own} (${revision})`,
    `Node.js ${process.version.slice(1)}`,
    ...peerVersions,
    `web-tree-sitter ${parser}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function known(name) {
  if (corpora[name]) return name;
  console.error(`${name} is none of ${Object.keys(corpora).join(', ')}, growth-corpus`);
  process.exit(2);
}

function tried(action) {
  try {
    return action();
  } catch {
    return '';
  }
}

/** One line on a terminal that is written over. */
function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}
