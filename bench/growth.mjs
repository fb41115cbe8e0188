// Does time grow in proportion to the input, for every kind of input that somebody might build to make it grow faster? Each kind is
// written at sizes n, 2n and 4n and handed to the command line as a process of its own. One row a kind: CPU seconds (those of the start
// taken off), the exponent by which they grow, peak memory. Ends with 1 when an exponent is above MAX_EXPONENT.
// The exponent is that of n, or of the bytes of the input with its paths where these grow faster than n: n folders within each other
// have paths of n * n / 2 names, and the system reads each of them from its beginning.
// usage: node bench/growth.mjs [-n TIMES] [--only NAME,…] [--markdown] [--cli PROGRAM]
//   After npm run build. --only takes names of areas or kinds, or parts of them. The kinds are in bench/growth/, one file an area.
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
  const [first, last] = [runs[0], runs.at(-1)];
  const growth = Math.max(FACTORS.at(-1), last.bytes / first.bytes);
  const exponent = Math.log(last.cpu / first.cpu) / Math.log(growth);
  return { runs, exponent, failure: exponent > MAX_EXPONENT ? `above ${MAX_EXPONENT}` : null };
}

/** The run with the fewest CPU seconds: other programs of the machine can only add to them. */
function best(kind, size, { times, cli }) {
  const target = mkdtempSync(join(tmpdir(), 'growth-'));
  try {
    kind.write(target, size);
    const args = kind.args?.(target, size) ?? ['extract', target, '--all', '--format', 'ndjson', '-q'];
    const bytes = inputBytes(target, args);
    const command = ['sh', '-c', `ulimit -t ${MAX_SECONDS}; exec "$@"`, 'sh', process.execPath, cli, ...args];
    const runs = [];
    for (let i = 0; i < times && !runs.at(-1)?.failure; i++)
      runs.push(timed({ command, cwd: target, statuses: [0, 1] }));
    const chosen = runs.find(({ failure }) => failure) ?? runs.reduce((a, b) => (b.cpu < a.cpu ? b : a));
    return { ...chosen, bytes };
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

/** Of files, of their paths below the folder, and of the arguments. */
function inputBytes(target, args) {
  let bytes = args.join(' ').length;
  for (let waiting = ['']; waiting.length > 0; ) {
    const path = waiting.pop();
    bytes += path.length;
    const stat = lstatSync(join(target, path));
    if (!stat.isDirectory()) bytes += stat.size;
    else waiting.push(...readdirSync(join(target, path)).map((name) => join(path, name)));
  }
  return bytes;
}

function report(results, start, markdown) {
  const heading = ['Area', 'Input', 'n', 'KB of input', 'Seconds at n, 2n, 4n', 'Exponent', 'Peak memory, MB', ''];
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
  const kilobytes = runs.map(({ bytes }) => Math.ceil(bytes / 1000).toLocaleString('en')).join(', ');
  return [kind.area, kind.name, size, kilobytes, all('cpu'), grows, all('memory'), failure ?? ''];
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
