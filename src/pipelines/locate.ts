// `locate`: messages of a program and lines of logs -> the statement of each line. Prints nothing.

import { bestMatch } from '../locate/best-text.ts';
import { type FoundFrame, type FrameFinder, frameFinder } from '../locate/frames.ts';
import { type GuessedPrefix, guessPrefix } from '../locate/guess-prefix.ts';
import { type Locator, locator } from '../locate/locate.ts';
import { ownPrograms } from '../locate/own-programs.ts';
import { messageReader } from '../locate/prefix.ts';
import { startTally, type Tally, unseen } from '../locate/tally.ts';
import { defaultLimits, lineBlocks, longLines } from '../logs/match/lines.ts';
import { type LogFile, type LogSurroundings, openLogs } from '../logs/read/open-logs.ts';
import { saidBy } from '../logs/records/json-lines.ts';
import { recordJoiner, type WholeLine } from '../logs/records/split-records.ts';
import type { LocatedLine, LocateSummary, Match, StatementCount } from '../model/located.ts';
import type { ExtractOptions } from '../model/options.ts';
import type { SourceInfo } from '../model/report.ts';
import type { Diagnostic } from '../model/source-files.ts';
import { sourceInfo } from '../sources/git/source-info.ts';
import { valueAt } from '../text/items.ts';
import { type OnProgress, readProgram } from './program.ts';

export type { GuessedPrefix };

/** Which statements are asked for, instead of all lines. */
export type Listed = 'stats' | 'unseen' | 'new';

export interface LocateOptions {
  /** The program: everything of it that is read, and how. */
  readonly program: ExtractOptions;
  readonly logs: readonly string[];
  readonly prefix: string | null;
  readonly listed: Listed | null;
  /** Lines that are placed with less confidence count as not placed. */
  readonly minConfidence: number;
  /** Earlier logs: statements that wrote a line in them are not new. */
  readonly since: readonly string[];
}

export interface Located {
  readonly summary: LocateSummary;
  /** Of the kind that is asked for. */
  readonly statements: readonly StatementCount[];
  readonly files: number;
  readonly messages: number;
  readonly diagnostics: readonly Diagnostic[];
  /** What might precede the messages, if few lines were placed completely. */
  readonly guess: GuessedPrefix | null;
}

/** What is told on the way: `begin` before the first line, then the lines in order, many at a time. */
export interface Listener {
  readonly begin: (source: SourceInfo) => Promise<void>;
  readonly lines: (lines: readonly LocatedLine[]) => Promise<void>;
}

export async function locateLogs(
  options: LocateOptions,
  stdin: LogSurroundings['stdin'],
  listener: Listener,
  onProgress: OnProgress = () => {},
): Promise<Located> {
  const begin = messageReader(options.prefix, options.program.logFormats);
  // What is no message wrote no line: of 16,000 lines of eight logs those texts placed 2.
  const {
    messages,
    about,
    files,
    diagnostics: found,
  } = await readProgram({ ...options.program, all: false }, onProgress);
  const diagnostics = [...found];
  const paths = files.map(({ path }) => path);
  const find = confidentLocator(locator(messages, ownPrograms([...paths, ...options.program.paths])), options);
  const { strict } = options.program;
  const around = { stdin, strict, tell: (diagnostic: Diagnostic) => void diagnostics.push(diagnostic) };
  const reading: LogReading = {
    find: (line) => find(line, begin(line)),
    frameOf: frameFinder(paths, messages),
    around,
  };
  const earlier = startTally();
  if (options.since.length > 0) await read(options.since, reading, earlier, async () => {});
  await listener.begin(sourceInfo(options.program.paths));
  const tally = startTally();
  const sample: string[] = [];
  const summary = await read(options.logs, reading, tally, async (lines) => {
    for (const { text, match, frame } of sample.length < MAX_SAMPLE ? lines : [])
      if (!match?.strict && frame === null && text.trim() !== '') sample.push(text.slice(0, MAX_SAMPLED));
    await listener.lines(lines);
  });
  const statements = listedOf(options.listed, tally, earlier, () => unseen(messages, tally));
  const told = messages.filter(({ exception }) => !exception).length;
  const guess = summary.strict < summary.lines * FEW_LINES ? guessPrefix(sample, find) : null;
  return { summary, statements, files: about.files, messages: told, diagnostics, guess };
}

/** Below this share of lines that are placed completely, a header is guessed from so many lines that are not. */
const FEW_LINES = 0.5;
const [MAX_SAMPLE, MAX_SAMPLED] = [200, 1000];

function listedOf(
  listed: Listed | null,
  tally: Tally,
  earlier: Tally,
  missing: () => readonly StatementCount[],
): readonly StatementCount[] {
  if (listed === 'unseen') return missing();
  if (listed === 'new') return tally.seen().filter(({ message }) => !earlier.mayBeSeen(message));
  return listed === 'stats' ? tally.seen() : [];
}

