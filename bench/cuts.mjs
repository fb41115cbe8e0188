#!/usr/bin/env node
// What `locate` places, `check` must not call dead. Cuts every line that is placed with a confidence of 0.8 or more at random, and checks the cuts.
// usage: node bench/cuts.mjs [--seed N] [--least N] [--wrong] LOG SOURCE [SOURCE …]   (after npm run build)
//   A cut holds at least --least (default 4) letters of words that the statement has as fixed text: a date or a name alone proves nothing.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { random } from './mutate.mjs';
import { table } from './timing.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    least: { type: 'string', default: '4' },
    wrong: { type: 'boolean', default: false },
  },
});
const [log, ...sources] = positionals;
if (sources.length === 0) {
  console.error('usage: node bench/cuts.mjs [--seed N] [--least N] [--wrong] LOG SOURCE [SOURCE …]');
  process.exit(2);
}
const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const from = sources.flatMap((source) => ['--source', source]);
const next = random(Number(values.seed));

const placed = spawnSync(process.execPath, [program, 'locate', ...from, log, '--format', 'ndjson', '-q'], {
  encoding: 'utf8',
  maxBuffer: 2 ** 31,
})
  .stdout.trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .filter(({ match }) => match !== null && match.confidence >= 0.8);

/** At blanks, and anywhere. */
const cutters = {
  whole: (line) => line,
  words: (line) => {
    const words = line.split(' ');
    const at = Math.floor(next() * words.length);
    return words.slice(at, at + 2 + Math.floor(next() * 8)).join(' ');
  },
  letters: (line) => {
    const at = Math.floor(next() * line.length);
    return line.slice(at, at + 6 + Math.floor(next() * 60));
  },
};

const fixedLetters = (cut, template) =>
  template
    .split(/[^A-Za-z]+/)
    .filter((word) => word !== '' && cut.includes(word))
    .join('').length;

const rows = Object.entries(cutters).map(([name, cut]) => {
  const cuts = placed
    .map(({ text, match }) => ({ text: cut(text).trim(), template: match.template }))
    .filter(({ text, template }) => fixedLetters(text, template) >= Number(values.least));
  const keywords = [...new Set(cuts.map(({ text }) => text))];
  const status = statusOf(keywords);
  const count = (...wanted) => keywords.filter((one) => wanted.includes(status.get(one)));
  const lost = count('dead', 'reworded');
  if (values.wrong) for (const one of lost) console.log(`${name}: ${status.get(one)}: ${JSON.stringify(one)}`);
  const share = ((100 * (keywords.length - lost.length)) / Math.max(1, keywords.length)).toFixed(1);
  return [basename(log), name, keywords.length, count('live').length, count('possible').length, lost.length, share].map(
    String,
  );
});
console.log(table([['Log', 'Cut', 'Keywords', 'Live', 'Possible', 'Reworded or dead', '% right'], ...rows], true));

function statusOf(keywords) {
  const folder = mkdtempSync(join(tmpdir(), 'cuts-'));
  const file = join(folder, 'rule.yml');
  const lines = keywords.map((one) => `    - ${JSON.stringify(one.replace(/[\\*?]/g, '\\$&'))}\n`).join('');
  writeFileSync(
    file,
    `title: Cuts\nlogsource: { product: linux }\ndetection:\n  keywords:\n${lines}  condition: keywords\n`,
  );
  const args = ['check', file, ...from, '--format', 'json', '--fail-on', 'never', '-q'];
  const out = execFileSync(process.execPath, [program, ...args], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  rmSync(folder, { recursive: true });
  const [rule] = JSON.parse(out).rules;
  return new Map(keywords.map((one, at) => [one, rule.keywords[at].status]));
}
