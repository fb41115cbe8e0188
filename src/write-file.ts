// Text -> file, whole or not at all: a temporary file in the same folder, then a rename.

import { randomUUID } from 'node:crypto';
import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { InputError } from './errors.ts';

/** Synchronous, so that no signal handler runs between the temporary file and its new name. */
export function writeWhole(path: string, text: string): void {
  const target = realPath(path);
  const old = statSync(target, { throwIfNoEntry: false });
  try {
    // Devices and pipes cannot be replaced by a file.
    if (old && !old.isFile()) writeFileSync(target, text);
    else replace(target, text, old?.mode);
  } catch (error) {
    throw refused(path, error);
  }
}

/** Tells before the work begins that the work could not be written. */
export function checkWritable(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new InputError(`--output ${path}: is a folder`, 'Name a file in it.');
  }
  const folder = dirname(realPath(path));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new InputError(`--output ${path}: there is no folder ${dirname(path)}`, 'Create the folder first.');
  }
}

function replace(target: string, text: string, mode: number | undefined): void {
  const temporary = `${target}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    if (mode !== undefined) chmodSync(temporary, mode & 0o7777);
    renameSync(temporary, target);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** A link stays a link: what it names is replaced. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}

function refused(path: string, error: unknown): InputError {
  const { code, message } = error as NodeJS.ErrnoException;
  return new InputError(`--output ${path}: cannot be written (${code ?? message})`, 'Nothing was changed.');
}
