// Paths of logs -> their text as a stream, one log after the other: decompressed, UTF-8, in bounded memory. Knows no messages and counts nothing.
import { InputError } from '../errors.ts';
import type { Diagnostic } from '../sources.ts';
import { compressionOf } from './compression.ts';
import { decompress } from './decompress.ts';
import { toUtf8 } from './encoding.ts';
import { findLogs } from './find-logs.ts';
import { isJsonLines } from './json-lines.ts';
import { peek, withoutLeadingZeros } from './peek.ts';
import { readBytes } from './read-bytes.ts';

export interface LogFile {
  /** As given, or found below what was given: for people. `standard input` for `-`. */
  readonly name: string;
  /** `json`: lines of it are JSON objects (journald, containers, structured logging), or end with one; `saidBy` gives their texts. */
  readonly format: 'text' | 'json';
  /** Its bytes as UTF-8, cut anywhere; those of no known encoding stay as they are. Once only. Throws an `InputError` for a corrupt archive. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

export interface LogSurroundings {
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** What is left out or was cut short, and people should know. */
  readonly tell: (diagnostic: Diagnostic) => void;
}

/**
 * Opens files, folders (all files below), globs and `-`, rotated logs in the order in which they were written. A log is read as
 * far as it reached when it was opened. Binary and empty files are told of and left out. Throws an `InputError` for a path that
 * names nothing or cannot be read, and when nothing is left. Read one log before you ask for the next.
 */
export async function* openLogs(paths: readonly string[], around: LogSurroundings): AsyncIterable<LogFile> {
  const why: string[] = [];
  let opened = 0;
  for (const { name, absolute } of findLogs(paths, around.tell)) {
    const raw = absolute === null ? around.stdin() : readBytes(absolute, name, around.tell);
    const found = await open(raw, name);
    if (typeof found === 'string') {
      why.push(`${name} ${found}`);
      around.tell({ kind: 'log', file: name, line: null, text: `${found}; left out` });
      continue;
    }
    opened++;
    yield found;
  }
  if (opened === 0) throw nothingIn(paths, why);
}

/** The log, or what keeps it from being one. */
async function open(raw: AsyncIterable<Uint8Array>, name: string): Promise<LogFile | string> {
  const packed = await peek(raw);
  const compression = compressionOf(packed.head, name);
  const bytes = compression === null ? packed : await peek(decompress(packed.all(), compression, name));
  const { recode, wide } = toUtf8(bytes.head);
  const text = await peek(recode(wide ? bytes.all() : withoutLeadingZeros(bytes.all())));
  const why = whyNone(text.head, bytes.head);
  if (why === null) return { name, format: isJsonLines(text.head) ? 'json' : 'text', chunks: text.all };
  await text.close();
  return why;
}

function whyNone(text: Uint8Array, bytes: Uint8Array): string | null {
  if (text.length === 0) return bytes.length > 0 ? 'holds nothing but zero bytes' : 'is empty';
  return text.includes(0) ? whatBinary(text) : null;
}

/** What people take for logs is said by its name; others are programs, pictures, data. */
function whatBinary(head: Uint8Array): string {
  const text = Buffer.from(head).toString('latin1');
  return archives.find(({ mark, at }) => text.startsWith(mark, at))?.what ?? 'is binary';
}

const archives = [
  { mark: 'LPKSHHRH', at: 0, what: 'is a binary journal (write it out with `journalctl -o json`)' },
  { mark: 'ustar', at: 257, what: 'is a tar archive (give its files, or `-` and what `tar -xO` writes)' },
  { mark: 'PK\x03\x04', at: 0, what: 'is a ZIP archive (give its files, or `-` and what `unzip -p` writes)' },
];

function nothingIn(paths: readonly string[], why: readonly string[]): InputError {
  const [first, ...more] = why;
  const reason = first === undefined ? `${paths.join(', ')} holds no file` : first;
  const others = more.length > 0 ? ` (and ${more.length} more like it)` : '';
  return new InputError(`no log could be read: ${reason}${others}`, 'Give text logs; they may be compressed.');
}
