// Counts messages by component, and finds a glob for the files of each.

import type { Component } from '../../model/source-files.ts';
import { groupBy } from '../../text/group-by.ts';
import { itemAt, valueAt } from '../../text/items.ts';
import { commonFolder } from './owner.ts';

/** Sorted by number of messages. `places` has the file of each message. */
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

/** A folder if it contains only this component, else a list of files. */
function globsOf(componentOf: ReadonlyMap<string, string>): (name: string) => string {
  const files = groupBy(componentOf.keys(), (path) => [valueAt(componentOf, path)]);
  const isPure = pureFolders(componentOf);
  return (name) => {
    const own = files.get(name) ?? [];
    const folder = commonFolder(own);
    if (folder !== '' && isPure(folder)) return escaped(folder);
    return own.length === 1 ? escaped(itemAt(own, 0)) : `{${own.map(escaped).join(',')}}`;
  };
}

/** Whether all files below a folder belong to one component: in sorted order, they are adjacent. */
function pureFolders(componentOf: ReadonlyMap<string, string>): (folder: string) => boolean {
  const paths = [...componentOf.keys()].sort();
  const ends = new Int32Array(paths.length + 1);
  ends[paths.length] = paths.length;
  for (let at = paths.length - 1; at >= 0; at--) {
    const isRun =
      at + 1 < paths.length && componentOf.get(itemAt(paths, at)) === componentOf.get(itemAt(paths, at + 1));
    ends[at] = isRun ? itemAt(ends, at + 1) : at + 1;
  }
  return (folder) => {
    const from = firstFrom(paths, folder);
    return itemAt(ends, from) >= firstFrom(paths, `${folder.slice(0, -1)}0`); // `0` follows `/`
  };
}

/** Index of the first element that is not less than the text. */
function firstFrom(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (itemAt(sorted, middle) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

const escaped = (path: string): string => path.replace(/[\\*?[\]{}(),!+@|]/g, '\\$&');
