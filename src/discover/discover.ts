// Roots -> sorted source files. Follows no links, honours .gitignore, and counts by reason what it leaves out.
import { realpathSync, type Stats, statSync } from 'node:fs';
import { basename, extname, isAbsolute, normalize, sep } from 'node:path';
import { InputError } from '../errors.ts';
import type { DiscoverOptions, Discovery } from '../types.ts';
import { foreignLanguage } from './foreign.ts';
import { ignoresAbove } from './gitignore.ts';
import { chooser } from './globs.ts';
import { addFile, type Walk, walkFolder } from './walk.ts';

export function discover(options: DiscoverOptions): Discovery {
  const walk: Walk = {
    options,
    chosen: chooser(options),
    files: new Map(),
    skipped: new Map(),
    foreign: new Map(),
    diagnostics: [],
  };
  for (const path of options.listed ?? options.roots) addGiven(walk, path);
  return {
    files: [...walk.files.values()].sort((a, b) => byCharacters(a.path, b.path)),
    skipped: counts(walk.skipped.values()),
    unsupported: counts(walk.foreign.values()),
    diagnostics: walk.diagnostics.sort((a, b) => byCharacters(a.file ?? '', b.file ?? '')),
  };
}

const byCharacters = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function counts(names: Iterable<string>): Record<string, number> {
  const found: Record<string, number> = {};
  for (const name of names) found[name] = (found[name] ?? 0) + 1;
  return found;
}

function addGiven(walk: Walk, path: string): void {
  const stat = statOf(path);
  const absolute = realpathSync(path); // two spellings of one folder give each file once
  if (stat.isDirectory()) {
    const ignores = walk.options.noIgnore ? [] : ignoresAbove(absolute);
    walkFolder(walk, { absolute, shown: showAs(path), inside: '', ignores, reason: null });
  } else addGivenFile(walk, path, absolute, stat.size);
}

function statOf(path: string): Stats {
  let why = 'no such file or folder';
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat) return stat;
  } catch (error) {
    why = `cannot be read (${(error as NodeJS.ErrnoException).code})`;
  }
  throw new InputError(`${path}: ${why}`, 'Give the path of a source tree or of a source file.');
}

/** A file that people name is read whatever the default exclusions say. */
function addGivenFile(walk: Walk, path: string, absolute: string, bytes: number): void {
  const extension = extname(path).toLowerCase();
  const language = walk.options.languageOf.get(extension);
  if (language) addFile(walk, { path: showAs(path) || basename(path), absolute, bytes, language });
  else if (walk.options.listed) countForeign(walk, absolute, extension);
  else {
    const known = [...walk.options.languageOf.keys()].sort().join(' ');
    throw new InputError(`${path}: not a source file that can be read`, `Supported: ${known}`);
  }
}

/** A list may be that of a whole repository (`git ls-files`). */
function countForeign(walk: Walk, absolute: string, extension: string): void {
  const language = foreignLanguage(extension);
  if (language) walk.foreign.set(absolute, language);
}

/** Reports show the path as it was given; of `.`, `../x` and absolute paths only what lies below. */
function showAs(path: string): string {
  const given = normalize(path).split(sep).join('/').replace(/\/$/, '');
  return isAbsolute(path) || /^\.\.?(?:\/|$)/.test(given) ? '' : given;
}
