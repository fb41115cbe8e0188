// Paths of logs -> their text as a stream, one log after the other: decompressed, UTF-8, in bounded memory.
import { InputError } from '../../model/errors.ts';
import type { Diagnostic } from '../../model/source-files.ts';
import { isJsonLines } from '../records/json-lines.ts';
import { type Marks, marksIn } from '../records/pieces.ts';
import { isBinary, knownFormat } from './binary.ts';
import { compressionOf } from './compression.ts';
import { decompress } from './decompress.ts';
import { endsWithCr, toUtf8, withLineFeeds } from './encoding.ts';
import { type FoundLog, findLogs } from './find-logs.ts';
import { type Peeked, peek, withoutLeadingZeros } from './peek.ts';
import { readBytes } from './read-bytes.ts';
import { samplesOfFile, samplesOfStream } from './samples.ts';
import { countStray, noStray, type StrayCounts, strayText } from './stray.ts';

export interface LogFile {
  /** Display name: as given, or as found below a given folder. `standard input` for `-`. */
  readonly name: string;
  /** `json`: its lines are, or end with, JSON objects (journald, containers, structured logging); `saidBy` returns their texts. */
  readonly format: 'text' | 'json';
  /** How pieces of split records are marked. */
  readonly marks: Marks;
  /**
   * Its bytes as UTF-8 in arbitrary chunks; unknown encodings pass through. Can be read once. Throws an `InputError` for a corrupt archive.
   */
  readonly chunks: () => AsyncIterable<Uint8Array>;
  /** Irregular bytes found in it; reported when the next log is opened. */
  readonly stray: StrayCounts;
}

export interface LogSurroundings {
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Receives warnings about skipped logs and irregular bytes. */
  readonly tell: (diagnostic: Diagnostic) => void;
  /** Treats unreadable files in a folder as errors. */
  readonly strict?: boolean;
}

/**
 * Opens files, folders (all files below), globs and `-`, rotated logs in the order in which they were written. A log is read up to its size
 * when it was opened. Empty files, and binary files in a folder, are skipped with a warning. Throws an `InputError` for a path that matches
 * nothing, cannot be read or is binary, and when no log is left. Read one log before you ask for the next.
 */
export async function* openLogs(paths: readonly string[], around: LogSurroundings): AsyncIterable<LogFile> {
  const tell = around.strict ? refuseUnread(around.tell) : around.tell;
  const why: string[] = [];
  let opened = 0;
  for (const found of await findLogs(paths, tell)) {
    const { name } = found;
    const log = await open(found, around);
    if ('why' in log) {
      if (log.kind === 'binary' && found.isNamed)
        throw new InputError(`${name}: ${log.why}`, 'Pass text logs, compressed or not.');
      why.push(`${name} ${log.why}`);
      tell({ kind: 'log', file: name, line: null, text: `${log.why}; skipped`, leftOut: log.kind });
      continue;
    }
    opened++;
    yield log;
    const text = strayText(log.stray);
    if (text !== null) tell({ kind: 'log', file: name, line: null, text, stray: { ...log.stray } });
  }
  if (opened === 0) throw nothingIn(paths, why);
}

const refuseUnread =
  (tell: LogSurroundings['tell']): LogSurroundings['tell'] =>
  (diagnostic) => {
    const { leftOut, file, text } = diagnostic;
    if (leftOut === undefined || leftOut === 'empty') return tell(diagnostic);
    throw new InputError(`: ${file}: ${text.replace('; skipped', '')}`, 'Fix the log or leave it out.', {
      option: '--strict',
    });
  };

/** Why a file is not a log. */
interface Unfit {
  readonly why: string;
  readonly kind: 'empty' | 'binary' | 'unreadable';
}

async function open(found: FoundLog, around: LogSurroundings): Promise<LogFile | Unfit> {
  const { name, absolute } = found;
  const stray = noStray();
  const raw = readBytes(found, around.stdin);
  if (typeof raw === 'string') return { why: raw, kind: 'unreadable' };
  const packed = await peek(raw);
  const compression = compressionOf(packed.head, name);
  const bytes = compression === null ? packed : await peek(decompress(packed.all(), compression, name));
  const known = knownFormat(bytes.head);
  if (known !== null) return unfit(bytes, { why: known, kind: 'binary' });
  const { recode, wide } = toUtf8(bytes.head, stray);
  const text = await peek(recode(wide ? bytes.all() : withoutLeadingZeros(bytes.all(), stray)));
  if (text.head.length === 0) {
    const why = bytes.head.length > 0 ? 'contains only NUL bytes' : 'is empty';
    return unfit(text, { why, kind: 'empty' });
  }
  const log = await unlessBinary(text, compression === null && !wide ? absolute : null);
  if (log === null) return unfit(text, { why: 'is binary', kind: 'binary' });
  return logOf(name, log, stray);
}

async function unfit(stream: Peeked, what: Unfit): Promise<Unfit> {
  await stream.close();
  return what;
}

/** `path` of a file that can be sampled elsewhere, null for a stream. */
async function unlessBinary(text: Peeked, path: string | null): Promise<Peeked | null> {
  if (!isBinary([text.head])) return text;
  const further = path === null ? await samplesOfStream(text) : { stream: text, samples: samplesOfFile(path) };
  if (!isBinary([text.head, ...further.samples])) return further.stream;
  await further.stream.close();
  return null;
}

function logOf(name: string, { head, all }: Peeked, stray: StrayCounts): LogFile {
  const format = isJsonLines(head) ? 'json' : 'text';
  const lines = endsWithCr(head) ? () => withLineFeeds(all()) : all;
  return { name, format, marks: marksIn(head), chunks: () => countStray(lines(), stray), stray };
}

function nothingIn(paths: readonly string[], why: readonly string[]): InputError {
  const [first, ...more] = why;
  const reason = first === undefined ? `${paths.join(', ')} contains no files` : first;
  const others = more.length > 0 ? ` (and ${more.length} more)` : '';
  return new InputError(`no log could be read: ${reason}${others}`, 'Pass text logs, compressed or not.');
}
