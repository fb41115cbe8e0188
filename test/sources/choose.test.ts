// --include and --exclude: names, folders, globs.
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/model/errors.ts';
import { find, found, inside, pathsOf, tree } from './tree.ts';

const entries = {
  'main.c': '',
  'util.c': '',
  'util.h': '',
  'net/main.c': '',
  'net/util/x.c': '',
  'net/.hidden/y.c': '',
  'tests/t.c': '',
  'vendor/v.c': '',
};
const rest = (without: RegExp): string[] =>
  ['main.c', 'net/.hidden/y.c', 'net/main.c', 'net/util/x.c', 'util.c', 'util.h'].filter((path) => !without.test(path));

describe('exclude', () => {
  test.each([
    ['main.c', rest(/main/)],
    ['*.h', rest(/\.h$/)],
    ['util', rest(/util\//)],
    ['util/', rest(/util\//)],
    ['util.?', rest(/^util\./)],
    ['net', rest(/^net/)],
    ['net/', rest(/^net/)],
    ['net/main.c', rest(/^net\/main/)],
    ['./net/main.c', rest(/^net\/main/)],
    ['/main.c', rest(/^main/)],
    ['net/*', rest(/^net/)],
    ['net/*.c', rest(/^net\/main/)],
    ['**/x.c', rest(/x\.c/)],
    ['net/**/*.c', rest(/^net/)],
    ['.hidden', rest(/hidden/)],
    ['{main,util}.c', rest(/(main|util)\.c/)],
    ['mai', rest(/^$/)],
    ['NET', rest(/^$/)],
    ['x.c/', rest(/x\.c/)],
  ])('%s', (pattern, paths) => expect(found(entries, { exclude: [pattern] })).toEqual(paths));

  test('several add up, and are counted', () => {
    const { files, skipped } = find([tree(entries)], { exclude: ['*.h', 'net'] });
    expect(files.map(({ path }) => path)).toEqual(['main.c', 'util.c']);
    expect(skipped).toEqual({ excluded: 4, test: 1, vendored: 1 });
  });

  test('noIgnore leaves it in force', () =>
    expect(found(entries, { exclude: ['net', 'util*'], noIgnore: true })).toEqual([
      'main.c',
      'tests/t.c',
      'vendor/v.c',
    ]));

  test('a path may be written as reports show it, a name is not that of the root', () => {
    const root = tree({ 'src/a/x.c': '', 'src/b/y.c': '' });
    const without = (pattern: string) => inside(root, () => pathsOf(find(['src'], { exclude: [pattern] })));
    expect(without('src/a')).toEqual(['src/b/y.c']);
    expect(without('a')).toEqual(['src/b/y.c']);
    expect(without('src')).toEqual(['src/a/x.c', 'src/b/y.c']);
  });
});

describe('include', () => {
  test.each([
    ['main.c', ['main.c', 'net/main.c']],
    ['net', ['net/.hidden/y.c', 'net/main.c', 'net/util/x.c']],
    ['net/*.c', ['net/main.c']],
    ['*.h', ['util.h']],
    ['tests', ['tests/t.c']],
    ['v.c', ['vendor/v.c']],
    ['*.go', []],
  ])('%s: that and nothing else, default exclusions or not', (pattern, paths) =>
    expect(found(entries, { include: [pattern] })).toEqual(paths),
  );

  test('the others are counted as excluded', () =>
    expect(find([tree(entries)], { include: ['main.c'] }).skipped).toEqual({ excluded: 6 }));

  test('what it names is asked for: generated content does not matter either', () => {
    const { files } = find([tree(entries)], { include: ['tests', 'util.h'] });
    expect(files.map(({ path, asked }) => [path, asked])).toEqual([
      ['tests/t.c', true],
      ['util.h', true],
    ]);
    expect(find([tree(entries)]).files.some(({ asked }) => asked)).toBe(false);
  });

  test('several add up', () => expect(found(entries, { include: ['tests', '*.h'] })).toEqual(['tests/t.c', 'util.h']));

  test('exclude is stronger', () =>
    expect(found(entries, { include: ['net'], exclude: ['util'] })).toEqual(['net/.hidden/y.c', 'net/main.c']));

  test('.gitignore is stronger, in default exclusions too', () =>
    expect(
      found(
        { '.gitignore': 'out.c\n', 'tests/.gitignore': 'made.c\n', 'out.c': '', 'tests/made.c': '', 'tests/a.c': '' },
        { include: ['out.c', 'tests'] },
      ),
    ).toEqual(['tests/a.c']));
});

describe('a pattern that names nothing', () => {
  test.each(['', '/', '.', './', '..'])('%j is an error of input', (pattern) => {
    const root = tree(entries);
    expect(() => find([root], { exclude: [pattern] })).toThrow(`--exclude: '${pattern}' names no file`);
    expect(() => find([root], { include: [pattern] })).toThrow(InputError);
  });

  test.each(['[', '(', '{', '!', '+(a|b', '\\'])('%j is taken as it stands', (pattern) =>
    expect(found(entries, { exclude: [pattern] })).toEqual(rest(/^$/)),
  );
});
