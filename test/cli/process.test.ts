// What concerns the process: streams, colours, pipes that close, output files, signals.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
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
    const { stdout } = await runShell(large, '"$@" app --format ndjson -q | { read -r line; cat; } | wc -l');
    expect(stdout.trim()).toBe('3999');
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

describe('standard output', () => {
  const app = { 'gate/main.c': gate };

  it.each(['gate -q', 'gate -q --format json', '--help', 'sinks gate -q'])(
    'says that %s could not be written',
    async (args) => {
      const { stdout } = await runShell(tree(app), `{ "$@" ${args} 2>&1 >/dev/full; echo $?; }`);
      expect(stdout).toContain('error: standard output: cannot be written (no space left, ENOSPC)\n');
      expect(stdout).toMatch(/\n2\n$/);
    },
  );

  it.each(['gate', 'sinks gate'])('is closed or discarded: %s says that its result is lost', async (args) => {
    const { stdout } = await runShell(tree(app), `{ "$@" ${args} 2>&1 >&-; echo $?; }`);
    expect(stdout).toMatch(/warning: standard output is closed or discarded: the result is lost;[^\n]*\n[\s\S]*\n0\n$/);
  });

  it('is closed, and not needed', async () => {
    const { stdout } = await runShell(tree(app), '"$@" gate -q -o rule.yml >&-; echo $?; head -1 rule.yml');
    expect(stdout).toBe('0\n---\n');
  });

  it('is not read when it is the null device', async () => {
    expect((await runShell(tree(app), '"$@" gate -q >/dev/null; echo $?')).stdout).toBe('0\n');
  });

  it.each(['2>/dev/full', '2>&-'])('has the whole result whatever becomes of stderr: %s', async (redirection) => {
    const folder = tree(app);
    const { stdout } = await runProgram(folder, ['gate']);
    expect((await runShell(folder, `"$@" gate ${redirection}; echo $?`)).stdout).toBe(`${stdout}0\n`);
  });
});

// A pipe among the inputs shows when the program is in the middle of its work: it has a reader then.
describe('signals', () => {
  const log = 'refused connection from x: too many sessions\n'.repeat(100);

  /** The program, waiting for the pipe `fifo`. */
  async function started(folder: string, args: readonly string[]): Promise<Waiting> {
    execFileSync('mkfifo', [join(folder, 'fifo')]);
    const child = spawn(process.execPath, [program(), ...args], {
      cwd: folder,
      env: environment(),
      stdio: ['ignore', 'ignore', 'ignore'],
    });
    return { child, ended: once(child, 'exit'), pipe: await open(join(folder, 'fifo'), 'w') };
  }

  interface Waiting {
    readonly child: ChildProcess;
    readonly ended: Promise<unknown[]>;
    readonly pipe: FileHandle;
  }

  const works: readonly (readonly [string, readonly string[]])[] = [
    ['extract -o', ['gate', '--baseline', 'fifo', '-o', 'rule.yml']],
    ['extract with two threads', ['gate', '--jobs', '2', '--baseline', 'fifo', '-o', 'rule.yml']],
    ['extract --decisions', ['gate', '--baseline', 'fifo', '-o', 'rule.yml', '--decisions', 'x.decisions.yml']],
    ['update', ['update', 'rule.yml', '--source', 'gate', '--baseline', 'fifo']],
    ['locate -o', ['locate', '--source', 'gate', 'log', 'fifo', '-o', 'located']],
  ];

  describe.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s', (signal) => {
    it.each(works)('ends %s by itself and leaves no file', async (_, args) => {
      const folder = tree({ 'gate/main.c': gate, 'rule.yml': rule, log });
      const { child, ended, pipe } = await started(folder, args);
      child.kill(signal);
      expect(await ended).toEqual([null, signal]);
      await pipe.close();
      expect(readdirSync(folder).sort()).toEqual(['fifo', 'gate', 'log', 'rule.yml']);
      expect(readFileSync(join(folder, 'rule.yml'), 'utf8')).toBe(rule);
    });
  });

  it('SIGHUP is ignored where nohup started it', async () => {
    const folder = tree({ 'gate/main.c': gate });
    execFileSync('mkfifo', [join(folder, 'fifo')]);
    // As nohup leaves it: open for writing only.
    const stdin = openSync('/dev/null', 'w');
    const args = [program(), 'gate', '--baseline', 'fifo', '-o', 'rule.yml'];
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: environment(),
      stdio: [stdin, 'ignore', 'ignore'],
    });
    closeSync(stdin);
    const ended = once(child, 'exit');
    const pipe = await open(join(folder, 'fifo'), 'w');
    child.kill('SIGHUP');
    await pipe.write('everyday line\n');
    await pipe.close();
    expect(await ended).toEqual([0, null]);
    expect(readdirSync(folder)).toContain('rule.yml');
  });

  it('ends the loop of a shell too', async () => {
    const folder = tree({ 'gate/main.c': gate });
    execFileSync('mkfifo', [join(folder, 'fifo')]);
    const script = 'for i in 1 2 3; do "$@" gate -q --baseline fifo; echo next; done; echo end';
    const shell = spawn('bash', ['-c', script, 'bash', process.execPath, program()], {
      cwd: folder,
      env: environment(),
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true, // a group of its own, as a terminal gives one
    });
    const ended = once(shell, 'exit');
    let stdout = '';
    shell.stdout!.setEncoding('utf8').on('data', (part: string) => {
      stdout += part;
    });
    const pipe = await open(join(folder, 'fifo'), 'w');
    process.kill(-shell.pid!, 'SIGINT');
    expect(await ended).toEqual([null, 'SIGINT']);
    await pipe.close();
    expect(stdout).toBe('');
  });

  it('leaves no program behind that decompresses a log', async () => {
    const folder = tree({ 'gate/main.c': gate, 'bin/xz': '#!/bin/sh\nexec 9>up\ncat\n' });
    chmodSync(join(folder, 'bin/xz'), 0o755);
    for (const name of ['up', 'fifo']) execFileSync('mkfifo', [join(folder, name)]);
    const env = environment({ PATH: `${join(folder, 'bin')}:${process.env.PATH}` });
    const args = [program(), 'gate', '--baseline', 'fifo'];
    const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore'] });
    const ended = once(child, 'exit');
    const pipe = await open(join(folder, 'fifo'), 'w');
    await pipe.write(Buffer.concat([Buffer.from('fd377a585a00', 'hex'), Buffer.alloc(100_000, 'x\n')]));
    const up = await open(join(folder, 'up'), 'r');
    child.kill('SIGTERM');
    expect(await ended).toEqual([null, 'SIGTERM']);
    // Its end is closed when it has ended, and only then.
    expect((await up.read(Buffer.alloc(1))).bytesRead).toBe(0);
    await up.close();
    await pipe.close();
  });
});

const rule = `title: Gate
id: 7aa7009a-28b9-4344-8c1f-159489a390df
logsource: { product: linux }
detection: { keywords: ['refused connection from'], condition: keywords }
`;
