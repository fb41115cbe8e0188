// Components with their messages, and the glob that chooses the files of each.
import type { Component } from '../sources.ts';

/** Those with the most messages first. `places` are the files of the messages, one for each. */
export function tallyComponents(
  componentOf: ReadonlyMap<string, string>,
  places: readonly string[],
): readonly Component[] {
  const counts = new Map<string, number>();
  for (const file of places) {
    const name = componentOf.get(file);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const found = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const globs = globsOf(componentOf);
  return found.map(([name, messages]) => ({ name, messages, include: globs(name) }));
}

/** A folder where it holds nothing else, else the list of files. */
function globsOf(componentOf: ReadonlyMap<string, string>): (name: string) => string {
  const files = new Map<string, string[]>();
  const inFolder = new Map<string, Set<string>>();
  for (const [path, name] of componentOf) {
    const own = files.get(name);
    if (own) own.push(path);
    else files.set(name, [path]);
    for (const folder of foldersAbove(path)) inFolder.set(folder, (inFolder.get(folder) ?? new Set()).add(name));
  }
  return (name) => {
    const own = files.get(name) ?? [];
    const folder = foldersAbove(own[0] ?? '').find((one) => own.every((path) => path.startsWith(one)));
    if (folder !== undefined && inFolder.get(folder)?.size === 1) return escaped(folder);
    return own.length === 1 ? escaped(own[0]!) : `{${own.map(escaped).join(',')}}`;
  };
}

/** From the inside out, each with a slash at its end. */
function foldersAbove(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, at) => `${names.slice(0, names.length - at).join('/')}/`);
}

const escaped = (path: string): string => path.replace(/[\\*?[\]{}(),!+@|]/g, '\\$&');
