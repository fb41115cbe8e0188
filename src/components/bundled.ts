// Files of a tree that are the code of other projects: it is built into the program, but nobody knows what of it the program ever uses.
import { readdirSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import type { SourceFile } from '../sources.ts';

/** Path of a file -> the folder of the other project. */
export function findBundled(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  const folders = foldersOf(files);
  // What holds most of the tree is the project itself, wherever it stands.
  const foreign = [...folders].flatMap(([folder, { count, absolute }]) =>
    count <= files.length / 2 && (isNamedSo(folder) || buildsItself(absolute)) ? [folder] : [],
  );
  return new Map(
    files.flatMap(({ path }) => {
      const folder = foreign.find((one) => path.startsWith(`${one}/`));
      return folder === undefined ? [] : [[path, folder] as const];
    }),
  );
}

// Other names are left out where files are looked for (src/discover/names.ts). What stands in `contrib` of the root is offered beside the
// program: modules and extras that people build by themselves.
const named = /(?:^|\/)(?:gnulib|libltdl|_vendor)$|\/contrib$/i;

const isNamedSo = (folder: string): boolean => named.test(folder);

/** A `configure` below that of the root is there because somebody took over a whole release. */
function buildsItself(absolute: string): boolean {
  try {
    return readdirSync(absolute).some((name) => /^configure(?:\.ac|\.in)?$/.test(name));
  } catch {
    return false;
  }
}

/** Every folder below the root that holds a source, with the number of sources in it: as shown -> where it is. */
function foldersOf(files: readonly SourceFile[]): ReadonlyMap<string, { count: number; readonly absolute: string }> {
  const folders = new Map<string, { count: number; absolute: string }>();
  for (const { path, absolute } of files) {
    let real = dirname(absolute);
    for (let shown = posix.dirname(path); shown !== '.' && shown !== '/'; shown = posix.dirname(shown)) {
      const known = folders.get(shown);
      if (known) known.count++;
      else folders.set(shown, { count: 1, absolute: real });
      real = dirname(real);
    }
  }
  return folders;
}
