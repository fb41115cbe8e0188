// Reads files that strangers wrote: never waits for one, never follows a link out of the tree, never reads without a bound.

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

interface Bounds {
  /** A larger file is refused with `EFBIG`. */
  readonly maxBytes: number;
  /** For files that the user named; files found in a tree are never links. */
  readonly followLinks?: boolean;
}

/**
 * The bytes of a regular file. Throws what the file system throws (`ENOENT`, `EACCES`, `ELOOP` for a link …), `ENOTREG` for a
 * pipe, device, socket or folder, and `EFBIG` for more than `maxBytes`.
 */
export function readRegularFile(path: string | Buffer, { maxBytes, followLinks = false }: Bounds): Buffer {
  const descriptor = openSync(path, followLinks ? readOnly : readOnly | constants.O_NOFOLLOW);
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) throw fileError('ENOTREG', 'not a regular file', path);
    if (stat.size > maxBytes) throw fileError('EFBIG', `larger than ${maxBytes} bytes`, path);
    return readAll(descriptor, stat.size, maxBytes, path);
  } finally {
    closeSync(descriptor);
  }
}

// Opening a pipe that nobody writes to would block. The two flags are undefined on Windows, which has neither.
const readOnly = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Files in /proc say that they are empty, and a file may grow while it is read. */
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
