// Repositories that start a program when plain git looks at them, and how to tell whether it was started.

import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A copy of the template, to be armed. */
export interface Target {
  /** The work tree. */
  readonly root: string;
  /** A program that leaves a mark. */
  readonly trap: string;
  readonly config: (text: string | Buffer) => void;
  readonly write: (path: string, content: string | Buffer, mode?: number) => void;
  readonly git: (...args: readonly string[]) => string;
  readonly isSprung: () => boolean;
}

export const hasGit = spawnSync('git', ['--version']).status === 0;

const neutral = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CEILING_DIRECTORIES: tmpdir(),
  GIT_TERMINAL_PROMPT: '0',
  ...{ GIT_AUTHOR_NAME: 'T', GIT_AUTHOR_EMAIL: 't@example.org' },
  ...{ GIT_COMMITTER_NAME: 'T', GIT_COMMITTER_EMAIL: 't@example.org' },
};

/** What plain git does; whether it fails does not matter. */
export function plainGit(
  root: string,
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
) {
  spawnSync('git', args, {
    cwd: root,
    env: { ...neutral, ...env },
    input,
    timeout: 10_000,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
}

export const runGit = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', args, { cwd, env: neutral, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

export const plainShell = (cwd: string, script: string): string =>
  execFileSync('sh', ['-c', script], { cwd, env: neutral, encoding: 'utf8' });

/** A published commit of two files, and another branch that changes one of them; in few files, for it is copied often. */
export function makeTemplate(): string {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'hostile-')));
  const root = join(home, 'template');
  mkdirSync(join(root, 'src'), { recursive: true });
  runGit(root, 'init', '-q', '-b', 'main', '--template=');
  appendFileSync(
    join(root, '.git', 'config'),
    '\tlogAllRefUpdates = false\n[remote "origin"]\n\turl = git@github.com:a/b.git\n',
  );
  writeFileSync(join(root, 'b.c'), 'int b;\n');
  commit(root, 'int one;\n');
  runGit(root, 'checkout', '-q', '-b', 'side');
  commit(root, 'int two;\n');
  runGit(root, 'checkout', '-q', 'main');
  commit(root, 'int three;\n');
  runGit(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  runGit(root, 'repack', '-adq');
  runGit(root, 'pack-refs', '--all');
  writeFileSync(join(home, 'trap.sh'), '#!/bin/sh\n: > "$(dirname "$0")/sprung"\n', { mode: 0o755 });
  return home;
}

function commit(root: string, content: string): void {
  writeFileSync(join(root, 'src', 'a.c'), content);
  runGit(root, 'add', '.');
  runGit(root, 'commit', '-q', '-m', content);
}

let count = 0;

export function copyTemplate(home: string): Target {
  const folder = join(home, `case-${++count}`);
  const root = join(folder, 'tree');
  cpSync(join(home, 'template'), root, { recursive: true });
  cpSync(join(home, 'trap.sh'), join(folder, 'trap.sh'));
  // Other times than those in the index: git reads the file, and so runs what stands between.
  utimesSync(join(root, 'src', 'a.c'), 1, 1);
  const write: Target['write'] = (path, content, mode = 0o644) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    chmodSync(join(root, path), mode);
  };
  return {
    root,
    trap: join(folder, 'trap.sh'),
    write,
    config: (text) => appendFileSync(join(root, '.git', 'config'), text),
    git: (...args) => runGit(root, ...args),
    isSprung: () => existsSync(join(folder, 'sprung')),
  };
}

export const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });
