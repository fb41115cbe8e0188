#!/usr/bin/env node
// Do both readers of a language say the same? Reads trees by our lexer and by the grammar (`--reader tree-sitter`), and compares every
// message: text, place, sink, function, severity, exclusion; and classes of exceptions. Files with an ERROR node are counted apart.
// usage: node bench/readers.mjs [--language c|java|python] [-n SHOWN] [--cli PROGRAM] TREE …
//   Without --language it is each of them that the tree holds. -n lists differences, of files without an ERROR node first.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hasError, parserOf } from './grammars.mjs';
import { table } from './timing.mjs';

const languages = ['c', 'java', 'python'];
const { values: options, positionals: trees } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string' },
    shown: { type: 'string', short: 'n', default: '0' },
    cli: { type: 'string', default: fileURLToPath(new URL('../dist/cli.js', import.meta.url)) },
  },
});
if (trees.length === 0) {
  console.error('usage: node bench/readers.mjs [--language c|java|python] [-n SHOWN] [--cli PROGRAM] TREE …');
  process.exit(2);
}

const aspects = ['only by lexer', 'only by tree', 'sink', 'function', 'severity', 'excluded', 'other'];
const heading = ['Tree', 'Language', 'Files', 'By lexer', 'By tree', 'Same', '%', ...aspects];

/** `file line column text` -> what is said of it, by aspect. */
function messagesOf(tree, language, reader) {
  const folder = mkdtempSync(join(tmpdir(), 'readers-'));
  const output = join(folder, 'messages.ndjson');
  const fixed = [
    '.',
    '--lang',
    language,
    '--all',
    '--exceptions',
    '--format',
    'ndjson',
    '--no-config',
    '-q',
    '-o',
    output,
  ];
  const run = spawnSync(process.execPath, [resolve(options.cli), ...fixed, '--reader', reader], {
    cwd: tree,
    encoding: 'utf8',
  });
  if (/: (?:no \w+ files,|every file was skipped)/.test(run.stderr)) return new Map();
  if (run.status !== 0 && run.status !== 1) throw new Error(`${tree}: ${run.stderr}`);
  const lines = readFileSync(output, 'utf8').split('\n').filter(Boolean);
  rmSync(folder, { recursive: true });
  return new Map(lines.flatMap((line) => placesOf(JSON.parse(line))));
}

const placesOf = ({ origins, template, severity, excluded, kind, parts, ...rest }) =>
  origins.map(({ file, line, column, sink, function: inside, ...origin }) => [
    `${file}\0${line}:${column}\0${kind}\0${template}`,
    {
      sink,
      function: inside,
      severity,
      excluded: excluded?.reason ?? null,
      other: JSON.stringify([origin, parts, rest.messageIds]),
    },
  ]);

/** Each difference: file, place, text, aspect, what both say. */
function differencesOf(byLexer, byTree) {
  const found = [];
  const note = (key, aspect, lexer, tree) => {
    const [file, place, , text] = key.split('\0');
    found.push({ file, place, text, aspect, lexer, tree });
  };
  for (const [key, lexer] of byLexer) {
    const tree = byTree.get(key);
    if (!tree) note(key, 'only by lexer', lexer.sink, null);
    else {
      const aspect = Object.keys(lexer).find((name) => lexer[name] !== tree[name]);
      if (aspect) note(key, aspect, lexer[aspect], tree[aspect]);
    }
  }
  for (const [key, tree] of byTree) if (!byLexer.has(key)) note(key, 'only by tree', null, tree.sink);
  return found;
}

function rowOf(title, language, files, byLexer, byTree, differences) {
  const isHere = (key) => files.has(key.slice(0, key.indexOf('\0')));
  const [lexer, tree] = [byLexer, byTree].map((all) => [...all.keys()].filter(isHere).length);
  const here = differences.filter(({ file }) => files.has(file));
  const same = lexer - here.filter(({ aspect }) => aspect !== 'only by tree').length;
  const all = same + here.length;
  const counts = aspects.map((aspect) => here.filter((one) => one.aspect === aspect).length);
  const share = all === 0 ? '-' : ((100 * same) / all).toFixed(3);
  return [title, language, files.size, lexer, tree, same, share, ...counts].map(String);
}

const fileOf = (key) => key.slice(0, key.indexOf('\0'));

async function survey(tree, language) {
  const [byLexer, byTree] = ['auto', 'tree-sitter'].map((reader) => messagesOf(tree, language, reader));
  const files = [...new Set([...byLexer.keys(), ...byTree.keys()].map(fileOf))];
  if (files.length === 0) return [];
  const parser = await parserOf(language);
  const broken = new Set(files.filter((file) => hasError(parser, readFileSync(join(tree, file), 'utf8'))));
  const clean = new Set(files.filter((file) => !broken.has(file)));
  const differences = differencesOf(byLexer, byTree);
  const shown = [clean, broken].flatMap((some) => differences.filter(({ file }) => some.has(file)));
  for (const { file, place, text, aspect, lexer, tree: other } of shown.slice(0, Number(options.shown)))
    console.log(
      `${broken.has(file) ? '!' : ' '} ${file}:${place} ${aspect}: ${lexer} | ${other}  ${JSON.stringify(text.slice(0, 80))}`,
    );
  return [
    rowOf(basename(tree), language, clean, byLexer, byTree, differences),
    rowOf('  with ERROR', language, broken, byLexer, byTree, differences),
  ];
}

const rows = [];
for (const tree of trees.map((path) => resolve(path)))
  for (const language of options.language ? [options.language] : languages)
    rows.push(...(await survey(tree, language)));
console.log(table([heading, ...rows]));
