// What is left out by default, each counted under its reason; beside every name that is, one that only looks like it.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { find, found, inside, pathsOf, tree } from './tree.ts';

const left: readonly (readonly [string, string])[] = [
  ['tests/x.c', 'test'],
  ['src/Testing/x.c', 'test'],
  ['a/regress/deep/er/x.c', 'test'],
  ['fuzz/x.c', 'test'],
  ['src/crypto_tests/x.c', 'test'],
  ['src/unit-test/x.c', 'test'],
  ['src/test_parser.c', 'test'],
  ['app-junit/app-junit-5/x.c', 'test'],
  ['app-unit-test-support/x.c', 'test'],
  ['tpkg/cutest/x.c', 'test'],
  ['src/parser_test.c', 'test'],
  ['src/parser-unittest.c', 'test'],
  ['examples/x.c', 'example'],
  ['a/Doc/x.c', 'example'],
  ['vendor/x.c', 'vendored'],
  ['a/third_party/lib/x.c', 'vendored'],
  ['deps/lua/x.c', 'vendored'],
  ['external/x.c', 'vendored'],
  ['server/bundled/zlib/x.c', 'vendored'],
  ['spec/x.c', 'test'],
  ['src/x.test.c', 'test'],
  ['src/test/java/org/x.c', 'test'],
  ['tests/src/main/x.c', 'test'],
  ['y.tab.c', 'generated'],
  ['rpc/call.pb-c.c', 'generated'],
  ['rpc/call.pb.h', 'generated'],
  ['lex.yy.c', 'generated'],
  ['tests/vendor/x.c', 'test'],
];
const read: readonly string[] = [
  'attests/x.c',
  'contest.c',
  'contest/x.c',
  'latest_testers/x.c',
  'latest.c',
  'a/latest/x.c',
  'contest-support/x.c',
  'testament.c',
  'sampler/x.c',
  'document.c',
  'vendors.c',
  'dependency/x.c',
  'tab.c',
  'yy.c',
  'fuzzy.c',
  'constructor/x.c',
  '__proto__/x.c',
  'src/acl/external/x.c',
  'java/javax/crypto/spec/x.c',
  'orm/src/main/java/org/orm/vendor/x.c',
  'orm/src/main/test/x.c',
  'contrib/x.c',
  'lib/x.c',
  'npb.c',
  'inspect.c',
];

describe('default exclusions', () => {
  test.each(left)('%s is left out: %s', (path, reason) => {
    const { files, skipped } = find([tree({ [path]: '' })]);
    expect({ files, skipped }).toEqual({ files: [], skipped: { [reason]: 1 } });
  });

  test.each(read)('%s is read', (path) => expect(found({ [path]: '' })).toEqual([path]));

  test('minified by name, where a language has it', () => {
    const asked = { languageOf: new Map([['.js', 'javascript']]) };
    const { files, skipped } = find([tree({ 'a.min.js': '', 'admin.js': '' })], asked);
    expect([files.map(({ path }) => path), skipped]).toEqual([['admin.js'], { minified: 1 }]);
  });

  test('scripts that build, where a language has them', () => {
    const { files, skipped } = find([tree({ 'setup.py': '', 'set_up.py': '', 'a/b/setup.py': '' })], {
      languageOf: new Map([['.py', 'python']]),
    });
    expect([files.map(({ path }) => path), skipped]).toEqual([['a/b/setup.py', 'set_up.py'], { build: 1 }]);
  });

  test('too large: over the limit, not at it', () => {
    const root = tree({ 'at.c': 'x'.repeat(1000), 'over.c': 'x'.repeat(1001) });
    expect(find([root])).toMatchObject({ files: [{ path: 'at.c', bytes: 1000 }], skipped: { 'too-large': 1 } });
  });

  test('folders of version control and packages are not even counted; noIgnore enters those of packages', () => {
    const root = tree({ '.git/x.c': '', 'node_modules/y.c': '', 'a/.svn/z.c': '', 'a.c': '' });
    expect(find([root])).toMatchObject({ files: [{ path: 'a.c' }], skipped: {} });
    expect(pathsOf(find([root], { noIgnore: true }))).toEqual(['a.c', 'node_modules/y.c']);
  });

  test('a root given as src/main/… is production code too', () => {
    const root = tree({ 'src/main/java/vendor/x.c': '', 'src/main/java/y.c': '' });
    expect(inside(root, () => pathsOf(find(['src/main/java'])))).toEqual([
      'src/main/java/vendor/x.c',
      'src/main/java/y.c',
    ]);
    expect(pathsOf(find([join(root, 'src/main/java')]))).toEqual(['y.c']);
  });

  test('each file once, under the reason of its outermost folder', () => {
    const root = tree({ 'tests/a.c': '', 'tests/examples/b.c': '', 'examples/c.c': '', 'y.tab.c': '', 'x.c': '' });
    expect(find([root]).skipped).toEqual({ test: 2, example: 1, generated: 1 });
  });

  test('in a folder that is left out nobody asks git', () => {
    const root = tree({ 'tests/.gitignore': 'made.c\n', 'tests/made.c': '', 'tests/deep/made.c': '', 'tests/a.c': '' });
    expect(find([root]).skipped).toEqual({ test: 3 });
  });

  test('noIgnore reads them all', () =>
    expect(found({ 'tests/a.c': '', 'vendor/b.c': '', 'y.tab.c': '' }, { noIgnore: true })).toEqual([
      'tests/a.c',
      'vendor/b.c',
      'y.tab.c',
    ]));
});

describe('links', () => {
  test('one to a file is counted, wherever it points', () => {
    const outside = tree({ 'secret.c': '' });
    const root = tree({ 'a.c': '', 'b.c': { link: 'a.c' }, 'c.c': { link: join(outside, 'secret.c') } });
    expect(find([root])).toMatchObject({ files: [{ path: 'a.c' }], skipped: { link: 2 } });
  });

  test('one to a folder outside is not followed', () => {
    const outside = tree({ 'secret.c': '' });
    expect(found({ 'a.c': '', out: { link: outside } })).toEqual(['a.c']);
  });

  test('loops end', () =>
    expect(found({ 'a/x.c': '', 'a/up': { link: '..' }, 'a/self': { link: 'self' } })).toEqual(['a/x.c']));

  test('a root that is a link is read', () => {
    const root = tree({ 'real/x.c': '', alias: { link: 'real' } });
    expect(pathsOf(find([join(root, 'alias')]))).toEqual(['x.c']);
  });

  test('noIgnore does not follow them either', () => {
    const outside = tree({ 'secret.c': '' });
    expect(found({ out: { link: outside }, 's.c': { link: join(outside, 'secret.c') } }, { noIgnore: true })).toEqual(
      [],
    );
  });
});

describe('languages that nobody here can read', () => {
  test('are counted by name, as far as they would be read', () => {
    const root = tree({ 'a.zig': '', 'b.ZIG': '', 'c.pl': '', 'tests/d.pl': '', 'e.txt': '', f: '', 'g.c': '' });
    expect(find([root])).toMatchObject({ unsupported: { Zig: 2, Perl: 1 }, skipped: {} });
    expect(find([root], { exclude: ['*.zig'] })).toMatchObject({ unsupported: { Zig: 1, Perl: 1 } });
  });

  test('not where they can be read', () => {
    const root = tree({ 'a.go': '', 'b.pl': '' });
    expect(find([root], { languageOf: new Map([['.go', 'go']]) })).toMatchObject({
      files: [{ path: 'a.go', language: 'go' }],
      unsupported: { Perl: 1 },
    });
  });
});
