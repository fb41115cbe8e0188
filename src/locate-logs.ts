// The way of the command `locate`: messages of a program x lines of logs -> the statement of each line. Joins program, logs and locate; prints nothing.
import { bestMatch } from './locate/best-text.ts';
import { type Locator, locator } from './locate/locate.ts';
import { prefixReader } from './locate/prefix.ts';
import { startTally, type Tally, unseen } from './locate/tally.ts';
import { saidBy, textsOf } from './logs/json-lines.ts';
import { type LogFile, type LogSurroundings, openLogs } from './logs/open-logs.ts';
import { lineBlocks } from './match/lines.ts';
import type { ExtractOptions } from './options.ts';
import { type OnProgress, readProgram } from './program.ts';
import { sourceInfo } from './rule/source-info.ts';
import type { Diagnostic } from './sources.ts';
import type { LocatedLine, LocateSummary, Match, SourceInfo, StatementCount } from './types.ts';

/** Which statements are asked for, instead of all lines. */
export type Listed = 'stats' | 'unseen' | 'new';

export interface LocateOptions {
  /** The program: everything of it that is read, and how. */
  readonly program: ExtractOptions;
  readonly logs: readonly string[];
  readonly prefix: string | null;
  readonly listed: Listed | null;
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
  const begin = options.prefix === null ? () => 0 : prefixReader(options.prefix);
  // What is no message wrote no line: of 16,000 lines of eight logs those texts placed 2.
  const { messages, about, diagnostics: found } = await readProgram({ ...options.program, all: false }, onProgress);
  const diagnostics = [...found];
  const find = locator(messages);
  const around = { stdin, tell: (diagnostic: Diagnostic) => void diagnostics.push(diagnostic) };
  const reading: Reading = { find: (line) => find(line, begin(line)), around };
  const earlier = startTally();
  if (options.since.length > 0) await read(options.since, reading, earlier, async () => {});
  await listener.begin(sourceInfo(options.program.paths));
  const tally = startTally();
  const summary = await read(options.logs, reading, tally, listener.lines);
  const statements = listedOf(options.listed, tally, earlier, () => unseen(messages, tally));
  const told = messages.filter(({ exception }) => !exception).length;
  return { summary, statements, files: about.files, messages: told, diagnostics };
}

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

interface Reading {
  readonly find: Locator;
  readonly around: LogSurroundings;
}

async function read(
  paths: readonly string[],
  { find, around }: Reading,
  tally: Tally,
  tell: Listener['lines'],
): Promise<LocateSummary> {
  let [logs, lines, placed, strict] = [0, 0, 0, 0];
  for await (const log of openLogs(paths, around)) {
    logs++;
    for await (const located of locateAll(log, find)) {
      for (const one of located) {
        lines++;
        if (one.match !== null) placed++;
        if (one.match?.strict) strict++;
        tally.add(one);
      }
      await tell(located);
    }
  }
  return { logs, lines, placed, strict, statements: tally.seen().length };
}

/** All lines of a log, many at a time. Of one that is longer than a mebibyte the beginning counts. */
async function* locateAll({ name, format, chunks }: LogFile, find: Locator): AsyncIterable<readonly LocatedLine[]> {
  let line = 0;
  for await (const { bytes, continues } of lineBlocks(chunks())) {
    const texts = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8').split('\n');
    if (texts.at(-1) === '') texts.pop();
    yield (continues ? texts.slice(1) : texts).map((whole) => {
      const text = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
      return { log: name, line: ++line, text: text.slice(0, longestShown), match: matchOf(text, format, find) };
    });
  }
}

const longestShown = 65_536;

function matchOf(text: string, format: LogFile['format'], find: Locator): Match | null {
  if (format === 'text') return find(text);
  const texts = textsOf(text);
  if (texts !== null) return bestMatch(texts, find);
  const match = find(text);
  return match?.strict ? match : bestMatch(saidBy(text), find);
}
