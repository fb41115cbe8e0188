// Counts line ends in a piece of a log, four bytes at a time.

export function newlines(bytes: Uint8Array): number {
  if (bytes.length < 8) return oneByOne(bytes, 0, bytes.length);
  const ahead = (4 - (bytes.byteOffset & 3)) & 3;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + ahead, (bytes.length - ahead) >> 2);
  let count = oneByOne(bytes, 0, ahead) + oneByOne(bytes, ahead + words.length * 4, bytes.length);
  for (let i = 0; i < words.length; i++) {
    // A byte's highest bit in `no` is clear where the byte is a newline ("Bit Twiddling Hacks": a word has a byte equal to n).
    const other = (words[i] ?? 0) ^ 0x0a0a0a0a;
    const no = ((other & 0x7f7f7f7f) + 0x7f7f7f7f) | other | 0x7f7f7f7f;
    if (no !== -1) count += bits(~no);
  }
  return count;
}

/** Counts the set bits among the highest bits of the four bytes. */
const bits = (word: number): number => ((word >>> 7) & 1) + ((word >>> 15) & 1) + ((word >>> 23) & 1) + (word >>> 31);

function oneByOne(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (bytes[i] === 0x0a) count++;
  return count;
}
