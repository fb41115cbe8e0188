// Walks one root folder and adds files and counts to the shared tally. Follows no links.
import { type Dirent, readdirSync } from 'node:fs';
import { sep } from 'node:path';
import type { SkipReason } from '../../model/source-files.ts';
import { type Ignores, ignoreFilesIn, newIgnores } from '../ignore/gitignore.ts';
import { folderReason, installed, neverEntered } from './names.ts';
import { failure, type Walk, warn } from './tally.ts';
import { visit } from './visit.ts';

export interface Folder {
  readonly absolute: string;
  /** Display path of the root, put before the path inside. */
  readonly shown: string;
  /** Path below the root, '' for the root itself. */
  readonly inside: string;
  /** Ignore rules of the parent folder; null if not needed. */
  readonly ignores: Ignores | null;
  /** Why everything in this folder is skipped; null if it is read. */
  readonly reason: SkipReason | null;
}

export function walkFolder(walk: Walk, folder: Folder): void {
  const entries = entriesOf(walk, folder);
  const ignores = ignoresIn(walk, folder, entries);
  const before = folder.absolute.endsWith(sep) ? folder.absolute : folder.absolute + sep;
  for (const entry of entries) {
    const absolute = before + entry.name; // `join` would take as long as the rest of the walk
    const inside = below(folder.inside, entry.name);
    if (entry.isDirectory()) enter(walk, { ...folder, absolute, inside, ignores }, entry.name);
    else
      visit(walk, { entry, absolute, inside, path: below(folder.shown, inside), ignores, folderReason: folder.reason });
  }
  ignores?.leave();
}

function entriesOf(walk: Walk, folder: Folder): readonly Dirent[] {
  try {
    return readdirSync(folder.absolute, { withFileTypes: true });
  } catch (error) {
    const file = below(folder.shown, folder.inside) || folder.absolute;
    const why = failure(error, file);
    if (why && !leftOut(walk, folder)) warn(walk, folder.absolute, file, why);
    return [];
  }
}

/** No rules are needed in a skipped folder; vendored trees bring long lists. At the top of a repository, no rules from above apply. */
function ignoresIn(walk: Walk, folder: Folder, entries: readonly Dirent[]): Ignores | null {
  if (walk.options.noIgnore || leftOut(walk, folder)) return null;
  const isTop = entries.some(({ name }) => name === '.git');
  const hasOwn = isTop || entries.some(({ name }) => name === '.gitignore');
  const ignores = isTop || folder.ignores === null ? newIgnores() : folder.ignores;
  ignores.enter(folder.absolute, hasOwn ? ignoreFilesIn(folder.absolute, isTop) : []);
  return ignores;
}

const leftOut = (walk: Walk, { reason }: Folder): boolean => reason !== null && walk.options.include.length === 0;

/** `folder` still has the ignore rules and the reason of its parent. */
function enter(walk: Walk, folder: Folder, name: string): void {
  const { noIgnore } = walk.options;
  if (neverEntered.has(name) || (!noIgnore && installed.has(name))) return;
  if (folder.ignores?.isIgnored(folder.absolute, name, true)) return;
  const reason = folder.reason ?? (noIgnore ? null : folderReason(name, folder.inside, folder.shown));
  walkFolder(walk, { ...folder, reason });
}

const below = (folder: string, name: string): string => (folder && name ? `${folder}/${name}` : folder || name);
