// Unplaced lines -> a regular expression for the header they share, if statements explain what follows it.
import type { Locator } from './locate.ts';
import { prefixReader } from './prefix.ts';

export interface GuessedPrefix {
  readonly expression: string;
  /** Number of lines that it places completely. */
  readonly placed: number;
  readonly lines: number;
}

/** `lines`: a sample of lines that no statement explains completely. */
export function guessPrefix(lines: readonly string[], find: Locator): GuessedPrefix | null {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const begin = messageBegin(line, find);
    const shape = begin === null ? null : shapeOf(line.slice(0, begin));
    if (shape !== null) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const [expression] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0] ?? [];
  if (expression === undefined) return null;
  const behind = prefixReader(expression);
  const placed = lines.filter((line) => behind(line) > 0 && find(line, behind(line))?.strict).length;
  return placed >= Math.max(MIN_LINES, lines.length * MIN_SHARE) ? { expression, placed, lines: lines.length } : null;
}

// A header shared by fewer lines may be a coincidence.
const [MIN_LINES, MIN_SHARE] = [2, 0.2];

// Maximum length of a header, and number of positions tried per line.
const [MAX_HEADER, MAX_BEGINS] = [200, 40];

/** The first position from which a statement surely explains the rest of the line. */
function messageBegin(line: string, find: Locator): number | null {
  let tries = 0;
  for (const { index, 0: found } of line.slice(0, MAX_HEADER).matchAll(/[^\p{L}\p{N}]+(?=[\p{L}\p{N}"'%<(/])/gu)) {
    const begin = index + found.length;
    if (begin === 0) continue;
    if (++tries > MAX_BEGINS) return null;
    const match = find(line, begin);
    if (match?.strict && match.confidence * (match.alternatives.length + 1) >= MIN_CONFIDENCE) return begin;
  }
  return null;
}

const MIN_CONFIDENCE = 0.75;

/** Generalizes numbers and words, but keeps punctuation and blanks. */
const shapeOf = (header: string): string =>
  `^${header.replace(/\p{N}+(?![\p{L}\p{N}_])|[\p{L}\p{N}_]+|\s+|[^\p{L}\p{N}_\s]/gu, (run) => {
    if (/^\d+$/.test(run)) return '\\d+';
    if (/^\w/.test(run) && !/[^\w]/.test(run)) return '\\w+';
    if (/^[\p{L}\p{N}_]/u.test(run)) return '[\\p{L}\\p{N}_]+';
    return /^\s/.test(run) ? ' +' : `\\${run}`.replace(/^\\(?=[^!-/:-@[-`{-~])/, '');
  })}`;
