// Patterns of .gitignore: the files that are found are those that git itself lists. Git runs in a repository of our own with nothing in it.
// An input is the text of the .gitignore at the top.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mustEqual } from '../invariant.mjs';
import { mutated } from '../mutators.mjs';

const NAMES = [
  ...[
    'a.c',
    'b.c',
    'ab.c',
    'A.c',
    'abc.c',
    'a b.c',
    ' a.c',
    '#a.c',
    '!a.c',
    '[a].c',
    'a[b].c',
    'a*.c',
    'a?.c',
    'a\\b.c',
    'ä.c',
    '日.c',
    '😀.c',
    '-.c',
    '^.c',
    '].c',
    'a{b}.c',
  ],
  ...[
    'x/a.c',
    'x/b.c',
    'x/y/a.c',
    'x/y/z/a.c',
    'y/a.c',
    'y/x/a.c',
    'ab/a.c',
    'a b/a.c',
    '[x]/a.c',
    'x y/z/b.c',
    'X/a.c',
    'xx/a.c',
    'x.c/a.c',
    'a/b/c/d/e.c',
    'b/a/a.c',
  ],
].filter((name) => process.platform === 'linux' || !/[*?\\]/.test(name));

const WORDS = [
  ...[
    '*',
    '**',
    '***',
    '?',
    '/',
    '//',
    '!',
    '!!',
    '#',
    '\\',
    '\\ ',
    '\\!',
    '\\#',
    '\\*',
    '[',
    ']',
    '[a-c]',
    '[!a]',
    '[^a]',
    '[]a]',
    '[a-',
    '[[:alpha:]]',
    '[[:foo:]]',
    '[z-a]',
    '[\\]]',
    '[a\\-c]',
  ],
  ...[
    '**/',
    '/**',
    '/**/',
    '*.c',
    'a',
    'b',
    'x',
    'y',
    'x/',
    '/x',
    'x/*',
    '!x/',
    '!a.c',
    'a.c',
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '{a,b}',
    '(a|b)',
    '+',
    '$',
    '^',
    '.',
    '..',
    '\ufeff',
    'ä',
    'Ä',
  ],
];
const SAMPLES = [
  '*.c\n!a.c\n',
  '/x/\n',
  'x/**\n!x/y/\n',
  '**/a.c\n',
  'x/**/a.c\n',
  '[a-c].c\n!b.c\n',
  'a\\ b.c\n#c\n\\#a.c\n',
  '*\n!*/\n!a.c\n',
].map((text) => Buffer.from(text));

export const target = {
  corpus: (path) => path.endsWith('/.gitignore'),
  prepare: ({ program, corpus, scratch }) => {
    for (const name of NAMES) {
      mkdirSync(dirname(join(scratch, name)), { recursive: true });
      writeFileSync(join(scratch, name), 'int x;\n');
    }
    git(scratch, ['init', '--quiet']);
    return { program, scratch, others: [...SAMPLES, ...corpus] };
  },
  generate: (draw, { others }) =>
    draw.chance(0.5)
      ? Buffer.from(Array.from({ length: draw.small(1, 12) }, () => lineFrom(draw)).join(''))
      : mutated(draw.pick(others), draw, { words: WORDS, others }).subarray(0, 4096),
  check: (input, { program, scratch }) => {
    writeFileSync(join(scratch, '.gitignore'), input);
    const listed = git(scratch, ['ls-files', '--others', '--exclude-standard', '-z', '--', '*.c']);
    const ours = found(program, scratch);
    if (listed !== null) mustEqual(ours, listed.split('\0').filter(Boolean).sort(), 'git ignores other files');
  },
};

const lineFrom = (draw) => `${Array.from({ length: draw.small(1, 6) }, () => draw.pick(WORDS)).join('')}\n`;

function found(program, folder) {
  const { files } = program.discover({
    roots: [folder],
    languageOf: new Map([['.c', 'c']]),
    include: [],
    exclude: [],
    noIgnore: false,
    listed: null,
    maxBytes: 1000,
  });
  return files.map(({ absolute }) => absolute.slice(folder.length + 1)).sort();
}

// Some patterns keep git busy for minutes.
const MAX_GIT_MILLISECONDS = 5000;

/** null where it takes too long. */
function git(folder, args) {
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const { stdout, status, stderr, signal } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env,
    timeout: MAX_GIT_MILLISECONDS,
  });
  if (signal !== null) return null;
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
  return stdout;
}
