// Samples of a file -> whether it is binary. Stray bytes are not enough: a good part of every sample must be binary.
import { readUtf16Runs } from './utf16-runs.ts';

/** Largest share of NUL bytes in text. Records of wtmp are 85 % NUL bytes. */
const MAX_NUL_SHARE = 0.2;
/** Largest share of control characters or invalid UTF-8 in text. Of random bytes, 10 % are control characters and 40 % invalid UTF-8. */
const MAX_DATA_SHARE = 0.05;
/** A longer run of NUL bytes is a hole left by a crash or `truncate`, and says nothing about the bytes around it. */
const MAX_NUL_RUN = 512;

/** One readable sample makes it a log: skipping a log loses its hits, while reading too much only takes time. */
export const isBinary = (samples: readonly Uint8Array[]): boolean =>
  samples.every((sample) => !isText(sample)) && samples.some((sample) => sample.includes(0));

function isText(sample: Uint8Array): boolean {
  if (!sample.includes(0)) return sample.length > 0;
  const text = withoutHoles(readUtf16Runs(Buffer.from(sample).toString('latin1')).text);
  if (text === '') return false;
  const nul = count(text, /\0/g) / text.length;
  if (nul > MAX_NUL_SHARE) return false;
  // FIX separates fields with control characters, and Cyrillic text in KOI8-R is not UTF-8; only both together indicate binary data.
  const controls = count(text, controlCharacters) / text.length;
  return Math.min(controls, undecodable(text) / text.length) <= MAX_DATA_SHARE;
}

/** Control characters other than those used by terminals and line ends. */
const controlCharacters = /[\0-\x06\x0e-\x1a\x1c-\x1f\x7f]/g;

const withoutHoles = (text: string): string => text.replace(/\0{2,}/g, (run) => (run.length < MAX_NUL_RUN ? run : ''));
const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;
const undecodable = (latin1: string): number => count(Buffer.from(latin1, 'latin1').toString('utf8'), /\uFFFD/g);

// ── known formats ───────────────────────────────────────────────────────────────────────────────────────────────────

/** Name of a binary format recognized by its magic bytes and often mistaken for a log; null for others. */
export function knownFormat(head: Uint8Array): string | null {
  if (!head.includes(0)) return null;
  const text = Buffer.from(head.subarray(0, 512)).toString('latin1');
  return formats.find(({ mark, at }) => text.startsWith(mark, at))?.what ?? null;
}

const formats = [
  { mark: 'LPKSHHRH', at: 0, what: 'is a binary journal (export it with `journalctl -o json`)' },
  { mark: 'ustar', at: 257, what: 'is a tar archive (extract it, or pipe `tar -xO` into `-`)' },
  { mark: 'PK\x03\x04', at: 0, what: 'is a ZIP archive (extract it, or pipe `unzip -p` into `-`)' },
  { mark: '\xff\xfe\0\0', at: 0, what: 'is encoded in UTF-32 (convert it with `iconv -f UTF-32 -t UTF-8`)' },
  { mark: '\0\0\xfe\xff', at: 0, what: 'is encoded in UTF-32 (convert it with `iconv -f UTF-32 -t UTF-8`)' },
  { mark: '\x7fELF', at: 0, what: 'is binary (a program or a core dump)' },
  { mark: 'MZ\x90\0', at: 0, what: 'is binary (a program)' },
  { mark: '\xca\xfe\xba\xbe', at: 0, what: 'is binary (a program)' },
  { mark: 'SQLite format 3\0', at: 0, what: 'is binary (an SQLite database)' },
  { mark: '\xd4\xc3\xb2\xa1', at: 0, what: 'is binary (a packet capture)' },
  { mark: '\xa1\xb2\xc3\xd4', at: 0, what: 'is binary (a packet capture)' },
  { mark: '\x0a\x0d\x0d\x0a', at: 0, what: 'is binary (a packet capture)' },
];
