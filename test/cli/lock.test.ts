// Locks between runs, and files that get their new text together or not at all.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockOf, withLocks } from '../../src/cli/files/lock.ts';
import { writeAll } from '../../src/cli/files/write-file.ts';
import { tree } from './run-program.ts';

const hold = (lock: string, owner: object | string, age = 0): void => {
  writeFileSync(lock, typeof owner === 'string' ? owner : JSON.stringify(owner));
  const made = Date.now() / 1000 - age;
  utimesSync(lock, made, made);
};
const gone = { pid: 2 ** 30, host: hostname() };

describe('locks', () => {
  it('are held for the work alone, also when it fails', async () => {
    const folder = tree({ a: '' });
    const [file, lock] = [join(folder, 'a'), join(folder, '.a.lock')];
    expect(await withLocks([file], { force: false }, () => existsSync(lock))).toBe(true);
    const fails = withLocks([file], { force: false }, () => {
      throw new Error('no');
    });
    await expect(fails).rejects.toThrow('no');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('are one for all ways to a file', async () => {
    const folder = tree({ 'real/a': '' });
    expect(lockOf(join(folder, 'real/a'))).toBe(join(folder, 'real/.a.lock'));
    const found = await withLocks([`${folder}/real/../real/new`], { force: false }, () =>
      readdirSync(join(folder, 'real')),
    );
    expect(found.sort()).toEqual(['.new.lock', 'a']);
  });

  it('waits while another run holds one, and holds none itself', async () => {
    const folder = tree({ a: '', b: '' });
    const busy = join(folder, '.b.lock');
    hold(busy, { pid: 1, host: 'elsewhere' });
    const done = withLocks([join(folder, 'a'), join(folder, 'b')], { force: false }, () => 'done');
    expect(existsSync(join(folder, '.a.lock'))).toBe(false);
    rmSync(busy);
    expect(await done).toBe('done');
  });

  it.each([
    ['a live process', { pid: process.ppid, host: hostname() }, 3600],
    ['another machine', { pid: 2 ** 30, host: 'elsewhere' }, 3600],
    ['a process that was there a moment ago', gone, 0],
  ])('of %s are left alone: the error names it and the option that goes on', async (_, owner, age) => {
    const folder = tree({ a: '' });
    const lock = join(folder, '.a.lock');
    hold(lock, owner, age);
    const work = withLocks([join(folder, 'a')], { force: false, maxWaitMs: 0 }, () => 'done');
    await expect(work).rejects.toMatchObject({
      message: `${lock}: locked by another run (process ${owner.pid} on ${owner.host})`,
      hint: expect.stringContaining('--force removes the lock'),
    });
    expect(existsSync(lock)).toBe(true);
    expect(await withLocks([join(folder, 'a')], { force: true }, () => 'done')).toBe('done');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it.each([
    ['a process that is gone', gone],
    ['a process of that number that is this one', { pid: process.pid, host: hostname() }],
    ['a machine that stopped before it was written', ''],
  ])('of %s are removed', async (_, owner) => {
    const folder = tree({ a: '' });
    hold(join(folder, '.a.lock'), owner, 60);
    expect(await withLocks([join(folder, 'a')], { force: false, maxWaitMs: 0 }, () => 'done')).toBe('done');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('of a dead run are removed once, though many wait', async () => {
    const folder = tree({ a: '0' });
    const file = join(folder, 'a');
    hold(join(folder, '.a.lock'), gone, 60);
    const add = () =>
      withLocks([file], { force: false }, () => writeFileSync(file, `${Number(readFileSync(file, 'utf8')) + 1}`));
    await Promise.all(Array.from({ length: 50 }, add));
    expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['50', ['a']]);
  });
});

describe('several files', () => {
  it('keep what they had when one cannot be written', () => {
    const folder = tree({ a: 'old', 'b/c': '' });
    const files = ['a', 'new', 'b'].map((name) => ({ path: join(folder, name), text: 'x' }));
    expect(() => writeAll(files, 'a')).toThrow('--output a: cannot be written (is a folder, EISDIR)');
    expect([readdirSync(folder).sort(), readFileSync(join(folder, 'a'), 'utf8')]).toEqual([['a', 'b'], 'old']);
  });

  it('get it back when one becomes a folder in the meantime', () => {
    const folder = tree({ a: 'old' });
    const late = join(folder, 'late');
    function* files() {
      for (const name of ['a', 'new', 'late']) yield { path: join(folder, name), text: 'x' };
      // Its temporary file is written by now.
      mkdirSync(late);
    }
    expect(() => writeAll(files(), 'a')).toThrow('--output a: cannot be written (is a folder, EISDIR)');
    expect([readdirSync(folder).sort(), readFileSync(join(folder, 'a'), 'utf8')]).toEqual([['a', 'late'], 'old']);
  });
});
