// Many globs -> the first one that matches a path. Only globs whose longest literal occurs in the path are tried.

import picomatch from 'picomatch';
import { itemAt } from './items.ts';
import { textFinder } from './text-finder.ts';

/** Gives the index of the first glob that matches, -1 when none does. Names that begin with a dot are names like any other. */
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

/** A text that stands in every path which the glob matches; '' where signs other than `*` and `?` may say otherwise. */
const plainText = (glob: string): string =>
  /^[\w./ *?-]*$/.test(glob)
    ? glob
        .split(/[*?/]+/)
        .filter((piece) => /[^.]/.test(piece))
        .reduce((one, other) => (other.length > one.length ? other : one), '')
    : '';
