// Files that people write for the command line: words to look for, paths to read. Text -> items, or an InputError with file and line.

import { readFileSync } from 'node:fs';
import { InputError } from '../errors.ts';

/** One word a line; blank lines and lines that begin with `#` are left out. */
export function readKeywords(file: string): readonly string[] {
  const option = '--keywords-file';
  const text = decode(readBytes(file, option), file, option);
  const binary = text.indexOf('\0');
  if (binary >= 0) {
    throw new InputError(`${option} ${file}:${lineAt(text, binary)}: is not text (NUL byte)`, oneWordALine);
  }
  const words = text.split(/\r\n?|\n/).map((line) => line.trim());
  const kept = words.filter((word) => word !== '' && !word.startsWith('#'));
  if (kept.length > 0) return kept;
  throw new InputError(`${option} ${file}:${words.length}: ends without a word in it`, oneWordALine);
}

/** One path a line, or ended by NUL each as `git ls-files -z` and `find -print0` write them. `piped` is what stood on stdin. */
export function readPaths(file: string, piped: Uint8Array | null): readonly string[] {
  const option = '--files-from';
  const name = piped === null ? file : 'standard input';
  const text = decode(piped ?? readBytes(file, option), name, option);
  const paths = (text.includes('\0') ? text.split('\0') : text.split(/\r?\n/)).filter((path) => path.trim() !== '');
  if (paths.length > 0) return paths;
  throw new InputError(`${option} ${name}: has no path in it`, 'Write one path a line, as `git ls-files` does.');
}

/** The text of a file that is no longer than people write. */
export function readText(file: string, option: string): string {
  const bytes = readBytes(file, option);
  if (bytes.length <= longestText) return decode(bytes, file, option);
  throw new InputError(
    `${option} ${file}: has ${bytes.length} bytes`,
    `Check the path: ${longestText} are enough for one.`,
  );
}

const longestText = 1_000_000;

/** Counts of keywords as a log store printed them. */
export function readCounts(file: string): string {
  const option = '--baseline-counts';
  return decode(readBytes(file, option), file, option);
}

const oneWordALine = 'Write one word or phrase a line, as UTF-8; lines that begin with # are comments.';

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n?|\n/).length;

function readBytes(file: string, option: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new InputError(`${option} ${file}: ${reasonOf(error)}`, 'Check the path.');
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known = {
    ENOENT: 'does not exist',
    EISDIR: 'is a folder',
    EACCES: 'may not be read',
    ENOTDIR: 'does not exist',
  };
  return known[code as keyof typeof known] ?? `cannot be read (${code ?? message})`;
}

function decode(bytes: Uint8Array, name: string, option: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(
      `${option} ${name}:${undecodableLine(bytes)}: is not UTF-8`,
      'Convert it with iconv -t UTF-8.',
    );
  }
}

/** No character of UTF-8 spans a newline, so lines can be tried one by one. */
function undecodableLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(10, from);
    try {
      decoder.decode(bytes.subarray(from, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) break;
    from = end + 1;
  }
  return line;
}
