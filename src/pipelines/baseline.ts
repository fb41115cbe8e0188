// Candidates and ordinary logs -> counts for each keyword. Joins keywords, logs, matcher and tally.

import type { Counted } from '../keywords/choose.ts';
import type { KeywordForm } from '../keywords/keywords.ts';
import { judgeAll, lowestScore, witnesses } from '../keywords/select.ts';
import { readCounts } from '../logs/count/counts.ts';
import { keywordId } from '../logs/count/keyword-id.ts';
import { newlines } from '../logs/count/newlines.ts';
import { dialects } from '../logs/count/queries/index.ts';
import { type Scan, startTally, type Tally } from '../logs/count/tally.ts';
import { newline } from '../logs/match/line-bounds.ts';
import { defaultLimits, lineBlocks, longLines } from '../logs/match/lines.ts';
import { compileMatcher, type Matcher } from '../logs/match/matcher.ts';
import { type LogFile, type LogSurroundings, openLogs } from '../logs/read/open-logs.ts';
import { firstObject } from '../logs/records/json-lines.ts';
import { recordsOf } from '../logs/records/records.ts';
import { hasPieces, recordJoiner } from '../logs/records/split-records.ts';
import type { Baseline, BaselineHits, Candidate, Ranked } from '../model/candidates.ts';
import type { Part } from '../model/facts.ts';
import type { ExtractOptions } from '../model/options.ts';
import type { Diagnostic } from '../model/source-files.ts';
import { certain } from '../text/items.ts';

