// Files whose extension is shared by several languages -> their language: headers of C and of C++.
import { extname, posix } from 'node:path';
import type { DiscoverOptions, SourceFile } from '../../model/source-files.ts';

type Shared = NonNullable<DiscoverOptions['shared']>;

/** `files` must be sorted; the order is kept. */
export function withOwners(files: readonly SourceFile[], shared: Shared = new Map()): readonly SourceFile[] {
  const ownersOf = ({ path }: SourceFile): readonly string[] | undefined => shared.get(extname(path).toLowerCase());
  const sources = files.filter((file) => ownersOf(file) === undefined);
  const rivals = new Set([...shared.values()].flat());
  if (!sources.some(({ language }) => rivals.has(language))) return files;
  const bySource = new Map(sources.map(({ path, language }) => [withoutExtension(path), language]));
  const counts = countsByFolder(sources);
  return files.map((file) => {
    const owners = ownersOf(file);
    if (!owners) return file;
    const beside = bySource.get(withoutExtension(file.path));
    const language = beside && owners.includes(beside) ? beside : mostAround(file.path, owners, counts);
    return language === null ? file : { ...file, language };
  });
}

const withoutExtension = (path: string): string => path.slice(0, path.length - extname(path).length);

/** Folder -> language -> number of sources in it and below. */
type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

function countsByFolder(sources: readonly SourceFile[]): Counts {
  const counts = new Map<string, Map<string, number>>();
  for (const { path, language } of sources) {
    for (const folder of foldersAround(path)) {
      const here = counts.get(folder) ?? new Map<string, number>();
      counts.set(folder, here.set(language, (here.get(language) ?? 0) + 1));
    }
  }
  return counts;
}

function* foldersAround(path: string): Generator<string> {
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    yield folder;
    if (folder === '.' || folder === '/') return;
  }
}

/** The language of most sources in the nearest folder with any; ties go to the first language. */
function mostAround(path: string, owners: readonly string[], counts: Counts): string | null {
  for (const folder of foldersAround(path)) {
    const here = counts.get(folder);
    const most = owners
      .map((owner) => ({ owner, count: here?.get(owner) ?? 0 }))
      .reduce((a, b) => (b.count > a.count ? b : a));
    if (most.count > 0) return most.owner;
  }
  return null;
}
