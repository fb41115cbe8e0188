// node bench/baseline-halves.mjs SOURCE=LOG…: with one half of an ordinary log as baseline, how often does the rule fire on the other half?
// Lines are split at the middle, so that the other half is a later time; then the other way round. Lines are matched as Sigma does, by a plain loop.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = join(dirname(fileURLToPath(import.meta.url)), '../dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'halves-'));
const options = { maxBuffer: 1 << 30, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] };

let [lines, alone, checked] = [0, 0, 0];
for (const [source, log] of process.argv.slice(2).map((pair) => pair.split('='))) {
  const all = readFileSync(log, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const halves = [all.slice(0, all.length >> 1), all.slice(all.length >> 1)];
  const rule = keywordsOf(source, []);
  for (const [at, half] of halves.entries()) {
    const baseline = join(folder, `${at}.log`);
    writeFileSync(baseline, `${half.join('\n')}\n`);
    const cleaned = keywordsOf(source, ['--baseline', baseline]);
    const other = halves[1 - at];
    const [before, after] = [firedOn(other, rule), firedOn(other, cleaned)];
    lines += other.length;
    alone += before.length;
    checked += after.length;
    console.log(
      `${basename(source)} ${basename(log)}, baseline half ${at + 1}: ${rule.length} keywords without it fire on ${before.length} of ${other.length} lines of the other half, ${cleaned.length} with it on ${after.length}`,
    );
    for (const line of after.slice(0, 5)) console.log(`  ${line.slice(0, 150)}`);
  }
}
rmSync(folder, { recursive: true });
console.log(
  `all: ${lines} lines; fired on ${alone} without a baseline, on ${checked} with it (${((checked / lines) * 10000).toFixed(1)} in 10,000)`,
);

function keywordsOf(source, more) {
  const { candidates } = JSON.parse(
    execFileSync(process.execPath, [program, source, '--format', 'json', '-q', ...more], options),
  );
  return candidates.filter(({ selected }) => selected).flatMap(({ keywords }) => keywords);
}

function firedOn(lines, keywords) {
  const tests = keywords.map(regexOf);
  return lines.filter((line) => tests.some((test) => test.test(line)));
}

function regexOf(keyword) {
  const pieces = keyword.match(/\\[\\*?]|[*?]|[^\\*?]+|\\/g) ?? [];
  const source = pieces.map((piece) =>
    piece === '*'
      ? '.*'
      : piece === '?'
        ? '.'
        : piece.replace(/^\\(?=[\\*?]$)/, '').replace(/[.*+?^$()[\]{}|\\]/g, '\\$&'),
  );
  return new RegExp(source.join(''), 'i');
}
