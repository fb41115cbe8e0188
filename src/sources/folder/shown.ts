// Given paths -> display paths: as given, or relative to the folder that absolute paths share.
import { dirname, isAbsolute, normalize, relative, resolve, sep } from 'node:path';

/** `folders` are the given paths; for a file, its folder. */
export function shownPaths(folders: readonly string[]): (path: string) => string {
  const common = folders.map((folder) => resolve(folder)).reduce(commonFolder, resolve(folders[0] ?? '.'));
  return (path) => {
    const given = normalize(path);
    const isFromElsewhere = isAbsolute(given) || given.split(sep)[0] === '..';
    const shown = isFromElsewhere ? relative(common, resolve(given)) : given;
    return shown
      .split(sep)
      .filter((name) => name !== '' && name !== '.')
      .join('/');
  };
}

function commonFolder(one: string, other: string): string {
  const isInside = other === one || other.startsWith(one.endsWith(sep) ? one : one + sep);
  return isInside || one === dirname(one) ? one : commonFolder(dirname(one), other);
}
