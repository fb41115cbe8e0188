#!/usr/bin/env node
// Does every call of the common loggers carry a template? Finds these calls by a plain search, which knows comments, texts and brackets
// but no syntax, and asks whether the built program recovers a text between the first and the last line of each.
// usage: node bench/logging-calls.mjs --language NAME [-n SHOWN] [--everything] [--cli PROGRAM] TREE …
//   NAME is a file in bench/logging-calls.
//   -n lists calls without a message, those without any text first. --everything reads also what the default run leaves out.
//   --errors tells files in which the official grammar finds an error from the others.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hasError, parserOf } from './grammars.mjs';

const { values: options, positionals: trees } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string', default: 'c' },
    shown: { type: 'string', short: 'n', default: '0' },
    everything: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    cli: { type: 'string', default: fileURLToPath(new URL('../dist/cli.js', import.meta.url)) },
  },
});
const { language } = await import(`./logging-calls/${options.language}.mjs`);

/** The logging calls of a source, with the lines they span and the texts in their parentheses. */
function callsIn(source) {
  const texts = [];
  const masked = source.replace(language.opaque, (token, ...rest) => {
    const offset = rest.find((value) => typeof value === 'number');
    if (language.isText(token)) texts.push({ offset, token });
    return token.replace(/[^\n]/g, ' ');
  });
  const lineOf = lineNumbers(source);
  const heads = [language.call, language.stream].flatMap((pattern) => (pattern ? [...masked.matchAll(pattern)] : []));
  return heads.map(({ 0: head, index }) => {
    const open = index + head.length;
    const end = endOf(masked, head, open);
    const inside = texts.filter(({ offset }) => offset >= open && offset < end);
    const shown = source.slice(index, end).replace(/\s+/g, ' ');
    return { first: lineOf(index), last: lineOf(end), kind: kindOf(masked, open, inside), shown };
  });
}

