#!/usr/bin/env node
// Is any text lost that GNU gettext finds? Compares the strings of two words or more of `xgettext -a` with what the built program
// recovers (`--all`) from the same files, by their literal text: placeholders and runs of spaces do not count.
// usage: node bench/coverage.mjs --language c|cpp|csharp|java|javascript|php|python [-n SHOWN] [--sample N [--seed S]] [--everything] [--cli PROGRAM] TREE …
//   -n lists uncovered strings, --sample random ones that are covered only as "no message", to be judged by hand.
//   --everything compares also the files that the default run leaves out (tests, vendored …). Needs xgettext, for Python also python3.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const given = (preset) => ({ type: 'string', default: preset });
const { values: options, positionals: trees } = parseArgs({
  allowPositionals: true,
  options: {
    language: given('c'),
    shown: { ...given('0'), short: 'n' },
    sample: given('0'),
    seed: given('1'),
    everything: { type: 'boolean', default: false },
    cli: given(fileURLToPath(new URL('../dist/cli.js', import.meta.url))),
  },
});
const percent = "%[-+ #0,(']*(?:\\d+\\$)?[\\d.*]*(?:<PRI\\w+>|p[A-Zmp]|[hlqjztLI]*[a-zA-Z%])";
const braces = '\\{[^{}]*\\}|[{}]';
const language = {
  // A macro that xgettext does not know cuts the string, and leaves a lone % of `"%" APR_OFF_T_FMT`.
  c: {
    peer: 'C',
    file: /\.[ch]$/i,
    placeholder: new RegExp(`${percent}|%[\\d.]*$`, 'g'),
    tidy: (text) => text,
  },
  // Values are put into a text as in C, or in braces. Headers are read as C, too.
  cpp: {
    peer: 'C++',
    file: /\.(?:cc|cpp|cxx|hh|hpp|hxx)$/i,
    placeholder: new RegExp(`${percent}|%[\\d.]*$|${braces}`, 'g'),
    tidy: (text) => text,
  },
  // It cuts template literals at their values, and does not know TypeScript.
  javascript: {
    peer: 'JavaScript',
    file: /\.(?:js|mjs|cjs|jsx)$/,
    placeholder: new RegExp(`\\$?${braces}|${percent}`, 'g'),
    tidy: (text) => text,
  },
  // It does not know text blocks: their joined lines stay apart.
  java: {
    peer: 'Java',
    file: /\.java$/,
    placeholder: new RegExp(`${percent}|${braces}|'`, 'g'),
    tidy: (text) => text.replace(/\\\n/g, ''),
  },
  // It does not know raw texts, and values in a text cut it as they cut ours.
  csharp: {
    peer: 'C#',
    file: /\.cs$/,
    placeholder: new RegExp(braces, 'g'),
    tidy: (text) => text,
  },
  python: {
    peer: 'Python',
    file: /\.py$/,
    // A name behind a dollar may be one of string.Template.
    placeholder: new RegExp(`${percent.replace('%', '%(?:\\([^)]*\\))?')}|\\$\\{?[A-Za-z_]\\w*\\}?|${braces}`, 'g'),
    tidy: (text) => text,
  },
  // It cuts a text at its values; `$name` and `{$name}` are what it leaves of them.
  php: {
    peer: 'PHP',
    file: /\.(?:php|phtml)$/,
    placeholder: new RegExp(`\\{?\\$\\{?\\w+(?:(?:->\\w+)|\\[[^\\]]*\\])*\\}?|${percent}|${braces}|[@:%]\\w+`, 'g'),
    tidy: (text) => text,
  },
}[options.language];
const binary = /[\x00-\x06\x0e-\x1a\x1c-\x1f\ufffd]/;
// A text begins at most so many lines before a piece of it, or after it by another way of counting.
const span = { before: 60, after: 2 };

