// What stands in a folder: files, and links to files, as logs of containers are.
import { type Dirent, type Stats, statSync } from 'node:fs';
import { InputError } from '../../model/errors.ts';

type Entry = Pick<Dirent, 'isFile' | 'isSymbolicLink'>;

export const isFile = (entry: Entry, path: string): boolean =>
  entry.isFile() || (entry.isSymbolicLink() && statOrNull(path)?.isFile() === true);

export function statOrNull(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null; // a link that leads nowhere
  }
}

export function unlisted(error: unknown, folder: string): InputError {
  const { code } = error as NodeJS.ErrnoException;
  return new InputError(`${folder}: cannot be listed (${code})`, 'Check its permissions.');
}
