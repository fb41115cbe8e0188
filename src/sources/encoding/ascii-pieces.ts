// Bytes of an unknown encoding -> the characters that are certainly ASCII, with U+FFFD for others. In East Asian encodings, the second byte
// of a character may look like ASCII, and a false backslash would hide a quote.
import { itemAt } from '../../text/items.ts';

export function asciiPieces(bytes: Buffer): string {
  const marked = Buffer.from(bytes);
  const trails = possibleTrails(bytes);
  const backslashes = trails.filter((at) => bytes[at] === backslash);
  const reading = backslashes.length === 0 ? 'escape' : readingOf(bytes, backslashes);
  for (const at of trails) if (bytes[at] !== backslash || reading !== 'escape') marked[at] = unknown;
  // An undecided backslash may still be an escape, and the letter after it then no letter.
  if (reading === 'open') for (const at of backslashes) if (isWord(bytes[at + 1])) marked[at + 1] = unknown;
  return marked.toString('latin1').replace(/[\x80-\xff]/g, '\uFFFD');
}

const backslash = 0x5c;
const unknown = 0xff;

// ── second bytes ────────────────────────────────────────────────────────────────────────────────────────────────────

const isLead = (byte: number): boolean => byte >= 0x81 && byte <= 0xfe;
const isShiftJisLead = (byte: number): boolean => (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc);

const eastAsian: readonly (readonly [name: string, isLead: (byte: number) => boolean])[] = [
  ['shift_jis', isShiftJisLead],
  ['gbk', isLead],
  ['big5', isLead],
  ['euc-kr', isLead],
];

// Decoders may accept lower trail bytes, such as a line end, but no encoding uses them.
const FIRST_TRAIL = 0x30;

/** Ascending offsets of ASCII bytes that may be the second half of a character in one of the possible encodings. */
function possibleTrails(bytes: Buffer): readonly number[] {
  const found = new Set<number>();
  for (const [name, leads] of eastAsian) {
    if (!isTextOf(bytes, name)) continue;
    for (let at = 0; at < bytes.length; at++) {
      if (!leads(itemAt(bytes, at)) || (bytes[at + 1] ?? 0) < FIRST_TRAIL) continue;
      if (itemAt(bytes, ++at) < 0x80) found.add(at);
    }
  }
  return [...found].sort((a, b) => a - b);
}

function isTextOf(bytes: Buffer, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // also if Node.js was built without these encodings
  }
}

// ── backslashes ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Decides from their lines whether backslashes are escapes or trail bytes. A file has one encoding, so all are the same. */
function readingOf(bytes: Buffer, backslashes: readonly number[]): 'escape' | 'trail' | 'open' {
  const passive = new Set(backslashes);
  const votes = backslashes.slice(0, MAX_VOTES).reduce((sum, at) => sum + vote(bytes, at, passive), 0);
  if (votes === 0) return 'open';
  return votes > 0 ? 'trail' : 'escape';
}

// Limits on the backslashes that vote, and on the length of line that each inspects.
const [MAX_VOTES, MAX_LINE] = [200, 1000];

/** Positive for the second half of a character, negative for an escape, 0 if undecided. */
function vote(bytes: Buffer, at: number, backslashes: ReadonlySet<number>): number {
  const next = String.fromCharCode(bytes[at + 1] ?? 0x20);
  if (next === '"' || next === "'") return voteOfQuotes(bytes, at, backslashes);
  if (!/[abefnrtvxuUNs0-7\\?%\r\n]/.test(next)) return 4;
  // In "refusé\n", a letter two bytes before suggests a single-byte accent.
  return isWord(bytes[at - 2]) ? -1 : 0;
}

/** Votes for the reading that balances the quotes of the line. */
function voteOfQuotes(bytes: Buffer, at: number, backslashes: ReadonlySet<number>): number {
  const quote = itemAt(bytes, at + 1);
  const around = bytes.subarray(Math.max(0, at - MAX_LINE), at + MAX_LINE);
  const here = Math.min(at, MAX_LINE);
  const [before = '', behind = ''] = [around.subarray(0, here), around.subarray(here)].map((part) =>
    part.toString('latin1'),
  );
  const from = at - here + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const length = behind.search(/[\r\n]/);
  const line = [from, length < 0 ? at + behind.length : at + length] as const;
  const [asEscapes, asTrails] = [none, backslashes].map((passive) => quotesIn(bytes, line, quote, passive) % 2);
  if (asEscapes === asTrails) return 0;
  return asTrails === 0 ? 4 : -4;
}

const none: ReadonlySet<number> = new Set();

/** Number of quotes in a line that no backslash escapes; `passive` backslashes escape nothing. */
function quotesIn(
  bytes: Buffer,
  [from, to]: readonly [number, number],
  quote: number,
  passive: ReadonlySet<number>,
): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    if (bytes[at] === backslash && !passive.has(at)) at++;
    else if (bytes[at] === quote) count++;
  }
  return count;
}

const isWord = (byte: number | undefined): boolean => byte !== undefined && /\w/.test(String.fromCharCode(byte));
