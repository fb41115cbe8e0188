#!/usr/bin/env node
// What reading by trees of grammars costs: a rule from one small file of each language, beside one of C, and megabytes a second of whole
// trees, with the memory at the peak. Needs GNU time.
// usage: node bench/tree-speed.mjs [--times 5] [--cli PROGRAM]
//        node bench/tree-speed.mjs --language NAME [--megabytes 50] [--reader tree-sitter] [--times 3] TREE …
//   A tree of less than --megabytes is read as several copies side by side. Everything in it is read, tests as well.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median, short, spread, table, timed } from './timing.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const { values: options, positionals: trees } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string' },
    megabytes: { type: 'string', default: '50' },
    reader: { type: 'string', default: 'auto' },
    times: { type: 'string', default: '3' },
    cli: { type: 'string', default: join(here, '../dist/cli.js') },
  },
});

function measured(path, args) {
  const command = [process.execPath, resolve(options.cli), path, '-q', '--no-config', '--date', '2026-01-01', ...args];
  const runs = Array.from({ length: Number(options.times) }, () => timed({ command, statuses: [0, 1] }));
  const failure = runs.find((run) => run.failure)?.failure;
  if (failure) throw new Error(`${path}: ${failure}`);
  return runs;
}

/** The first case of each language. */
function smallFiles() {
  const cases = join(here, '../test/languages');
  const languages = readdirSync(cases, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return languages.map(({ name }) => {
    const folder = join(
      cases,
      name,
      readdirSync(join(cases, name)).find((one) => one.startsWith('finds-')),
    );
    return {
      name,
      file: join(
        folder,
        readdirSync(folder).find((one) => one.startsWith('input.')),
      ),
    };
  });
}

function ofSmallFiles() {
  const runs = smallFiles().flatMap(({ name, file }) =>
    ['auto', 'tree-sitter'].map((reader) => ({
      name,
      reader,
      seconds: measured(file, ['--reader', reader]).map((run) => run.seconds),
    })),
  );
  const ofC = median(runs.find(({ name }) => name === 'c').seconds);
  const rows = runs.map(({ name, reader, seconds }) => [name, reader, spread(seconds), short(median(seconds) - ofC)]);
  return [['Language', 'Reader', 'Seconds', 'More than C'], ...rows];
}

/** Endings of file names, as the program lists them. */
function endingsOf(language) {
  const { stdout } = spawnSync(process.execPath, [resolve(options.cli), 'languages'], { encoding: 'utf8' });
  const line = stdout.split('\n').find((one) => one.startsWith(`${language} `));
  if (!line) throw new Error(`no language is named ${language}`);
  return line.split(' ').filter((word) => word.startsWith('.'));
}

/** The sources of a tree, copied as often as it takes to make up so many bytes; gives how many they are. */
function copied(tree, endings, target, wanted) {
  const files = readdirSync(tree, { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => ({ name, stats: statSync(join(tree, name), { throwIfNoEntry: false }) }))
    .filter(({ stats }) => stats?.isFile());
  const bytes = files.reduce((sum, { stats }) => sum + stats.size, 0);
  if (bytes === 0) throw new Error(`${tree}: no source of this language`);
  const copies = Math.ceil(wanted / bytes);
  for (let copy = 1; copy <= copies; copy++)
    for (const { name } of files) cpSync(join(tree, name), join(target, `copy-${copy}`, name), { recursive: true });
  return { bytes: bytes * copies, files: files.length * copies };
}

function ofTree(tree, language) {
  const target = mkdtempSync(join(tmpdir(), 'tree-speed-'));
  try {
    const { bytes, files } = copied(resolve(tree), endingsOf(language), target, Number(options.megabytes) * 1e6);
    const runs = measured(target, ['--lang', language, '--no-ignore', '--reader', options.reader]);
    const [seconds, cpu, memory] = ['seconds', 'cpu', 'memory'].map((key) => runs.map((run) => run[key]));
    const speed = spread(seconds.map((value) => bytes / 1e6 / value));
    return [basename(tree), String(files), short(bytes / 1e6), spread(seconds), spread(cpu), speed, spread(memory)];
  } finally {
    rmSync(target, { recursive: true });
  }
}

const heading = ['Tree', 'Files', 'MB', 'Seconds', 'CPU seconds', 'MB/s', 'Peak memory, MB'];
if (options.language) console.log(table([heading, ...trees.map((tree) => ofTree(tree, options.language))]));
else console.log(table(ofSmallFiles()));
