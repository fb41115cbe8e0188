// What concerns the process: streams, colours, pipes that close, output files, signals.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { environment, gate, program, runProgram, runShell, tree } from './run-program.ts';

describe('streams', () => {
  const folder = tree({ 'gate/main.c': gate, 'dull/a.c': 'void f(void) { printf("hello world\\n"); }\n' });

  it('-q keeps stderr for errors', async () => {
    expect(await runProgram(folder, ['gate', '-q'])).toMatchObject({ stderr: '', status: 0 });
  });

  it('writes no colours and no progress into files and pipes, whatever NO_COLOR says', async () => {
    const plain = await runProgram(folder, ['gate']);
    const asked = await runProgram(folder, ['gate', '--no-color', '--no-progress'], { env: { NO_COLOR: '1' } });
    expect(plain.stderr).not.toContain('\x1b');
    expect(asked).toEqual(plain);
  });

  it.runIf(hasScript())('colours on a terminal, not with NO_COLOR or --no-color', async () => {
    const onTerminal = (prefix: string, option: string): Promise<{ readonly stdout: string }> =>
      runShell(folder, `${prefix} script -qec "$1 $2 nope ${option}" /dev/null`);
    expect((await onTerminal('TERM=xterm', '')).stdout).toContain('\x1b[31merror');
    expect((await onTerminal('TERM=xterm NO_COLOR=1', '')).stdout).not.toContain('\x1b[31m');
    expect((await onTerminal('TERM=xterm', '--no-color')).stdout).not.toContain('\x1b[31m');
  });

  it('ends quietly with 0 when the reader closes the pipe', async () => {
    const many = Array.from({ length: 4000 }, (_, i) => `  die("fatal memory corruption number ${i} in pool ${i}");\n`);
    const large = tree({ 'app/a.c': `void f(void) {\n${many.join('')}}\n` });
    const { stdout, stderr } = await runShell(
      large,
      '"$@" app --format ndjson -q | head -1 | wc -l; echo "$PIPESTATUS"',
    );
    expect(stdout).toBe('1\n0\n');
    expect(stderr).toBe('');
  });

  it('flushes large results into a slow pipe', async () => {
    const many = Array.from({ length: 4000 }, (_, i) => `  die("fatal memory corruption number ${i} in pool ${i}");\n`);
    const large = tree({ 'app/a.c': `void f(void) {\n${many.join('')}}\n` });
    const { stdout } = await runShell(large, '"$@" app --format ndjson -q | { sleep 1; wc -l; }');
    expect(stdout.trim()).toBe('4000');
  });
});

function hasScript(): boolean {
  const folders = (process.env.PATH ?? '').split(':');
  return folders.some((folder) => statSync(join(folder, 'script'), { throwIfNoEntry: false })?.isFile());
}

describe('-o', () => {
  const app = { 'gate/main.c': gate, 'dull/a.c': 'void f(void) { printf("hello world\\n"); }\n' };

  it('writes what stdout would get, and only that', async () => {
    const folder = tree(app);
    const { stdout } = await runProgram(folder, ['gate']);
    expect(await runProgram(folder, ['gate', '-o', 'rule.yml', '-q'])).toEqual({ stdout: '', stderr: '', status: 0 });
    expect(readFileSync(join(folder, 'rule.yml'), 'utf8')).toBe(stdout);
    expect(readdirSync(folder).sort()).toEqual(['dull', 'gate', 'rule.yml']);
  });

  it.each([
    ['nothing fits a rule', ['dull'], 1],
    ['the input is wrong', ['nope'], 2],
    ['a format is wrong', ['gate', '--format', 'x'], 2],
  ])('keeps the old file when %s', async (_, args, status) => {
    const folder = tree({ ...app, 'rule.yml': 'old' });
    expect(await runProgram(folder, [...args, '-o', 'rule.yml'])).toMatchObject({ stdout: '', status });
    expect(readFileSync(join(folder, 'rule.yml'), 'utf8')).toBe('old');
  });

  it('keeps mode and links of the old file', async () => {
    const folder = tree({ ...app, 'rules/real.yml': 'old' });
    chmodSync(join(folder, 'rules/real.yml'), 0o640);
    symlinkSync('rules/real.yml', join(folder, 'rule.yml'));
    expect(await runProgram(folder, ['gate', '-o', 'rule.yml'])).toMatchObject({ status: 0 });
    expect(lstatSync(join(folder, 'rule.yml')).isSymbolicLink()).toBe(true);
    expect(statSync(join(folder, 'rules/real.yml')).mode & 0o777).toBe(0o640);
    expect(readFileSync(join(folder, 'rules/real.yml'), 'utf8')).toMatch(/^---\n/);
  });

  it.skipIf(process.getuid?.() === 0)('ends with 2 where it may not write', async () => {
    const folder = tree(app);
    mkdirSync(join(folder, 'closed'), { mode: 0o500 });
    expect(await runProgram(folder, ['gate', '-o', 'closed/rule.yml'])).toMatchObject({ stdout: '', status: 2 });
  });

  it('writes into devices', async () => {
    const { stdout } = await runShell(tree(app), '"$@" gate -q -o /dev/stdout | head -1');
    expect(stdout).toBe('---\n');
  });
});

describe('signals', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends with %d and leaves no file', async (signal, status) => {
    const folder = tree({ 'rule.yml': 'old' });
    const args = [program(), '--files-from', '-', '-o', 'rule.yml'];
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: environment(),
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    // It waits for its standard input, so it is still there.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    child.kill(signal);
    const [code] = await once(child, 'exit');
    expect(code).toBe(status);
    expect(readdirSync(folder)).toEqual(['rule.yml']);
    expect(readFileSync(join(folder, 'rule.yml'), 'utf8')).toBe('old');
  });
});
