// Updates files that people and other runs write too: computes the new text from the current one under a lock.
import { accessSync, constants, statSync } from 'node:fs';
import { readRegularFile } from '../../files/regular-file.ts';
import { InputError } from '../../model/errors.ts';
import { uninterrupted } from '../interruption.ts';
import { withLocks } from './lock.ts';
import { realPath, refused, type TextFile, writeAll } from './write-file.ts';

export interface Change {
  readonly path: string;
  /** Gives the new text from the old one, null where there is none; throws an InputError where that must stay. */
  readonly next: (old: string | null) => string;
}

/** All of them or none. `force`: whatever is there. `shown` names them in an error. */
export async function save(changes: readonly Change[], force: boolean, shown: string): Promise<void> {
  if (!force) for (const { path } of changes) checkNotProtected(path);
  // What refuses should do so before others have to wait.
  for (const { path, next } of changes) next(textAt(path));
  // What is no file has no text, and no folder for a lock.
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

/** A rename would replace a read-only file too: who protects a file means it. */
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

/** null where there is no file. Bytes that are no UTF-8 become signs that no rule of this program has. */
export function textAt(path: string): string | null {
  try {
    const bytes = readRegularFile(path, { maxBytes: MAX_RULE_BYTES, followLinks: true });
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // What is larger is no rule, and what is no file is replaced or refused when it is written.
    if (['ENOENT', 'ENOTDIR', 'ENOTREG', 'ELOOP', 'EFBIG', 'ENXIO'].includes(code ?? '')) return null;
    throw error;
  }
}

const MAX_RULE_BYTES = 10 * 1024 * 1024;