// ── logs ────────────────────────────────────────────────────────────────────────────────────────────────────────────

interface LogReading {
  readonly find: Locator;
  readonly frameOf: FrameFinder;
  readonly around: LogSurroundings;
}

async function read(
  paths: readonly string[],
  { find, frameOf, around }: LogReading,
  tally: Tally,
  tell: Listener['lines'],
): Promise<LocateSummary> {
  let [logs, lines, placed, strict] = [0, 0, 0, 0];
  for await (const log of openLogs(paths, around)) {
    logs++;
    for await (const located of locateAll(log, { find, frameOf, around })) {
      for (const one of located) {
        lines++;
        const match = one.match ?? one.continues?.match ?? null;
        if (match !== null) placed++;
        if (match?.strict) strict++;
        tally.add(one);
      }
      await tell(located);
    }
  }
  return { logs, lines, placed, strict, statements: tally.seen().length };
}

/** All lines of a log, many at a time. Of one that is longer than a mebibyte the beginning counts. */
async function* locateAll(log: LogFile, reading: LogReading): AsyncIterable<readonly LocatedLine[]> {
  const joiner = recordJoiner(log.marks, log.stray);
  const waiting = lineQueue(log, reading);
  let long = 0;
  for await (const { bytes, continues } of lineBlocks(log.chunks(), defaultLimits, () => long++)) {
    if (continues) continue;
    waiting.add(bytes);
    yield waiting.take(joiner.add(bytes));
  }
  yield waiting.take(joiner.end());
  if (long > 0) {
    const text = `${longLines(long, defaultLimits)}: only the beginning of each was searched`;
    reading.around.tell({ kind: 'log', file: log.name, line: null, text });
  }
}

/** Lines wait until the record that they belong to is complete; then they come in their order. */
function lineQueue({ name, format }: LogFile, { find, frameOf }: LogReading) {
  let line = 0;
  const waiting: { readonly line: number; readonly text: string }[] = [];
  const known = new Map<number, Pick<LocatedLine, 'match' | 'continues' | 'frame'>>();
  return {
    add(bytes: Uint8Array): void {
      for (const text of linesIn(bytes)) waiting.push({ line: ++line, text });
    },
    take(whole: readonly WholeLine[]): readonly LocatedLine[] {
      for (const { line: first, others, text, object } of whole) {
        const isText = format === 'text' && others.length === 0;
        const found = object === null ? frameOf(withoutCr(text)) : null;
        const match = found ? thrownMatch(found) : matchIn({ text, object, isText }, find);
        known.set(first, { match, continues: null, frame: found?.frame ?? null });
        for (const other of others) known.set(other, { match: null, continues: { line: first, match }, frame: null });
      }
      const ready = waiting.findIndex((one) => !known.has(one.line));
      return waiting.splice(0, ready < 0 ? waiting.length : ready).map((one) => {
        const located = { log: name, line: one.line, text: one.text.slice(0, MAX_SHOWN), ...valueAt(known, one.line) };
        known.delete(one.line);
        return located;
      });
    },
  };
}

const MAX_SHOWN = 65_536;

function linesIn(bytes: Uint8Array): readonly string[] {
  const texts = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8').split('\n');
  if (texts.at(-1) === '') texts.pop();
  return texts.map(withoutCr);
}

const withoutCr = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text);

/** Nothing of the message is in the line. */
const thrownMatch = ({ thrown }: FoundFrame): Match | null =>
  thrown && { message: thrown, arguments: [], strict: false, confidence: CONFIDENCE_IN_FRAMES, alternatives: [] };

// The log may come from another version.
const CONFIDENCE_IN_FRAMES = 0.9;

const confidentLocator =
  (find: Locator, { minConfidence }: LocateOptions): Locator =>
  (line, begin) => {
    const match = find(line, begin);
    return match !== null && match.confidence >= minConfidence ? match : null;
  };

interface JoinedLine extends Pick<WholeLine, 'text' | 'object'> {
  readonly isText: boolean;
}

const matchIn = ({ text, object, isText }: JoinedLine, find: Locator): Match | null =>
  object === null ? matchOf(withoutCr(text), isText, find) : bestMatch(saidBy(text, object), find);

/** A JSON object may stand behind a header, unless it is a log of text. */
function matchOf(whole: string, isText: boolean, find: Locator): Match | null {
  const text = whole.replace(notOfLine, '');
  const match = find(text);
  return isText || match?.strict ? match : bestMatch(saidBy(text, null), find);
}

/** What crashes and joined files leave before a line. */
const notOfLine = /^[\0\uFEFF]+/;
