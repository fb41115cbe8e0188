// A folder -> its git directory, found without git. A `.git` file counts only if its target points back.

import { lstatSync, realpathSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path';
import { readRegularFile } from '../../files/regular-file.ts';
import { settingsIn } from './config.ts';

export interface GitDirectory {
  /** Top folder of the work tree. */
  readonly top: string;
  /** Holds HEAD and the index of this work tree. */
  readonly own: string;
  /** Holds refs, objects and configuration, shared by all work trees of the repository. */
  readonly common: string;
}

/** The git directory of the innermost repository around a folder, found as git finds it; `folder` is a real path. */
export function gitDirectoryAround(folder: string): GitDirectory | null {
  const ceilings = ceilingDirectories();
  const device = lstatSync(folder).dev;
  for (let top = folder; ; top = dirname(top)) {
    if (top !== folder && (ceilings.has(top) || lstatSync(top).dev !== device)) return null;
    const entry = lstatSync(join(top, '.git'), { throwIfNoEntry: false });
    // git skips a `.git` folder that is not a repository, but nothing else.
    if (entry && !entry.isDirectory()) return gitDirectoryAt(top);
    if (entry && isRepository(join(top, '.git'))) return gitDirectoryAt(top);
    if (dirname(top) === top) return null;
  }
}

/** The git directory that a folder's `.git` denotes; null for a link, and for a file that points to an unrelated repository. */
export function gitDirectoryAt(top: string): GitDirectory | null {
  const entry = join(top, '.git');
  const stat = lstatSync(entry, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return { top, own: entry, common: entry };
  const named = stat?.isFile() && /^gitdir: (.+)$/m.exec(pathIn(entry))?.[1];
  const own = named ? realPath(named, top) : null;
  return own === null ? null : (worktree(top, own) ?? submodule(top, own));
}

/** `git worktree add` writes a back reference into `gitdir`, and creates the directory below the one named by `commondir`. */
function worktree(top: string, own: string): GitDirectory | null {
  const common = realPath(pathIn(join(own, 'commondir')), own);
  if (common === null || dirname(own) !== join(common, 'worktrees')) return null;
  const back = realPath(pathIn(join(own, 'gitdir')), own);
  return back === join(real(top), '.git') ? { top, own, common } : null;
}

/** git sets `core.worktree` of a submodule to its checkout. */
function submodule(top: string, own: string): GitDirectory | null {
  const back = settingsIn(own, own)?.get('core.worktree');
  return back && realPath(back, own) === real(top) ? { top, own, common: own } : null;
}

function isRepository(directory: string): boolean {
  const isFolder = (name: string) => lstatSync(join(directory, name), { throwIfNoEntry: false })?.isDirectory();
  return (
    lstatSync(join(directory, 'HEAD'), { throwIfNoEntry: false }) !== undefined &&
    !!isFolder('objects') &&
    !!isFolder('refs')
  );
}

function ceilingDirectories(): ReadonlySet<string> {
  const named = (process.env.GIT_CEILING_DIRECTORIES ?? '').split(delimiter).filter(isAbsolute);
  return new Set(named.map(real));
}

const real = (path: string): string => realPath(path) ?? resolve(path);

/** The path with links resolved; null if it does not exist. */
export function realPath(path: string, from = '.'): string | null {
  try {
    return realpathSync.native(resolve(from, path));
  } catch {
    return null;
  }
}

const MAX_PATH_BYTES = 2 ** 16;

/** Content of a file that holds one path, without the line end; '' if it cannot be read. */
function pathIn(file: string): string {
  try {
    return readRegularFile(file, { maxBytes: MAX_PATH_BYTES })
      .toString('utf8')
      .replace(/[\r\n]+$/, '');
  } catch {
    return '';
  }
}
