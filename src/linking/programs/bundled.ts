// Finds bundled code of other projects, of which the program may use only a part.
import { basename, dirname, posix } from 'node:path';
import type { SourceFile } from '../../model/source-files.ts';
import { entriesOf, realPath } from './build-files.ts';

/** Path of a file -> folder of the bundled project. */
export function findBundled(files: readonly SourceFile[], roots: readonly string[]): ReadonlyMap<string, string> {
  const tops = new Set(roots.flatMap(realPath));
  // A folder with most of the tree is the project itself.
  const foreign = [...foldersOf(files, tops)].flatMap(([folder, { count, absolute }]) =>
    count <= files.length / 2 && (isNamedSo(absolute, tops) || buildsItself(absolute)) ? [folder] : [],
  );
  const firstAbove = firstOf(foreign);
  return new Map(
    files.flatMap(({ path }) => {
      const folder = firstAbove(posix.dirname(path));
      return folder === null ? [] : [[path, folder] as const];
    }),
  );
}

/** The first listed folder that is the given folder or above it. Results are cached per folder. */
function firstOf(list: readonly string[]): (folder: string) => string | null {
  const known = new Map(list.map((folder, at) => [folder, at] as const));
  const answers = new Map<string, number>();
  const least = (folder: string): number => {
    const open: string[] = [];
    let at = folder;
    for (; !answers.has(at) && at !== '.' && at !== '/'; at = posix.dirname(at)) open.push(at);
    let best = answers.get(at) ?? Number.POSITIVE_INFINITY;
    for (const one of open.reverse()) {
      best = Math.min(best, known.get(one) ?? Number.POSITIVE_INFINITY);
      answers.set(one, best);
    }
    return best;
  };
  return (folder) => list[least(folder)] ?? null;
}

// Other names are skipped during discovery (src/sources/folder/names.ts). `contrib` in a root has optional modules and extras
// of the program itself.
function isNamedSo(absolute: string, tops: ReadonlySet<string>): boolean {
  const name = basename(absolute);
  return named.has(name) || (name.toLowerCase() === 'contrib' && !tops.has(dirname(absolute)));
}
const named = new Set(['gnulib', 'libltdl', '_vendor']);

/** A folder with a name that only copies have. Others may be modules of the program with a `configure` of their own. */
export const isCopy = (folder: string): boolean => {
  const name = posix.basename(folder);
  return named.has(name) || name.toLowerCase() === 'contrib';
};

/** A `configure` below the root belongs to a bundled release. */
const buildsItself = (absolute: string): boolean =>
  entriesOf(absolute).some(({ name }) => /^configure(?:\.ac|\.in)?$/.test(name));

/** Every folder below a root that contains sources: path in reports -> number of sources and absolute path. */
function foldersOf(
  files: readonly SourceFile[],
  tops: ReadonlySet<string>,
): ReadonlyMap<string, { count: number; readonly absolute: string }> {
  const folders = new Map<string, { count: number; readonly absolute: string }>();
  for (const { path, absolute } of files) {
    let real = dirname(absolute);
    for (
      let shown = posix.dirname(path);
      isBelow(shown, real, tops) && !folders.has(shown);
      shown = posix.dirname(shown)
    ) {
      folders.set(shown, { count: 0, absolute: real });
      real = dirname(real);
    }
    const own = folders.get(posix.dirname(path));
    if (own) own.count++;
  }
  // Deepest first, so that counts are complete before they are added to the parent.
  for (const [folder, { count }] of [...folders].sort(([a], [b]) => b.length - a.length)) {
    const above = folders.get(posix.dirname(folder));
    if (above) above.count += count;
  }
  return folders;
}

const isBelow = (shown: string, real: string, tops: ReadonlySet<string>): boolean =>
  shown !== '.' && shown !== '/' && !tops.has(real);
