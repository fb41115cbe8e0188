// What git ignores is left out, with the precedence that gitignore(5) gives.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Entry, find, found, pathsOf, tree } from './tree.ts';

interface Row {
  readonly name: string;
  readonly entries: Readonly<Record<string, Entry>>;
  readonly read: readonly string[];
}

const rows: readonly Row[] = [
  {
    name: 'a set may hold a slash, which is no end of a name',
    entries: { '.gitignore': '[x/]\n', 'x/a.c': '', 'y/a.c': '' },
    read: ['y/a.c'],
  },
  {
    name: 'a pattern ends with a NUL byte',
    entries: { '.gitignore': 'a.c\0b.c\n', 'a.c': '', 'b.c': '' },
    read: ['b.c'],
  },
  {
    name: 'a name is ignored at every depth below',
    entries: { '.gitignore': 'out.c\n', 'out.c': '', 'a/b/out.c': '', 'a/b/in.c': '' },
    read: ['a/b/in.c'],
  },
  {
    name: 'a leading slash holds a pattern to its folder',
    entries: { '.gitignore': '/out.c\n', 'out.c': '', 'a/out.c': '' },
    read: ['a/out.c'],
  },
  {
    name: 'a deep .gitignore speaks for its folder only',
    entries: { 'a/b/.gitignore': '*.c\n', 'a/b/x.c': '', 'a/b/c/y.c': '', 'a/z.c': '', 'x.c': '' },
    read: ['a/z.c', 'x.c'],
  },
  {
    name: 'a deep negation overrules the rule above',
    entries: { '.gitignore': '*.c\n', 'a/.gitignore': '!keep.c\n', 'a/keep.c': '', 'a/drop.c': '', 'keep.c': '' },
    read: ['a/keep.c'],
  },
  {
    name: 'a deep rule overrules the negation above',
    entries: { '.gitignore': '!keep.c\n', 'a/.gitignore': 'keep.c\n', 'a/keep.c': '', 'keep.c': '' },
    read: ['keep.c'],
  },
  {
    name: 'within one file the last rule holds',
    entries: { '.gitignore': '*.c\n!keep.c\n', 'keep.c': '', 'drop.c': '' },
    read: ['keep.c'],
  },
  {
    name: 'nothing below an ignored folder can be taken back',
    entries: { '.gitignore': 'build/\n!build/keep.c\n', 'build/.gitignore': '!keep.c\n', 'build/keep.c': '' },
    read: [],
  },
  {
    name: 'a folder that is taken back is read, but for what the stronger file ignores',
    entries: {
      '.git/info/exclude': 'out/\n',
      '.gitignore': '!out/\nold.c\n',
      'out/x.c': '',
      'out/deep/y.c': '',
      'out/old.c': '',
    },
    read: ['out/deep/y.c', 'out/x.c'],
  },
  {
    name: 'a deep file takes back a folder that the one above ignores',
    entries: { '.gitignore': 'out/\n', 'a/.gitignore': '!out/\n', 'a/out/x.c': '', 'b/out/x.c': '' },
    read: ['a/out/x.c'],
  },
  {
    name: 'a repository inside has its own rules, nothing from above',
    entries: {
      '.gitignore': '*.out.c\n',
      'inner/.git/info/exclude': 'private.c\n',
      'inner/.gitignore': 'old.c\n',
      'inner/x.out.c': '',
      'inner/private.c': '',
      'inner/deep/old.c': '',
      'private.c': '',
      'old.c': '',
    },
    read: ['inner/x.out.c', 'old.c', 'private.c'],
  },
  {
    name: 'a repository inside that is ignored is not read',
    entries: { '.gitignore': 'inner\n', 'inner/.git/HEAD': '', 'inner/x.c': '', 'x.c': '' },
    read: ['x.c'],
  },
  {
    name: 'a submodule is such a repository',
    entries: {
      '.git/modules/inner/config': '[core]\n\tworktree = ../../../inner\n',
      '.git/modules/inner/info/exclude': 'private.c\n',
      '.gitignore': '*.out.c\n',
      'inner/.git': 'gitdir: ../.git/modules/inner\n',
      'inner/x.out.c': '',
      'inner/private.c': '',
    },
    read: ['inner/x.out.c'],
  },
  {
    name: 'a folder may be named .gitignore',
    entries: { '.gitignore/x.c': '', 'y.c': '' },
    read: ['.gitignore/x.c', 'y.c'],
  },
  {
    name: 'a slash at the end means folders only',
    entries: { '.gitignore': 'gen.c/\n', 'gen.c': '', 'a/gen.c/x.c': '' },
    read: ['gen.c'],
  },
  {
    name: 'case counts',
    entries: { '.gitignore': 'BUILD\n', 'build/x.c': '', 'BUILD/y.c': '' },
    read: ['build/x.c'],
  },
  {
    name: '.git/info/exclude counts, and .gitignore overrules it',
    entries: { '.git/info/exclude': 'a.c\nb.c\n', '.gitignore': '!b.c\n', 'a.c': '', 'b.c': '', 'c.c': '' },
    read: ['b.c', 'c.c'],
  },
  {
    name: 'a .gitignore that is a link is not followed',
    entries: { rules: '*.c\n', 'a/.gitignore': { link: '../rules' }, 'a/x.c': '' },
    read: ['a/x.c'],
  },
];

