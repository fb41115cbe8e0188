// node bench/fuzz/metamorphic.mjs FOLDER --language c|java|python [--files 200] [--seed S] [--show N]: changes of real files that change no
// message. Of each kind: files tried, and files whose messages are others then. Ends with 1 when there are any.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { bundle } from '../../scripts/bundle.mjs';
import { filesOf, shuffled } from '../files.mjs';
import { parserOf } from '../grammars.mjs';
import { bundled } from './bundled.mjs';
import { changes } from './changes.mjs';
import { drawFor } from './random.mjs';
import { wordsIn } from './words.mjs';

const MAX_FILE_BYTES = 200_000;
const _here = fileURLToPath(new URL('.', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string', default: 'c' },
    files: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '5' },
  },
});
const { language, seed } = values;
const work = mkdtempSync(join(tmpdir(), 'sigma-extract-metamorphic-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

const program = await import(await bundled(work));
const parser = await parserOf(language);
const files = chosenFiles();
const rows = [...changesOfFiles(), otherOrder(), ...(await otherJobs())];
console.log(`${language}, ${files.length} files of ${positionals.join(' ')}`);
for (const { kind, tried, different } of rows) console.log(`| ${kind} | ${tried} | ${different} |`);
process.exit(rows.some(({ different }) => different > 0) ? 1 : 0);

// ── inputs ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Drawn by the seed, of those that hold a text and are UTF-8: what other bytes mean is not the question here. */
function chosenFiles() {
  const all = positionals.flatMap((folder) => filesOf(resolve(folder), language));
  const fit = [];
  for (const { path, bytes } of shuffled(all, Number(seed))) {
    if (fit.length === Number(values.files)) break;
    if (bytes > MAX_FILE_BYTES) continue;
    const content = readFileSync(path);
    const text = content.toString('utf8');
    if (!/["']/.test(text) || text.startsWith('\ufeff') || !Buffer.from(text).equals(content)) continue;
    if (messagesOf(text).length > 0) fit.push({ path, text });
  }
  return fit;
}

function messagesOf(text) {
  const facts = factsOf(text, 'one');
  return facts ? program.link([facts], program.languages).messages : [];
}

function factsOf(text, name) {
  const absolute = join(work, 'one');
  writeFileSync(absolute, text);
  const file = { path: name, absolute, bytes: Buffer.byteLength(text), language, asked: true };
  return program.readOne(file, { noIgnore: true, silent: true, exceptions: true }).facts;
}

// ── one file ────────────────────────────────────────────────────────────────────────────────────────────────────────

function changesOfFiles() {
  const words = new Set(
    wordsIn(program.languages.find(({ name }) => name === language)).map((word) => word.toLowerCase()),
  );
  const trees = files.map(({ text }) => parser.parse(text));
  return Object.entries(changes).map(([kind, change]) => {
    let [tried, different] = [0, 0];
    for (const [at, { path, text }] of files.entries()) {
      const draw = drawFor(kind, seed, path);
      const changed = change({ text, tree: trees[at].rootNode, language, draw, words });
      if (changed === null || changed.text === text) continue;
      tried++;
      const wanted = told(messagesOf(text), changed.lineOf);
      const [fresh, name] = changed.renamed ?? [];
      const found = told(messagesOf(changed.text), (line) => line)
        .map((one) => (fresh ? one.replaceAll(fresh, name) : one))
        .sort();
      if (isDeepStrictEqual(found, wanted)) continue;
      different++;
      if (different <= Number(values.show)) show(kind, path, wanted, found);
    }
    return { kind, tried, different };
  });
}

/** All that is said of a message but its column, as texts in an order of their own. */
function told(messages, lineOf) {
  return messages
    .map(({ origin: { column: _, line, callLine, file: __, ...origin }, ...message }) =>
      JSON.stringify({ ...message, ...origin, line: lineOf(line), callLine: lineOf(callLine) }),
    )
    .sort();
}

function show(kind, path, wanted, found) {
  console.log(`DIFFERENT ${kind}: ${path}`);
  for (const one of wanted.filter((text) => !found.includes(text)).slice(0, 3)) console.log(`  - ${one.slice(0, 600)}`);
  for (const one of found.filter((text) => !wanted.includes(text)).slice(0, 3)) console.log(`  + ${one.slice(0, 600)}`);
}

// ── all files ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** The whole program, its files read in another order. */
function otherOrder() {
  const facts = files.flatMap(({ path, text }) => factsOf(text, path) ?? []);
  const kind = 'another order of files';
  const messages = (order) => {
    const { messages } = program.link(structuredClone(order), program.languages);
    return messages.map((message) => JSON.stringify(message)).sort();
  };
  const wanted = messages(facts);
  const orders = [facts.toReversed(), shuffled(facts, 2), shuffled(facts, 3)];
  const different = orders.filter((order) => {
    const found = messages(order);
    if (isDeepStrictEqual(found, wanted)) return false;
    show(kind, 'all', wanted, found);
    return true;
  });
  return { kind, tried: orders.length, different: different.length };
}

/** Threads that are asked for are started whatever the size of the tree. */
async function otherJobs() {
  const cli = await built();
  const list = join(work, 'list');
  writeFileSync(list, files.map(({ path }) => `${path}\n`).join(''));
  const run = (jobs) => {
    const args = [
      cli,
      '--files-from',
      list,
      '--no-ignore',
      '--all',
      '--exceptions',
      '--format',
      'json',
      '-q',
      '--jobs',
      jobs,
    ];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { maxBuffer: 1 << 30 });
    // 1: no rule from the files that were drawn; their messages are printed all the same.
    if (status !== 0 && status !== 1) throw new Error(`--jobs ${jobs} ended with ${status}: ${stderr}`);
    return stdout;
  };
  const wanted = run('1');
  return ['2', '4'].map((jobs) => ({
    kind: `--jobs ${jobs}`,
    tried: files.length,
    different: run(jobs).equals(wanted) ? 0 : 1,
  }));
}

/** Beside the packages that it does not bundle. */
async function built() {
  const folder = join(work, 'dist');
  mkdirSync(folder);
  await bundle(folder);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return join(folder, 'cli.js');
}
