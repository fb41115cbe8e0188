// Reads the beginning of a byte stream without consuming it.
import { itemAt } from '../../text/items.ts';

/** Enough to detect the format: grep looks at as many bytes. */
export const headBytes = 32 * 1024;

export interface Peeked {
  /** The first bytes, at most as many as requested; fewer only at the end of the stream. */
  readonly head: Uint8Array;
  /** The whole stream including the head. Can be read once. */
  readonly all: () => AsyncIterable<Uint8Array>;
  /** Ends the stream if the rest is not needed. */
  readonly close: () => Promise<void>;
}

export async function peek(bytes: AsyncIterable<Uint8Array>, wanted = headBytes): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < wanted) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.length;
  }
  const close = async (): Promise<void> => {
    await iterator.return?.();
  };
  const head = (first.length === 1 ? itemAt(first, 0) : Buffer.concat(first)).subarray(0, wanted);
  return { head, all: () => rest(first, iterator, close), close };
}

async function* rest(
  first: Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
  close: () => Promise<void>,
): AsyncIterable<Uint8Array> {
  try {
    yield* first.splice(0);
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await close();
  }
}

/** A log truncated while its program held it open begins with a hole: zero bytes up to the program's write offset. */
export async function* withoutLeadingZeros(
  bytes: AsyncIterable<Uint8Array>,
  stray: { nul: number },
): AsyncIterable<Uint8Array> {
  let leading = true;
  for await (const chunk of bytes) {
    let from = 0;
    if (leading) while (chunk[from] === 0) from++;
    leading &&= from === chunk.length;
    stray.nul += from;
    if (from < chunk.length) yield from === 0 ? chunk : chunk.subarray(from);
  }
}