describe('.gitignore', () => {
  test.each(rows)('$name', ({ entries, read }) => expect(found(entries)).toEqual(read));

  test('what it leaves out is counted, sources only', () => {
    const root = tree({ '.gitignore': 'out.*\n', 'out.c': '', 'out.h': '', 'out.txt': '' });
    expect(find([root]).skipped).toEqual({ ignored: 2 });
  });

  test('noIgnore reads it', () =>
    expect(found({ '.gitignore': 'a.c\nd/\n', 'a.c': '', 'd/b.c': '' }, { noIgnore: true })).toEqual(['a.c', 'd/b.c']));
});

describe('a root inside a repository', () => {
  const repository = {
    '.git/info/exclude': 'private.c\n',
    '.gitignore': '*.out.c\n/server/core/old.c\nbuild/\n',
    'server/.gitignore': '!kept.out.c\n',
    'server/core/a.c': '',
    'server/core/old.c': '',
    'server/core/x.out.c': '',
    'server/core/kept.out.c': '',
    'server/core/private.c': '',
    'build/made.c': '',
    'build/private.c': '',
  };

  test('the rules of the folders above hold', () =>
    expect(pathsOf(find([join(tree(repository), 'server/core')]))).toEqual(['a.c', 'kept.out.c']));

  test('a root that is itself ignored is read, other rules still hold', () =>
    expect(pathsOf(find([join(tree(repository), 'build')]))).toEqual(['made.c']));

  test('a worktree knows the exclude file of its repository', () => {
    const root = tree({
      'main/.git/info/exclude': 'private.c\n',
      'main/.git/worktrees/w/commondir': '../..\n',
      'main/.git/worktrees/w/gitdir': '../../../../w/.git\n',
      'w/.git': 'gitdir: ../main/.git/worktrees/w\n',
      'w/private.c': '',
      'w/deep/private.c': '',
      'w/deep/x.c': '',
    });
    expect(pathsOf(find([join(root, 'w')]))).toEqual(['deep/x.c']);
    expect(pathsOf(find([join(root, 'w/deep')]))).toEqual(['x.c']);
  });

  test('a .git that leads to a repository of somebody else brings none of its patterns', () => {
    const root = tree({
      'other/.git/info/exclude': 'private.c\n',
      'w/.git': 'gitdir: ../other/.git\n',
      'w/private.c': '',
    });
    expect(pathsOf(find([join(root, 'w')]))).toEqual(['private.c']);
  });

  test.each(['', 'gitdir: /nonexistent\n', 'gitdir: .\n'])('a .git that says %j is only a top', (content) =>
    expect(found({ '.git': content, '.gitignore': 'a.c\n', 'a.c': '', 'b.c': '' })).toEqual(['b.c']),
  );

  test('outside a repository nothing above the root counts', () =>
    expect(pathsOf(find([join(tree({ '.gitignore': '*.c\n', 'a/x.c': '' }), 'a')]))).toEqual(['x.c']));
});