function compare(tree) {
  const name = basename(tree);
  const recovered = recover(tree, options.everything);
  const files = readFiles(tree, recovered);
  const refused = [];
  const crashed = [];
  const isRead = readOnes(tree, recovered);
  const strings = inBatches(files, 200)
    .flatMap((batch) => peerStrings(tree, batch, { refused, crashed }))
    .filter(({ file }) => isRead(file));
  const isDocstring = docstringsOf(tree, files);
  const [docstrings, results] = split(
    strings.map((string) => ({ ...string, found: find(recovered.get(string.file) ?? [], string) })),
    isDocstring,
  );
  print(`${name} (${files.length} files)`, results);
  const { length } = docstrings.filter(({ found }) => found);
  if (docstrings.length) console.log(`  docstrings, not counted above: ${docstrings.length}, recovered ${length}`);
  console.log(
    `  places with several templates: ${severalTemplates(files.flatMap((file) => recovered.get(file) ?? []))}`,
  );
  if (crashed.length) console.log(`  crashes of xgettext: ${crashed.length}`);
  for (const line of refused) console.log(`  refused by xgettext: ${line}`);
  const everywhere = [...recovered.values()].flat();
  const lost = results.filter(({ found }) => !found).map((result) => ({ ...result, other: find(everywhere, result) }));
  const others = lost.filter(({ other }) => other);
  if (others.length) console.log(`  lost here, but the text of another file: ${others.length}`);
  for (const result of lost.slice(0, Number(options.shown))) {
    console.log(`  ${shown(result)}${result.other ? ` (but ${result.other.file}:${result.other.line})` : ''}`);
  }
  return { name, results };
}

function print(title, results) {
  const [lost, covered] = split(results, ({ found }) => !found);
  const near = covered.filter(({ found }) => found.near);
  const longer = new Set(
    near.filter(({ found, text }) => letters(found.text) > letters(text)).map(({ found }) => found.candidate),
  );
  const reasons = [...grouped(covered, reasonOf)].sort((a, b) => b[1].length - a[1].length);
  const share = ((100 * covered.length) / Math.max(1, results.length)).toFixed(2);
  console.log(`\n${title}: ${covered.length} of ${results.length} strings covered (${share} %), ${lost.length} lost`);
  console.log(`  by a text at that place ${near.length}; by a longer one ${longer.size}`);
  console.log(`  as ${reasons.map(([reason, those]) => `${reason} ${those.length}`).join(', ')}`);
}

/** The texts that the program recovers, by file. */
function recover(tree, everything) {
  const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
  const output = join(folder, 'texts.ndjson');
  const fixed = ['.', '--lang', options.language, '--all', '--format', 'ndjson', '-q', '-o', output];
  const command = [resolve(options.cli), ...fixed, ...(everything ? ['--no-ignore'] : [])];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: tree, encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`${tree}: ${stderr}`);
  const texts = jsonLines(readFileSync(output, 'utf8')).flatMap(({ parts, excluded, origins }) => {
    const text = spaced(parts.map(({ literal }) => literal ?? '\0').join(''));
    return origins.map(({ file, line, column }) => ({ file, text, line, column, excluded }));
  });
  rmSync(folder, { recursive: true });
  return grouped(texts, ({ file }) => file);
}

/** The files that were read: one without any text counts, unless it yields some as soon as nothing is left out. */
function readFiles(tree, recovered) {
  const { stdout } = piped('find', ['.', '-type', 'f', '-not', '-path', '*/.git/*', '-printf', '%P\n'], { cwd: tree });
  const left = options.everything ? recovered : recover(tree, true);
  const files = stdout.split('\n').filter((file) => language.file.test(file));
  return files.filter((file) => recovered.has(file) || !left.has(file)).sort();
}

/** Whether the walk reads a file: what yields texts only when it is named is left out always, as too large. */
function readOnes(tree, recovered) {
  const known = new Map();
  const isRead = (file) => {
    const command = [resolve(options.cli), file, '--lang', options.language, '--all', '--format', 'ndjson', '-q'];
    return piped(process.execPath, command, { cwd: tree }).stdout === '';
  };
  return (file) => {
    if (!recovered.has(file) && !known.has(file)) known.set(file, isRead(file));
    return known.get(file) ?? true;
  };
}

/** What xgettext refuses or crashes on is halved until the file is known, and that is tried in another encoding. */
function peerStrings(tree, files, troubles, encoding = 'UTF-8') {
  const command = ['-a', `--from-code=${encoding}`, '-L', language.peer, '-f', '-', '-o', '-', '--no-wrap'];
  const run = piped('xgettext', command, { cwd: tree, input: files.join('\n') });
  if (run.status === 0) return stringsOf(run.stdout);
  if (run.signal) troubles.crashed.push(run.signal);
  if (files.length > 1) return inBatches(files, files.length >> 1).flatMap((half) => peerStrings(tree, half, troubles));
  if (encoding === 'UTF-8') return peerStrings(tree, files, troubles, 'ISO-8859-1');
  troubles.refused.push(
    `${files[0]} (${run.signal ?? run.stderr.split('\n').filter((line) => !/warning/.test(line))[0]})`,
  );
  return [];
}

