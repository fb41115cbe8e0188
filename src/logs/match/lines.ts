// Chunks of any size -> blocks of complete lines, copying only lines cut by a chunk. Lines of more than 1 MiB come in overlapping parts.
import { newline } from './line-bounds.ts';

/** `bytes` are valid until the next call: the splitter and the reader may use them again. */
export interface LineBlock {
  readonly bytes: Uint8Array;
  /** The first line goes on with the last one of the block before (for `Matcher.scan`). */
  readonly continues: boolean;
}

export interface LineSplitter {
  /** Each byte of the chunk comes in one of the blocks, now or later. */
  readonly push: (chunk: Uint8Array) => readonly LineBlock[];
  /** What is left when there is no newline at the end. */
  readonly end: () => readonly LineBlock[];
}

export interface LineLimits {
  /** Bytes; a line that chunks cut and that is longer comes in parts of so many. */
  readonly longest: number;
  /** Bytes at the end of a part with which the next begins. A value without `*` of no more bytes is found wherever it stands. */
  readonly overlap: number;
}

export const defaultLimits: LineLimits = { longest: 1 << 20, overlap: 1 << 16 };

/** Lines end with `\n`; a `\r` before it stays and is left to the matcher. */
export function lineSplitter(
  { longest, overlap }: LineLimits = defaultLimits,
  onLongLine: () => void = () => {},
): LineSplitter {
  // The line that the last chunk began; grows up to `longest`.
  let rest = new Uint8Array(Math.min(longest, firstRoom));
  let length = 0;
  // A part of this line has been given already.
  let continues = false;

  function push(chunk: Uint8Array): LineBlock[] {
    const blocks: LineBlock[] = [];
    let from = 0;
    if (length > 0 || continues) {
      const end = chunk.indexOf(newline) + 1;
      from = end > 0 ? end : chunk.length;
      keep(chunk.subarray(0, from), blocks);
      if (end > 0) blocks.push(...flush());
    }
    const behind = chunk.lastIndexOf(newline) + 1;
    if (behind > from) blocks.push({ bytes: chunk.subarray(from, behind), continues: false });
    keep(chunk.subarray(Math.max(from, behind)), blocks);
    return blocks;
  }

  /** Puts bytes of one line behind the rest, and gives parts of it as it gets too long. */
  function keep(bytes: Uint8Array, blocks: LineBlock[]): void {
    let at = 0;
    while (length + bytes.length - at > longest) {
      if (!continues) onLongLine();
      at += append(bytes.subarray(at, at + longest - length));
      blocks.push({ bytes: rest.slice(0, length), continues });
      rest.copyWithin(0, length - overlap, length);
      length = overlap;
      continues = true;
    }
    append(bytes.subarray(at));
  }

  function append(bytes: Uint8Array): number {
    if (length + bytes.length > rest.length) {
      const larger = new Uint8Array(Math.min(longest, Math.max(length + bytes.length, 2 * rest.length)));
      larger.set(rest.subarray(0, length));
      rest = larger;
    }
    rest.set(bytes, length);
    length += bytes.length;
    return bytes.length;
  }

  function flush(): LineBlock[] {
    const blocks = length > 0 ? [{ bytes: rest.slice(0, length), continues }] : [];
    length = 0;
    continues = false;
    return blocks;
  }

  return { push, end: flush };
}

const firstRoom = 1 << 12;

/** The same for a stream of chunks. `onLongLine` is called once for each line that comes in parts. */
export async function* lineBlocks(
  chunks: AsyncIterable<Uint8Array>,
  limits?: LineLimits,
  onLongLine?: () => void,
): AsyncGenerator<LineBlock> {
  const { push, end } = lineSplitter(limits, onLongLine);
  for await (const chunk of chunks) yield* push(chunk);
  yield* end();
}

/** For people. */
export const longLines = (count: number, { longest }: LineLimits): string =>
  `${count} ${count === 1 ? 'line' : 'lines'} of more than ${longest >> 20} MiB`;
