// Compares the files of a work tree with the index. Follows no links and runs no filters.

import { type BigIntStats, type Dirent, lstatSync, readdirSync } from 'node:fs';
import type { TrackedFile } from './content.ts';
import type { Deadline } from './deadline.ts';
import type { FileStatus, IndexEntry, Time } from './index-entries.ts';
import { onDisk } from './paths.ts';

export interface Walk {
  readonly top: string;
  /** Start of the walk: `''` for the top. */
  readonly prefix: string;
  readonly entries: readonly IndexEntry[];
  /** When the index was written; files changed since are compared by content. */
  readonly written: bigint;
  readonly settings: WorkTreeSettings;
  readonly deadline: Deadline;
  readonly hasContent: (file: TrackedFile) => boolean;
}

interface WorkTreeSettings {
  readonly executableBits: boolean;
  /** Files left out of a sparse checkout count if they exist anyway. */
  readonly sparse: boolean;
  /** Paths that the file system considers equal have the same key. */
  readonly key: (path: string) => string;
}

/** A file or folder that is not in the index. */
export interface Untracked {
  readonly path: string;
  readonly isFolder: boolean;
}

/** What is not in the index, without descending into folders; null if a tracked file has changed or is missing. */
export function untrackedUnlessChanged(walk: Walk): readonly Untracked[] | null {
  const { key } = walk.settings;
  const tracked = new Map(walk.entries.map((entry) => [key(entry.path), entry]));
  const parents = foldersOf(tracked.keys());
  const missing = new Set([...tracked].filter(([, entry]) => mustExist(entry)).map(([name]) => name));
  const untracked: Untracked[] = [];
  const folders = [walk.prefix];
  for (const folder of folders) {
    walk.deadline.left();
    for (const found of childrenOf(walk.top, folder)) {
      const name = key(found.path);
      const entry = tracked.get(name);
      missing.delete(name);
      if (entry && isChanged(walk, found.path, entry)) return null;
      if (found.isFolder && parents.has(name)) folders.push(found.path);
      else if (!entry) untracked.push(found);
    }
  }
  return missing.size === 0 ? untracked : null;
}

/** The entries of a folder, except those that git never shows: pipes, devices, its own directories. */
export const childrenOf = (top: string, folder: string): readonly Untracked[] =>
  entriesOf(top, folder)
    .filter((entry) => isSource(entry) && entry.name !== '.git')
    .map((entry) => ({
      path: folder === '' ? entry.name : `${folder}/${entry.name}`,
      isFolder: entry.isDirectory(),
    }));

export const isRepositoryTop = (top: string, folder: string): boolean =>
  entriesOf(top, folder).some(({ name }) => name === '.git');

const entriesOf = (top: string, folder: string): readonly Dirent[] =>
  readdirSync(onDisk(top, folder), { withFileTypes: true, encoding: 'latin1' });

const isSource = (entry: Dirent): boolean => entry.isFile() || entry.isDirectory() || entry.isSymbolicLink();

function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let at = path.lastIndexOf('/'); at > 0 && !folders.has(path.slice(0, at)); at = path.lastIndexOf('/', at - 1))
      folders.add(path.slice(0, at));
  }
  return folders;
}

const isSubmodule = ({ mode }: IndexEntry): boolean => mode === '160000';
const mustExist = (entry: IndexEntry): boolean => !entry.skipped && !entry.assumed && !isSubmodule(entry);

function isChanged({ top, written, settings, hasContent }: Walk, path: string, entry: IndexEntry): boolean {
  if (entry.assumed || isSubmodule(entry) || (entry.skipped && !settings.sparse)) return false;
  const stat = lstatSync(onDisk(top, path), { bigint: true });
  if (settings.executableBits && stat.isFile() && isExecutable(stat) !== (entry.mode === '100755')) return true;
  return !isSameFile(entry.status, stat, written) && !hasContent({ top, path, entry, stat });
}

const isExecutable = (stat: BigIntStats): boolean => (stat.mode & 0o100n) !== 0n;

/** Compares only times, size and inode, as git does; a file as recent as the index may have changed since. */
function isSameFile(status: FileStatus, stat: BigIntStats, written: bigint): boolean {
  return (
    stat.mtimeNs < written &&
    isTime(status.modified, stat.mtimeNs) &&
    isTime(status.changed, stat.ctimeNs) &&
    status.size === low(stat.size) &&
    status.inode === low(stat.ino)
  );
}

const low = (value: bigint): bigint => BigInt.asUintN(32, value);

const isTime = ({ seconds, nanoseconds }: Time, actual: bigint): boolean =>
  seconds === low(actual / SECOND) && (nanoseconds === 0n || nanoseconds === actual % SECOND);

const SECOND = 1_000_000_000n;
