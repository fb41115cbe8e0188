import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBundled } from '../../../src/linking/programs/bundled.ts';
import { tree } from '../../cli/run-program.ts';

const own = ['main.c', 'src/a.c', 'src/b.c', 'src/c.c'];

/** `shown` is how the root is shown in paths. */
function bundledIn(paths: readonly string[], others: readonly string[] = [], shown = ''): Record<string, string> {
  const root = tree(Object.fromEntries([...paths, ...others].map((path) => [path, ''])));
  const files = paths.map((path) => ({
    path: join(shown, path),
    absolute: join(root, path),
    bytes: 0,
    language: 'c',
    asked: false,
  }));
  return Object.fromEntries(findBundled(files, [root]));
}

test.each<[name: string, paths: string[], others: string[], bundled: string[]]>([
  [
    'a folder that configures itself',
    ['lib/event/poll.c', 'lib/util.c'],
    ['lib/event/configure.ac'],
    ['lib/event/poll.c'],
  ],
  ['all that is below it', ['ext/ev/src/x/a.c'], ['ext/ev/configure'], ['ext/ev/src/x/a.c']],
  ['contrib among the sources', ['src/contrib/tree.c'], [], ['src/contrib/tree.c']],
  ['contrib beside the sources holds modules', ['contrib/mod_ban.c'], [], []],
  ['gnulib', ['gnulib/vasnprintf.c'], [], ['gnulib/vasnprintf.c']],
  ['the root configures the project', [], ['configure.ac'], []],
])('%s', (_, paths, others, bundled) => {
  expect(Object.keys(bundledIn([...own, ...paths], others))).toEqual(bundled);
});

test('what holds most of the tree is the project itself', () => {
  expect(bundledIn(['src/a.c', 'src/b.c', 'doc/x.c'], ['src/configure.ac'])).toEqual({});
});

test('a root is no folder below it, however it is shown', () => {
  expect(bundledIn([...own, 'contrib/mod_ban.c'], ['configure'], 'app')).toEqual({});
  expect(bundledIn([...own, 'lib/x/a.c'], ['lib/x/configure'], 'app')).toEqual({ 'app/lib/x/a.c': 'app/lib/x' });
});

test('a folder that is gone tells nothing', () => {
  const gone = { path: 'lib/a.c', absolute: '/nowhere/lib/a.c', bytes: 0, language: 'c', asked: false };
  expect(findBundled([gone, { ...gone, path: 'b.c', absolute: '/nowhere/b.c' }], ['/nowhere'])).toEqual(new Map());
});
