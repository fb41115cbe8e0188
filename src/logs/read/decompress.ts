// Decompresses bytes, in Node.js if possible, otherwise with a system program. Corrupt or truncated data is an error.

import { type ChildProcess, spawn } from 'node:child_process';
import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { InputError } from '../../model/errors.ts';
import { certain, itemAt } from '../../text/items.ts';
import type { Compression } from './compression.ts';

/** Throws an `InputError` that names the log if it is corrupt or no decompressor is available. */
export function decompress(
  bytes: AsyncIterable<Uint8Array>,
  compression: Compression,
  name: string,
): AsyncIterable<Uint8Array> {
  const { name: format, zlib: create, program } = compression;
  return create === null
    ? byProgram(bytes, certain(program), format, name)
    : byNode(bytes, zlib[create]({ chunkSize }), format, name);
}

// Large chunks, because each takes a round trip to the thread that inflates.
const chunkSize = 1024 * 1024;

async function* byNode(
  bytes: AsyncIterable<Uint8Array>,
  inflate: Transform,
  format: string,
  name: string,
): AsyncIterable<Uint8Array> {
  // Not a pipeline: it would report a file with trailing padding as truncated.
  const source = Readable.from(bytes);
  source.on('error', (error) => inflate.destroy(error)).pipe(inflate);
  try {
    for await (const chunk of inflate) yield chunk as Uint8Array;
  } catch (error) {
    throw isOfZlib(error) ? corrupt(name, format, (error as Error).message) : error;
  } finally {
    source.destroy();
  }
}

const isOfZlib = (error: unknown): boolean =>
  typeof (error as { errno?: unknown }).errno === 'number' && isNamed(error);
const isNamed = (error: unknown): boolean => /^(Z_|ERR_)/.test(String((error as NodeJS.ErrnoException).code));

const corrupt = (name: string, format: string, why: string): InputError =>
  new InputError(`${name}: is not a complete ${format} file (${why})`, 'Repair it or leave it out.');

// ── the system's programs ───────────────────────────────────────────────────────────────────────────────────────────

async function* byProgram(
  bytes: AsyncIterable<Uint8Array>,
  program: string,
  format: string,
  name: string,
): AsyncIterable<Uint8Array> {
  const child = spawn(program, ['-d', '-c'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', () => reject(missing(name, format, program)));
    child.on('close', resolve);
  });
  ended.catch(() => {}); // reported below
  let unread: unknown = null;
  // A program that gives up closes its stdin; its error output says why.
  const fed = pipeline(Readable.from(bytes), child.stdin).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') unread = error;
  });
  const words = firstWords(child);
  try {
    yield* child.stdout as AsyncIterable<Uint8Array>;
    const status = await ended;
    await fed;
    if (unread !== null) throw unread;
    // bzip2 ignores trailing garbage and exits with status 0.
    if (status !== 0 || words().includes('trailing garbage'))
      throw corrupt(name, format, words() || `${program} ended with status ${status}`);
  } finally {
    child.kill();
  }
}

const missing = (name: string, format: string, program: string): InputError =>
  new InputError(
    `${name}: is compressed with ${format}, but the program ${program} cannot be started`,
    `Install ${program}, or decompress the file first.`,
  );

/** The first line of stderr: bzip2 continues with advice. */
function firstWords(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.on('data', (part: Buffer) => {
    if (text.length < 200) text += part.toString('latin1');
  });
  return () =>
    itemAt(text.trim().split(/[\r\n]/), 0)
      .replace(/[;:,]?\s*$/, '')
      .slice(0, 200);
}
