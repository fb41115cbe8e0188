// The owner of a file (program or module), and short names for owners.
import { certain, valueAt } from '../../text/items.ts';

/** The name of a program, or the path of a folder. */
export interface Owner {
  readonly kind: 'program' | 'folder' | 'shared';
  readonly name: string;
}

export const shared: Owner = { kind: 'shared', name: 'shared' };

/** A folder is named by its last name, or by more of its path if that is ambiguous; never by the location of the tree. */
export function withNames(owners: ReadonlyMap<string, Owner>): ReadonlyMap<string, string> {
  const top = commonFolder([...owners.keys()]);
  const inside = (folder: string): string => (folder.startsWith(top) ? folder.slice(top.length) : folder);
  const folders = new Set([...owners.values()].flatMap(({ kind, name }) => (kind === 'folder' ? [inside(name)] : [])));
  const ends = endsOf(folders);
  const short = new Map([...folders].map((folder) => [folder, shortName(folder, ends)]));
  return new Map(
    [...owners].map(([path, { kind, name }]) => [path, (kind === 'folder' && short.get(inside(name))) || name]),
  );
}

/** Ends with a slash, or is empty. */
export function commonFolder(paths: readonly string[]): string {
  let common = paths[0] ?? '';
  for (const path of paths) while (!path.startsWith(common)) common = common.slice(0, -1);
  return common.slice(0, common.lastIndexOf('/') + 1);
}

/** A trie of folder names, from last to first. */
interface Ends {
  count: number;
  readonly before: Map<string, Ends>;
}

function endsOf(folders: Iterable<string>): Ends {
  const root: Ends = { count: 0, before: new Map() };
  for (const folder of folders) {
    let node = root;
    for (const name of folder.split('/').reverse()) {
      const next = node.before.get(name) ?? { count: 0, before: new Map() };
      node.before.set(name, next);
      next.count++;
      node = next;
    }
  }
  return root;
}

function shortName(folder: string, ends: Ends): string {
  const names = folder.split('/');
  let node = ends;
  for (let count = 1; count < names.length; count++) {
    node = valueAt(node.before, certain(names.at(-count)));
    if (node.count === 1) return names.slice(-count).join('/');
  }
  return folder;
}
