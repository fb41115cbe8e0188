// Runs the program in a folder of its own and gives back what it wrote: stdout, stderr, exit status.

import { type SpawnOptions, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll, inject } from 'vitest';
import type { programOf } from '../../src/cli/program.ts';

export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

export interface Surroundings {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export const program = (): string => inject('program');

/** Nothing of the machine's git settings or clock gets into a result. */
export const environment = (more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CEILING_DIRECTORIES: tmpdir(),
  SOURCE_DATE_EPOCH: '1735689600',
  ...more,
});

let last: Promise<unknown> = Promise.resolve();

/** In this process, which is much quicker than starting one: one after another, for a process has one working directory. */
export function runProgram(cwd: string, args: readonly string[], around: Surroundings = {}): Promise<Ended> {
  const ended = last.then(() => inFolder(cwd, environment(around.env), () => runHere(args, around.input)));
  last = ended.catch(() => {});
  return ended;
}

async function runHere(args: readonly string[], input = ''): Promise<Ended> {
  const bundled: { readonly programOf: typeof programOf } = await import(
    pathToFileURL(join(dirname(program()), 'program.js')).href
  );
  const written = { stdout: '', stderr: '' };
  const { run } = bundled.programOf(args, {
    sourceDateEpoch: process.env.SOURCE_DATE_EPOCH,
    now: new Date(),
    stdin: () => Readable.from(input === '' ? [] : [Buffer.from(input)]),
    print: async (text) => {
      written.stdout += text;
    },
    stderr: {
      isTTY: false,
      write: (text) => {
        written.stderr += text;
      },
    },
    allowsColor: false,
    onExit: () => () => {},
  });
  const status = await run();
  return { ...written, status };
}

async function inFolder<T>(cwd: string, env: NodeJS.ProcessEnv, work: () => Promise<T>): Promise<T> {
  const before = { cwd: process.cwd(), env: process.env };
  process.chdir(cwd);
  process.env = env;
  try {
    return await work();
  } finally {
    process.chdir(before.cwd);
    process.env = before.env;
  }
}

/** In a process of its own, where it matters: side by side, ended by signals, out of memory. */
export function startProgram(cwd: string, args: readonly string[], around: Surroundings = {}): Promise<Ended> {
  return start(process.execPath, [program(), ...args], { cwd, env: environment(around.env) }, around.input);
}

/** `script` finds the program as "$@". */
export function runShell(cwd: string, script: string): Promise<Ended> {
  return start('bash', ['-c', script, 'bash', process.execPath, program()], { cwd, env: environment() });
}

function start(command: string, args: readonly string[], options: SpawnOptions, input = ''): Promise<Ended> {
  const child = spawn(command, args, { ...options, stdio: 'pipe' });
  let stdout = '';
  let stderr = '';
  child.stdout!.setEncoding('utf8').on('data', (part: string) => {
    stdout += part;
  });
  child.stderr!.setEncoding('utf8').on('data', (part: string) => {
    stderr += part;
  });
  child.stdin!.on('error', () => {}).end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => resolve({ stdout, stderr, status }));
  });
}

const folders: string[] = [];

/** A temporary folder with these files, removed after the tests of the file. */
export function tree(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sigma-extract-test-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An application with two messages that belong in a rule and one that does not. */
export const gate = `#include <syslog.h>
int main(void) {
  if (sessions > limit) {
    syslog(LOG_ERR, "refused connection from %s: too many sessions", address);
    exit(1);
  }
  die("bug: pid active in ptrace_sandbox_free");
  printf("hello world\\n");
}
`;
