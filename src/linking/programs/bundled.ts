// Finds bundled code of other projects, of which the program may use only a part.
import { basename, dirname, posix } from 'node:path';
import type { SourceFile } from '../../model/source-files.ts';
import { entriesOf, realPath } from './build-files.ts';

/** Path of a file -> the folder of the other project. */
export function findBundled(files: readonly SourceFile[], roots: readonly string[]): ReadonlyMap<string, string> {
  const tops = new Set(roots.flatMap(realPath));
  // What holds most of the tree is the project itself, wherever it stands.
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

/** Of a folder and those above it the first one in a list, each folder asked once. */
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

// Other names are left out where files are looked for (src/sources/folder/names.ts). What stands in `contrib` of a root is offered beside the
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
  // The deepest first, so that each is counted into the next one above when all below it are.
  for (const [folder, { count }] of [...folders].sort(([a], [b]) => b.length - a.length)) {
    const above = folders.get(posix.dirname(folder));
    if (above) above.count += count;
  }
  return folders;
}

const isBelow = (shown: string, real: string, tops: ReadonlySet<string>): boolean =>
  shown !== '.' && shown !== '/' && !tops.has(real);
