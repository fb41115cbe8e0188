// What the file system refuses is counted and reported, and stops nothing.
import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { find, pathsOf, tree } from './tree.ts';

const about = (file: string, why: string) => ({
  kind: 'unreadable',
  file,
  line: null,
  text: `cannot be read (${why})`,
});
const fifo = (root: string, path: string): string => {
  execFileSync('mkfifo', [join(root, path)]);
  return root;
};

describe('a pipe named like a source', () => {
  test('is never opened', () =>
    expect(find([fifo(tree({ 'a.c': '' }), 'pipe.c')])).toMatchObject({
      files: [{ path: 'a.c' }],
      skipped: { unreadable: 1 },
      diagnostics: [about('pipe.c', 'not a regular file')],
    }));

  test('is reported once for roots that overlap', () => {
    const root = fifo(tree({ 'a/x.c': '' }), 'a/pipe.c');
    const { skipped, diagnostics } = find([root, join(root, 'a')]);
    expect([skipped, diagnostics]).toEqual([{ unreadable: 1 }, [about('a/pipe.c', 'not a regular file')]]);
  });

  test.each(['x.txt', 'tests/x.c'])('is nothing to report as %s', (path) => {
    const root = fifo(tree({ 'tests/': '' }), path);
    expect(find([root]).diagnostics).toEqual([]);
  });

  test.each(['.gitignore', '.git/info/exclude'])('is not waited for as %s', (path) => {
    const root = fifo(tree({ '.git/info/': '', 'a.c': '' }), path);
    expect(pathsOf(find([root]))).toEqual(['a.c']);
  });
});

describe('names that are not UTF-8', () => {
  // The shell writes the byte that no string of JavaScript can hold.
  const touch = (root: string, path: string): string => {
    execFileSync('sh', ['-c', `name=$(printf '${path}'); mkdir -p "$(dirname "$name")"; : > "$name"`], { cwd: root });
    return root;
  };

  test('a file is counted and reported', () =>
    expect(find([touch(tree({ 'a.c': '' }), 'b\\377.c')])).toMatchObject({
      files: [{ path: 'a.c' }],
      skipped: { unreadable: 1 },
      diagnostics: [about('b\ufffd.c', 'its name is not UTF-8')],
    }));

  test('a folder is reported', () =>
    expect(find([touch(tree({ 'a.c': '' }), 'd\\377/x.c')])).toMatchObject({
      files: [{ path: 'a.c' }],
      skipped: {},
      diagnostics: [about('d\ufffd', 'its name is not UTF-8')],
    }));

  test('a folder of tests is not: nothing in it would be read', () =>
    expect(find([touch(tree({ 'a.c': '' }), 'tests/d\\377/x.c')]).diagnostics).toEqual([]));

  test('the sign itself in a name is no fault', () =>
    expect(find([tree({ 'b\ufffd.c': '' })])).toMatchObject({ files: [{ path: 'b\ufffd.c' }], diagnostics: [] }));
});

test.each([['new\nline.c'], [' .c'], ['*.c'], ['back\\slash.c'], ['\ud83d\ude42.c'], ['#a.c'], ['!a.c']])(
  '%j is read',
  (path) => expect(pathsOf(find([tree({ [path]: '' })]))).toEqual([path]),
);

test('a path too long for the system', () => {
  const root = tree({ 'a.c': '' });
  const script = 'for i in $(seq 16); do mkdir "$0" && cd "$0" || exit 1; done; : > "$1"';
  execFileSync('sh', ['-c', script, 'd'.repeat(240), `${'x'.repeat(250)}.c`], { cwd: root });
  const { files, skipped, diagnostics } = find([root]);
  execFileSync('rm', ['-rf', root]);
  expect([files.length, skipped, diagnostics.map(({ text }) => text)]).toEqual([
    1,
    { unreadable: 1 },
    ['cannot be read (name too long)'],
  ]);
});

test('what vanishes while the tree is read is no fault', () => {
  const root = tree({ 'a.c': '', 'b.c': '', 'c/x.c': '' });
  const languageOf = new (class extends Map<string, string> {
    override get(extension: string): string | undefined {
      for (const gone of ['b.c', 'c']) vanish(join(root, gone));
      return super.get(extension);
    }
  })([['.c', 'c']]);
  expect(find([root], { languageOf })).toMatchObject({ files: [{ path: 'a.c' }], skipped: {}, diagnostics: [] });
});

function vanish(path: string): void {
  try {
    renameSync(path, `${path}.gone`);
  } catch {
    // it is gone already
  }
}
