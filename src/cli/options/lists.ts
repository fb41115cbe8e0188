// Files with keywords or paths -> items, or an InputError with file and line.

import { InputError } from '../../model/errors.ts';
import type { Environment } from '../commands/command.ts';
import { readFound, readNamed, readPiped } from '../files/read-named.ts';

const MAX_KEYWORDS_BYTES = 16 * 1024 * 1024;
const MAX_PATHS_BYTES = 64 * 1024 * 1024;
const MAX_CONFIG_BYTES = 1_000_000;
const MAX_COUNTS_BYTES = 64 * 1024 * 1024;

/** One keyword a line; skips blank lines and lines that begin with `#`. */
export async function readKeywords(file: string): Promise<readonly string[]> {
  const option = '--keywords-file';
  const bytes = await readNamed(file, { option, name: file, maxBytes: MAX_KEYWORDS_BYTES });
  const text = decode(bytes, file, option);
  const binary = text.indexOf('\0');
  if (binary >= 0) {
    throw new InputError('is not text (NUL byte)', oneWordALine, { option, file, line: lineAt(text, binary) });
  }
  const words = text.split(/\r\n?|\n/).map((line) => line.trim());
  const kept = words.filter((word) => word !== '' && !word.startsWith('#'));
  if (kept.length > 0) return kept;
  throw new InputError('contains no words', oneWordALine, { option, file, line: words.length });
}

/** One path a line, or NUL-terminated as `git ls-files -z` and `find -print0` write them; `-` is standard input. */
export async function readPaths(file: string, { stdin }: Pick<Environment, 'stdin'>): Promise<readonly string[]> {
  const option = '--files-from';
  const name = file === '-' ? 'standard input' : file;
  const asked = { option, name, maxBytes: MAX_PATHS_BYTES };
  const text = decode(await (file === '-' ? readPiped(stdin(), asked) : readNamed(file, asked)), name, option);
  const paths = (text.includes('\0') ? text.split('\0') : text.split(/\r?\n/)).filter((path) => path.trim() !== '');
  if (paths.length > 0) return paths;
  throw new InputError('contains no paths', 'Write one path per line, as `git ls-files` does.', { option, file: name });
}

/** The text of a configuration, named by the user or found. */
export async function readConfigText(file: string, isNamed: boolean): Promise<string> {
  const option = '--config';
  const asked = { option, name: file, maxBytes: MAX_CONFIG_BYTES };
  return decode(isNamed ? await readNamed(file, asked) : readFound(file, asked), file, option);
}

/** The counts of keywords as a log store printed them. */
export async function readCounts(file: string): Promise<string> {
  const option = '--baseline-counts';
  return decode(await readNamed(file, { option, name: file, maxBytes: MAX_COUNTS_BYTES }), file, option);
}

const oneWordALine = 'Write one word or phrase per line, in UTF-8; lines that start with # are comments.';

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n?|\n/).length;

function decode(bytes: Uint8Array, name: string, option: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError('is not UTF-8', 'Convert it with iconv -t UTF-8.', {
      option,
      file: name,
      line: undecodableLine(bytes),
    });
  }
}

/** No UTF-8 character spans a newline, so lines can be decoded one by one. */
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
