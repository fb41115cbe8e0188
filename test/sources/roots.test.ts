// What people give: folders, files, lists; and the paths that reports show for them.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/model/errors.ts';
import { find, found, inside, pathsOf, tree } from './tree.ts';

const files = { 'server/core.c': '', 'server/net/io.c': '', 'client/main.c': '', '..odd/x.c': '' };

describe('paths', () => {
  const rows: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['a folder', ['server'], ['server/core.c', 'server/net/io.c']],
    ['a folder with a slash behind', ['server/'], ['server/core.c', 'server/net/io.c']],
    ['a folder in a folder', ['server/net'], ['server/net/io.c']],
    ['./ in front', ['./server'], ['server/core.c', 'server/net/io.c']],
    ['a detour', ['client/../server/net'], ['server/net/io.c']],
    ['the folder above', ['client/../../{}/server'], ['core.c', 'net/io.c']],
    ['a name that begins with dots', ['..odd'], ['..odd/x.c']],
    ['.', ['.'], ['..odd/x.c', 'client/main.c', 'server/core.c', 'server/net/io.c']],
    ['a file', ['server/core.c'], ['server/core.c']],
    ['two folders', ['server/net', 'client'], ['client/main.c', 'server/net/io.c']],
  ];
  test.each(rows)('%s', (_, roots, paths) => {
    const root = tree(files);
    const given = roots.map((path) => path.replace('{}', root.split('/').at(-1)!));
    expect(inside(root, () => pathsOf(find(given)))).toEqual(paths);
  });

  test('an absolute folder and an absolute file show what lies below', () => {
    const root = tree(files);
    expect(pathsOf(find([join(root, 'server')]))).toEqual(['core.c', 'net/io.c']);
    expect(pathsOf(find([join(root, 'server/net/io.c')]))).toEqual(['io.c']);
  });

  const far: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['folders', ['server', 'client'], ['client/main.c', 'server/core.c', 'server/net/io.c']],
    ['folders of one name', ['a/src', 'b/src'], ['a/src/x.c', 'b/src/x.c']],
    ['files', ['a/src/x.c', 'b/src/x.c'], ['a/src/x.c', 'b/src/x.c']],
    ['a folder within another', ['server/net', 'server'], ['core.c', 'net/io.c']],
    ['one folder twice', ['client', 'client/'], ['main.c']],
  ];
  test.each(far)('several absolute ones show what lies below the folder that they share: %s', (_, roots, paths) => {
    const root = tree({ ...files, 'a/src/x.c': '', 'b/src/x.c': '' });
    expect(pathsOf(find(roots.map((path) => join(root, path))))).toEqual(paths);
  });

  test('what is given from here keeps its path beside what is given from elsewhere', () => {
    const root = tree(files);
    expect(inside(join(root, 'server'), () => pathsOf(find(['net', '../client', '.'])))).toEqual([
      'client/main.c',
      'core.c',
      'net/io.c',
    ]);
  });

  test('each tells where to read it, how large it is and in which language', () => {
    const root = tree({ 'a/x.H': '12345' });
    expect(inside(root, () => find(['a']).files)).toEqual([
      { path: 'a/x.H', absolute: join(root, 'a/x.H'), bytes: 5, language: 'c', asked: false },
    ]);
  });
});

describe('given files', () => {
  test.each(['tests/x.c', 'y.tab.c', 'ignored.c', 'large.c'])('%s is read when it is named', (path) => {
    const root = tree({ '.gitignore': 'ignored.c\n', [path]: 'x'.repeat(path === 'large.c' ? 5000 : 1) });
    expect(inside(root, () => find([path]))).toMatchObject({ files: [{ path }], skipped: {} });
  });

  test.each([[['a.c', '.']], [['.', 'a.c']]])('a file that %j names is asked for, others are not', (roots) => {
    const found = inside(tree({ 'a.c': '', 'b.c': '' }), () => find(roots));
    expect(found.files.map(({ path, asked }) => [path, asked])).toEqual([
      ['a.c', true],
      ['b.c', false],
    ]);
  });

  test('a pipe is an error of input, it is not waited for', () => {
    const root = tree({});
    execFileSync('mkfifo', [join(root, 'pipe.c')]);
    const call = () => inside(root, () => find(['pipe.c']));
    expect(errorOf(call)).toMatchObject({
      name: 'InputError',
      message: 'pipe.c: neither a folder nor a regular file',
    });
  });

  test('a root named tests is read, tests below it are not', () => {
    const root = tree({ 'tests/a.c': '', 'tests/tests/b.c': '' });
    expect(inside(root, () => find(['tests']))).toMatchObject({ files: [{ path: 'tests/a.c' }], skipped: { test: 1 } });
  });

  test.each([
    ['a.txt', 'a.txt: not a supported source file', 'Supported: .c .h'],
    ['Makefile', 'Makefile: not a supported source file', 'Supported: .c .h'],
    ['gone', 'gone: no such file or folder', 'Pass the path of a source tree or file.'],
    ['a.txt/below', 'a.txt/below: a part of the path is not a folder', 'Pass the path of a source tree or file.'],
    ['loop', 'loop: is a link to itself', 'Pass the path of a source tree or file.'],
  ])('%s is an error of input', (path, message, hint) => {
    const root = tree({ 'a.txt': '', Makefile: '', loop: { link: 'loop' } });
    const error = inside(root, () => errorOf(() => find([path])));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ message, hint });
  });

  test('one bad root among good ones is an error too', () => {
    const root = tree({ 'a.c': '' });
    expect(() => find([root, join(root, 'gone')])).toThrow(InputError);
  });
});

function errorOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

describe('several roots', () => {
  const nested = { 'a/x.c': '', 'a/b/y.c': '', 'a/tests/t.c': '', 'a/go/z.zig': '' };
  test.each([
    ['the same twice', ['a', 'a'], ['a/b/y.c', 'a/x.c']],
    ['the same in two spellings', ['a', './a/../a/'], ['a/b/y.c', 'a/x.c']],
    ['one in the other', ['a', 'a/b'], ['a/b/y.c', 'a/x.c']],
    ['the other in the one', ['a/b', 'a'], ['a/b/y.c', 'a/x.c']],
    ['a file and its folder', ['a/x.c', 'a'], ['a/b/y.c', 'a/x.c']],
    ['a link to the other', ['a', 'alias'], ['a/b/y.c', 'a/x.c']],
  ])('%s: each file once, each count once', (_, roots, paths) => {
    const root = tree({ ...nested, alias: { link: 'a' } });
    const found = inside(root, () => find(roots));
    expect(pathsOf(found)).toEqual(paths);
    expect(found).toMatchObject({ skipped: { test: 1 }, unsupported: { Zig: 1 } });
  });

  test.each([[['a', 'a/tests']], [['a/tests', 'a']]])('what %j names is read, and not counted as left out', (roots) => {
    const found = inside(tree(nested), () => find(roots));
    expect(pathsOf(found)).toEqual(['a/b/y.c', 'a/tests/t.c', 'a/x.c']);
    expect(found.skipped).toEqual({});
  });

  test('the order of the roots changes no path', () => {
    const root = tree(nested);
    const roots = [join(root, 'a'), join(root, 'a/b')];
    expect(pathsOf(find(roots))).toEqual(['b/y.c', 'x.c']);
    expect(pathsOf(find(roots.toReversed()))).toEqual(['b/y.c', 'x.c']);
  });
});

describe('listed', () => {
  const entries = { 'a.c': '', 'tests/t.c': '', 'z/b.c': '', 'README.md': '', 'm.zig': '', '.gitignore': 'a.c\n' };
  const listed = (paths: readonly string[]) => inside(tree(entries), () => find(['z'], { listed: paths }));

  test('reads what is listed instead of the roots, default exclusions or not', () =>
    expect(pathsOf(listed(['tests/t.c', 'a.c', './a.c']))).toEqual(['a.c', 'tests/t.c']));

  test('an empty list reads nothing', () => expect(pathsOf(listed([]))).toEqual([]));

  test('a folder in it is walked', () => expect(pathsOf(listed(['z', 'a.c']))).toEqual(['a.c', 'z/b.c']));

  test('other files of the repository are no error', () =>
    expect(listed(['README.md', 'm.zig', 'a.c'])).toMatchObject({ files: [{ path: 'a.c' }], unsupported: { Zig: 1 } }));

  test('one that is missing is, and where it stands in the list', () =>
    expect(errorOf(() => listed(['a.c', 'gone.c']))).toMatchObject({
      name: 'InputError',
      message: 'gone.c: no such file or folder (path 2 of --files-from)',
    }));

  test('every file in it is asked for, what a folder in it holds is not', () =>
    expect(listed(['a.c', 'z']).files.map(({ path, asked }) => [path, asked])).toEqual([
      ['a.c', true],
      ['z/b.c', false],
    ]));
});

describe('order', () => {
  test('by path, whatever the order of the entries and the roots', () => {
    const name = fc.stringMatching(/^[a-cA-C_0-9]{1,3}$/);
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), (names) => {
        const entries = Object.fromEntries(
          names.flatMap((one) => [[`${one}/x.c`, ''] as const, [`${one}.c`, ''] as const]),
        );
        const paths = found(entries);
        expect(paths).toEqual([...paths].sort());
        expect(paths).toHaveLength(2 * names.length);
        const root = tree(entries);
        const [forth, back] = inside(root, () => [find(names), find([...names].reverse())]);
        expect(back).toEqual(forth);
      }),
      { numRuns: 20 },
    );
  });
});
