// Runs git so that it only finds our temporary repository: outside of every tree, without variables that name another one.

import { spawnSync } from 'node:child_process';
import { parse } from 'node:path';

export interface Answer {
  /** null if git is missing or was killed. */
  readonly status: number | null;
  /** One character per byte: paths may be in any encoding. */
  readonly stdout: string;
}

export interface Call {
  readonly env: NodeJS.ProcessEnv;
  readonly milliseconds: number;
  readonly cwd?: string;
  readonly input?: string;
}

export function runGit(args: readonly string[], { env, milliseconds, cwd = neutral, input = '' }: Call): Answer {
  const { status, stdout } = spawnSync('git', args, {
    cwd,
    env,
    input: Buffer.from(input, 'latin1'),
    encoding: 'latin1',
    timeout: milliseconds,
    killSignal: 'SIGKILL',
    maxBuffer: MAX_OUTPUT_BYTES,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return { status, stdout: stdout ?? '' };
}

/** Removes the variables that control where git looks, what it writes and what it starts. */
export const environmentWithoutGit = (keep: RegExp | null = null): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name) || keep?.test(name)));

// The file system root: with a relative folder in PATH, a tree as the working folder could supply its own `git`.
const neutral = parse(process.execPath).root;

const MAX_OUTPUT_BYTES = 2 ** 28;