export interface CrossCheck {
  readonly counted: Counted;
  readonly baseline: Baseline;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the candidates are counted by, and what tells whether a log is of this program. */
export interface Sought {
  readonly judged: ReadonlyMap<Ranked, Candidate>;
  /** Without duplicates. */
  readonly keywords: readonly string[];
  /** Keywords of ordinary messages, none of `keywords` among them. */
  readonly witnesses: readonly string[];
}

/** `ordinary` are the templates of messages that one would not alert on, `also` keywords of others to be counted. */
export function soughtOf(
  ranked: readonly Ranked[],
  ordinary: readonly (readonly Part[])[],
  options: Pick<ExtractOptions, 'minScore'> & KeywordForm,
  also: readonly string[] = [],
): Sought {
  const judged = judgeAll(ranked, ordinary, options);
  const keywords = new Set([...[...judged.values()].flatMap((candidate) => candidate.keywords), ...also]);
  const others = new Set(witnesses(ordinary, options.wildcards).filter((value) => !keywords.has(value)));
  return { judged, keywords: [...keywords], witnesses: [...others] };
}

/** With counts where there are some, else with logs. `stdin` is what `-` stands for. */
export async function crossCheck(
  sought: Sought,
  options: ExtractOptions,
  stdin: LogSurroundings['stdin'],
): Promise<CrossCheck> {
  if (options.baselineCounts !== null) return checkWithCounts(sought, options.baselineCounts, options);
  return checkWithLogs(sought, options, stdin);
}

// ── logs ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Reads all logs once. Throws an `InputError` when one cannot be read to its end: half a count is none. */
async function checkWithLogs(
  sought: Sought,
  { baseline: sources, baselineMax: most, minScore, strict }: ExtractOptions,
  stdin: LogSurroundings['stdin'],
): Promise<CrossCheck> {
  const diagnostics: Diagnostic[] = [];
  const tally = tallyFor(sought);
  const read = { files: 0, lines: 0, bytes: 0 };
  for await (const log of openLogs(sources, { stdin, strict, tell: (diagnostic) => diagnostics.push(diagnostic) })) {
    tally.nextFile();
    read.files++;
    await count(log, tally, read, (text) => diagnostics.push({ kind: 'log', file: log.name, line: null, text }));
  }
  const at = new Map(sought.keywords.map((value, number) => [value, number]));
  const hitsOf = (keyword: string): BaselineHits | null => {
    const number = at.get(keyword);
    return number === undefined ? null : tally.hitsOf(number);
  };
  const counted = { judged: sought.judged, hitsOf, most };
  return {
    counted,
    baseline: { sources, most, read, isOfProgram: tally.hasSeen(0), ...seenOf(counted, minScore) },
    diagnostics,
  };
}

/** Of the candidates that score high enough for the rule. */
function seenOf(
  { judged, hitsOf }: Counted,
  minScore: number | null,
): Pick<Baseline, 'counted' | 'seen' | 'uncounted'> {
  const lowest = lowestScore({ minScore });
  const fit = [...judged.values()].flatMap(({ score, keywords: [value] }) => (score >= lowest ? (value ?? []) : []));
  const hits = fit.map((value) => hitsOf(value)?.hits ?? null);
  const counted = hits.filter((one) => one !== null);
  return {
    counted: counted.length,
    seen: counted.filter((one) => one > 0).length,
    uncounted: fit.length - counted.length,
  };
}

// A JSON object is read as a whole.
const jsonLimits = { longest: 1 << 24, overlap: 1 << 16 };

async function count(
  log: LogFile,
  tally: Tally,
  read: { lines: number; bytes: number },
  tell: (text: string) => void,
): Promise<void> {
  let isJson = log.format === 'json';
  const limits = isJson ? jsonLimits : defaultLimits;
  let long = 0;
  let last = newline;
  async function* chunks(): AsyncIterable<Uint8Array> {
    for await (const chunk of log.chunks()) {
      read.bytes += chunk.length;
      read.lines += newlines(chunk);
      last = chunk.at(-1) ?? last;
      yield chunk;
    }
  }
  const joiner = recordJoiner(log.marks, log.stray);
  function add(bytes: Uint8Array, continues: boolean): void {
    const isPlain = !isJson && !joiner.isOpen() && (log.marks !== 'cri' || !hasPieces(bytes));
    if (isPlain || continues) tally.add({ bytes, continues, starts: null });
    else tally.add({ ...recordsOf(joiner.add(bytes)), continues });
  }
  for await (const { bytes, continues } of lineBlocks(chunks(), limits, () => long++)) {
    const at = isJson || continues ? -1 : firstObject(bytes);
    if (at > 0) add(bytes.subarray(0, at), false);
    isJson ||= at >= 0;
    add(at > 0 ? bytes.subarray(at) : bytes, continues);
  }
  if (joiner.isOpen()) tally.add({ ...recordsOf(joiner.end()), continues: false });
  if (last !== newline) read.lines++;
  if (long > 0) tell(`${longLines(long, limits)}, searched in parts: keywords with * may be missed there`);
}

/** Keywords of ordinary messages are looked for until one of them is seen: then the log is known, and they only cost time. */
function tallyFor({ keywords, witnesses }: Sought): Tally {
  let matcher = compileMatcher([...keywords, ...witnesses]);
  let looking = witnesses.length > 0;
  const tally = startTally(keywords.length + witnesses.length, () => scanWith(matcher));
  return {
    ...tally,
    add: (block) => {
      // Not within a line: a matcher remembers what it reported of it.
      if (looking && !block.continues && tally.hasSeen(keywords.length)) {
        looking = false;
        matcher = compileMatcher(keywords);
      }
      tally.add(block);
    },
  };
}

const scanWith =
  (matcher: Matcher): Scan =>
  ({ bytes, continues }, onHit) =>
    matcher.scan(bytes, onHit, continues);

// ── counts of a log store ───────────────────────────────────────────────────────────────────────────────────────────

/** Throws an `InputError` when `text` holds no count. Candidates without one are told of: they do not come into the rule. */
function checkWithCounts(
  sought: Sought,
  { file, text }: NonNullable<ExtractOptions['baselineCounts']>,
  { baselineMax: most, minScore }: ExtractOptions,
): CrossCheck {
  const names = new Map(
    [...sought.keywords, ...sought.witnesses].flatMap((value) => [
      [value, value],
      [keywordId(value), value],
    ]),
  );
  const counts = readCounts(text, file, names);
  const hitsOf = (keyword: string): BaselineHits | null => {
    const hits = counts.get(keyword);
    return hits === undefined ? null : { hits, files: 0, first: '', last: '' };
  };
  const counted = { judged: sought.judged, hitsOf, most };
  const isOfProgram = [...counts.values()].some((hits) => hits > 0);
  const baseline = { sources: [file], most, read: null, isOfProgram, ...seenOf(counted, minScore) };
  return { counted, baseline, diagnostics: [] };
}

/** The counting queries for every candidate that scores high enough, and for some ordinary messages. `dialect` is the name of one. */
export function queriesFor({ judged, witnesses }: Sought, dialect: string, service: string): string {
  const values = [...judged.values()].flatMap(({ keywords }) => keywords);
  const step = Math.max(1, Math.floor(witnesses.length / mostWitnesses));
  const some = witnesses.filter((_, at) => at % step === 0).slice(0, mostWitnesses);
  const asked = [...new Set([...values, ...some])].map((value) => ({ id: keywordId(value), value }));
  return certain(dialects.find(({ name }) => name === dialect)).render(asked, service);
}

// Enough to tell whether a log is of this program.
const mostWitnesses = 50;
