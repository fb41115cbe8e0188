// What file systems refuse, at every place where a path goes in: a message and status 2, never an internal error, and nothing left behind.
import { chmodSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gate, runProgram, runShell, tree } from './run-program.ts';

const rule = `title: Gate
id: 7aa7009a-28b9-4344-8c1f-159489a390df
logsource: { product: linux }
detection: { keywords: ['refused connection from'], condition: keywords }
`;

function place(): string {
  const folder = tree({ 'app/main.c': gate, 'rule.yml': rule, log: 'refused connection from x\n' });
  symlinkSync('loop2', join(folder, 'loop1'));
  symlinkSync('loop1', join(folder, 'loop2'));
  return folder;
}

const bad = [
  ['a link loop', 'loop1'],
  ['a link loop above', 'loop1/x'],
  ['a name that is too long', 'x'.repeat(300)],
  ['a path that is too long', `${'y/'.repeat(2100)}z`],
  ['a file in the place of a folder', 'rule.yml/x'],
  ['an empty name', ''],
] as const;

/** Each run with the arguments for a path in one of the places. */
const places: readonly (readonly [string, (path: string) => readonly string[]])[] = [
  ['a source', (path) => [path]],
  ['--output', (path) => ['app', '-o', path]],
  ['--output as a folder', (path) => ['app', '-o', `${path}/`]],
  ['--decisions', (path) => ['app', '--decisions', path]],
  ['--config', (path) => ['app', '--config', path]],
  ['--files-from', (path) => ['--files-from', path]],
  ['--keywords-file', (path) => ['app', '--keywords-file', path]],
  ['--baseline', (path) => ['app', '--baseline', path]],
  ['--baseline-counts', (path) => ['app', '--baseline-counts', path]],
  ['a rule to check', (path) => ['check', path, '--source', 'app']],
  ['a rule to update', (path) => ['update', path, '--source', 'app']],
  ['a log to locate', (path) => ['locate', '--source', 'app', path]],
  ['the output of locate', (path) => ['locate', '--source', 'app', 'log', '-o', path]],
];

describe.each(places)('%s', (_, args) => {
  it('is refused with a message whatever is wrong with it', async () => {
    const folder = place();
    const before = readdirSync(folder);
    const all = bad.map(async ([what, path]) => ({ what, path, ...(await runProgram(folder, args(path))) }));
    for (const { what, path, status, stderr } of await Promise.all(all)) {
      expect(stderr, what).not.toContain('internal error');
      // An empty name stands for none in some places.
      if (path === '' && status === 0) continue;
      expect({ what, status }).toEqual({ what, status: 2 });
      expect(stderr, what).toMatch(/error: /);
    }
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe('--output', () => {
  it.each([
    ['loop1', 'is a link to itself, ELOOP'],
    ['x'.repeat(300), 'name too long, ENAMETOOLONG'],
    ['rule.yml/x', 'a part of the path is not a folder, ENOTDIR'],
    ['nope/x', 'the folder nope does not exist'],
  ])('says what is wrong with %s', async (path, why) => {
    expect((await runProgram(place(), ['app', '-o', path])).stderr).toContain(why);
  });

  it('is refused before the work where a full device is the only place', async () => {
    const { status, stderr } = await runProgram(place(), ['app', '-o', '/dev/full']);
    expect(status).toBe(2);
    expect(stderr).toContain('no space left, ENOSPC');
  });

  it.skipIf(process.getuid?.() !== 0)('is refused to users who may not write there', async () => {
    const folder = place();
    mkdirSync(join(folder, 'closed'));
    chmodSync(folder, 0o755);
    const { stdout } = await runShell(
      folder,
      'setpriv --reuid=65534 --regid=65534 --clear-groups "$@" app -o closed/rule.yml 2>&1; echo $?',
    );
    expect(stdout).toContain('permission denied, EACCES');
    expect(stdout).toMatch(/\n2\n$/);
  });
});

describe('descriptors', () => {
  it.each([20, 60])('%i are too few: told with status 2', async (count) => {
    const { stdout } = await runShell(place(), `ulimit -n ${count}; "$@" app -q 2>&1; echo $?`);
    expect(stdout).toMatch(/error: too many open files \(EMFILE\)\n.*ulimit -n 1024\.\n2\n$/);
  });

  it('a hundred are enough', async () => {
    const { stdout } = await runShell(place(), 'ulimit -n 100; "$@" app -q --jobs 2 2>&1; echo $?');
    expect(stdout).toMatch(/^---\n[\s\S]*\n0\n$/);
  });
});

describe('.gitignore', () => {
  it('a pattern that is no regular expression matches nothing', async () => {
    const patterns = ['[z-a].c', '[', '\\', '[[:nope:]]', '(', '*+?', '[\\d-\\w]', 'a{2,1}', '['.repeat(5000)];
    const folder = tree({ 'app/main.c': gate, 'app/.gitignore': `${patterns.join('\n')}\n`, 'app/.git/HEAD': '' });
    expect(await runProgram(folder, ['app', '-q'])).toMatchObject({ status: 0, stderr: '' });
  });
});
