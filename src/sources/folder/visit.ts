// A folder entry other than a folder -> a file to read, or a count of the reason to skip it.
import { type Dirent, lstatSync, type Stats } from 'node:fs';
import { extname } from 'node:path';
import type { SkipReason } from '../../model/source-files.ts';
import type { Ignores } from '../ignore/gitignore.ts';
import { foreignLanguage } from './foreign.ts';
import { nameReason } from './names.ts';
import { addFile, addForeign, failure, skip, type Walk, warn } from './tally.ts';

export interface FolderEntry {
  readonly entry: Dirent;
  readonly absolute: string;
  /** Path below the root. */
  readonly inside: string;
  /** Display path. */
  readonly path: string;
  readonly ignores: Ignores | null;
  /** Why everything in its folder is skipped; null if the folder is read. */
  readonly folderReason: SkipReason | null;
}

export function visit(walk: Walk, found: FolderEntry): void {
  const extension = extname(found.entry.name).toLowerCase();
  const language = languageAt(walk, extension, found.path);
  const foreign = foreignLanguage(extension, walk.options);
  if (!language && !foreign) return;
  const asked = walk.chosen.asked(found.inside, found.path);
  const reason = reasonFor(walk, found, asked);
  if (language && reason) skip(walk, found.absolute, reason);
  else if (language) addFound(walk, found, language, asked);
  else if (foreign && !reason) addForeign(walk, found.absolute, foreign);
}

/** undefined if the extension marks sources only in other folders. */
function languageAt({ options }: Walk, extension: string, path: string): string | undefined {
  const within = options.within?.get(extension);
  return within && !within.test(path) ? undefined : options.languageOf.get(extension);
}

function reasonFor(walk: Walk, found: FolderEntry, asked: boolean): SkipReason | null {
  if (found.entry.isSymbolicLink()) return 'link';
  if (walk.chosen.excluded(found.inside, found.path)) return 'excluded';
  if (found.ignores?.isIgnored(found.absolute, found.entry.name, false)) return 'ignored';
  if (asked) return null;
  return found.folderReason ?? (walk.options.noIgnore ? null : nameReason(found.entry.name, found.inside));
}

function addFound(walk: Walk, { absolute, path }: FolderEntry, language: string, asked: boolean): void {
  const stat = statOrWarn(walk, absolute, path);
  if (!stat) return;
  if (stat.size > walk.options.maxBytes) skip(walk, absolute, 'too-large');
  else addFile(walk, { path, absolute, bytes: stat.size, language, asked });
}

function statOrWarn(walk: Walk, absolute: string, path: string): Stats | null {
  try {
    const stat = lstatSync(absolute);
    if (stat.isFile()) return stat;
    unreadable(walk, absolute, path, 'cannot be read (not a regular file)'); // a pipe would block forever
  } catch (error) {
    const why = failure(error, path);
    if (why) unreadable(walk, absolute, path, why);
  }
  return null;
}

function unreadable(walk: Walk, absolute: string, path: string, why: string): void {
  skip(walk, absolute, 'unreadable');
  warn(walk, absolute, path, why);
}
