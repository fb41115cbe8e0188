// Rules -> one file each in a folder. All texts are written before the first of them gets its name; other files stay as they are.

import { accessSync, constants, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { InputError } from '../errors.ts';
import type { RuleFile } from '../types.ts';
import { refused, writeAll } from './write-file.ts';

/** Gives the names of the files. */
export function writeFolder(folder: string, files: readonly RuleFile[]): readonly string[] {
  if (!isFolder(folder)) makeFolder(folder);
  const named = files.map((file) => ({ path: join(folder, nameIn(folder, file)), text: file.text }));
  writeAll(named, folder);
  return named.map(({ path }) => path);
}

/** Tells before the work begins that the work could not be written. A folder that is not there is made, in one that is. */
export function checkFolder(folder: string): void {
  const exists = isFolder(folder);
  if (!exists && statSync(resolve(folder), { throwIfNoEntry: false })) {
    throw new InputError(`--output ${folder}: is no folder`, 'Leave out the slash, or name a folder.');
  }
  const above = exists ? folder : dirname(resolve(folder));
  if (!isFolder(above)) {
    throw new InputError(`--output ${folder}: there is no folder ${dirname(folder)}`, 'Create the folder first.');
  }
  try {
    accessSync(above, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw refused(folder, error);
  }
}

// Not recursive: of a folder that the system refuses (`/proc/x`), Node.js 20 then tries to make the one above for ever.
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    throw refused(folder, error);
  }
}

/** A file of that name with another rule in it, or with anything else, is left alone. */
function nameIn(folder: string, { name, spare, id }: RuleFile): string {
  const old = statSync(join(folder, name), { throwIfNoEntry: false });
  if (!old) return name;
  if (!old.isFile() || old.size > maxBytes) return spare;
  try {
    return readFileSync(join(folder, name), 'utf8').includes(`id: ${id}`) ? name : spare;
  } catch {
    return spare;
  }
}

const maxBytes = 10 * 1024 * 1024;

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
