#!/usr/bin/env node
// Which lines of a log are placed in the sources that wrote it? Counts them for samples whose templates are known (LogHub: LOG, and beside it
// LOG_structured.csv), draws some at random for people to judge, and measures speed and memory.
// usage: node bench/locate.mjs [--cli PROGRAM] LOG SOURCE [SOURCE …]            lines placed, and strictly: the statement's template matches
//                                the whole message, and its literals hold at least half of the letters of the sample's template
//        node bench/locate.mjs --draw 100 [--seed 1] LOG SOURCE … > LIST.tsv     to judge by opening the source: right, wrong or unsure
//        node bench/locate.mjs --count LIST.tsv …                               what was judged; lists are in bench/judged
//        node bench/locate.mjs --speed 200 LOG SOURCE …                         the log repeated to 200 MB: speed and peak memory
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { shuffled } from './files.mjs';
import { table } from './timing.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    draw: { type: 'string' },
    seed: { type: 'string', default: '1' },
    count: { type: 'boolean', default: false },
    speed: { type: 'string' },
    cli: { type: 'string', default: fileURLToPath(new URL('../dist/cli.js', import.meta.url)) },
  },
});
const [log, ...sources] = positionals;

if (options.count) count(positionals);
else if (options.draw) draw();
else if (options.speed) speed();
else score();

function located(file, ...more) {
  const args = ['locate', ...sources.flatMap((source) => ['--source', source]), file, ...more];
  return spawnSync(process.execPath, [options.cli, ...args], { encoding: 'utf8', maxBuffer: 2 ** 31 });
}

function rows() {
  const { stdout, stderr, status } = located(log, '--format', 'ndjson', '-q');
  // 1: no line was placed, as it should be for sources that did not write the log.
  if (status !== 0 && status !== 1) throw new Error(`status ${status}: ${stderr}`);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

// ── counts ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function score() {
  const found = rows();
  const templates = templatesOf(`${log}_structured.csv`);
  const byTemplate = new Map();
  for (const { line, match } of found) {
    const { id, template } = templates[line - 1] ?? { id: '', template: '' };
    const row = byTemplate.get(id) ?? { id, template, lines: 0, placed: 0, strict: 0 };
    byTemplate.set(id, row);
    row.lines++;
    if (match !== null) row.placed++;
    if (match?.strict && letters(match.template) * 2 >= letters(template)) row.strict++;
  }
  const listed = [...byTemplate.values()].sort((a, b) => b.lines - a.lines);
  const sum = (key) => listed.reduce((total, row) => total + row[key], 0);
  const cells = (row) => [row.id, row.lines, row.placed, row.strict, row.template.slice(0, 80)].map(String);
  const all = { id: basename(log), lines: sum('lines'), placed: sum('placed'), strict: sum('strict'), template: '' };
  console.log(table([['Template', 'Lines', 'Placed', 'Strictly', ''], ...listed.map(cells), cells(all)], true));
}

function letters(text) {
  return text.replace(/\{[^{}]*\}|<\*>/g, '').replace(/[^A-Za-z]+/g, '').length;
}

/** The last two columns of each line: the id of its template, and the template. */
function templatesOf(file) {
  if (!existsSync(file)) return [];
  const [, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  return lines.map((line) => {
    const [, id = '', template = ''] = /,(E\d+),(.*)$/.exec(line) ?? [];
    return { id, template: template.replace(/^"|"$/g, '') };
  });
}

// ── judging ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function draw() {
  const placed = rows().filter(({ match }) => match !== null);
  console.log(['verdict', 'reason', 'log line', 'file', 'line', 'others', 'template', 'text'].join('\t'));
  for (const { line, text, match, others } of shuffled(placed, Number(options.seed)).slice(0, Number(options.draw))) {
    const shown = (value) => JSON.stringify(value).slice(1, -1);
    const cells = ['', '', line, match.file, match.line, others.join(' '), shown(match.template), shown(text.trim())];
    console.log(cells.join('\t'));
  }
}

function count(lists) {
  const counted = lists.map((list) => {
    const [, ...lines] = readFileSync(list, 'utf8').trim().split('\n');
    const verdicts = lines.map((line) => line.split('\t')[0]);
    const other = verdicts.find((one) => !['right', 'wrong', 'unsure'].includes(one));
    if (other !== undefined) throw new Error(`${list}: verdict "${other}"`);
    const of = (verdict) => verdicts.filter((one) => one === verdict).length;
    return [basename(list, '.tsv'), lines.length, of('right'), of('wrong'), of('unsure')].map(String);
  });
  console.log(table([['List', 'Drawn', 'Right', 'Wrong', 'Unsure'], ...counted], true));
}

// ── speed ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The seconds of the processor that the sources and the start take are taken off. */
function speed() {
  const folder = mkdtempSync(join(tmpdir(), 'locate-'));
  const file = join(folder, 'large.log');
  const sample = readFileSync(log);
  const times = Math.ceil((Number(options.speed) * 1e6) / sample.length);
  for (let i = 0; i < times; i++) writeFileSync(file, sample, { flag: 'a' });
  try {
    const [one, large] = [used(log), used(file)];
    const seconds = large.seconds - one.seconds;
    const lines = (sample.toString('latin1').split('\n').length - 1) * times;
    const cells = [
      basename(log),
      options.speed,
      (Number(options.speed) / seconds).toFixed(1),
      String(Math.round(lines / seconds)),
    ];
    const head = ['Log', 'MB', 'MB a second of the processor', 'Lines', 'Peak memory, MB', 'The same, one sample'];
    console.log(table([head, [...cells, String(large.memory), String(one.memory)]], true));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function used(file) {
  const more = [file, '--format', 'ndjson', '-q', '-o', '/dev/null'];
  const args = [options.cli, 'locate', ...sources.flatMap((source) => ['--source', source]), ...more];
  const ended = spawnSync('/usr/bin/time', ['-f', '%M %U %S', process.execPath, ...args], { encoding: 'utf8' });
  if (ended.status !== 0) throw new Error(`status ${ended.status}: ${ended.stderr}`);
  const [memory, user, system] = ended.stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { seconds: user + system, memory: Math.round(memory / 1024) };
}