/** The strings of two words or more of a PO file, once for each place. */
function stringsOf(po) {
  return po.split('\n\n').flatMap((entry) => {
    const marks = [...entry.matchAll(/^#: (.*)$/gm)].map(([, line]) => line).join(' ');
    const at = [...marks.matchAll(/(?:\u2068([^\u2069]+)\u2069|(\S+)):(\d+)(?= |$)/g)];
    return [...entry.matchAll(/^msgid(?:_plural)? ((?:".*"\n?)+)/gm)].flatMap(([, quoted]) => {
      const text = language.tidy(repaired(unquoted(quoted)));
      const words = text.replace(language.placeholder, '%').split(/\s+/);
      if (words.filter((word) => /\p{L}/u.test(word)).length < 2 || binary.test(text)) return [];
      const pieces = text.split(language.placeholder).map((piece) => spaced(piece).trim());
      const told = pieces.filter((piece) => /[\p{L}\d]/u.test(piece));
      return at.map(([, marked, plain, line]) => ({ text, pieces: told, file: marked ?? plain, line: Number(line) }));
    });
  });
}

function unquoted(lines) {
  const plain = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };
  return lines
    .replace(/"\n"|^"|"\n?$/g, '')
    .replace(/\\([0-7]{1,3}|.)/g, (_, code) =>
      /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (plain[code] ?? code),
    );
}

/** UTF-8 that was read as ISO-8859-1, since something else in its file is no UTF-8. */
function repaired(text) {
  const decoded = Buffer.from(text, 'latin1').toString();
  return /[^\x00-\xff]/.test(text) || decoded.includes('\ufffd') ? text : decoded;
}

/** The recovered text that holds all pieces of the string in their order: best near its line, best a message. */
function find(texts, { pieces, line }) {
  let best = null;
  for (const candidate of texts) {
    const near = candidate.line >= line - span.before && candidate.line <= line + span.after;
    const worth = (near ? 2 : 0) + (candidate.excluded ? 0 : 1);
    if (worth > (best?.worth ?? -1) && holds(candidate.text, pieces)) {
      best = { candidate, near, worth };
    }
  }
  return best && { ...best, ...best.candidate };
}

function holds(text, pieces) {
  let from = 0;
  return pieces.every((piece) => {
    const at = text.indexOf(piece, from);
    from = at + piece.length;
    return at >= 0;
  });
}

/** Arms of a conditional and values of a constant give several templates in one place. */
function severalTemplates(texts) {
  const places = grouped(texts, ({ file, line, column }) => `${file}:${line}:${column}`);
  return [...places.values()].filter((those) => new Set(those.map(({ text }) => text)).size > 1).length;
}

/** Whether a string is a statement of its own in Python; files that python3 does not parse have none. */
function docstringsOf(tree, files) {
  if (options.language !== 'python') return () => false;
  const script = `import ast, json, sys
for name in sys.stdin.read().split('\\n'):
    try: nodes = ast.walk(ast.parse(open(name, 'rb').read()))
    except Exception: continue
    for n in nodes:
        if isinstance(n, ast.Expr) and isinstance(n.value, ast.Constant) and isinstance(n.value.value, str):
            print(json.dumps([name, n.lineno, n.end_lineno]))`;
  const { stdout } = piped('python3', ['-W', 'ignore', '-c', script], { cwd: tree, input: files.join('\n') });
  const ranges = grouped(jsonLines(stdout), ([file]) => file);
  return ({ file, line }) => (ranges.get(file) ?? []).some(([, first, last]) => line >= first && line <= last);
}

function piped(command, args, more) {
  const run = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 29, ...more });
  if (run.error) throw run.error;
  return run;
}

/** So many items by chance, the same ones for the same seed. */
function drawn(items, count, seed) {
  let state = seed;
  const next = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const rest = [...items];
  return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(next(rest.length), 1)[0]);
}

function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (!groups.get(key)?.push(item)) groups.set(key, [item]);
  }
  return groups;
}

function inBatches(items, size) {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}

const split = (items, test) => [items.filter(test), items.filter((item) => !test(item))];
const jsonLines = (lines) =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const spaced = (text) => text.replace(/\s+/g, ' ');
const letters = (text) => text.match(/\p{L}/gu)?.length ?? 0;
const reasonOf = ({ found }) => found.excluded?.reason ?? 'message';
const shown = ({ file, line, text }) => `${file}:${line} ${JSON.stringify(text)}`;

const all = trees.map((tree) => compare(resolve(tree)));
if (all.length > 1)
  print(
    'all',
    all.flatMap(({ results }) => results),
  );
const excluded = all.flatMap(({ name, results }) =>
  results.filter(({ found }) => found?.excluded).map((result) => `${name}/${shown(result)} [${reasonOf(result)}]`),
);
for (const line of drawn(excluded, Number(options.sample), Number(options.seed))) console.log(line);
