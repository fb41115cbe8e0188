// Text -> file, whole or not at all: a temporary file in the same folder, then a rename.

import { randomUUID } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { InputError } from '../errors.ts';
import { reasonOf } from './file-errors.ts';

export const writeWhole = (path: string, text: string): void => writeAll([{ path, text }], path);

/**
 * Several files: no old one is replaced before all new ones are written. `shown` names them in an error. Synchronous, so that no
 * signal handler runs between the temporary files and their new names.
 */
export function writeAll(files: readonly { readonly path: string; readonly text: string }[], shown: string): void {
  const made: { readonly temporary: string; readonly target: string }[] = [];
  try {
    for (const { path, text } of files) {
      const target = realPath(path);
      const old = statSync(target, { throwIfNoEntry: false });
      // Devices and pipes cannot be replaced by a file.
      if (old && !old.isFile()) writeFileSync(target, text);
      else made.push({ target, temporary: temporaryFile(target, text, old) });
    }
    for (const { temporary, target } of made) renameSync(temporary, target);
  } catch (error) {
    throw refused(shown, error);
  } finally {
    for (const { temporary } of made) rmSync(temporary, { force: true });
  }
}

/** Tells before the work begins that the work could not be written. */
export function checkWritable(path: string, option = '--output'): void {
  try {
    const target = realPath(path);
    const old = statSync(target, { throwIfNoEntry: false });
    if (old?.isDirectory()) throw new InputError(`${option} ${path}: is a folder`, 'Name a file in it.');
    if (!statSync(dirname(target), { throwIfNoEntry: false })?.isDirectory())
      throw new InputError(`${option} ${path}: there is no folder ${dirname(path)}`, 'Create the folder first.');
    // A file is replaced by another one of its folder; into devices and pipes is written.
    if (old?.isFile() !== false) accessSync(dirname(target), constants.W_OK | constants.X_OK);
  } catch (error) {
    throw error instanceof InputError ? error : refused(path, error, option);
  }
}

function temporaryFile(target: string, text: string, old: Stats | undefined): string {
  const temporary = `${target}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    if (old) chmodSync(temporary, old.mode & 0o7777);
    return temporary;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** A link stays a link: what it names is replaced. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}

export const refused = (path: string, error: unknown, option = '--output'): InputError =>
  new InputError(`${option} ${path}: cannot be written (${reasonOf(error)})`, 'Nothing was changed.');
