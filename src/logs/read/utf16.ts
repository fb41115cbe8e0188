// UTF-16 -> UTF-8. An odd byte spoils only its own line, because line ends show where characters begin.

export type Utf16 = 'utf-16le' | 'utf-16be';

/** In bytes; longer lines are not checked for a stray byte. */
const MAX_KEPT = 1 << 16;

export async function* readUtf16(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Utf16,
  stray: { shifted: number },
): AsyncIterable<Uint8Array> {
  const little = encoding === 'utf-16le';
  const decoder = new TextDecoder(encoding);
  const decode = (part: Uint8Array, stream: boolean): string => decoder.decode(part, { stream });
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of bytes) {
    const all = Buffer.concat([rest, chunk]);
    let text = '';
    let from = 0;
    let shifted = nextShifted(all, 0, little);
    for (; shifted.at !== null; shifted = nextShifted(all, from, little)) {
      stray.shifted++;
      text +=
        decode(all.subarray(from, shifted.lineStart), true) +
        bothWays(all.subarray(shifted.lineStart, shifted.at), decode);
      from = shifted.at;
    }
    const isLong = all.length - shifted.lineStart > MAX_KEPT;
    const until = isLong ? from + ((all.length - from) & ~1) : shifted.lineStart;
    text += decode(all.subarray(from, until), true);
    rest = Buffer.from(all.subarray(until));
    if (text !== '') yield Buffer.from(text);
  }
  if (endsShifted(rest, little)) stray.shifted++;
  const end = endsShifted(rest, little) ? bothWays(rest, decode) : decode(rest, false);
  if (end !== '') yield Buffer.from(end);
}

const endsShifted = (rest: Buffer, little: boolean): boolean =>
  rest.length % 2 === 1 && rest.subarray(-2).equals(little ? littleLineEnd : bigLineEnd);

/** A line in which characters begin at even bytes up to an unknown position, and at odd ones from there on: decode it both ways. */
function bothWays(line: Uint8Array, decode: (part: Uint8Array, stream: boolean) => string): string {
  const first = decode(line.subarray(0, line.length - 3), false);
  return first + decode(line.subarray(1), false);
}

interface Shifted {
  /** Offset after the first line end at an odd position; null if there is none. */
  readonly at: number | null;
  /** Where that line begins, or else the last line. */
  readonly lineStart: number;
}

function nextShifted(bytes: Buffer, from: number, little: boolean): Shifted {
  const lineEnd = little ? littleLineEnd : bigLineEnd;
  let lineStart = from;
  for (let at = bytes.indexOf(lineEnd, from); at >= 0; ) {
    const isEven = ((at - from) & 1) === 0;
    if (isEven) lineStart = at + 2;
    else if (isLatin(bytes, at + 2, little)) return { at: at + 2, lineStart };
    at = bytes.indexOf(lineEnd, isEven ? at + 2 : at + 1);
  }
  return { at: null, lineStart };
}

const littleLineEnd = Buffer.from([0x0a, 0]);
const bigLineEnd = Buffer.from([0, 0x0a]);

/** Lines begin with a date or another Latin letter; otherwise a line end at an odd position is a coincidence. */
const isLatin = (bytes: Buffer, at: number, little: boolean): boolean =>
  at + 1 < bytes.length && bytes[at + (little ? 1 : 0)] === 0 && bytes[at + (little ? 0 : 1)] !== 0;
