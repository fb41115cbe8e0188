// node bench/interruptions.mjs [FOLDER] [--times 200] [--seed S]: ends commands that write by a signal at a random moment. The file must be
// the old one or the new one, whole, with nothing beside it, and the command must have ended by that signal or with its work done.
// FOLDER is the source that is read (default: fixtures).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { bundle } from '../scripts/bundle.mjs';
import { random } from './mutate.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
const source = resolve(positionals[0] ?? 'fixtures');
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
// Files are written at the end: half of the signals come there.
const LAST_PART = 0.25;

const commands = {
  'extract -o': { args: [source, '-o', 'rule.yml'] },
  'extract -o --decisions': { args: [source, '-o', 'rule.yml', '--decisions', 'rule.decisions.yml'] },
  // What is dead is removed.
  update: { args: ['update', 'rule.yml', '--source', source], dead: 'no message of the source says this' },
};

const work = mkdtempSync(join(tmpdir(), 'sigma-extract-interruptions-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const cli = await built();
const next = random(Number(values.seed));
const kinds = Object.entries(commands).flatMap(([name, about]) => [1, 2].map((jobs) => ({ name, ...about, jobs })));
const rows = [];
for (const kind of kinds) rows.push(await interrupted(kind, Math.ceil(Number(values.times) / kinds.length)));

console.log('| Command | Threads | Interruptions | Old file | New file | Neither, or something left |');
console.log('| ------- | ------- | ------------- | -------- | -------- | -------------------------- |');
for (const { name, jobs, times, old, fresh, wrong } of rows)
  console.log(`| ${name} | ${jobs} | ${times} | ${old} | ${fresh} | ${wrong} |`);
process.exit(rows.some(({ wrong }) => wrong > 0) ? 1 : 0);

async function built() {
  const folder = join(work, 'dist');
  mkdirSync(folder);
  await bundle(folder);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return join(folder, 'cli.js');
}

async function interrupted({ name, args, dead, jobs }, times) {
  const command = [cli, ...args, '--jobs', String(jobs), '-q', '--date'];
  const first = mkdtempSync(join(work, 'first-'));
  const old = args[0] === 'update' ? [cli, source, '-o', 'rule.yml', '-q', '--date'] : command;
  await ended(start([...old, '2020-01-01'], first));
  if (dead) addKeyword(join(first, 'rule.yml'), dead);
  const last = copyOf(first);
  const began = performance.now();
  await ended(start([...command, '2025-01-31'], last));
  const milliseconds = performance.now() - began;
  const about = { command: [...command, '2025-01-31'], first, before: contentOf(first), after: contentOf(last) };
  const counts = { name, jobs, times, old: 0, fresh: 0, wrong: 0 };
  for (let i = 0; i < times; i++) {
    const moment = milliseconds * (i % 2 === 0 ? next() : 1 - LAST_PART + next() * 2 * LAST_PART);
    counts[await ending(about, signals[i % signals.length], moment)]++;
  }
  return counts;
}

function addKeyword(file, keyword) {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^( *)keywords:\n/m, `$&$1    - '${keyword}'\n`));
}

async function ending({ command, first, before, after }, signal, moment) {
  const folder = copyOf(first);
  const child = start(command, folder);
  const end = ended(child);
  await Promise.race([wait(moment), end]);
  child.kill(signal);
  const [status, by] = await end;
  const found = contentOf(folder);
  rmSync(folder, { recursive: true });
  const isEnded = by === signal || status === 0;
  if (isEnded && same(found, before)) return 'old';
  if (isEnded && same(found, after)) return 'fresh';
  console.log(
    `WRONG ${command.slice(1).join(' ')}: ${signal} after ${moment} ms: ${by ?? status}, ${Object.keys(found)}`,
  );
  return 'wrong';
}

function copyOf(folder) {
  const copy = mkdtempSync(join(work, 'run-'));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

function start(command, cwd) {
  return spawn(process.execPath, command, { cwd, stdio: 'ignore' });
}

function ended(child) {
  return once(child, 'exit');
}

function contentOf(folder) {
  const files = readdirSync(folder).sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}
