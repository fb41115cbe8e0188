// Roots -> sorted source files. Follows no links, honours .gitignore, and counts by reason what it leaves out.
import { realpathSync, type Stats, statSync } from 'node:fs';
import { basename, extname, isAbsolute, normalize, sep } from 'node:path';
import { InputError } from '../errors.ts';
import type { DiscoverOptions, Discovery } from '../sources.ts';
import { foreignLanguage } from './foreign.ts';
import { ignoresAbove } from './gitignore.ts';
import { addFile, discoveryOf, newWalk, type Walk } from './tally.ts';
import { walkFolder } from './walk.ts';

export function discover(options: DiscoverOptions): Discovery {
  const walk = newWalk(options);
  if (options.listed) for (const [at, path] of options.listed.entries()) addGiven(walk, path, at + 1);
  else for (const root of options.roots) addGiven(walk, root, null);
  return discoveryOf(walk);
}

/** `position` in the list that it stands in, null for a root. */
function addGiven(walk: Walk, path: string, position: number | null): void {
  const { stat, absolute } = located(path, position === null ? '' : ` (path ${position} of --files-from)`);
  if (stat.isDirectory()) {
    const ignores = walk.options.noIgnore ? [] : ignoresAbove(absolute);
    walkFolder(walk, { absolute, shown: showAs(path), inside: '', ignores, reason: null });
  } else addGivenFile(walk, path, absolute, stat);
}

/** The real path, so that two spellings of one folder give each file once. */
function located(path: string, where: string): { readonly stat: Stats; readonly absolute: string } {
  try {
    return { stat: statSync(path), absolute: realpathSync(path) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'no such file or folder' : `cannot be read (${code ?? message})`;
    throw new InputError(`${path}: ${why}${where}`, 'Give the path of a source tree or of a source file.');
  }
}

/** A file that people name is read whatever the default exclusions say. */
function addGivenFile(walk: Walk, path: string, absolute: string, stat: Stats): void {
  const extension = extname(path).toLowerCase();
  const language = walk.options.languageOf.get(extension);
  if (language && stat.isFile()) {
    addFile(walk, { path: showAs(path) || basename(path), absolute, bytes: stat.size, language, asked: true });
  } else if (walk.options.listed && stat.isFile()) countForeign(walk, absolute, extension);
  else throw notASource(walk, path, stat);
}

/** A list may be that of a whole repository (`git ls-files`). */
function countForeign(walk: Walk, absolute: string, extension: string): void {
  const language = foreignLanguage(extension);
  if (language) walk.foreign.set(absolute, language);
}

function notASource(walk: Walk, path: string, stat: Stats): InputError {
  const what = stat.isFile() ? 'not a source file that can be read' : 'neither a folder nor a regular file';
  const known = [...walk.options.languageOf.keys()].sort().join(' ');
  return new InputError(`${path}: ${what}`, `Supported: ${known}`);
}

/** Reports show the path as it was given; of `.`, `../x` and absolute paths only what lies below. */
function showAs(path: string): string {
  const given = normalize(path).split(sep).join('/').replace(/\/$/, '');
  return isAbsolute(path) || /^\.\.?(?:\/|$)/.test(given) ? '' : given;
}
