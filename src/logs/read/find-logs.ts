// Paths, folders, globs and `-` -> log files, each once, rotated logs from the oldest to the newest.
import { accessSync, constants, type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { whyUnreadable } from '../../files/file-errors.ts';
import { InputError } from '../../model/errors.ts';
import type { Diagnostic } from '../../model/source-files.ts';
import { isFile, statOrNull, unlisted } from './entries.ts';
import { inOrder } from './rotation.ts';

export interface FoundLog {
  readonly name: string;
  /** null for standard input. */
  readonly absolute: string | null;
  /** Named explicitly rather than found in a folder or by a glob: must not be skipped. */
  readonly isNamed: boolean;
}

export async function findLogs(
  paths: readonly string[],
  tell: (diagnostic: Diagnostic) => void,
): Promise<readonly FoundLog[]> {
  const named = new Set(paths);
  const found: string[] = [];
  for (const path of named) found.push(...(path === '-' ? [path] : await filesOf(path, tell)));
  const once = distinct(found.filter((path) => path !== '-'));
  const files = inOrder(once).map((name) => ({ name, absolute: name, isNamed: named.has(name) }));
  return found.includes('-') ? [...files, { name: 'standard input', absolute: null, isNamed: true }] : files;
}

async function filesOf(path: string, tell: (diagnostic: Diagnostic) => void): Promise<readonly string[]> {
  if (path === '') throw new InputError('the path of a log is empty', namesOfLogs);
  const stats = statNamed(path);
  if (stats?.isDirectory()) return readable(below(path), tell);
  if (stats) return [path];
  const { matching } = await import('./glob.ts'); // loaded lazily: most runs need none
  const files = matching(path);
  if (!files) throw new InputError(`${path}: no such file or folder`, namesOfLogs);
  if (files.length === 0) throw new InputError(`${path}: no file matches`, namesOfLogs);
  return readable(files, tell);
}

const namesOfLogs = 'Pass a file, a folder, a glob or `-`.';

function statNamed(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENAMETOOLONG') return undefined; // a glob may be that long
    throw unreadable(error, path);
  }
}

/** All files below, including links to files, which container logs are; links to folders are not followed. */
function below(folder: string): readonly string[] {
  const entries = listed(folder).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = folder === '.' ? entry.name : join(folder, entry.name);
    if (entry.isDirectory()) return below(path);
    return isFile(entry, path) ? [path] : [];
  });
}

function listed(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw unlisted(error, folder);
  }
}

export const unreadable = (error: unknown, name: string): InputError =>
  new InputError(`${name}: ${whyUnreadable(error)}`, 'Check the path.');

/** Unreadable files are skipped in a folder, but an error if named explicitly. */
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

/** A file reached by several paths or links is read once, so that its lines do not count twice. */
function distinct(paths: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return paths.filter((path) => {
    const stats = statOrNull(path);
    const key = stats ? `${stats.dev}:${stats.ino}` : path;
    return !seen.has(key) && seen.add(key);
  });
}
