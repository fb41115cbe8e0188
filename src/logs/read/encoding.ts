// Detects the encoding and line ends of a log from its first bytes -> lines in UTF-8. Bytes of unknown encodings pass through.
import { readUtf16, type Utf16 } from './utf16.ts';

interface Recoding {
  readonly recode: (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
  /** Its characters take two bytes, so leading zero bytes may belong to one. */
  readonly wide: boolean;
}

/** `stray` counts the lines of UTF-16 that an extra byte has shifted. */
export function toUtf8(head: Uint8Array, stray: { shifted: number }): Recoding {
  const wide = wideEncoding(head);
  if (wide !== null) return { recode: (bytes) => readUtf16(bytes, wide, stray), wide: true };
  const hasMark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  return { recode: hasMark ? withoutMark : (bytes) => bytes, wide: false };
}

function wideEncoding(head: Uint8Array): Utf16 | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return wideWithoutMark(head);
}

// Without a BOM, UTF-16 is detected from zero bytes: nearly every other byte of mostly Latin text, at even or odd offsets only, and from
// the first characters on, because a log may begin in another encoding (`utf16-runs.ts`).
const [most, hardlyAny] = [0.7, 0.02];

function wideWithoutMark(head: Uint8Array): Utf16 | null {
  const pairs = head.length >> 1;
  if (pairs < 2) return null;
  const zeros = { even: 0, odd: 0 };
  for (let i = 0; i < pairs * 2; i++) if (head[i] === 0) zeros[i % 2 === 0 ? 'even' : 'odd']++;
  const [even, odd] = [zeros.even / pairs, zeros.odd / pairs];
  if (odd > most && even < hardlyAny) return head[1] === 0 && head[3] === 0 ? 'utf-16le' : null;
  return even > most && odd < hardlyAny && head[0] === 0 && head[2] === 0 ? 'utf-16be' : null;
}

async function* withoutMark(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let left = 3;
  for await (const chunk of bytes) {
    const cut = Math.min(left, chunk.length);
    left -= cut;
    yield chunk.subarray(cut);
  }
}

// ── line ends ───────────────────────────────────────────────────────────────────────────────────────────────────────

const [lineFeed, carriageReturn] = [0x0a, 0x0d];

/** Lines end with CR alone: unconverted, the log would be a single line and every count 1. */
export const endsWithCr = (head: Uint8Array): boolean => head.includes(carriageReturn) && !head.includes(lineFeed);

export async function* withLineFeeds(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let afterCr = false;
  for await (const chunk of bytes) {
    // A log may mix line ends: treat CR LF as one.
    const from = afterCr && chunk[0] === lineFeed ? 1 : 0;
    if (chunk.length > 0) afterCr = chunk[chunk.length - 1] === carriageReturn;
    yield Buffer.from(
      Buffer.from(chunk.buffer, chunk.byteOffset + from, chunk.length - from)
        .toString('latin1')
        .replace(/\r\n?/g, '\n'),
      'latin1',
    );
  }
}
