// Files of a tree that are the code of other projects: it is built into the program, but nobody knows what of it the program ever uses.
import { basename, dirname, posix } from 'node:path';
import type { SourceFile } from '../sources.ts';
import { entriesOf, realPath } from './build-files.ts';

/** Path of a file -> the folder of the other project. */
export function findBundled(files: readonly SourceFile[], roots: readonly string[]): ReadonlyMap<string, string> {
  const tops = new Set(roots.flatMap(realPath));
  // What holds most of the tree is the project itself, wherever it stands.
  const foreign = [...foldersOf(files, tops)].flatMap(([folder, { count, absolute }]) =>
    count <= files.length / 2 && (isNamedSo(absolute, tops) || buildsItself(absolute)) ? [folder] : [],
  );
  return new Map(
    files.flatMap(({ path }) => {
      const folder = foreign.find((one) => path.startsWith(`${one}/`));
      return folder === undefined ? [] : [[path, folder] as const];
    }),
  );
}

// Other names are left out where files are looked for (src/discover/names.ts). What stands in `contrib` of a root is offered beside the
// program: modules and extras that people build by themselves.
function isNamedSo(absolute: string, tops: ReadonlySet<string>): boolean {
  const name = basename(absolute);
  return named.has(name) || (name.toLowerCase() === 'contrib' && !tops.has(dirname(absolute)));
}
const named = new Set(['gnulib', 'libltdl', '_vendor']);

/** A `configure` below that of the root is there because somebody took over a whole release. */
const buildsItself = (absolute: string): boolean =>
  entriesOf(absolute).some(({ name }) => /^configure(?:\.ac|\.in)?$/.test(name));

/** Every folder below a root that holds a source, with the number of sources in it: as shown -> where it is. */
function foldersOf(
  files: readonly SourceFile[],
  tops: ReadonlySet<string>,
): ReadonlyMap<string, { count: number; readonly absolute: string }> {
  const folders = new Map<string, { count: number; absolute: string }>();
  for (const { path, absolute } of files) {
    let real = dirname(absolute);
    for (let shown = posix.dirname(path); shown !== '.' && shown !== '/'; shown = posix.dirname(shown)) {
      if (tops.has(real)) break;
      const known = folders.get(shown);
      if (known) known.count++;
      else folders.set(shown, { count: 1, absolute: real });
      real = dirname(real);
    }
  }
  return folders;
}
