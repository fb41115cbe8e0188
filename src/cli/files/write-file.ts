// Writes a text to a file completely or not at all: a temporary file in the same folder, then a rename.

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
 * Several files: all get their new text or all keep the old one. `shown` names them in an error. Synchronous, so that no signal
 * handler runs between the temporary files and their new names.
 */
export function writeAll(files: Iterable<TextFile>, shown: string): void {
  const made: Made[] = [];
  try {
    for (const { path, text } of files) {
      const target = realPath(path);
      const old = statSync(target, { throwIfNoEntry: false });
      if (old?.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
      // Devices and pipes cannot be replaced by a file.
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

/** Tells before the work begins that the work could not be written. */
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
    // A file is replaced by another one of its folder; into devices and pipes is written.
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

/** When one cannot get its name, those before it get their old text back. */
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

/** Owner and permissions too, where the file system has links. */
function keep(file: string, backup: string): void {
  try {
    linkSync(file, backup);
  } catch {
    copyFileSync(file, backup);
  }
}

/** On the disk before it gets its name: a machine that loses power has the old text or the new one. */
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

/** Only the superuser may give a file to others; the group may be changed by its members. */
function keepOwner(file: string, { uid, gid }: Stats): void {
  const now = statSync(file);
  if (now.uid === uid && now.gid === gid) return;
  try {
    chownSync(file, uid, gid);
  } catch {
    // It belongs to who runs this, as a file that is written anew does.
  }
}

const shortId = (): string => randomUUID().slice(0, 8);

/** A link stays a link: what it names is replaced. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    // `/dev/stdout` leads to what has no path.
    if (statSync(path, { throwIfNoEntry: false })) return resolve(path);
    return beyondLinks(resolve(realFolder(path), basename(path)), MAX_LINKS);
  }
}

/** Whatever way leads to it: a file that is not there yet has one path too. */
function realFolder(path: string): string {
  try {
    return realpathSync.native(dirname(path));
  } catch {
    return dirname(path);
  }
}

const MAX_LINKS = 40;

/** What a link names may not be there yet. */
function beyondLinks(path: string, most: number): string {
  try {
    return most > 0 ? beyondLinks(resolve(dirname(path), readlinkSync(path)), most - 1) : path;
  } catch {
    return path;
  }
}

export const refused = (path: string, error: unknown, option = '--output'): InputError =>
  new InputError(`cannot be written (${reasonWithCode(error)})`, 'Nothing was changed.', { option, file: path });
