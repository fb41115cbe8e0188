// A program as described by build files. Paths are as in reports.
import { posix } from 'node:path';

export interface BuildTarget {
  readonly name: string;
  /** Where its build file stands. */
  readonly folder: string;
  /** Its sources without their extensions. */
  readonly stems: readonly string[];
  /** The files of the folder are its own, as far as nothing else names them. */
  readonly ownsFolder: boolean;
}

export const stem = (path: string): string => path.replace(/\.[^./]*$/, '');

/** Names of sources or objects, as a build file in this folder writes them. */
export const stemsOf = (folder: string, names: readonly string[]): string[] =>
  names.map((name) => stem(posix.join(folder, name.replace(/^\/+/, ''))));

/** Programs that only try the others are none that anybody runs. */
export const isTest = (name: string): boolean => /(?:^|[-_.])(?:(?:unit)?tests?|fuzz\w*)(?:$|[-_.])|test$/i.test(name);
