// Does time grow in proportion to the input, for every kind of input that somebody might build to make it grow faster? Each kind is
// written at sizes n, 2n and 4n and handed to the command line as a process of its own. One row a kind: CPU seconds (those of the start
// taken off), the exponent of the size by which they grow, peak memory. Ends with 1 when an exponent is above MAX_EXPONENT.
// usage: node bench/growth.mjs [-n TIMES] [--only NAME,…] [--markdown] [--cli PROGRAM]
//   After npm run build. --only takes names of areas or kinds, or parts of them. The kinds are in bench/growth/, one file an area.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cache } from './corpora.mjs';
import { short, table, timed } from './timing.mjs';

const MAX_EXPONENT = 1.15;
const FACTORS = [1, 2, 4];
/** Of CPU time: a run that takes more is ended, it has failed. */
const MAX_SECONDS = 60;
/** Start-up varies by as much: what takes less counts as so much. */
const MIN_SECONDS = 0.05;

const folder = fileURLToPath(new URL('./growth/', import.meta.url));

/** The exit status. */
export async function growth(args) {
  const { values: options } = parseArgs({
    args,
    options: {
      times: { type: 'string', short: 'n', default: '3' },
      only: { type: 'string' },
      markdown: { type: 'boolean', default: false },
      cli: { type: 'string', default: fileURLToPath(new URL('../dist/cli.js', import.meta.url)) },
    },
  });
  const run = { times: Number(options.times), cli: resolve(options.cli) };
  const kinds = (await allKinds()).filter(isNamed(options.only?.split(',')));
  if (kinds.length === 0) return refuse(`no kind of input is named like ${options.only}`);
  mkdirSync(cache, { recursive: true });
  const start = startOf(run);
  const results = [];
  for (const kind of kinds) {
    progress(`${results.length + 1} of ${kinds.length}: ${kind.area}, ${kind.name}`);
    const result = { kind, ...measure(kind, run, start) };
    results.push(result);
    keep(row(result).join('  '));
  }
  progress('');
  console.log(report(results, start, options.markdown));
  return results.every(({ failure }) => failure === null) ? 0 : 1;
}

async function allKinds() {
  const files = readdirSync(folder).filter((name) => name.endsWith('.mjs'));
  const areas = await Promise.all(files.sort().map((name) => import(join(folder, name))));
  return areas.flatMap(({ kinds }, i) => kinds.map((kind) => ({ ...kind, area: basename(files[i], '.mjs') })));
}

const isNamed = (names) => (kind) =>
  !names || names.some((name) => name === kind.area || kind.name === name || kind.name.includes(name));

function refuse(text) {
  console.error(text);
  return 2;
}

/** What a tree of one line takes. */
function startOf(run) {
  const write = (target) => writeFileSync(join(target, 'one.c'), 'int main(void) { puts("cannot open the file"); }\n');
  return best({ write }, 1, { ...run, times: Math.max(5, run.times) });
}

function measure(kind, run, start) {
  const runs = [];
  for (const factor of FACTORS) {
    const size = kind.start * factor;
    const found = best(kind, size, run);
    runs.push({ size, ...found, cpu: Math.max(MIN_SECONDS, found.cpu - start.cpu) });
    if (found.failure) return { runs, exponent: null, failure: found.failure };
  }
  const exponent = Math.log(runs.at(-1).cpu / runs[0].cpu) / Math.log(FACTORS.at(-1));
  return { runs, exponent, failure: exponent > MAX_EXPONENT ? `above ${MAX_EXPONENT}` : null };
}

/** The run with the fewest CPU seconds: other programs of the machine can only add to them. */
function best(kind, size, { times, cli }) {
  const target = mkdtempSync(join(tmpdir(), 'growth-'));
  try {
    kind.write(target, size);
    const args = kind.args?.(target, size) ?? ['extract', target, '--all', '--format', 'ndjson', '-q'];
    const command = ['sh', '-c', `ulimit -t ${MAX_SECONDS}; exec "$@"`, 'sh', process.execPath, cli, ...args];
    const runs = [];
    for (let i = 0; i < times && !runs.at(-1)?.failure; i++)
      runs.push(timed({ command, cwd: target, statuses: [0, 1] }));
    return runs.find(({ failure }) => failure) ?? runs.reduce((a, b) => (b.cpu < a.cpu ? b : a));
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

function report(results, start, markdown) {
  const heading = ['Area', 'Input', 'Size', 'Seconds at n, 2n, 4n', 'Exponent', 'Peak memory, MB', ''];
  const rows = results.map(row);
  const failed = results.filter(({ failure }) => failure).length;
  const highest = Math.max(...results.map(({ exponent }) => exponent ?? Number.POSITIVE_INFINITY));
  const end = `${results.length} kinds of input, highest exponent ${short(highest)}, ${failed} too high or failed.`;
  return `${table([heading, ...rows], markdown)}\n\nStart of the program (taken off): ${short(start.cpu)} s, ${short(start.memory)} MB. ${end}`;
}

function row({ kind, runs, exponent, failure }) {
  const all = (key) => runs.map((run) => short(run[key])).join(', ');
  const size = kind.start.toLocaleString('en');
  const grows = exponent === null ? '-' : short(exponent);
  return [kind.area, kind.name, size, all('cpu'), grows, all('memory'), failure ?? ''];
}

/** The table comes at the end: a run that is ended before has said what it knew. */
function keep(line) {
  if (!process.stderr.isTTY) process.stderr.write(`${line}\n`);
}

/** One line on a terminal that is written over. */
function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(await growth(process.argv.slice(2)));
