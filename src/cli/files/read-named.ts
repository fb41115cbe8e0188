// Files named by options, and standard input -> bytes up to a limit, or an InputError.

import { whyUnreadable } from '../../files/file-errors.ts';
import { openNamed } from '../../files/named-file.ts';
import { readRegularFile } from '../../files/regular-file.ts';
import { InputError } from '../../model/errors.ts';

export interface Asked {
  /** Display name. */
  readonly name: string;
  /** The option that names it. */
  readonly option?: string;
  readonly maxBytes: number;
}

/** Waits for a pipe's writer, as `cat` does. */
export async function readNamed(file: string, asked: Asked): Promise<Uint8Array> {
  try {
    return await whole(openNamed(file, { mayWait: true }).chunks, asked);
  } catch (error) {
    throw restated(error, asked);
  }
}

/** For a file that was found rather than named: never waits. */
export function readFound(file: string, asked: Asked): Uint8Array {
  try {
    return readRegularFile(file, { maxBytes: asked.maxBytes, followLinks: true });
  } catch (error) {
    throw restated(error, asked);
  }
}

/** Reads standard input. */
export async function readPiped(chunks: AsyncIterable<Uint8Array>, asked: Asked): Promise<Uint8Array> {
  try {
    return await whole(chunks, asked);
  } catch (error) {
    throw restated(error, asked);
  }
}

async function whole(chunks: AsyncIterable<Uint8Array>, { maxBytes }: Asked): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > maxBytes) throw Object.assign(new Error('too large'), { code: 'EFBIG' });
  }
  return Buffer.concat(parts);
}

function restated(error: unknown, { name: file, option, maxBytes }: Asked): InputError {
  const facts = { file, ...(option === undefined ? {} : { option }) };
  if ((error as NodeJS.ErrnoException).code === 'EFBIG')
    return new InputError(`is larger than ${maxBytes} bytes`, 'Check the path.', facts);
  return new InputError(whyUnreadable(error), 'Check the path.', facts);
}
