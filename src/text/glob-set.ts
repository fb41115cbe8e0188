// Many globs -> the first one that matches a path. Only globs whose longest literal occurs in the path are tried.

import picomatch from 'picomatch';
import { itemAt } from './items.ts';
import { textFinder } from './text-finder.ts';

/** Returns the index of the first matching glob, -1 if there is none. Names that begin with a dot are matched like any other. */
export function globSet(globs: readonly string[]): (path: string) => number {
  const find = textFinder(globs.map(plainText));
  const tests = new Map<number, (path: string) => boolean>();
  const matches = (index: number, path: string): boolean => {
    const test = tests.get(index) ?? picomatch(itemAt(globs, index), { dot: true });
    tests.set(index, test);
    return test(path);
  };
  return (path) => {
    const found: number[] = [];
    find(path, (index) => void found.push(index));
    return found.sort((a, b) => a - b).find((index) => matches(index, path)) ?? -1;
  };
}

/** A text contained in every path that the glob matches; '' if the glob has syntax other than `*` and `?`. */
const plainText = (glob: string): string =>
  /^[\w./ *?-]*$/.test(glob)
    ? glob
        .split(/[*?/]+/)
        .filter((piece) => /[^.]/.test(piece))
        .reduce((one, other) => (other.length > one.length ? other : one), '')
    : '';
