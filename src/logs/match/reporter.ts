// Checks the positions that a sweep found, and reports each keyword once per line.
import { lineContains } from './line.ts';
import { boundsIn, type LineBounds } from './line-bounds.ts';
import type { Plan } from './plan.ts';
import { lower } from './values.ts';

/** Line bounds are byte offsets into the chunk given, without the `\n` or `\r\n` at its end. */
export interface Hit {
  readonly keyword: number;
  readonly start: number;
  readonly end: number;
}

export interface Reporter {
  /** `form` (an index of the plan) may begin at `place`. */
  readonly form: (form: number, place: number) => void;
  /** Asks each line from `start` up to `end` for the keywords that have no form. */
  readonly lines: (start: number, end: number) => void;
  /** The hits since the last call, lines in order. */
  readonly take: () => readonly Hit[];
  /** To be called behind the last place of a chunk. */
  readonly close: () => void;
}

/** What is known of the chunks before. A line has a number of its own, whatever chunk it lies in. */
export interface Memory {
  /** Number of the first byte of the chunk. */
  base: number;
  /** Number of the last line of the chunk before. */
  lastLine: number;
  /** Of each keyword: the line it was reported for last, and the line that was asked for its pieces last. */
  readonly reported: Float64Array;
  readonly asked: Float64Array;
}

export const newMemory = (keywords: number): Memory => ({
  base: 0,
  lastLine: -1,
  reported: new Float64Array(keywords).fill(-1),
  asked: new Float64Array(keywords).fill(-1),
});

/** For one chunk. `continues`: its first line is the rest of the last line of the chunk before. */
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
