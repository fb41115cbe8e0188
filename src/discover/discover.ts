// Roots -> sorted source files. Follows no links, honours .gitignore, and counts by reason what it leaves out.
import { lstatSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, isAbsolute, join, normalize, resolve, sep } from 'node:path';
import { InputError } from '../errors.ts';
import type { Diagnostic, DiscoverOptions, Discovery, SkipReason, SourceFile } from '../types.ts';
import { foreignLanguage } from './foreign.ts';
import { type IgnoreChain, ignoresAbove, isIgnored, withFolder } from './gitignore.ts';
import { type Chosen, chooser } from './globs.ts';
import { folderReason, nameReason, neverEntered } from './names.ts';

export function discover(options: DiscoverOptions): Discovery {
  const walk: Walk = {
    options,
    chosen: chooser(options),
    files: new Map(),
    skipped: {},
    unsupported: {},
    diagnostics: [],
  };
  if (options.listed) for (const path of options.listed) addGiven(walk, path);
  else for (const root of options.roots) addRoot(walk, root);
  const files = [...walk.files.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { files, skipped: walk.skipped, unsupported: walk.unsupported, diagnostics: walk.diagnostics };
}

interface Walk {
  readonly options: DiscoverOptions;
  readonly chosen: Chosen;
  /** By absolute path: overlapping roots give each file once. */
  readonly files: Map<string, SourceFile>;
  readonly skipped: Partial<Record<SkipReason, number>>;
  readonly unsupported: Record<string, number>;
  readonly diagnostics: Diagnostic[];
}

function addRoot(walk: Walk, root: string): void {
  const absolute = resolve(root);
  if (!kindOf(root).isDirectory()) {
    addGiven(walk, root);
    return;
  }
  const shown = showAs(root);
  const ignores = walk.options.noIgnore ? [] : ignoresAbove(absolute);
  enter(walk, { absolute, shown, inside: '', ignores, reason: null });
}

function kindOf(path: string): ReturnType<typeof statSync> & object {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat)
    throw new InputError(`${path}: no such file or folder`, 'Give the path of a source tree or of a source file.');
  return stat;
}

/** A file that people name is read whatever the default exclusions say. */
function addGiven(walk: Walk, path: string): void {
  const stat = kindOf(path);
  if (stat.isDirectory()) {
    addRoot(walk, path);
    return;
  }
  const language = walk.options.languageOf.get(extname(path).toLowerCase());
  if (!language) {
    const known = [...walk.options.languageOf.keys()].sort().join(' ');
    throw new InputError(`${path}: not a source file that can be read`, `Supported: ${known}`);
  }
  add(walk, { path: showAs(path) || basename(path), absolute: resolve(path), bytes: Number(stat.size), language });
}

/** Reports show the path as it was given; of `.`, `../x` and absolute paths only what lies below. */
function showAs(path: string): string {
  const given = normalize(path).split(sep).join('/').replace(/\/$/, '');
  return isAbsolute(path) || given === '.' || given.startsWith('..') ? '' : given;
}

const add = (walk: Walk, file: SourceFile): void => {
  walk.files.set(file.absolute, file);
};

interface Folder {
  readonly absolute: string;
  /** What reports put before the path inside. */
  readonly shown: string;
  /** Path below the root, '' for the root itself. */
  readonly inside: string;
  readonly ignores: IgnoreChain;
  /** Why everything in this folder is left out, null when it is read. */
  readonly reason: SkipReason | null;
}

function enter(walk: Walk, folder: Folder): void {
  const ignores = walk.options.noIgnore ? [] : withFolder(folder.ignores, folder.absolute);
  for (const entry of entriesOf(walk, folder)) {
    const absolute = join(folder.absolute, entry.name);
    const inside = folder.inside ? `${folder.inside}/${entry.name}` : entry.name;
    const isFolder = entry.isDirectory();
    if (isFolder && neverEntered.has(entry.name)) continue;
    const ignored = isIgnored(ignores, absolute, isFolder);
    if (isFolder && ignored) continue;
    if (isFolder)
      enter(walk, {
        absolute,
        shown: folder.shown,
        inside,
        ignores,
        reason: folder.reason ?? (walk.options.noIgnore ? null : folderReason(entry.name)),
      });
    else
      visit(walk, folder, {
        name: entry.name,
        absolute,
        inside,
        isFile: entry.isFile(),
        isLink: entry.isSymbolicLink(),
        ignored,
      });
  }
}

function entriesOf(walk: Walk, folder: Folder): ReturnType<typeof readEntries> {
  try {
    return readEntries(folder.absolute);
  } catch (error) {
    walk.diagnostics.push({
      kind: 'unreadable',
      file: folder.inside || folder.absolute,
      line: null,
      text: (error as Error).message,
    });
    return [];
  }
}

const readEntries = (path: string) => readdirSync(path, { withFileTypes: true });

interface Entry {
  readonly name: string;
  readonly absolute: string;
  readonly inside: string;
  readonly isFile: boolean;
  readonly isLink: boolean;
  readonly ignored: boolean;
}

function visit(walk: Walk, folder: Folder, entry: Entry): void {
  const extension = extname(entry.name).toLowerCase();
  const language = walk.options.languageOf.get(extension);
  const reason = language ? reasonFor(walk, folder, entry) : null;
  if (reason) count(walk, reason);
  else if (!language) countForeign(walk, extension);
  else addFound(walk, folder, entry, language);
}

function addFound(walk: Walk, folder: Folder, entry: Entry, language: string): void {
  const stat = lstatSync(entry.absolute, { throwIfNoEntry: false });
  if (!stat) return; // it vanished meanwhile
  if (stat.size > walk.options.maxBytes) count(walk, 'too-large');
  else
    add(walk, {
      path: folder.shown ? `${folder.shown}/${entry.inside}` : entry.inside,
      absolute: entry.absolute,
      bytes: stat.size,
      language,
    });
}

function reasonFor(walk: Walk, folder: Folder, entry: Entry): SkipReason | null {
  if (entry.isLink) return 'link';
  if (!entry.isFile) return 'unreadable';
  if (entry.ignored) return 'ignored';
  if (walk.chosen.excluded(entry.inside)) return 'excluded';
  if (walk.chosen.asked(entry.inside)) return null;
  return folder.reason ?? (walk.options.noIgnore ? null : nameReason(entry.name));
}

function count(walk: Walk, reason: SkipReason): void {
  walk.skipped[reason] = (walk.skipped[reason] ?? 0) + 1;
}

function countForeign(walk: Walk, extension: string): void {
  const language = foreignLanguage(extension);
  if (language) walk.unsupported[language] = (walk.unsupported[language] ?? 0) + 1;
}
