// Whose a file is, and the short names of owners.
import { posix } from 'node:path';

/** The name of a program, or the path of a folder. */
export interface Owner {
  readonly kind: 'program' | 'folder' | 'shared';
  readonly name: string;
}

export const shared: Owner = { kind: 'shared', name: 'shared' };

/** A folder goes by its last name, and by its path when another has the same. */
export function withNames(owners: ReadonlyMap<string, Owner>): ReadonlyMap<string, string> {
  const folders = new Map<string, Set<string>>();
  for (const { kind, name } of owners.values()) {
    if (kind !== 'folder') continue;
    const short = posix.basename(name);
    folders.set(short, (folders.get(short) ?? new Set()).add(name));
  }
  const nameOf = ({ kind, name }: Owner): string =>
    kind === 'folder' && folders.get(posix.basename(name))!.size === 1 ? posix.basename(name) : name;
  return new Map([...owners].map(([path, owner]) => [path, nameOf(owner)]));
}
