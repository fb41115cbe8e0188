// Reads untrusted files: never blocks, never follows a link out of the tree, never reads without a limit.

import { closeSync, constants, fstatSync, openSync, readlinkSync, readSync, realpathSync } from 'node:fs';
import { reasonOf } from './file-errors.ts';

/** A source may grow between the walk that measured it and the read; both use the same limit. */
export const MAX_SOURCE_BYTES = 2 * 1024 * 1024;

interface Bounds {
  /** A larger file is refused with `EFBIG`. */
  readonly maxBytes: number;
  /** For files that the user named; files found in a tree are never links. */
  readonly followLinks?: boolean;
  /** Asserts that the path contains no links, like those of a walk: if a folder has become one since, the file is refused with `ELOOP`. */
  readonly isRealPath?: boolean;
}

/**
 * The bytes of a regular file. Throws file system errors (`ENOENT`, `EACCES`, `ELOOP` for a link …), `EISDIR` for a folder, `ENOTREG` for a
 * pipe, device or socket, and `EFBIG` for more than `maxBytes`.
 */
export function readRegularFile(
  path: string | Buffer,
  { maxBytes, followLinks = false, isRealPath = false }: Bounds,
): Buffer {
  const descriptor = openSync(path, followLinks ? readOnly : readOnly | constants.O_NOFOLLOW);
  try {
    const stat = fstatSync(descriptor);
    if (stat.isDirectory()) throw fileError('EISDIR', 'is a folder', path);
    if (!stat.isFile()) throw fileError('ENOTREG', 'not a regular file', path);
    if (stat.size > maxBytes) throw fileError('EFBIG', `larger than ${maxBytes} bytes`, path);
    if (isRealPath && !isSamePath(placeOf(descriptor, path), String(path)))
      throw fileError('ELOOP', 'behind a link', path);
    return readAll(descriptor, stat.size, maxBytes, path);
  } finally {
    closeSync(descriptor);
  }
}

// Opening a pipe without a writer would block. Both flags are undefined on Windows.
const readOnly = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Linux reports the path of an open file, which cannot be raced; elsewhere the path is resolved again. */
function placeOf(descriptor: number, path: string | Buffer): string {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`);
  } catch {
    return realpathSync(path);
  }
}

/** Some file systems ignore case and Unicode normalization in names. */
const isSamePath = (a: string, b: string): boolean => a === b || plainPath(a) === plainPath(b);
const plainPath = (path: string): string => path.normalize().toLowerCase();

/** Files in /proc report a size of 0, and a file may grow while it is read. */
function readAll(descriptor: number, expected: number, maxBytes: number, path: string | Buffer): Buffer {
  const first = Buffer.allocUnsafe(expected + 1);
  let length = 0;
  let buffer = first;
  for (;;) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, null);
    if (count === 0) return buffer.subarray(0, length);
    length += count;
    if (length > maxBytes) throw fileError('EFBIG', `larger than ${maxBytes} bytes`, path);
    if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(length * 2 + 4096, maxBytes + 1));
  }
}

function fileError(code: string, why: string, path: string | Buffer): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: ${why}, '${path}'`), { code, path: String(path) });
}

/** Why a file found in a tree was not read, for reports. Links are not followed there. */
export function whyUnread(error: unknown): string {
  const isLink = (error as NodeJS.ErrnoException).code === 'ELOOP';
  return `cannot be read (${isLink ? 'behind a link' : reasonOf(error)})`;
}
