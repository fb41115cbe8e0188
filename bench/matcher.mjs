#!/usr/bin/env node
// How fast are many keywords matched with a large log, beside ripgrep and grep with the same literals on the same file? All in turn, several times:
// paired ratios, memory at the peak, and whether the counts agree. Also: compiling, and how the number of keywords matters.
// usage: node bench/matcher.mjs --log LOG … --source TREE … [--megabytes 1000] [-n TIMES] [--markdown] [--cli PROGRAM]
//   After npm run build. The log is made of the lines of the logs given, over and over with other digits, and one line in 1,000 holds a keyword.
//   The keywords are those of all candidates of the trees (`--format json --all`) that are plain ASCII without wildcards, drawn by a fixed seed.
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { cache } from './corpora.mjs';
import { shuffled } from './files.mjs';
import { median, short, spread, table, timed } from './timing.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const { values: options } = parseArgs({
  options: {
    log: { type: 'string', multiple: true },
    source: { type: 'string', multiple: true },
    megabytes: { type: 'string', default: '1000' },
    times: { type: 'string', short: 'n', default: '5' },
    markdown: { type: 'boolean', default: false },
    cli: { type: 'string', default: join(here, '../dist/cli.js') },
  },
});
if (!options.log || !options.source) throw new Error('give logs with --log and source trees with --source');
const few = 1000;
const many = 10_000;

mkdirSync(cache, { recursive: true });
const keywords = shuffled(options.source.flatMap(keywordsOf), 1).filter(unique());
if (keywords.length < many) throw new Error(`${keywords.length} keywords in these trees, ${many} are needed`);
const log = join(cache, 'matcher.log');
const bytes = writeLog(log, Number(options.megabytes) * 1e6);
const bundle = join(cache, 'matcher.mjs');
await writeBundle(bundle);
compare();

function compare() {
  const ours = [few, many].map((count) => ({
    name: `sigma-extract, ${whole(count)}`,
    count,
    step: oursFor(count),
    runs: [],
  }));
  const peers = [
    { name: `rg -F -i, ${whole(few)}`, count: few, step: peerFor('rg', ['-c', '-F', '-i', '-f'], few), runs: [] },
    {
      name: `grep -F -i, ${whole(few)}`,
      count: few,
      step: peerFor('grep', ['-c', '-F', '-i', '-f'], few),
      runs: [],
      once: true,
    },
    {
      name: `grep -F -i, ${whole(many)}`,
      count: many,
      step: peerFor('grep', ['-c', '-F', '-i', '-f'], many),
      runs: [],
      once: true,
    },
  ];
  for (let round = 0; round < Number(options.times); round++) {
    for (const program of [...ours, ...peers]) {
      if (program.once && round > 0) continue;
      process.stderr.write(`round ${round + 1}: ${program.name}\n`);
      program.runs.push(measured(program.step));
    }
  }
  const heading = [
    'Program, keywords',
    'Seconds',
    'CPU seconds',
    'MB/s',
    'Peak memory, MB',
    'Lines',
    'Throughput, of ours with 1,000 (spread)',
  ];
  const rows = [...ours, ...peers].map((program) => row(program, ours[0].runs));
  console.log(`${short(bytes / 1e6)} MB, ${options.log.length} logs, ${options.source.length} source trees\n`);
  console.log(table([heading, ...rows], options.markdown));
  console.log(
    `\nours beside rg, ${whole(few)} keywords: ${spread(ratios(peers[0].runs, ours[0].runs))} times the throughput`,
  );
  for (const { name, runs } of ours)
    console.log(`${name}: compiled in ${spread(runs.map(({ compile }) => compile))} s`);
  for (const { count } of ours)
    console.log(`${whole(count)} keywords: ${agreement([...ours, ...peers].filter((one) => one.count === count))}`);
}

function ratios(above, below) {
  return below.flatMap(({ seconds }, i) => (above[i] ? [above[i].seconds / seconds] : []));
}

