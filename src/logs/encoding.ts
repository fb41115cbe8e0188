// Which encoding a log has, by its first bytes -> how its bytes become UTF-8. Nothing is ever refused: bytes of no known encoding pass.

interface Recoding {
  readonly recode: (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
  /** Its characters take two bytes: zero bytes at the beginning may be part of one. */
  readonly wide: boolean;
}

export function toUtf8(head: Uint8Array): Recoding {
  const wide = wideEncoding(head);
  if (wide !== null) return { recode: (bytes) => decoded(bytes, wide), wide: true };
  const hasMark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  return { recode: hasMark ? withoutMark : (bytes) => bytes, wide: false };
}

function wideEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return wideWithoutMark(head);
}

// Without a mark UTF-16 is told by its zero bytes: nearly every other byte of what is mostly Latin text, on one side only.
const [most, hardlyAny] = [0.7, 0.02];

function wideWithoutMark(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = head.length >> 1;
  if (pairs < 2) return null;
  const zeros = [0, 0];
  for (let i = 0; i < pairs * 2; i++) if (head[i] === 0) zeros[i & 1]!++;
  const [even, odd] = [zeros[0]! / pairs, zeros[1]! / pairs];
  if (odd > most && even < hardlyAny) return 'utf-16le';
  return even > most && odd < hardlyAny ? 'utf-16be' : null;
}

async function* decoded(bytes: AsyncIterable<Uint8Array>, from: string): AsyncIterable<Uint8Array> {
  const decoder = new TextDecoder(from);
  for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  const rest = decoder.decode();
  if (rest !== '') yield Buffer.from(rest);
}

async function* withoutMark(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let left = 3;
  for await (const chunk of bytes) {
    const cut = Math.min(left, chunk.length);
    left -= cut;
    yield chunk.subarray(cut);
  }
}
