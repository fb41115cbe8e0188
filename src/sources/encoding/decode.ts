// Bytes of a source -> its text, with `\n` line ends. Undecodable bytes become U+FFFD.
import { isAscii, isUtf8 } from 'node:buffer';
import type { SourceEncoding } from '../../model/language-contract.ts';
import { asciiPieces } from './ascii-pieces.ts';
import { declaredEncoding } from './declared-encoding.ts';
import { encodingNamed } from './encodings.ts';

export interface Decoded {
  readonly text: string;
  readonly problem: Problem | null;
}

interface Problem {
  readonly why: string;
  /** The declared encoding is wrong: worth a warning even if nothing is lost. */
  readonly declared: boolean;
}

/** Accepts any bytes except those that `wideEncoding` detects. */
export function decode(bytes: Buffer, about: SourceEncoding = {}): Decoded {
  const { text, problem } = decodeMarked(bytes) ?? decodeDeclared(bytes, about) ?? decodePlain(bytes, about);
  return { text: withNewlines(text), problem };
}

const whole = (text: string): Decoded => ({ text, problem: null });

/** Compilers of Java, Python and C accept all of these as line ends. */
const withNewlines = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

// ── with a byte order mark ──────────────────────────────────────────────────────────────────────────────────────────

export const hasUtf16Mark = (bytes: Buffer): boolean => begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff);

const begins = (bytes: Buffer, ...mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

function decodeMarked(bytes: Buffer): Decoded | null {
  if (begins(bytes, 0xef, 0xbb, 0xbf)) {
    const marked = bytes.subarray(3);
    return isUtf8(marked) ? whole(marked.toString('utf8')) : brokenUtf8(marked, 'has a UTF-8 byte order mark');
  }
  if (begins(bytes, 0xff, 0xfe)) return wellFormed(bytes.toString('utf16le', 2));
  if (!begins(bytes, 0xfe, 0xff)) return null;
  const even = Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)));
  return wellFormed(even.swap16().toString('utf16le'));
}

function wellFormed(text: string): Decoded {
  if (!/\p{Cs}/u.test(text)) return whole(text);
  const problem = { why: 'has a UTF-16 byte order mark, but is not valid UTF-16', declared: true };
  return { text: text.replace(/\p{Cs}/gu, '\uFFFD'), problem };
}

/** The encoding of most of a file is assumed for its other characters. */
const brokenUtf8 = (bytes: Buffer, says: string): Decoded => ({
  text: bytes.toString('utf8'),
  problem: { why: `${says}, but is not valid UTF-8`, declared: true },
});

// ── as the file says ────────────────────────────────────────────────────────────────────────────────────────────────

function decodeDeclared(bytes: Buffer, about: SourceEncoding): Decoded | null {
  const name = declaredEncoding(bytes, about.declared);
  if (name === null) return null;
  const encoding = encodingNamed(name);
  const says = `declares the encoding "${name}"`;
  const text = encoding?.decode(bytes) ?? null;
  if (text !== null) return whole(text);
  if (encoding?.isUtf8) return brokenUtf8(bytes, says);
  const why = `${says}, ${encoding === null ? 'which is unknown' : 'but is not valid in it'}`;
  return { text: decodePlain(bytes, about).text, problem: { why, declared: true } };
}

// ── as the bytes say ────────────────────────────────────────────────────────────────────────────────────────────────

function decodePlain(bytes: Buffer, { otherwise }: SourceEncoding): Decoded {
  if (isAscii(bytes)) return whole(shiftsToJapanese(bytes) ?? bytes.toString('latin1'));
  if (isUtf8(bytes)) {
    const text = bytes.toString('utf8');
    return isByChance(text) ? piecesOf(bytes, 'is hardly UTF-8') : whole(text);
  }
  return otherwise === 'latin1' ? whole(bytes.toString('latin1')) : piecesOf(bytes, 'is not UTF-8');
}

const piecesOf = (bytes: Buffer, what: string): Decoded => ({
  text: asciiPieces(bytes),
  problem: { why: `${what} and declares no encoding`, declared: false },
});

/** ISO-2022-JP is all ASCII bytes; its escape sequences switch to other characters (RFC 1468). */
function shiftsToJapanese(bytes: Buffer): string | null {
  if (!bytes.includes(0x1b) || !(bytes.includes('\x1b$B') || bytes.includes('\x1b$@'))) return null;
  return encodingNamed('iso-2022-jp')?.decode(bytes) ?? null;
}

/**
 * One character of EUC or GBK may be valid UTF-8 by chance, several hardly ever. By chance, the only non-ASCII characters are isolated
 * letters of blocks (Latin Extended-B, phonetic ones, Syriac, Thaana, NKo) in which nobody writes single letters.
 */
function isByChance(text: string): boolean {
  if (text.length > mostByChance) return false;
  const runs = text.match(/[^\x00-\x7f]+/g) ?? [];
  return runs.every((run) => lone.test(run)) && !besideLetter.test(text);
}

const lone = /^[\u0180-\u02ff\u0700-\u07ff]$/;
const besideLetter = /[\p{L}\p{M}][^\x00-\x7f]|[^\x00-\x7f][\p{L}\p{M}]/u;
// In a longer text, some character would be invalid UTF-8.
const mostByChance = 100_000;
