#!/usr/bin/env node
// Is what `check` says right? Renames, moves, duplicates, deletes and rewords messages of real trees, and checks rules that hold their keywords.
// usage: node bench/mutations.mjs [--count N] [--seed N] [--wrong] [--twins] [--memory] [--json FILE] TREE …   (after npm run build)
//   N mutations a tree (default 500), a fifth of each kind; --twins deletes also messages that leave a similar one behind; --memory:
//   the rules have a decisions file from before the change; --wrong lists what was wrong, --json writes every outcome.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { asRule, expected, kinds, mutate, random, statementOf, triplesOf, twinIn } from './mutate.mjs';

const { values, positionals: trees } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string' },
    seed: { type: 'string' },
    wrong: { type: 'boolean' },
    json: { type: 'string' },
    twins: { type: 'boolean' },
    memory: { type: 'boolean' },
  },
});
const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
if (trees.length === 0) {
  console.error(
    'usage: node bench/mutations.mjs [--count N] [--seed N] [--wrong] [--twins] [--memory] [--json FILE] TREE …',
  );
  process.exit(2);
}
const count = Number(values.count ?? 500);
// Hand-made rules hold 16 keywords at the 90th percentile; what is taken by other keywords of a rule is no rewording.
const [batch, keywordsInRule] = [100, 16];

const run = (cwd, args) =>
  execFileSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** Messages that a long rule would hold, of one place, whose keyword stands in one line of the source and hits nothing else. */
function subjects(tree, next) {
  const { candidates } = JSON.parse(run(tree, ['.', '--format', 'json', '--max', '5000']));
  const texts = new Map();
  const read = (file) =>
    texts.get(file) ?? texts.set(file, readFileSync(join(tree, file), 'utf8').split('\n')).get(file);
  const found = candidates.filter(({ selected, keywords: [keyword], origins, kind }) => {
    if (!selected || /[*?\\"']/.test(keyword) || origins.length !== 1 || kind !== 'message') return false;
    return (
      read(origins[0].file)[origins[0].line - 1]?.includes(keyword) &&
      statementOf(read(origins[0].file), origins[0].callLine) !== null
    );
  });
  // Without memory `check` cannot tell that a message with a twin is dead: when it goes, one that is close is still there.
  const others = JSON.parse(run(tree, ['.', '--format', 'json'])).candidates.map(({ text, parts }) => ({
    parts,
    triples: triplesOf(text),
  }));
  const hasTwin = ({ parts, keywords: [keyword] }) =>
    twinIn(
      keyword,
      others.filter((other) => JSON.stringify(other.parts) !== JSON.stringify(parts)).map(({ triples }) => triples),
    );
  const shuffled = found.map((one) => ({ one, at: next() })).sort((a, b) => a.at - b.at);
  return shuffled.map(({ one }) => ({ keyword: one.keywords[0], origin: one.origins[0], twin: hasTwin(one) }));
}

/** Verdicts on keywords in rules of that length. `before` is a tree in which they are live: `update` sees it first and remembers them. */
function checkAll(tree, keywords, folder, before = null) {
  rmSync(join(folder, 'rules'), { recursive: true, force: true });
  mkdirSync(join(folder, 'rules'));
  const file = join(folder, 'rules', 'rules.yml');
  const starts = Array.from({ length: Math.ceil(keywords.length / keywordsInRule) }, (_, at) => at * keywordsInRule);
  const rules = starts.map((at) => asRule(at, keywords.slice(at, at + keywordsInRule)));
  writeFileSync(file, rules.join(''));
  // Nothing new comes in: only these keywords are asked about.
  if (before) run(before, ['update', file, '--source', '.', '--only-keywords', '--keyword', 'no message has this']);
  const out = run(tree, ['check', file, '--source', '.', '--format', 'json', '--fail-on', 'never']);
  return JSON.parse(out).rules.flatMap(({ keywords: verdicts }) => verdicts);
}

// Of those with a twin only --twins deletes some: the others are changed in the other ways.
function kindsOf(pool, next) {
  const left = Object.fromEntries(kinds.map((kind) => [kind, Math.ceil(Math.min(count, pool.length) / kinds.length)]));
  return pool.flatMap((one) => {
    const open = kinds.filter((kind) => left[kind] > 0 && (kind !== 'delete' || values.twins || !one.twin));
    if (open.length === 0) return [];
    const kind = open.includes('delete') && next() < 0.6 ? 'delete' : open[Math.floor(next() * open.length)];
    left[kind]--;
    return [{ one, kind }];
  });
}

function outcomes(tree, seed) {
  const next = random(seed);
  const folder = mkdtempSync(join(tmpdir(), 'mutations-'));
  const found = [];
  const all = subjects(tree, next);
  const before = checkAll(
    tree,
    all.map(({ keyword }) => keyword),
    folder,
  );
  const pool = all.filter((_, at) => before[at].status === 'live' && before[at].matches === 1);
  const planned = kindsOf(pool, next);
  for (let done = 0; done < planned.length; done += batch) {
    const mutated = join(folder, 'tree');
    rmSync(mutated, { recursive: true, force: true });
    cpSync(tree, mutated, { recursive: true, filter: (path) => basename(path) !== '.git' });
    const tasks = planned.slice(done, done + batch).map((task, at) => ({ ...task, number: done + at }));
    // New names last: the places of the others are by the old ones.
    const ordered = [
      ...tasks.filter(({ kind }) => kind !== 'rename'),
      ...tasks.filter(({ kind }) => kind === 'rename'),
    ];
    const renamed = new Map();
    const mutations = ordered
      .map(({ one, kind, number }) => mutate(mutated, one, kind, number, next, renamed))
      .filter(Boolean);
    const verdicts = checkAll(
      mutated,
      mutations.map(({ keyword }) => keyword),
      folder,
      values.memory ? tree : null,
    );
    for (const [at, mutation] of mutations.entries())
      found.push({
        ...mutation,
        verdict: verdicts[at],
        ...expected({ ...mutation, file: renamed.get(mutation.file) ?? mutation.file }, verdicts[at]),
      });
  }
  rmSync(folder, { recursive: true });
  return { pool: pool.length, found };
}

const rows = [];
const every = [];
for (const tree of trees) {
  const { pool, found } = outcomes(tree, Number(values.seed ?? 1));
  every.push(...found.map((one) => ({ tree: basename(tree), ...one })));
  const share = (list) => (list.length === 0 ? '-' : `${list.filter(({ right }) => right).length}/${list.length}`);
  rows.push([
    basename(tree),
    pool,
    ...kinds.map((kind) => share(found.filter((one) => one.kind === kind))),
    share(found),
  ]);
}
console.log(
  `| tree | messages to choose from | ${kinds.join(' | ')} | right |\n|---|---|${kinds.map(() => '---|').join('')}---|`,
);
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
const right = every.filter((one) => one.right).length;
console.log(`\nRight: ${right} of ${every.length} (${((100 * right) / every.length).toFixed(1)} %)`);
if (values.wrong) {
  for (const { kind, keyword, now, verdict, want, right } of every) {
    if (!right)
      console.log(
        `${kind}: '${keyword}' ${now ? `-> '${now}' ` : ''}should be ${want}, is ${verdict.status} ${verdict.matches} ${verdict.closest ? `~${verdict.closest.similarity} '${verdict.closest.text}'` : ''}`,
      );
  }
}
if (values.json) writeFileSync(values.json, JSON.stringify(every));
