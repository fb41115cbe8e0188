// A glob pattern -> the files it matches, with a shell's semantics: hidden files only if asked for, and links to folders are not followed.
import { relative } from 'node:path';
import fastGlob from 'fast-glob';
import { InputError } from '../../model/errors.ts';
import { isFile, unlisted } from './entries.ts';

/** In depth-first order. Null if it is not a pattern. Throws an `InputError` for a folder that cannot be listed. */
export function matching(glob: string): readonly string[] | null {
  if (!fastGlob.isDynamicPattern(glob)) return null;
  refuseEndless(glob);
  return entriesOf(glob)
    .filter(({ dirent, path }) => isFile(dirent, path))
    .map(({ path }) => path)
    .sort(byFolder);
}

function entriesOf(glob: string) {
  try {
    return fastGlob.sync(glob, { objectMode: true, onlyFiles: false, followSymbolicLinks: false });
  } catch (error) {
    const { syscall, path, message } = error as NodeJS.ErrnoException;
    if (syscall === undefined || path === undefined) throw new InputError(`${glob}: is no pattern (${message})`);
    throw unlisted(error, glob.startsWith('/') ? path : relative('', path));
  }
}

/** fast-glob expands alternatives first: ten pairs in braces make a thousand patterns. */
function refuseEndless(glob: string): void {
  if (glob.length > MAX_LENGTH || alternativesOf(glob) > MAX_ALTERNATIVES)
    throw new InputError(`${glob}: is too long or has too many alternatives`, 'Pass the folder, or several patterns.');
}

const MAX_LENGTH = 10_000;
const MAX_ALTERNATIVES = 1000;

/** Upper bound of the number of alternatives; counts nested braces from the inside out. */
function alternativesOf(glob: string): number {
  let count = 1;
  let outer = glob;
  for (let rest = ''; rest !== outer; ) {
    rest = outer;
    outer = rest.replace(/\{[^{}]*\}/g, (group) => {
      count *= group.split(',').length;
      return '';
    });
  }
  return count;
}

/** `a/x` comes before `a-b`: the contents of a folder sort at the position of its name. */
function byFolder(a: string, b: string): number {
  const [one, other] = [a, b].map((path) => path.replaceAll('/', '\0')) as [string, string];
  return one < other ? -1 : 1;
}
