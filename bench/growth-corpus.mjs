// Does time grow in proportion to the size of the source? Subsets of all C files at hand, drawn anew in each round, so that no
// single huge header decides.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from './corpora.mjs';
import { listed, megabytes, shuffled, upTo, warm } from './files.mjs';
import { ours } from './peers.mjs';
import { median, short, spread, timed } from './timing.mjs';

const sizes = [1, 10, 100, 1000];
/** Below it the start is most of what is measured. */
const fitFrom = 10;

/** Rows of a table, and the exponents of size by which time grows, one a round. */
export function growth(files, cli, times, progress) {
  const whole = megabytes(files);
  const possible = sizes.filter((size) => size <= whole);
  const single = join(cache, 'single.c');
  writeFileSync(single, 'int main(void) { puts("cannot open the file"); }\n');
  const start = [];
  const rounds = Array.from({ length: times }, (_, round) => {
    start.push(measured([{ path: single, bytes: 0 }]).seconds);
    const order = shuffled(files, round + 1);
    return possible.map((size) => {
      progress(`growth-corpus: round ${round + 1} of ${times}, ${size} MB`);
      const subset = upTo(order, size);
      return { size, files: subset.length, megabytes: megabytes(subset), ...measured(subset) };
    });
  });
  const exponents = rounds.map((runs) =>
    exponent(
      runs.filter(({ size }) => size >= fitFrom),
      median(start),
    ),
  );
  const rows = possible.map((size, i) =>
    row(
      size,
      rounds.map((runs) => runs[i]),
    ),
  );
  return {
    rows: [['Subset', 'Files', 'Seconds (spread)', 'CPU seconds', 'Peak memory, MB'], ...rows],
    exponents,
    start: median(start),
  };

  function measured(subset) {
    const list = listed(subset, 'subset');
    warm(list);
    const run = timed(ours(cli, list));
    if (run.failure) throw new Error(`${subset.length} files: ${run.failure}`);
    return run;
  }
}

function row(size, runs) {
  const of = (key) => runs.map((run) => run[key]);
  const whole = (count) => count.toLocaleString('en', { maximumFractionDigits: 0 });
  return [
    `${whole(size)} MB`,
    whole(median(of('files'))),
    spread(of('seconds')),
    short(median(of('cpu'))),
    short(Math.max(...of('memory'))),
  ];
}

/** The slope of log(time without the start) over log(size), by least squares. */
function exponent(runs, start) {
  const points = runs.map(({ megabytes: size, seconds }) => [
    Math.log(size),
    Math.log(Math.max(1e-3, seconds - start)),
  ]);
  const mean = (column) => points.reduce((sum, point) => sum + point[column], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (term) => points.reduce((total, point) => total + term(point), 0);
  return sum(([a, b]) => (a - x) * (b - y)) / sum(([a]) => (a - x) ** 2);
}
