// Untracked files -> whether git would show one, asked of git about copies of the .gitignore files in temporary folders.

import { mkdirSync, writeFileSync } from 'node:fs';
import { readRegularFile } from '../../files/regular-file.ts';
import type { Deadline } from './deadline.ts';
import { onDisk } from './paths.ts';
import type { Sandbox } from './sandbox.ts';
import { userSettings } from './user-config.ts';
import { childrenOf, isRepositoryTop, type Untracked } from './work-tree.ts';

export interface Ignoring {
  readonly top: string;
  readonly ignoreCase: boolean;
  readonly deadline: Deadline;
}

/** Whether any of them, or anything in them, is neither ignored nor an empty folder. */
export function isShown(untracked: readonly Untracked[], sandbox: Sandbox, ignoring: Ignoring): boolean {
  const { top, ignoreCase, deadline } = ignoring;
  const mirror = startMirror(top, sandbox.workTree);
  const config = ignoreConfig(ignoreCase);
  for (let asked = untracked; asked.length > 0; ) {
    const ignored = ignoredOf(asked, sandbox, mirror, config);
    const left = asked.filter(({ path }) => !ignored.has(`./${path}`));
    // git shows a nested repository as a whole.
    if (left.some(({ path, isFolder }) => !isFolder || isRepositoryTop(top, path))) return true;
    asked = left.flatMap(({ path }) => {
      deadline.left();
      return childrenOf(top, path);
    });
  }
  return false;
}

function ignoredOf(
  asked: readonly Untracked[],
  sandbox: Sandbox,
  mirror: Mirror,
  config: readonly string[],
): ReadonlySet<string> {
  for (const { path, isFolder } of asked) mirror(isFolder ? path : parentOf(path));
  // `./` because a path could begin with pathspec magic.
  const input = asked.map(({ path }) => `./${path}\0`).join('');
  const args = [...config, '--no-literal-pathspecs', 'check-ignore', '-z', '--stdin', '--no-index'];
  return new Set(sandbox.git(args, { input, expected: [0, 1] }).stdout.split('\0'));
}

/** Options for the user's global excludes file. */
function ignoreConfig(ignoreCase: boolean): readonly string[] {
  const file = userSettings('core.excludesFile').at(-1);
  return ['-c', `core.ignoreCase=${ignoreCase}`, ...(file ? ['-c', `core.excludesFile=${file}`] : [])];
}

/** Creates a folder in the mirror, with its parents and their .gitignore files. */
type Mirror = (folder: string) => void;

function startMirror(top: string, workTree: string): Mirror {
  const made = new Set<string>();
  const make: Mirror = (folder) => {
    if (made.has(folder)) return;
    made.add(folder);
    if (folder !== '') make(parentOf(folder));
    mkdirSync(onDisk(workTree, folder), { recursive: true });
    const file = folder === '' ? '.gitignore' : `${folder}/.gitignore`;
    const patterns = readPatterns(onDisk(top, file));
    if (patterns) writeFileSync(onDisk(workTree, file), patterns);
  };
  return make;
}

const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

const MAX_PATTERN_BYTES = 2 ** 20;

/** null if there is no file or git would not read it, as a link or pipe. */
function readPatterns(file: Buffer): Buffer | null {
  try {
    return readRegularFile(file, { maxBytes: MAX_PATTERN_BYTES });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EFBIG') throw error;
    return null;
  }
}
