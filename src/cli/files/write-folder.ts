// Rules -> one file per rule in a folder.

import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { InputError } from '../../model/errors.ts';
import type { RuleFile } from '../../model/report.ts';
import { textAt } from './save.ts';
import type { RuleTarget } from './save-rules.ts';
import { refused } from './write-file.ts';

/** Creates the folder if needed. */
export function targetsIn(folder: string, files: readonly RuleFile[]): readonly RuleTarget[] {
  if (!isFolder(folder)) makeFolder(folder);
  return files.map((file) => ({ path: join(folder, nameIn(folder, file)), text: file.text, id: file.id }));
}

/** Fails early if the result could not be written. Creates a missing folder if its parent exists. */
export function checkFolder(folder: string): void {
  const exists = isFolder(folder);
  if (!exists && statSync(resolve(folder), { throwIfNoEntry: false })) {
    throw new InputError('is not a folder', 'Omit the slash, or name a folder.', {
      option: '--output',
      file: folder,
    });
  }
  const above = exists ? folder : dirname(resolve(folder));
  if (!isFolder(above)) {
    throw new InputError(`the folder ${dirname(folder)} does not exist`, 'Create the folder first.', {
      option: '--output',
      file: folder,
    });
  }
  try {
    accessSync(above, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw refused(folder, error);
  }
}

// Not recursive: if the system refuses a folder (`/proc/x`), Node.js 20 tries to create its parent forever.
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another run may have created it.
    if (isFolder(folder)) return;
    throw refused(folder, error);
  }
}

/** Never reuses the name of a file that holds another rule or anything else. */
function nameIn(folder: string, { name, spare, id }: RuleFile): string {
  if (!statSync(join(folder, name), { throwIfNoEntry: false })) return name;
  try {
    return textAt(join(folder, name))?.includes(`id: ${id}`) ? name : spare;
  } catch {
    return spare;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
