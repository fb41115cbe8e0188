// Writes a file completely or not at all: a temporary file in the same folder, then a rename.

import { randomUUID } from 'node:crypto';
import {
  accessSync,
  chownSync,
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { reasonWithCode } from '../../files/file-errors.ts';
import { InputError } from '../../model/errors.ts';
import { itemAt } from '../../text/items.ts';

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

export const writeWhole = (path: string, text: string): void => writeAll([{ path, text }], path);

/**
 * Several files: all get their new text or all keep the old one. `shown` names them in an error. Synchronous, so that no signal handler
 * runs between writing the temporary files and renaming them.
 */
export function writeAll(files: Iterable<TextFile>, shown: string): void {
  const made: Made[] = [];
  try {
    for (const { path, text } of files) {
      const target = realPath(path);
      const old = statSync(target, { throwIfNoEntry: false });
      if (old?.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
      // Devices and pipes cannot be replaced by a rename.
      if (old && !old.isFile()) writeFileSync(target, text);
      else made.push({ target, temporary: temporaryFile(target, text, old), isNew: old === undefined });
    }
    replaceAll(made);
  } catch (error) {
    throw refused(shown, error);
  } finally {
    for (const { temporary } of made) rmSync(temporary, { force: true });
  }
}

/** Fails early if the result could not be written. */
export function checkWritable(path: string, option = '--output'): void {
  try {
    const target = realPath(path);
    const old = statSync(target, { throwIfNoEntry: false });
    if (old?.isDirectory()) throw new InputError('is a folder', 'Name a file in it.', { option, file: path });
    if (!statSync(dirname(target), { throwIfNoEntry: false })?.isDirectory())
      throw new InputError(`the folder ${dirname(path)} does not exist`, 'Create the folder first.', {
        option,
        file: path,
      });
    // A file is replaced by renaming, which needs a writable folder; devices and pipes are written to directly.
    if (old?.isFile() !== false) accessSync(dirname(target), constants.W_OK | constants.X_OK);
  } catch (error) {
    throw error instanceof InputError ? error : refused(path, error, option);
  }
}

interface Made {
  readonly target: string;
  readonly temporary: string;
  readonly isNew: boolean;
}

/** If one rename fails, the earlier ones are undone. */
function replaceAll(made: readonly Made[]): void {
  const backups = made.slice(0, -1).map(({ target, isNew }) => (isNew ? null : `${target}.${shortId()}.tmp`));
  let done = 0;
  try {
    backups.forEach((backup, at) => {
      if (backup !== null) keep(itemAt(made, at).target, backup);
    });
    for (const { temporary, target } of made) {
      renameSync(temporary, target);
      done++;
    }
  } catch (error) {
    for (const [at, { target }] of made.slice(0, done).entries()) {
      if (backups[at]) renameSync(backups[at], target);
      else rmSync(target, { force: true });
    }
    throw error;
  } finally {
    for (const backup of backups) if (backup !== null) rmSync(backup, { force: true });
  }
}

/** Keeps owner and permissions too, if the file system supports hard links. */
function keep(file: string, backup: string): void {
  try {
    linkSync(file, backup);
  } catch {
    copyFileSync(file, backup);
  }
}

/** Synced to disk before the rename: after a power failure, the file has either the old text or the new one. */
function temporaryFile(target: string, text: string, old: Stats | undefined): string {
  const temporary = `${target}.${shortId()}.tmp`;
  const descriptor = openSync(temporary, 'wx');
  try {
    writeFileSync(descriptor, text);
    if (old) keepOwner(temporary, old);
    if (old) fchmodSync(descriptor, old.mode & 0o7777);
    fsyncSync(descriptor);
    return temporary;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

/** Only the superuser may change the owner; a member may change the group. */
function keepOwner(file: string, { uid, gid }: Stats): void {
  const now = statSync(file);
  if (now.uid === uid && now.gid === gid) return;
  try {
    chownSync(file, uid, gid);
  } catch {
    // The file then belongs to the current user, like a new one.
  }
}

const shortId = (): string => randomUUID().slice(0, 8);

/** A symbolic link stays: its target is replaced. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    // `/dev/stdout` may point to something without a path.
    if (statSync(path, { throwIfNoEntry: false })) return resolve(path);
    return beyondLinks(resolve(realFolder(path), basename(path)), MAX_LINKS);
  }
}

/** The real path of a folder, so that a file that does not exist yet has a single path too. */
function realFolder(path: string): string {
  try {
    return realpathSync.native(dirname(path));
  } catch {
    return dirname(path);
  }
}

const MAX_LINKS = 40;

/** The target of a link may not exist yet. */
function beyondLinks(path: string, most: number): string {
  try {
    return most > 0 ? beyondLinks(resolve(dirname(path), readlinkSync(path)), most - 1) : path;
  } catch {
    return path;
  }
}

export const refused = (path: string, error: unknown, option = '--output'): InputError =>
  new InputError(`cannot be written (${reasonWithCode(error)})`, 'Nothing was changed.', { option, file: path });
