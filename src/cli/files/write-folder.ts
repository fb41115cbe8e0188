// Rules -> one file for each in a folder.

import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { InputError } from '../../model/errors.ts';
import type { RuleFile } from '../../model/report.ts';
import { textAt } from './save.ts';
import type { RuleTarget } from './save-rules.ts';
import { refused } from './write-file.ts';

/** Makes the folder where there is none. */
export function targetsIn(folder: string, files: readonly RuleFile[]): readonly RuleTarget[] {
  if (!isFolder(folder)) makeFolder(folder);
  return files.map((file) => ({ path: join(folder, nameIn(folder, file)), text: file.text, id: file.id }));
}

/** Tells before the work begins that the work could not be written. A folder that is not there is made, in one that is. */
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

// Not recursive: of a folder that the system refuses (`/proc/x`), Node.js 20 then tries to make the one above for ever.
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another run may have been quicker.
    if (isFolder(folder)) return;
    throw refused(folder, error);
  }
}

/** A file of that name with another rule in it, or with anything else, is left alone. */
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
