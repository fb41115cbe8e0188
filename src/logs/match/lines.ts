// Chunks of any size -> blocks of complete lines, copying only lines cut by a chunk. Lines of more than 1 MiB come in overlapping parts.
import { newline } from './line-bounds.ts';

/** `bytes` are valid only until the next call: the splitter and the reader reuse their buffers. */
export interface LineBlock {
  readonly bytes: Uint8Array;
  /** The first line continues the last line of the previous block (for `Matcher.scan`). */
  readonly continues: boolean;
}

export interface LineSplitter {
  /** Every byte of the chunk is returned in exactly one block, now or later, except for overlaps. */
  readonly push: (chunk: Uint8Array) => readonly LineBlock[];
  /** The rest of the log if it does not end with a newline. */
  readonly end: () => readonly LineBlock[];
}

export interface LineLimits {
  /** In bytes; a longer line that spans chunks is returned in parts of this length. */
  readonly longest: number;
  /** Bytes repeated at the start of the next part, so that values without `*` up to this length are always found. */
  readonly overlap: number;
}

export const defaultLimits: LineLimits = { longest: 1 << 20, overlap: 1 << 16 };

/** Lines end with `\n`; a `\r` before it stays and is left to the matcher. */
export function lineSplitter(
  { longest, overlap }: LineLimits = defaultLimits,
  onLongLine: () => void = () => {},
): LineSplitter {
  // The unfinished line of the last chunk; grows up to `longest`.
  let rest = new Uint8Array(Math.min(longest, firstRoom));
  let length = 0;
  // Whether a part of this line has been returned already.
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

  /** Appends bytes of one line to `rest`, and emits parts whenever it gets too long. */
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

/** Splits a stream of chunks. `onLongLine` is called once for each line that is split into parts. */
export async function* lineBlocks(
  chunks: AsyncIterable<Uint8Array>,
  limits?: LineLimits,
  onLongLine?: () => void,
): AsyncGenerator<LineBlock> {
  const { push, end } = lineSplitter(limits, onLongLine);
  for await (const chunk of chunks) yield* push(chunk);
  yield* end();
}

/** The text of the warning about long lines. */
export const longLines = (count: number, { longest }: LineLimits): string =>
  `${count} ${count === 1 ? 'line' : 'lines'} of more than ${longest >> 20} MiB`;