/** `none`: no text with a letter; `key`: only names, and those only for another call in it; `word`: one word; else `text`. */
function kindOf(masked, open, texts) {
  const lettersOf = ({ token }) => token.replace(/%[-\d.]*[a-z]|\\.|[$#]?\{[^{}]*\}/g, '');
  const told = texts.filter((text) => /\p{L}/u.test(lettersOf(text)));
  if (told.length === 0) return 'none';
  if (
    told
      .map(lettersOf)
      .join(' ')
      .match(/\p{L}{2,}/gu)?.length === 1
  )
    return 'word';
  const isKey = ({ offset, token }) => {
    const before = masked.slice(open, offset);
    return before.split('(').length > before.split(')').length && /^["'`][\w.:/-]*["'`]$/.test(token);
  };
  return told.every(isKey) ? 'key' : 'text';
}

/** Of a call in parentheses, or with a block as its argument; of a stream the end of its statement. */
function endOf(masked, head, open) {
  if (head.endsWith('(')) return closing(masked, open, '()');
  return head.endsWith('{') ? closing(masked, open, '{}') : endOfStatement(masked, open);
}

function closing(masked, open, [opens, closes]) {
  let depth = 1;
  for (let i = open; i < masked.length; i++) {
    if (masked[i] === opens) depth++;
    if (masked[i] === closes && --depth === 0) return i;
  }
  return masked.length;
}

function endOfStatement(masked, open) {
  const end = masked.indexOf(language.statementEnd ?? ';', open);
  return end < 0 ? masked.length : end;
}

function lineNumbers(source) {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/** The places of the recovered texts by file, each with the reason why it is no message or null. */
function recover(tree, everything) {
  const folder = mkdtempSync(join(tmpdir(), 'logging-calls-'));
  const output = join(folder, 'texts.ndjson');
  const fixed = ['.', '--lang', options.language, '--all', '--format', 'ndjson', '-q', '-o', output];
  const command = [resolve(options.cli), ...fixed, ...(everything ? ['--no-ignore'] : [])];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: tree, encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`${tree}: ${stderr}`);
  const byFile = new Map();
  for (const json of readFileSync(output, 'utf8').split('\n').filter(Boolean)) {
    const { origins, excluded } = JSON.parse(json);
    for (const { file, line } of origins) {
      const place = { line, reason: excluded?.reason ?? null };
      if (!byFile.get(file)?.push(place)) byFile.set(file, [place]);
    }
  }
  rmSync(folder, { recursive: true });
  return byFile;
}

/** The files that were read: one without any text counts, unless it yields some as soon as nothing is left out. */
function readFiles(tree, recovered) {
  const command = ['.', '-type', 'f', '-not', '-path', '*/.git/*', '-printf', '%P\n'];
  const { stdout } = spawnSync('find', command, { cwd: tree, encoding: 'utf8', maxBuffer: 1 << 28 });
  const left = options.everything ? recovered : recover(tree, true);
  const files = stdout.split('\n').filter((file) => language.file.test(file));
  return files.filter((file) => recovered.has(file) || (!left.has(file) && !textsOf(tree, file))).sort();
}

/** What a file yields when it is named: some are left out always, as too large. */
function textsOf(tree, file) {
  if (!language.call.test(readFileSync(join(tree, file), 'utf8'))) return '';
  language.call.lastIndex = 0;
  const command = [resolve(options.cli), file, '--lang', options.language, '--all', '--format', 'ndjson', '-q'];
  return spawnSync(process.execPath, command, { cwd: tree, encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
}

function survey(tree) {
  const recovered = recover(tree, options.everything);
  const calls = readFiles(tree, recovered).flatMap((file) =>
    callsIn(readFileSync(join(tree, file), 'utf8')).map((call) => {
      const inside = (recovered.get(file) ?? []).filter(({ line }) => line >= call.first && line <= call.last);
      const isMessage = inside.some(({ reason }) => reason === null);
      return { ...call, file, outcome: isMessage ? 'message' : (inside[0]?.reason ?? 'nothing') };
    }),
  );
  print(basename(tree), calls);
  return calls;
}

function print(title, calls) {
  const counted = calls.filter(({ kind }) => kind === 'text');
  const lacking = counted.filter(({ outcome }) => outcome !== 'message');
  const silent = lacking.filter(({ outcome }) => outcome === 'nothing');
  const share = (part) => ((100 * part) / Math.max(1, counted.length)).toFixed(2);
  const messages = counted.length - lacking.length;
  const reasons = [...new Set(lacking.map(({ outcome }) => outcome))].map(
    (outcome) => `${outcome} ${lacking.filter((call) => call.outcome === outcome).length}`,
  );
  const apart = (kind) => calls.filter((call) => call.kind === kind).length;
  console.log(`\n${title}: ${counted.length} calls with a text, ${messages} with a message (${share(messages)} %)`);
  console.log(
    `  with some recovered text ${share(counted.length - silent.length)} %; without a message: ${reasons.join(', ')}`,
  );
  console.log(
    `  not counted: ${apart('none')} calls without a text, ${apart('key')} with only the name of one, ${apart('word')} of one word`,
  );
  const shown = [...silent, ...lacking.filter(({ outcome }) => outcome !== 'nothing')].slice(0, Number(options.shown));
  for (const call of shown) console.log(`  ${call.file}:${call.first} [${call.outcome}] ${call.shown.slice(0, 160)}`);
}

const all = trees.flatMap((tree) => survey(resolve(tree)).map((call) => ({ ...call, tree: resolve(tree) })));
options.shown = '0';
if (trees.length > 1) print('all', all);
if (options.errors) {
  const parser = await parserOf(options.language);
  const known = new Map();
  const stands = ({ tree, file }) => {
    const path = join(tree, file);
    if (!known.has(path)) known.set(path, hasError(parser, readFileSync(path, 'utf8')));
    return known.get(path);
  };
  print('in files with an error', all.filter(stands));
  print(
    'in all others',
    all.filter((call) => !stands(call)),
  );
}
