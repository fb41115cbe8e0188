// A folder -> its entries: files, and symbolic links to files, which container logs are.
import { type Dirent, type Stats, statSync } from 'node:fs';
import { InputError } from '../../model/errors.ts';

type Entry = Pick<Dirent, 'isFile' | 'isSymbolicLink'>;

export const isFile = (entry: Entry, path: string): boolean =>
  entry.isFile() || (entry.isSymbolicLink() && statOrNull(path)?.isFile() === true);

export function statOrNull(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null; // a dangling link
  }
}

export function unlisted(error: unknown, folder: string): InputError {
  const { code } = error as NodeJS.ErrnoException;
  return new InputError(`${folder}: cannot be listed (${code})`, 'Check its permissions.');
}
