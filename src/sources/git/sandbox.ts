// Lets git use the objects of a repository without its configuration, in a temporary git directory. Filters, hooks, monitors, pagers,
// remotes and drivers need configuration, so none exists.

import { lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRegularFile } from '../../files/regular-file.ts';
import { type Deadline, Unanswerable } from './deadline.ts';
import type { GitDirectory } from './directory.ts';
import { environmentWithoutGit, runGit } from './run-git.ts';

export interface Sandbox {
  /** The output of a plumbing command; throws `Unanswerable` for an unexpected exit status. */
  readonly git: (
    args: readonly string[],
    call?: { readonly input?: string; readonly expected?: readonly number[] },
  ) => Output;
  /** An empty folder that git uses as work tree. */
  readonly workTree: string;
}

interface Output {
  readonly status: number;
  readonly stdout: string;
}

export function withSandbox<Result>(
  directory: GitDirectory,
  commit: string,
  deadline: Deadline,
  use: (sandbox: Sandbox) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'sigma-extract-git-'));
  try {
    const workTree = join(folder, 'work');
    mkdirSync(workTree);
    fill(join(folder, 'git'), directory, commit);
    const env = environment(folder, directory);
    return use({
      workTree,
      git: (args, { input = '', expected = [0] } = {}) => {
        const { status, stdout } = runGit(args, { env, cwd: workTree, input, milliseconds: deadline.left() });
        if (status === null || !expected.includes(status)) throw new Unanswerable(`git ${args[0]}: ${status}`);
        return { status, stdout };
      },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Creates what git requires of a git directory, with copies of the files that describe the checkout. */
function fill(own: string, directory: GitDirectory, commit: string): void {
  for (const folder of ['objects', 'refs', 'info']) mkdirSync(join(own, folder), { recursive: true });
  writeFileSync(join(own, 'HEAD'), `${commit}\n`);
  writeFileSync(join(own, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = false\n');
  const indexes = readdirSync(directory.own).filter((name) => /^(index|sharedindex\.[0-9a-f]{40})$/.test(name));
  for (const name of indexes) copy(directory.own, own, name, MAX_INDEX_BYTES);
  copy(directory.common, own, 'shallow', MAX_SHALLOW_BYTES);
  copy(directory.common, own, join('info', 'exclude'), MAX_EXCLUDE_BYTES);
}

const MAX_INDEX_BYTES = 2 ** 29;
const MAX_SHALLOW_BYTES = 2 ** 24;
const MAX_EXCLUDE_BYTES = 2 ** 20;

function copy(from: string, to: string, name: string, maxBytes: number): void {
  if (!lstatSync(join(from, name), { throwIfNoEntry: false })) return;
  writeFileSync(join(to, name), readRegularFile(join(from, name), { maxBytes }));
}

function environment(folder: string, { common }: GitDirectory): NodeJS.ProcessEnv {
  return {
    ...environmentWithoutGit(),
    GIT_DIR: join(folder, 'git'),
    GIT_WORK_TREE: join(folder, 'work'),
    GIT_OBJECT_DIRECTORY: join(common, 'objects'),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_ALLOC_LIMIT: '512m',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}
