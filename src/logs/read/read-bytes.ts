// One log -> its bytes up to its size when opened. A shorter read is an error, because a partial count is misleading.

import { openNamed } from '../../files/named-file.ts';
import { InputError } from '../../model/errors.ts';
import { type FoundLog, unreadable } from './find-logs.ts';

/**
 * Returns the reason if it is skipped: a file of a folder may have become a pipe or device since. Throws an InputError if it cannot be
 * read.
 */
export function readBytes(
  { name, absolute, isNamed }: FoundLog,
  stdin: () => AsyncIterable<Uint8Array>,
): AsyncIterable<Uint8Array> | string {
  if (absolute === null) return told(stdin(), name);
  try {
    const { size, chunks } = openNamed(absolute, { mayWait: isNamed });
    return whole(told(chunks, name), size, name);
  } catch (error) {
    if (!isNamed && otherKinds.has((error as NodeJS.ErrnoException).code ?? '')) return 'not a regular file';
    throw unreadable(error, name);
  }
}

const otherKinds: ReadonlySet<string> = new Set(['ENOTREG', 'ENODEV', 'ENXIO', 'EISDIR']);

async function* told(chunks: AsyncIterable<Uint8Array>, name: string): AsyncIterable<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    throw unreadable(error, name);
  }
}

async function* whole(chunks: AsyncIterable<Uint8Array>, size: number, name: string): AsyncIterable<Uint8Array> {
  let read = 0;
  for await (const chunk of chunks) {
    read += chunk.length;
    yield chunk;
  }
  if (read < size) {
    throw new InputError(
      `${name}: was truncated while being read, after ${read} of ${size} bytes`,
      'It was probably rotated. Run again.',
    );
  }
}
