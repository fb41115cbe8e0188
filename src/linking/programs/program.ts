// A program as described by build files. Paths are as in reports.
import { posix } from 'node:path';

export interface BuildTarget {
  readonly name: string;
  /** Folder of its build file. */
  readonly folder: string;
  /** Paths of its sources without extensions. */
  readonly stems: readonly string[];
  /** All files of the folder are its own, unless another program lists them. */
  readonly ownsFolder: boolean;
  /** `part`: another program starts it (`libexec`); `build`: it is not installed. Most are run by people or by the system. */
  readonly use?: 'run' | 'part' | 'build';
}

export const stem = (path: string): string => path.replace(/\.[^./]*$/, '');

/** Paths, without extensions, of sources or objects listed in a build file of this folder. */
export const stemsOf = (folder: string, names: readonly string[]): string[] =>
  names.map((name) => stem(posix.join(folder, name.replace(/^\/+/, ''))));

/** Programs that only test others. */
export const isTest = (name: string): boolean => /(?:^|[-_.])(?:(?:unit)?tests?|fuzz\w*)(?:$|[-_.])|test$/i.test(name);
