// Whose a file is, and the short names of owners.

/** The name of a program, or the path of a folder. */
export interface Owner {
  readonly kind: 'program' | 'folder' | 'shared';
  readonly name: string;
}

export const shared: Owner = { kind: 'shared', name: 'shared' };

/** A folder goes by its last name, and by more of its path when another has the same; never by where the tree is. */
export function withNames(owners: ReadonlyMap<string, Owner>): ReadonlyMap<string, string> {
  const top = commonFolder([...owners.keys()]);
  const inside = (folder: string): string => (folder.startsWith(top) ? folder.slice(top.length) : folder);
  const folders = new Set([...owners.values()].flatMap(({ kind, name }) => (kind === 'folder' ? [inside(name)] : [])));
  const short = new Map([...folders].map((folder) => [folder, shortName(folder, folders)]));
  return new Map(
    [...owners].map(([path, { kind, name }]) => [path, (kind === 'folder' && short.get(inside(name))) || name]),
  );
}

/** With a slash at its end, or nothing. */
function commonFolder(paths: readonly string[]): string {
  let common = paths[0] ?? '';
  for (const path of paths) while (!path.startsWith(common)) common = common.slice(0, -1);
  return common.slice(0, common.lastIndexOf('/') + 1);
}

function shortName(folder: string, all: ReadonlySet<string>): string {
  const names = folder.split('/');
  for (let count = 1; count < names.length; count++) {
    const end = names.slice(-count).join('/');
    if ([...all].filter((one) => one === end || one.endsWith(`/${end}`)).length === 1) return end;
  }
  return folder;
}
