// Finds the git directory of a work tree without git. A `.git` file counts only if its target points back.

import { lstatSync, realpathSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path';
import { readRegularFile } from '../../files/regular-file.ts';
import { settingsIn } from './config.ts';

export interface GitDirectory {
  /** The top folder of the work tree. */
  readonly top: string;
  /** HEAD and index of this work tree. */
  readonly own: string;
  /** Refs, objects and configuration: shared by all work trees of the repository. */
  readonly common: string;
}

/** Of the innermost repository around a folder, found as git finds it; `folder` is a real path. */
export function gitDirectoryAround(folder: string): GitDirectory | null {
  const ceilings = ceilingDirectories();
  const device = lstatSync(folder).dev;
  for (let top = folder; ; top = dirname(top)) {
    if (top !== folder && (ceilings.has(top) || lstatSync(top).dev !== device)) return null;
    const entry = lstatSync(join(top, '.git'), { throwIfNoEntry: false });
    // git passes over a folder that is no repository, and nothing else.
    if (entry && !entry.isDirectory()) return gitDirectoryAt(top);
    if (entry && isRepository(join(top, '.git'))) return gitDirectoryAt(top);
    if (dirname(top) === top) return null;
  }
}

/** What the `.git` of a folder stands for; null for a link, and for a file that leads to somebody else's repository. */
export function gitDirectoryAt(top: string): GitDirectory | null {
  const entry = join(top, '.git');
  const stat = lstatSync(entry, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return { top, own: entry, common: entry };
  const named = stat?.isFile() && /^gitdir: (.+)$/m.exec(pathIn(entry))?.[1];
  const own = named ? realPath(named, top) : null;
  return own === null ? null : (worktree(top, own) ?? submodule(top, own));
}

/** `git worktree add` writes the way back into `gitdir`, and puts the directory below the one that `commondir` names. */
function worktree(top: string, own: string): GitDirectory | null {
  const common = realPath(pathIn(join(own, 'commondir')), own);
  if (common === null || dirname(own) !== join(common, 'worktrees')) return null;
  const back = realPath(pathIn(join(own, 'gitdir')), own);
  return back === join(real(top), '.git') ? { top, own, common } : null;
}

/** git sets `core.worktree` of a submodule to where it is checked out. */
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

/** Without links; null for what is not there. */
export function realPath(path: string, from = '.'): string | null {
  try {
    return realpathSync.native(resolve(from, path));
  } catch {
    return null;
  }
}

const MAX_PATH_BYTES = 2 ** 16;

/** A file that holds one path, without the end of its line; '' when it cannot be read. */
function pathIn(file: string): string {
  try {
    return readRegularFile(file, { maxBytes: MAX_PATH_BYTES })
      .toString('utf8')
      .replace(/[\r\n]+$/, '');
  } catch {
    return '';
  }
}
