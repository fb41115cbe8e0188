// node bench/baseline-gzip.mjs SOURCE LOG [megabytes]: what does a compressed baseline cost, and how much memory does a large one take? The log is repeated to the
// size with other digits. In turn, three times: the run without a baseline, with the plain log, with its gzip, and zcat alone. The first is taken off the others.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cache } from './corpora.mjs';
import { median, short, timed } from './timing.mjs';

const [source, log, megabytes = '500'] = process.argv.slice(2);
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'gzip-'));
const plain = join(folder, 'large.log');
const program = join(dirname(fileURLToPath(import.meta.url)), '../dist/cli.js');
const lines = repeat(readFileSync(log, 'latin1').replaceAll('\r', ''), Number(megabytes) * 1e6);
execFileSync('gzip', ['-k', plain]);

const extract = [process.execPath, program, source, '-o', join(folder, 'rule.yml')];
const commands = {
  'without a baseline': extract,
  plain: [...extract, '--baseline', plain],
  gzip: [...extract, '--baseline', `${plain}.gz`],
  zcat: ['zcat', `${plain}.gz`],
};
const runs = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
const rules = new Set();
for (let round = 0; round < 3; round++) {
  for (const [name, command] of Object.entries(commands)) {
    runs[name].push(timed({ command }));
    if (name === 'plain' || name === 'gzip') rules.add(keywordsIn(readFileSync(join(folder, 'rule.yml'), 'utf8')));
  }
}
rmSync(folder, { recursive: true });

const seconds = (name, what) => median(runs[name].map((run) => run[what]));
const memory = (name) => Math.max(...runs[name].map((run) => run.memory));
const own = (name, what) => seconds(name, what) - seconds('without a baseline', what);
console.log(`${megabytes} MB, ${lines} lines; both give the same keywords: ${rules.size === 1}`);
for (const name of Object.keys(commands)) {
  const [wall, cpu] = [seconds(name, 'seconds'), seconds(name, 'cpu')];
  console.log(`${name.padEnd(18)} ${short(wall)} s, of all cores ${short(cpu)} s, ${Math.round(memory(name))} MB`);
}
// On a machine that is busy with other things only the seconds of all cores say something; inflating and matching take turns there.
for (const [what, title] of [
  ['seconds', 'seconds'],
  ['cpu', 'seconds of all cores'],
]) {
  const [plainly, packed] = [own('plain', what), own('gzip', what)];
  const ratio = packed / Math.max(plainly, seconds('zcat', what));
  console.log(
    `${title}: plain ${short(plainly)}, gzip ${short(packed)}: ${short(ratio)} times the longer of plain and zcat`,
  );
}
const above = (name) => Math.round(memory(name) - memory('without a baseline'));
console.log(`memory above the run without a baseline: plain ${above('plain')} MB, gzip ${above('gzip')} MB`);

function repeat(text, size) {
  writeFileSync(plain, '');
  let written = 0;
  let round = 0;
  for (; written < size; round++) {
    const varied = text.replace(/\d(?=\d\d\b)/g, (digit) => String((Number(digit) + round) % 10));
    appendFileSync(plain, varied, 'latin1');
    written += varied.length;
  }
  return round * (text.split('\n').length - 1);
}

function keywordsIn(rule) {
  return rule.slice(rule.indexOf('    keywords:'));
}
