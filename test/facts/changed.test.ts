// Files that are no longer what the walk saw when they are read: none is waited for, followed or read without a bound.
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readOne } from '../../src/facts/reading/read-one.ts';
import { readBuildFiles } from '../../src/linking/programs/build-files.ts';
import { find, tree } from '../sources/tree.ts';

const rules = { noIgnore: false, silent: false, exceptions: false };
const secret = 'void f(void) { die("fatal: a secret from outside"); }\n';

/** Walks, lets `change` do its work, then reads. */
async function readAfter(change: (root: string, outside: string) => void | Promise<void>) {
  const root = tree({ 'in/a.c': 'void f(void) { die("fatal: inside"); }\n', 'in/Makefile': 'bin_PROGRAMS = a\n' });
  const outside = tree({ 'a.c': secret, Makefile: 'bin_PROGRAMS = secret\n' });
  const { files } = find([root]);
  await change(root, outside);
  return { read: files.map((file) => readOne(file, rules)), built: readBuildFiles(files, [root]) };
}

const why = (text: string) => [
  {
    skip: 'unreadable',
    diagnostic: { kind: 'unreadable', file: 'in/a.c', line: null, text: `cannot be read (${text})` },
  },
];

const replaced = (root: string, by: (path: string) => void): void => {
  const path = join(root, 'in/a.c');
  rmSync(path);
  by(path);
};

it('a pipe', async () => {
  const { read } = await readAfter((root) => replaced(root, (path) => execFileSync('mkfifo', [path])));
  expect(read).toEqual(why('not a regular file'));
});

it('a socket', async () => {
  const { read } = await readAfter(
    (root) =>
      new Promise((resolve) => {
        replaced(root, (path) => {
          const server = createServer().listen(path, resolve);
          onTestFinished(() => void server.close());
        });
      }),
  );
  expect(read).toEqual(why('is a device or socket'));
});

it.each(['/dev/zero', '/etc/passwd'])('a link to %s', async (target) => {
  const { read } = await readAfter((root) => replaced(root, (path) => symlinkSync(target, path)));
  expect(read).toEqual(why('behind a link'));
});

it('a folder of the path that leads out of the root', async () => {
  const { read, built } = await readAfter((root, outside) => {
    renameSync(join(root, 'in'), join(root, 'was'));
    symlinkSync(outside, join(root, 'in'));
  });
  expect([read, built]).toEqual([why('behind a link'), []]);
});

it('a file that has grown beyond what the walk takes', async () => {
  const { read } = await readAfter((root) => truncateSync(join(root, 'in/a.c'), 3_000_000_000));
  expect(read).toEqual(why('too large'));
});

it('a folder', async () => {
  const { read } = await readAfter((root) => replaced(root, (path) => execFileSync('mkdir', [path])));
  expect(read).toEqual(why('is a folder'));
});

it('a file that was written again is read as it is now', async () => {
  const { read } = await readAfter((root) =>
    replaced(root, (path) => writeFileSync(path, 'void f(void) { die("fatal: rewritten"); }\n')),
  );
  expect(read[0]?.facts?.texts).toMatchObject([{ line: 1 }]);
});
