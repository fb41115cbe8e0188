// Opens files named by the user as streams: regular files and pipes. Devices and sockets are refused, because many never end.

import { closeSync, constants, createReadStream, fstatSync, openSync, type Stats, statSync } from 'node:fs';
import { Socket } from 'node:net';
import { devNull } from 'node:os';

export interface NamedFile {
  /** Size in bytes when opened; 0 for a pipe, and for files in /proc, whose size is unknown. */
  readonly size: number;
  /** Can be read once. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * Throws file system errors, `EISDIR` for a folder, `ENODEV` for a device or socket, and `ENOTREG` for a pipe unless it `mayWait` for
 * writers. The null device is an empty file.
 */
export function openNamed(path: string, { mayWait }: { readonly mayWait: boolean }): NamedFile {
  const before = statSync(path);
  refuseKind(before, mayWait);
  if (isNull(before)) return { size: 0, chunks: nothing() };
  const descriptor = openSync(path, flags);
  try {
    const stat = fstatSync(descriptor);
    refuseKind(stat, mayWait);
    return stat.isFIFO() ? { size: 0, chunks: pipe(descriptor) } : fileOf(descriptor, stat.size);
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

// Without O_NONBLOCK, opening a pipe would wait for a writer in a thread that cannot be interrupted. Not on Windows.
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

function refuseKind(stat: Stats, mayWait: boolean): void {
  if (stat.isFile() || (stat.isFIFO() && mayWait) || isNull(stat)) return;
  const code = stat.isDirectory() ? 'EISDIR' : stat.isFIFO() ? 'ENOTREG' : 'ENODEV';
  throw Object.assign(new Error(`${code}: neither a regular file nor a pipe`), { code });
}

function isNull(stat: Stats): boolean {
  const known = stat.isCharacterDevice() ? statSync(devNull, { throwIfNoEntry: false }) : undefined;
  return known?.isCharacterDevice() === true && known.rdev === stat.rdev;
}

async function* nothing(): AsyncIterable<Uint8Array> {}

// One chunk is read ahead while another is processed.
const highWaterMark = 256 * 1024;

function fileOf(fd: number, size: number): NamedFile {
  const range = size > 0 ? { end: size - 1 } : {};
  return { size, chunks: createReadStream('', { fd, highWaterMark, ...range }) };
}

/** Waits for writers in the event loop, so that signals are handled. */
const pipe = (fd: number): AsyncIterable<Uint8Array> => new Socket({ fd, readable: true, writable: false });
