// A pattern of names -> the files that it matches, as a shell gives them: no hidden ones unless it asks for them, and links to folders
// are not followed.
import { relative } from 'node:path';
import fastGlob from 'fast-glob';
import { InputError } from '../../model/errors.ts';
import { isFile, unlisted } from './entries.ts';

/** In the order of a walk, folder by folder. Null where it is no pattern. Throws an `InputError` for a folder that may not be listed. */
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

/** Alternatives are written out before they are looked for: ten pairs in braces are a thousand patterns. */
function refuseEndless(glob: string): void {
  if (glob.length > MAX_LENGTH || alternativesOf(glob) > MAX_ALTERNATIVES)
    throw new InputError(`${glob}: is too long or has too many alternatives`, 'Pass the folder, or several patterns.');
}

const MAX_LENGTH = 10_000;
const MAX_ALTERNATIVES = 1000;

/** At most so many: what stands in braces that stand in braces is counted from the inside out. */
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

/** `a/x` comes before `a-b`: a folder is read where its name stands. */
function byFolder(a: string, b: string): number {
  const [one, other] = [a, b].map((path) => path.replaceAll('/', '\0')) as [string, string];
  return one < other ? -1 : 1;
}
