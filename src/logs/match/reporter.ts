// Verifies the positions found by a sweep, and reports each keyword once per line.
import { lineContains } from './line.ts';
import { boundsIn, type LineBounds } from './line-bounds.ts';
import type { Plan } from './plan.ts';
import { lower } from './values.ts';

/** Line bounds are byte offsets into the chunk, without the trailing `\n` or `\r\n`. */
export interface Hit {
  readonly keyword: number;
  readonly start: number;
  readonly end: number;
}

export interface Reporter {
  /** Checks whether `form` (an index of the plan) begins at `place`, and records a hit. */
  readonly form: (form: number, place: number) => void;
  /** Tests each line from `start` up to `end` for the keywords that have no form. */
  readonly lines: (start: number, end: number) => void;
  /** The hits since the last call, in line order. */
  readonly take: () => readonly Hit[];
  /** Must be called after the last position of a chunk. */
  readonly close: () => void;
}

/** State carried from chunk to chunk. Lines are numbered across chunks. */
export interface Memory {
  /** Number of the chunk's first byte. */
  base: number;
  /** Number of the last line of the previous chunk. */
  lastLine: number;
  /** For each keyword, the line it was last reported for and the line last tested for its pieces. */
  readonly reported: Float64Array;
  readonly asked: Float64Array;
}

export const newMemory = (keywords: number): Memory => ({
  base: 0,
  lastLine: -1,
  reported: new Float64Array(keywords).fill(-1),
  asked: new Float64Array(keywords).fill(-1),
});

/** A reporter for one chunk. `continues`: its first line continues the last line of the previous chunk. */
export function reporterFor(plan: Plan, memory: Memory, chunk: Uint8Array, continues: boolean): Reporter {
  const { keywords, bounds, bytes, needles, unanchored } = plan;
  const boundsAt = boundsIn(chunk);
  let hits: Hit[] = [];
  const numberOf = ({ start }: LineBounds): number =>
    start === 0 && continues && memory.lastLine >= 0 ? memory.lastLine : memory.base + start;

  const isSettled = (keyword: number, line: LineBounds): boolean =>
    memory.reported[keyword] === numberOf(line) || memory.asked[keyword] === memory.base + line.start;

  function consider(keyword: number, line: LineBounds): void {
    if (isSettled(keyword, line)) return;
    const rest = needles[keyword];
    if (rest) {
      memory.asked[keyword] = memory.base + line.start;
      if (!lineContains(rest, chunk, line.start, line.end)) return;
    }
    memory.reported[keyword] = numberOf(line);
    hits.push({ keyword, start: line.start, end: line.end });
  }

  return {
    form(form, place) {
      const from = bounds[form] ?? 0;
      const length = (bounds[form + 1] ?? 0) - from;
      if (place < 0 || place + length > chunk.length) return;
      for (let i = 0; i < length; i++) if (lower[chunk[place + i] ?? 0] !== bytes[from + i]) return;
      const line = boundsAt(place);
      if (place + length <= line.end) consider(keywords[form] ?? 0, line);
    },
    lines(start, end) {
      for (let at = start; at < end; at = boundsAt(at).next) {
        for (const keyword of unanchored) consider(keyword, boundsAt(at));
      }
    },
    take() {
      const taken = hits;
      hits = [];
      return taken.sort((one, other) => one.start - other.start);
    },
    close() {
      if (chunk.length === 0) return;
      memory.lastLine = numberOf(boundsAt(chunk.length - 1));
      memory.base += chunk.length;
    },
  };
}
