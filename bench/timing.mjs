// Runs a command to its end and says what it took. GNU time measures memory, since a process that Node starts by itself would be
// charged with the pages of Node.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from './corpora.mjs';

/** Seconds, seconds of all cores, megabytes at the peak; what it prints is thrown away, except for the end of its errors. */
export function timed({ command, cwd, statuses = [0] }) {
  const figures = join(cache, 'time.txt');
  const start = performance.now();
  const run = spawnSync('/usr/bin/time', ['-o', figures, '-f', '%U %S %M', ...command], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const seconds = (performance.now() - start) / 1000;
  if (run.error) throw new Error(`GNU time is needed as /usr/bin/time (${run.error.message})`);
  const [user, system, kilobytes] = readFileSync(figures, 'utf8').trim().split('\n').at(-1).split(' ').map(Number);
  const failure = statuses.includes(run.status) ? null : `status ${run.status} ${run.stderr.slice(-200)}`.trim();
  return { seconds, cpu: user + system, memory: kilobytes / 1024, failure, stderr: run.stderr };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** `0.52 (0.50 to 0.55)`; a single value has no spread. */
export function spread(values) {
  const median_ = short(median(values));
  return values.length > 1 ? `${median_} (${short(Math.min(...values))} to ${short(Math.max(...values))})` : median_;
}

/** Three digits that matter, no more than two of them behind the point. */
export function short(value) {
  const digits = Math.max(0, Math.min(2, 2 - Math.floor(Math.log10(Math.abs(value) || 1))));
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Rows of cells as a table, the first row its heading. */
export function table(rows, markdown) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column])));
  if (!markdown) return lines.map((cells) => `  ${cells.join('   ').trimEnd()}`).join('\n');
  const rule = widths.map((width) => '-'.repeat(width));
  return [lines[0], rule, ...lines.slice(1)].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
