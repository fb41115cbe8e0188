// Counts irregular bytes of a log while it is read: NUL bytes, bytes that are not UTF-8, embedded UTF-16.

import { isUtf8 } from 'node:buffer';
import type { Stray } from '../../model/source-files.ts';
import { itemAt } from '../../text/items.ts';
import { type OpenRun, openRun, readUtf16Runs } from './utf16-runs.ts';

/** Counts grow while a log is read. */
export type StrayCounts = { -readonly [Name in keyof Stray]: number };

export const noStray = (): StrayCounts => ({ nul: 0, undecodable: 0, utf16: 0, shifted: 0, unjoined: 0 });

/** The warning about a log that was read to its end; null when nothing was odd. */
export function strayText({ nul, undecodable, utf16, shifted, unjoined }: Stray): string | null {
  const rows: readonly (readonly [found: number, what: string, done: string])[] = [
    [nul, plural(nul, 'NUL byte'), `no keyword matches across ${nul === 1 ? 'it' : 'them'}`],
    [utf16, `${plural(utf16, 'byte')} of embedded UTF-16`, 'read as text'],
    [
      shifted,
      `${plural(shifted, 'line')} of UTF-16 with a byte too many or too few`,
      'the next lines are read as usual',
    ],
    [
      undecodable,
      `${plural(undecodable, 'byte sequence')} that are not UTF-8`,
      'non-ASCII keywords are not found there',
    ],
    [unjoined, `${plural(unjoined, 'split record')} that are too long to join`, 'read in parts'],
  ];
  const found = rows.filter(([count]) => count > 0).map(([, what, done]) => `${what} (${done})`);
  return found.length === 0 ? null : `contains ${found.join(', ')}`;
}

const plural = (n: number, noun: string): string => `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;

export async function* countStray(bytes: AsyncIterable<Uint8Array>, stray: StrayCounts): AsyncIterable<Uint8Array> {
  const countUndecodable = undecodableCounter(stray);
  for await (const chunk of narrowed(bytes, stray)) {
    countUndecodable(chunk, false);
    yield chunk;
  }
  countUndecodable(new Uint8Array(0), true);
}

/** Chunks without a NUL byte pass unchanged, except for the last character: it may begin a run of UTF-16. */
async function* narrowed(bytes: AsyncIterable<Uint8Array>, stray: StrayCounts): AsyncIterable<Uint8Array> {
  let kept: Uint8Array = new Uint8Array(0);
  let continues = false;
  for await (const chunk of bytes) {
    if (chunk.length === 0) continue;
    const isOdd = continues || chunk.indexOf(0) >= 0 || kept.indexOf(0) >= 0;
    if (!isOdd && kept.length > 0) yield kept;
    const all = isOdd && kept.length > 0 ? Buffer.concat([kept, chunk]) : chunk;
    const open: OpenRun = isOdd ? openRun(all, continues) : { length: 1, hasBegun: false };
    const now = all.subarray(0, all.length - open.length);
    kept = Uint8Array.from(all.subarray(now.length));
    if (now.length > 0) yield isOdd ? read(now, continues, stray) : now;
    continues = open.hasBegun;
  }
  if (kept.length > 0) yield read(kept, continues, stray);
}

function read(bytes: Uint8Array, continues: boolean, stray: StrayCounts): Uint8Array {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const found = readUtf16Runs(latin1, continues);
  stray.utf16 += found.bytes;
  stray.nul += found.text.split('\0').length - 1;
  return found.bytes === 0 ? bytes : Buffer.from(found.text, 'latin1');
}

// ── UTF-8 ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Characters may be split between chunks. */
function undecodableCounter(stray: StrayCounts): (chunk: Uint8Array, isLast: boolean) => void {
  let kept: Uint8Array = new Uint8Array(0);
  return (chunk, isLast) => {
    const all = kept.length === 0 ? chunk : Buffer.concat([kept, chunk]);
    const whole = all.subarray(0, isLast ? all.length : all.length - cutCharacter(all));
    if (!isUtf8(whole)) stray.undecodable += undecodableIn(whole);
    kept = Uint8Array.from(all.subarray(whole.length));
  };
}

/** Length of an incomplete character at the end, in bytes. */
function cutCharacter(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = itemAt(bytes, bytes.length - back);
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? back : 0;
  }
  return 0;
}

/** Does not count replacement characters that the program wrote itself. */
function undecodableIn(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const written = buffer.toString('latin1').split('\xef\xbf\xbd').length - 1;
  return buffer.toString('utf8').split('\uFFFD').length - 1 - written;
}
