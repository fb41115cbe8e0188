// One file -> its bytes, as far as it reached when it was opened. Half of them are an error: a count is whole or there is none.
import { createReadStream, statSync } from 'node:fs';
import { InputError } from '../errors.ts';

// One piece is read ahead while another is looked at.
const highWaterMark = 256 * 1024;

export async function* readBytes(absolute: string, name: string): AsyncIterable<Uint8Array> {
  let read = 0;
  let size = 0;
  try {
    const stats = statSync(absolute);
    // Pipes and files of /proc have no size; they end where they end.
    size = stats.isFile() ? stats.size : 0;
    const stream = createReadStream(absolute, size > 0 ? { highWaterMark, end: size - 1 } : { highWaterMark });
    for await (const chunk of stream) {
      read += (chunk as Uint8Array).length;
      yield chunk as Uint8Array;
    }
  } catch (error) {
    throw unreadable(error, name);
  }
  if (read < size) {
    throw new InputError(
      `${name}: was truncated while it was read, after ${read} of ${size} bytes`,
      'It was rotated, it seems. Run again.',
    );
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
};

function unreadable(error: unknown, name: string): InputError {
  const { code, message } = error as NodeJS.ErrnoException;
  return new InputError(`${name}: ${reasons[code ?? ''] ?? `cannot be read (${code ?? message})`}`, 'Check the path.');
}
