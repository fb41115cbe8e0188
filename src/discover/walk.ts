// One root folder and all below it -> files and counts, into a walk that several roots share.
import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Diagnostic, DiscoverOptions, SkipReason, SourceFile } from '../types.ts';
import { foreignLanguage } from './foreign.ts';
import { type IgnoreChain, isIgnored, withFolder } from './gitignore.ts';
import type { Chosen } from './globs.ts';
import { folderReason, nameReason, neverEntered } from './names.ts';

/** The maps go by absolute path: overlapping roots give and count each file once. */
export interface Walk {
  readonly options: DiscoverOptions;
  readonly chosen: Chosen;
  readonly files: Map<string, SourceFile>;
  readonly skipped: Map<string, SkipReason>;
  readonly foreign: Map<string, string>;
  readonly diagnostics: Diagnostic[];
}

export interface Folder {
  readonly absolute: string;
  /** What reports put before the path inside. */
  readonly shown: string;
  /** Path below the root, '' for the root itself. */
  readonly inside: string;
  readonly ignores: IgnoreChain;
  /** Why everything in this folder is left out, null when it is read. */
  readonly reason: SkipReason | null;
}

export function walkFolder(walk: Walk, folder: Folder): void {
  const entries = entriesOf(walk, folder);
  const ignores = ignoresIn(walk, folder, entries);
  for (const entry of entries) {
    const absolute = join(folder.absolute, entry.name);
    const inside = below(folder.inside, entry.name);
    if (!entry.isDirectory()) visit(walk, { ...folder, ignores }, { entry, absolute, inside });
    else if (!neverEntered.has(entry.name) && !isIgnored(ignores, absolute, true))
      walkFolder(walk, { ...folder, absolute, inside, ignores, reason: folder.reason ?? reasonOf(walk, entry.name) });
  }
}

/** The first root that a file lies in names it. */
export function addFile(walk: Walk, file: SourceFile): void {
  walk.skipped.delete(file.absolute);
  if (!walk.files.has(file.absolute)) walk.files.set(file.absolute, file);
}

function skip(walk: Walk, absolute: string, reason: SkipReason): void {
  if (!walk.files.has(absolute)) walk.skipped.set(absolute, reason);
}

function entriesOf(walk: Walk, folder: Folder): readonly Dirent[] {
  try {
    return readdirSync(folder.absolute, { withFileTypes: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const file = below(folder.shown, folder.inside) || folder.absolute;
    walk.diagnostics.push({ kind: 'unreadable', file, line: null, text: `cannot be read (${code ?? message})` });
    return [];
  }
}

/** Where everything is left out anyway nobody asks git; vendored trees bring long lists. */
function ignoresIn(walk: Walk, folder: Folder, entries: readonly Dirent[]): IgnoreChain {
  if (walk.options.noIgnore || (folder.reason && walk.options.include.length === 0)) return [];
  const own = entries.some((entry) => entry.name === '.gitignore' && entry.isFile());
  return own ? withFolder(folder.ignores, folder.absolute) : folder.ignores;
}

interface Entry {
  readonly entry: Dirent;
  readonly absolute: string;
  readonly inside: string;
}

function visit(walk: Walk, folder: Folder, { entry, absolute, inside }: Entry): void {
  const extension = extname(entry.name).toLowerCase();
  const language = walk.options.languageOf.get(extension);
  if (!language) {
    const foreign = foreignLanguage(extension);
    if (foreign) walk.foreign.set(absolute, foreign);
    return;
  }
  const path = below(folder.shown, inside);
  const reason = reasonFor(walk, folder, { entry, absolute, inside }, path);
  if (reason) skip(walk, absolute, reason);
  else addFound(walk, { path, absolute, language });
}

function reasonFor(walk: Walk, folder: Folder, { entry, absolute, inside }: Entry, path: string): SkipReason | null {
  if (entry.isSymbolicLink()) return 'link';
  if (!entry.isFile()) return 'unreadable';
  if (walk.chosen.excluded(inside, path)) return 'excluded';
  if (isIgnored(folder.ignores, absolute, false)) return 'ignored';
  if (walk.chosen.asked(inside, path)) return null;
  return folder.reason ?? (walk.options.noIgnore ? null : nameReason(entry.name));
}

function addFound(walk: Walk, file: Omit<SourceFile, 'bytes'>): void {
  const stat = lstatSync(file.absolute, { throwIfNoEntry: false });
  if (!stat) return; // it vanished meanwhile
  if (stat.size > walk.options.maxBytes) skip(walk, file.absolute, 'too-large');
  else addFile(walk, { ...file, bytes: stat.size });
}

const reasonOf = (walk: Walk, folderName: string): SkipReason | null =>
  walk.options.noIgnore ? null : folderReason(folderName);

const below = (folder: string, name: string): string => (folder && name ? `${folder}/${name}` : folder || name);
