// What the permalink stands for, in the ways in which git lays out work trees and their files.

import { createHash } from 'node:crypto';
import { chownSync, cpSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { sourceInfo } from '../../../src/sources/git/source-info.ts';
import { copyTemplate, hasGit, makeTemplate, remove, runGit, type Target } from './hostile-repository.ts';

interface Row {
  readonly name: string;
  readonly change: (target: Target) => void;
  readonly state: 'clean' | 'dirty' | 'no link' | 'nothing';
  readonly path?: string;
}

/** Committed, published, and then touched. */
function published({ git, root, write }: Target, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) write(path, content);
  git('add', '-f', '.');
  git('commit', '-q', '-m', 'more');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  for (const path of Object.keys(files)) utimesSync(join(root, path), 2, 2);
}

const big = 'a large file\n';
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256').update(big).digest('hex')}\nsize ${big.length}\n`;

const rows: readonly Row[] = [
  { name: 'a touched file', change: () => {}, state: 'clean' },
  { name: 'a changed file', change: ({ write }) => write('b.c', 'int c;\n'), state: 'dirty' },
  {
    name: 'a file of the same size and time',
    change: ({ root, write }) => {
      published({ git: (...args) => runGit(root, ...args), root, write } as Target, { 'c.c': 'int c;\n' });
      write('c.c', 'int d;\n');
      utimesSync(join(root, 'c.c'), 2, 2);
    },
    state: 'dirty',
  },
  { name: 'a file that is gone', change: ({ root }) => rmSync(join(root, 'b.c')), state: 'dirty' },
  { name: 'a change elsewhere', change: ({ write }) => write('b.c', 'int c;\n'), state: 'clean', path: 'src' },
  {
    name: 'a staged change',
    change: ({ write, git }) => {
      write('b.c', 'int c;\n');
      git('add', '.');
      write('b.c', 'int b;\n');
    },
    state: 'dirty',
  },
  { name: 'a file that can be executed now', change: ({ write }) => write('b.c', 'int b;\n', 0o755), state: 'dirty' },
  {
    name: 'the same where such bits say nothing',
    change: ({ write, config }) => {
      write('b.c', 'int b;\n', 0o755);
      config('[core]\n\tfileMode = false\n');
    },
    state: 'clean',
  },
  { name: 'a new file', change: ({ write }) => write('new/deep/x.c', ''), state: 'dirty' },
  { name: 'a new file whose name is magic', change: ({ write }) => write(':(top)x', ''), state: 'dirty' },
  {
    name: 'an empty folder',
    change: ({ root }) => void mkdirSync(join(root, 'new', 'deep'), { recursive: true }),
    state: 'clean',
  },
  {
    name: 'ignored files',
    change: ({ write }) => {
      write('.git/info/exclude', '/.gitignore\nbuild/\n');
      write('.gitignore', '*.o\n!keep.o\n');
      for (const path of ['x.o', 'build/x', 'new/x.o']) write(path, '');
    },
    state: 'clean',
  },
  {
    name: 'a file that is not ignored after all',
    change: ({ write }) => {
      write('.git/info/exclude', '.gitignore\n*.o\n');
      write('new/.gitignore', '!keep.o\n');
      write('new/keep.o', '');
    },
    state: 'dirty',
  },
  { name: 'another repository inside', change: ({ root }) => void runGit(root, 'init', '-q', 'inner'), state: 'dirty' },
  {
    name: 'a folder that became a link',
    change: ({ root }) => {
      renameSync(join(root, 'src'), join(root, '..', 'away'));
      symlinkSync('../away', join(root, 'src'));
    },
    state: 'dirty',
  },
  {
    name: 'a link',
    change: (target) => {
      symlinkSync('b.c', join(target.root, 'link'));
      published(target, {});
    },
    state: 'clean',
  },
  {
    name: 'names beyond ASCII and UTF-8',
    change: (target) => {
      writeFileSync(Buffer.from(`${target.root}/é\xff.c`, 'latin1'), '');
      published(target, { 'ü/é.c': 'x' });
    },
    state: 'clean',
  },
  {
    name: 'a file of git-lfs',
    change: (target) => {
      published(target, { 'big.bin': pointer, '.gitattributes': '*.bin filter=lfs diff=lfs -text\n' });
      target.write('big.bin', big);
    },
    state: 'clean',
  },
  {
    name: 'a file that another filter may have made',
    change: (target) => {
      published(target, { 'x.bin': 'x', '.gitattributes': '*.bin filter=mine\n' });
      target.write('x.bin', 'y');
    },
    state: 'no link',
  },
  {
    name: 'other ends of lines, asked for',
    change: (target) => {
      published(target, { 'x.c': 'a\nb\n', '.gitattributes': '*.c text\n' });
      target.write('x.c', 'a\r\nb\r\n');
    },
    state: 'clean',
  },
  { name: 'other ends of lines, not asked for', change: ({ write }) => write('b.c', 'int b;\r\n'), state: 'dirty' },
  { name: 'a split index', change: ({ git }) => void git('update-index', '--split-index'), state: 'clean' },
  {
    name: 'an index of the fourth version',
    change: ({ git }) => void git('update-index', '--index-version', '4'),
    state: 'clean',
  },
  {
    name: 'a sparse index',
    change: ({ git }) => void git('sparse-checkout', 'set', '--sparse-index', 'other'),
    state: 'clean',
  },
  {
    name: 'a file nobody has to look at',
    change: ({ git, write }) => {
      git('update-index', '--skip-worktree', 'b.c');
      write('b.c', 'int c;\n');
    },
    state: 'clean',
  },
  {
    name: 'a commit behind the remote',
    change: ({ git }) => void git('checkout', '-q', '-f', 'HEAD^'),
    state: 'clean',
  },
  { name: 'a commit of no remote', change: ({ git }) => void git('checkout', '-q', '-f', 'side'), state: 'dirty' },
  {
    name: 'a work tree beside it',
    change: ({ git }) => void git('worktree', 'add', '-q', '--detach', 'linked'),
    state: 'clean',
    path: 'linked',
  },
  {
    name: 'objects of another repository',
    change: ({ root, write }) => {
      cpSync(join(root, '.git'), join(root, '..', 'lender'), { recursive: true });
      write('.git/objects/info/alternates', `${root}/../lender/objects\n`);
    },
    state: 'no link',
  },
  {
    name: 'a format of refs that is not known',
    change: ({ config }) => config('[core]\n\trepositoryformatversion = 1\n[extensions]\n\trefStorage = other\n'),
    state: 'nothing',
  },
  ...['gitdir: ../other/.git\n', 'gitdir: ../other/.git/worktrees/mine\n', 'gitdir: /nonexistent\n'].map((text) => ({
    name: `a .git file with ${text.trim()} that nothing leads back from`,
    change: ({ root, write }: Target) => {
      cpSync(root, join(root, '..', 'other'), { recursive: true });
      runGit(join(root, '..', 'other'), 'worktree', 'add', '-q', '--detach', '../mine');
      rmSync(join(root, '.git'), { recursive: true });
      write('.git', text);
    },
    state: 'nothing' as const,
  })),
  ...['.git', '.git/HEAD', '.git/config', '.git/refs', '.git/objects'].map((path) => ({
    name: `${path} as a link to that of another repository`,
    change: ({ root }: Target) => {
      cpSync(root, join(root, '..', 'other'), { recursive: true });
      rmSync(join(root, path), { recursive: true, force: true });
      symlinkSync(join(root, '..', 'other', path), join(root, path));
    },
    state: 'nothing' as const,
  })),
];

