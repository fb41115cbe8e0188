// Roots -> sorted source files. Follows no links, honours .gitignore and counts skipped files by reason.
import { realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { whyUnreadable } from '../../files/file-errors.ts';
import { InputError } from '../../model/errors.ts';
import type { DiscoverOptions, Discovery } from '../../model/source-files.ts';
import { ignoresAbove } from '../ignore/gitignore.ts';
import { foreignLanguage } from './foreign.ts';
import { shownPaths } from './shown.ts';
import { addFile, addForeign, discoveryOf, newWalk, skip, type Walk } from './tally.ts';
import { walkFolder } from './walk.ts';

export function discover(options: DiscoverOptions): Discovery {
  const walk = newWalk(options);
  const given = options.listed
    ? options.listed.map((path, at) => located(path, ` (path ${at + 1} of --files-from)`))
    : options.roots.map((path) => located(path, ''));
  const shown = shownPaths(given.map(({ path, stat }) => (stat.isDirectory() ? path : dirname(path))));
  for (const one of given) addGiven(walk, one, shown(one.path));
  return discoveryOf(walk);
}

interface GivenPath {
  readonly path: string;
  readonly stat: Stats;
  /** The real path, so that different spellings of a folder give each file once. */
  readonly absolute: string;
}

function located(path: string, where: string): GivenPath {
  try {
    return { path, stat: statSync(path), absolute: realpathSync(path) };
  } catch (error) {
    throw new InputError(`${path}: ${whyUnreadable(error)}${where}`, 'Pass the path of a source tree or file.');
  }
}

function addGiven(walk: Walk, given: GivenPath, shown: string): void {
  const { stat, absolute } = given;
  if (stat.isDirectory()) {
    const ignores = walk.options.noIgnore ? null : ignoresAbove(absolute);
    walkFolder(walk, { absolute, shown, inside: '', ignores, reason: null });
  } else addGivenFile(walk, given, shown);
}

// Limit on explicitly named files, which are kept in memory as a whole, several times over.
const MAX_NAMED_BYTES = 128 * 1024 * 1024;

/** An explicitly named file is read regardless of the default exclusions. */
function addGivenFile(walk: Walk, { path, stat, absolute }: GivenPath, shown: string): void {
  const extension = extname(path).toLowerCase();
  const isWithin = walk.options.within?.get(extension)?.test(absolute) ?? true;
  const language = isWithin ? walk.options.languageOf.get(extension) : undefined;
  if (language && stat.isFile() && stat.size > MAX_NAMED_BYTES) skip(walk, absolute, 'too-large');
  else if (language && stat.isFile()) {
    addFile(walk, { path: shown, absolute, bytes: stat.size, language, asked: true });
  } else if (walk.options.listed && stat.isFile()) countForeign(walk, absolute, extension);
  else throw notASource(walk, path, stat);
}

/** A list of paths may cover a whole repository (`git ls-files`), so count unsupported files too. */
function countForeign(walk: Walk, absolute: string, extension: string): void {
  const language = foreignLanguage(extension, walk.options);
  if (language) addForeign(walk, absolute, language);
}

function notASource(walk: Walk, path: string, stat: Stats): InputError {
  const what = stat.isFile() ? 'not a supported source file' : 'neither a folder nor a regular file';
  const known = [...walk.options.languageOf.keys()].sort().join(' ');
  return new InputError(`${path}: ${what}`, `Supported: ${known}`);
}
