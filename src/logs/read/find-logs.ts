// Paths, folders, globs and `-` -> log files, each once, rotated logs from the oldest to the newest.
import { accessSync, constants, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { whyUnreadable } from '../../files/file-errors.ts';
import { InputError } from '../../model/errors.ts';
import type { Diagnostic } from '../../model/source-files.ts';
import { inOrder } from './rotation.ts';

export interface FoundLog {
  readonly name: string;
  /** null is standard input. */
  readonly absolute: string | null;
  /** By itself, not found in a folder or by a glob: nothing of it may be left out. */
  readonly isNamed: boolean;
}

export function findLogs(paths: readonly string[], tell: (diagnostic: Diagnostic) => void): readonly FoundLog[] {
  const named = new Set(paths);
  const found = [...named].flatMap((path) => (path === '-' ? [path] : filesOf(path, tell)));
  const once = distinct(found.filter((path) => path !== '-'));
  const files = inOrder(once).map((name) => ({ name, absolute: name, isNamed: named.has(name) }));
  return found.includes('-') ? [...files, { name: 'standard input', absolute: null, isNamed: true }] : files;
}

function filesOf(path: string, tell: (diagnostic: Diagnostic) => void): readonly string[] {
  if (path === '') throw new InputError('the path of a log is empty', 'Pass a file, a folder, a glob or `-`.');
  const stats = statNamed(path);
  if (stats?.isDirectory()) return readable(below(path, Number.POSITIVE_INFINITY), tell);
  if (stats) return [path];
  const { base, glob, isGlob } = picomatch.scan(path);
  const files = isGlob ? below(base || '.', depthOf(glob)) : [];
  const matches = picomatch(path.replace(/^\.\//, ''));
  const chosen = files.filter((file) => matches(file.replace(/^\.\//, '')));
  if (chosen.length > 0) return readable(chosen, tell);
  throw new InputError(
    `${path}: ${isGlob ? 'no file matches' : 'no such file or folder'}`,
    'Pass a file, a folder, a glob or `-`.',
  );
}

function statNamed(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENAMETOOLONG') return undefined; // a glob may be
    throw unreadable(error, path);
  }
}

const depthOf = (glob: string): number => (glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length);

/** All files below, links to files too (logs of containers are such); links to folders are not followed. */
function below(folder: string, depth: number): readonly string[] {
  if (depth === 0) return [];
  const entries = listed(folder).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = folder === '.' ? entry.name : join(folder, entry.name);
    if (entry.isDirectory()) return below(path, depth - 1);
    const isFile = entry.isFile() || (entry.isSymbolicLink() && statOrNull(path)?.isFile() === true);
    return isFile ? [path] : [];
  });
}

function listed(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError(`${folder}: cannot be listed (${code})`, 'Check its permissions.');
  }
}

function statOrNull(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null; // a link that leads nowhere
  }
}

export const unreadable = (error: unknown, name: string): InputError =>
  new InputError(`${name}: ${whyUnreadable(error)}`, 'Check the path.');

/** Who names a folder means what they may read of it; a file that is named by itself must be readable. */
function readable(paths: readonly string[], tell: (diagnostic: Diagnostic) => void): readonly string[] {
  return paths.filter((path) => {
    try {
      accessSync(path, constants.R_OK);
      return true;
    } catch {
      tell({ kind: 'log', file: path, line: null, text: 'permission denied; skipped', leftOut: 'unreadable' });
      return false;
    }
  });
}

/** A file that several paths or links lead to is read once: its lines must not count twice. */
function distinct(paths: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return paths.filter((path) => {
    const stats = statOrNull(path);
    const key = stats ? `${stats.dev}:${stats.ino}` : path;
    return !seen.has(key) && seen.add(key);
  });
}
