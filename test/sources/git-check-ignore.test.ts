// What is ignored is what git ignores: random patterns, held against `git check-ignore`.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ignoreFilesIn, newIgnores } from '../../src/sources/ignore/gitignore.ts';

const git = spawnSync('git', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'ignored-'));
const clean = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', XDG_CONFIG_HOME: folder };

beforeAll(() => {
  if (git) execFileSync('git', ['init', '-q', folder], { env: clean });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The same numbers each time. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const names = ['a', 'b', 'ab', 'aab', 'b.c', 'a.c', 'ab.c', 'é.c', '[a]', 'a b', '.a', '-', 'a-c', 'x*y'];
const pieces = [
  ...[
    'a',
    'b',
    'ab',
    '*',
    '?',
    '**',
    '/',
    '/',
    '.c',
    '[ab]',
    '[!a]',
    '[^b]',
    '[a-c]',
    '[[:alpha:]]',
    '[[:nope:]]',
    '[a',
    '\\*',
  ],
  ...[
    '\\',
    ' ',
    '-',
    'é',
    '**/',
    '/**',
    '/**/',
    'a*',
    '*b',
    '[]a]',
    '[]-a]',
    '[a-]',
    '[\\]]',
    '.',
    '[[:digit:]-]',
    'x\\*y',
    '***',
  ],
];

function patterns(pick: (below: number) => number): string {
  const line = (): string => {
    const text = Array.from({ length: 1 + pick(5) }, () => pieces[pick(pieces.length)]).join('');
    return `${pick(5) === 0 ? '!' : ''}${pick(5) === 0 ? '/' : ''}${text}${pick(5) === 0 ? '/' : ''}${['', '', '', ' ', '\r', '\\ '][pick(6)]}`;
  };
  return Array.from({ length: 1 + pick(6) }, line).join('\n');
}

function plant(pick: (below: number) => number): void {
  for (const entry of readdirSync(folder)) if (entry !== '.git') rmSync(join(folder, entry), { recursive: true });
  for (let i = 0; i < 25; i++) {
    const path = join(folder, ...Array.from({ length: 1 + pick(4) }, () => names[pick(names.length)]!));
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, '');
      if (i % 6 === 0) writeFileSync(join(dirname(path), '.gitignore'), patterns(pick));
    } catch {
      // A file stands where a folder should be: one path less.
    }
  }
  writeFileSync(join(folder, '.git', 'info', 'exclude'), patterns(pick));
}

/** All paths that are not below an ignored folder, with a slash behind folders -> whether they are ignored. */
function ours(): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  const ignores = newIgnores();
  const walk = (inside: string): void => {
    const here = join(folder, inside);
    ignores.enter(here, ignoreFilesIn(here, inside === ''));
    for (const entry of readdirSync(here, { withFileTypes: true })) {
      if (entry.name === '.git') continue;
      const path = join(inside, entry.name);
      const isIgnored = ignores.isIgnored(join(folder, path), entry.name, entry.isDirectory());
      found.set(path, isIgnored);
      if (entry.isDirectory() && !isIgnored) walk(path);
    }
    ignores.leave();
  };
  walk('');
  return found;
}

function gits(paths: readonly string[]): ReadonlySet<string> {
  const { stdout } = spawnSync('git', ['-C', folder, 'check-ignore', '--stdin', '-z', '--no-index'], {
    input: paths.map((path) => `${path}\0`).join(''),
    env: clean,
  });
  return new Set(stdout.toString('utf8').split('\0').filter(Boolean));
}

test.runIf(git)('random trees with random patterns', () => {
  let ignored = 0;
  for (let seed = 1; seed <= 60; seed++) {
    plant(random(seed));
    const own = ours();
    const theirs = gits([...own.keys()]);
    const mine = [...own].flatMap(([path, isIgnored]) => (isIgnored ? [path] : []));
    expect(mine.sort(), `seed ${seed}`).toEqual([...theirs].sort());
    ignored += theirs.size;
  }
  expect(ignored).toBeGreaterThan(100);
});