function whole(count) {
  return count.toLocaleString('en');
}

function row({ name, runs }, first) {
  const seconds = runs.map((run) => run.seconds);
  return [
    name,
    spread(seconds),
    spread(runs.map(({ cpu }) => cpu)),
    short(bytes / 1e6 / median(seconds)),
    short(Math.max(...runs.map(({ memory }) => memory))),
    whole(runs[0].lines),
    spread(ratios(first, runs)),
  ];
}

function agreement(programs) {
  const lines = new Set(programs.flatMap(({ runs }) => runs.map((run) => run.lines)));
  return lines.size === 1
    ? `all count ${whole([...lines][0])} lines`
    : `THE COUNTS DIFFER: ${[...lines].map(whole).join(', ')}`;
}

/** Seconds and memory of the whole process; its output says how many lines. */
function measured({ command, lines }) {
  const output = join(cache, 'matcher.txt');
  const { failure, ...run } = timed({
    command: ['sh', '-c', `exec "$@" > '${output}'`, 'sh', ...command],
    statuses: [0, 1],
  });
  if (failure) throw new Error(`${command[0]}: ${failure}`);
  return { ...run, ...lines(readFileSync(output, 'utf8')) };
}

function oursFor(count) {
  const file = join(cache, `matcher-${count}.json`);
  writeFileSync(file, JSON.stringify(keywords.slice(0, count).map((text) => text.replace(/[\\*?]/g, '\\$&'))));
  const lines = (output) => JSON.parse(output);
  return { command: [process.execPath, join(here, 'match-log.mjs'), bundle, log, file], lines };
}

function peerFor(program, args, count) {
  const file = join(cache, `matcher-${count}.txt`);
  writeFileSync(
    file,
    keywords
      .slice(0, count)
      .map((text) => `${text}\n`)
      .join(''),
  );
  return { command: ['env', 'LC_ALL=C', program, ...args, file, log], lines: (output) => ({ lines: Number(output) }) };
}

function keywordsOf(tree) {
  const args = [resolve(options.cli), tree, '--format', 'json', '--all', '-q'];
  const { candidates } = JSON.parse(execFileSync(process.execPath, args, { maxBuffer: 1 << 30, encoding: 'utf8' }));
  const values = candidates.flatMap((candidate) => candidate.keywords);
  return values
    .filter((value) => /^[ -~]+$/.test(value) && !/(^|[^\\])[*?]/.test(value))
    .map((value) => value.replace(/\\([\\*?])/g, '$1'));
}

function unique() {
  const seen = new Set();
  return (text) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase());
}

/** Copies of the logs, in each of which the digits are others. */
function writeLog(path, size) {
  const sample = Buffer.concat(options.log.map((file) => readFileSync(file)));
  const file = openSync(path, 'w');
  let written = 0;
  for (let copy = 0; written < size; copy++) {
    const lines = sample.map((byte) => (byte >= 0x30 && byte <= 0x39 ? 0x30 + ((byte - 0x30 + copy * 7) % 10) : byte));
    written += writeSync(file, Buffer.from(withKeywords(Buffer.from(lines).toString('latin1'), copy), 'latin1'));
  }
  closeSync(file);
  return written;
}

function withKeywords(text, copy) {
  let line = 0;
  return text.replace(/\n/g, () => {
    line++;
    if (line % 1000 !== 0) return '\n';
    const keyword = keywords[(copy * 31 + line / 1000) % many];
    return `\nprogram[${line}]: ${line % 3 ? keyword : keyword.toUpperCase()} (${copy})\n`;
  });
}

async function writeBundle(outfile) {
  const contents = `export { compileMatcher } from './matcher.ts'; export { lineSplitter } from './lines.ts';`;
  const stdin = { contents, resolveDir: join(here, '../src/match'), loader: 'ts' };
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm', minifySyntax: true, logLevel: 'error' });
}
