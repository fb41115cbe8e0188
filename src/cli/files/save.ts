// Updates files that users and other runs write too: computes the new text from the current one under a lock.
import { accessSync, constants, statSync } from 'node:fs';
import { readRegularFile } from '../../files/regular-file.ts';
import { InputError } from '../../model/errors.ts';
import { uninterrupted } from '../interruption.ts';
import { withLocks } from './lock.ts';
import { realPath, refused, type TextFile, writeAll } from './write-file.ts';

export interface Change {
  readonly path: string;
  /** Computes the new text from the old one (null if there is none); throws an InputError if the old one must stay. */
  readonly next: (old: string | null) => string;
}

/** Writes all of them or none. `force` overwrites anything. `shown` names them in an error. */
export async function save(changes: readonly Change[], force: boolean, shown: string): Promise<void> {
  if (!force) for (const { path } of changes) checkNotProtected(path);
  // Detect refusals before making other runs wait.
  for (const { path, next } of changes) next(textAt(path));
  // Devices and pipes have no text to compare and no folder for a lock.
  const files = changes.filter(({ path }) => statSync(realPath(path), { throwIfNoEntry: false })?.isFile() !== false);
  const paths = files.map(({ path }) => path);
  try {
    await uninterrupted(() => withLocks(paths, { force }, () => writeAll(changed(changes), shown)));
  } catch (error) {
    throw error instanceof InputError ? error : refused(shown, error);
  }
}

const changed = (changes: readonly Change[]): readonly TextFile[] =>
  changes
    .map(({ path, next }) => ({ path, next, old: textAt(path) }))
    .map(({ path, next, old }) => ({ path, old, text: next(old) }))
    .filter(({ old, text }) => old !== text);

/** A rename would replace a read-only file too, so respect the protection. */
export function checkNotProtected(file: string): void {
  const about = statSync(file, { throwIfNoEntry: false });
  if (!about?.isFile()) return;
  try {
    if ((about.mode & 0o222) === 0) throw new Error();
    accessSync(file, constants.W_OK);
  } catch {
    throw new InputError(
      `${file}: is read-only`,
      'Make it writable; `update --dry-run` shows what it would change. Nothing was changed.',
    );
  }
}

/** null if there is no file. Invalid UTF-8 becomes characters that no generated rule contains. */
export function textAt(path: string): string | null {
  try {
    const bytes = readRegularFile(path, { maxBytes: MAX_RULE_BYTES, followLinks: true });
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A larger file is not a rule, and anything but a file is replaced or refused on writing.
    if (['ENOENT', 'ENOTDIR', 'ENOTREG', 'ELOOP', 'EFBIG', 'ENXIO'].includes(code ?? '')) return null;
    throw error;
  }
}

const MAX_RULE_BYTES = 10 * 1024 * 1024;
