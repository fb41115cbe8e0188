// .gitignore files as git applies them: each applies to its folder and below; deeper ones take precedence.

import { existsSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { readRegularFile } from '../../files/regular-file.ts';
import { certain, itemAt, lastOf } from '../../text/items.ts';
import { gitDirectoryAt } from '../git/directory.ts';
import { newIgnoreIndex, type Rule } from './ignore-index.ts';
import { bytesOf, type IgnorePattern, patternsIn } from './ignore-patterns.ts';

/** The ignore rules in force in the folder entered last. */
export interface Ignores {
  readonly enter: (folder: string, files: readonly IgnoreFile[]) => void;
  readonly leave: () => void;
  /** Asks about an entry of the folder entered last. */
  readonly isIgnored: (path: string, name: string, isFolder: boolean) => boolean;
}

/** The patterns of one file, in ascending precedence. */
type IgnoreFile = readonly IgnorePattern[];

/** The rules of the folders above a root, from the top of its repository. They cannot ignore the root itself. */
export function ignoresAbove(root: string): Ignores {
  const folders = foldersAbove(root);
  const all = folders.map((folder, at) => ignoreFilesIn(folder, at === 0));
  const way = [...folders, root];
  if (!isIgnoredOn(way, all)) return entered(folders, all);
  // The root is read anyway, so drop the rules that match it: they would ignore everything in it.
  const left = all.map((files, at) =>
    files.filter(
      (file) =>
        !isIgnoredOn(
          way,
          folders.map((_, other) => (other === at ? [file] : [])),
        ),
    ),
  );
  return entered(folders, left);
}

/** From the top of the repository down; empty at a top and outside of a repository. */
function foldersAbove(root: string): readonly string[] {
  const above: string[] = [];
  for (let folder = root; !isTop(folder); folder = dirname(folder)) {
    if (dirname(folder) === folder) return [];
    above.push(dirname(folder));
  }
  return above.reverse();
}

function entered(folders: readonly string[], files: readonly (readonly IgnoreFile[])[]): Ignores {
  const ignores = newIgnores();
  for (const [at, folder] of folders.entries()) ignores.enter(folder, itemAt(files, at));
  return ignores;
}

/** Whether one of these nested folders is ignored. */
function isIgnoredOn(way: readonly string[], files: readonly (readonly IgnoreFile[])[]): boolean {
  const ignores = newIgnores();
  return way.slice(1).some((folder, at) => {
    ignores.enter(itemAt(way, at), itemAt(files, at));
    return ignores.isIgnored(folder, basename(folder), true);
  });
}

const isTop = (folder: string): boolean => existsSync(join(folder, '.git'));

/** The ignore files of a folder; at the top of a repository also its exclude file. */
export function ignoreFilesIn(folder: string, top: boolean): readonly IgnoreFile[] {
  const exclude = top ? excludeFile(folder) : null;
  const files = [...(exclude === null ? [] : [exclude]), join(folder, '.gitignore')];
  return files.map((file) => patternsIn(bytesAt(file)));
}

/** Shared by all work trees of a repository; null if `.git` points to one that does not know this folder. */
function excludeFile(top: string): string | null {
  const directory = gitDirectoryAt(top);
  return directory && join(directory.common, 'info', 'exclude');
}

const MAX_PATTERN_BYTES = 2 ** 20;

/** One character per byte. Does not follow links, like git for .gitignore; '' if the file is missing, unreadable or too large. */
function bytesAt(file: string): string {
  try {
    return readRegularFile(file, { maxBytes: MAX_PATTERN_BYTES }).toString('latin1');
  } catch {
    return '';
  }
}

export function newIgnores(): Ignores {
  const index = newIgnoreIndex();
  const entered: Entered[] = [];
  /** Rules that take effect in a folder further down, by its path. */
  const waiting = new Map<string, Rule[]>();
  let strength = 0;

  function activate(rule: Rule): void {
    index.add(rule);
    lastOf(entered).active.push(rule);
  }

  return {
    enter: (folder, files) => {
      const path = pathOf(folder.endsWith(sep) ? folder.slice(0, -1) : folder);
      entered.push({ path, name: path.slice(path.lastIndexOf('/') + 1), active: [], waiting: [] });
      for (const rule of waiting.get(path) ?? []) activate({ ...rule, depth: entered.length });
      for (const pattern of files.flat()) {
        const rule = { ...pattern, strength: strength++, base: path.length + 1, depth: entered.length };
        if (pattern.below === '') activate(rule);
        else wait(waiting, lastOf(entered), rule);
      }
    },
    leave: () => {
      const last = certain(entered.pop());
      for (const rule of last.active) index.remove(rule);
      for (const folder of last.waiting) waiting.delete(folder);
    },
    isIgnored: (path, name, isFolder) => {
      const last = entered.at(-1);
      if (!last) return false;
      const place = { name: bytesOf(name), folder: last.name, path: pathOf(path), isFolder, depth: entered.length };
      return index.strongest(place)?.ignores ?? false;
    },
  };
}

interface Entered {
  readonly path: string;
  readonly name: string;
  /** Rules that took effect on entering this folder. */
  readonly active: Rule[];
  /** Folders for which rules of this folder are waiting. */
  readonly waiting: string[];
}

function wait(waiting: Map<string, Rule[]>, here: Entered, rule: Rule): void {
  const folder = `${here.path}/${rule.below.slice(0, -1)}`;
  const list = waiting.get(folder);
  if (list) list.push(rule);
  else waiting.set(folder, [rule]);
  here.waiting.push(folder);
}

const pathOf = (path: string): string => bytesOf(sep === '/' ? path : path.split(sep).join('/'));