describe.skipIf(!hasGit)('a work tree', () => {
  const home = hasGit ? makeTemplate() : '';
  afterAll(() => remove(home), 60_000);
  beforeEach(() => {
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
    return () => vi.unstubAllEnvs();
  });

  it.each(rows)('$name: $state', ({ change, state, path = '.' }) => {
    const target = copyTemplate(home);
    change(target);
    const { commit, permalink, dirty } = sourceInfo([join(target.root, path)]);
    const link = { clean: true, dirty: true, 'no link': false, nothing: false }[state];
    expect({ link: permalink !== null, dirty, commit: commit !== null }).toEqual({
      link,
      dirty: state === 'dirty',
      commit: state !== 'nothing',
    });
  });

  it('knows a submodule by what git wrote into its configuration', () => {
    const { root } = copyTemplate(home);
    runGit(root, '-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', join(home, 'template'), 'inner');
    runGit(join(root, 'inner'), 'remote', 'set-url', 'origin', 'https://github.com/a/inner');
    expect(sourceInfo([join(root, 'inner')])).toMatchObject({ name: 'inner', dirty: false });
    expect(sourceInfo([join(root, 'inner')]).permalink).toContain('https://github.com/a/inner/tree/');
  });

  it.skipIf(process.geteuid?.() !== 0)('that another user owns says nothing, unless it is declared to be safe', () => {
    const { root } = copyTemplate(home);
    chownSync(join(root, '.git'), 1234, 1234);
    expect(sourceInfo([root])).toMatchObject({ commit: null, repository: null, permalink: null });
    for (const [name, value] of Object.entries({ COUNT: '1', KEY_0: 'safe.directory', VALUE_0: root }))
      vi.stubEnv(`GIT_CONFIG_${name}`, value);
    expect(sourceInfo([root]).permalink).not.toBeNull();
  });
});
