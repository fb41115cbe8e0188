// Searches log bytes for thousands of Sigma keywords at once, with Sigma's semantics: contained in a line, ignoring case. Pure. Sweeps find
// candidate positions; the reporter verifies them.
import { newline } from './line-bounds.ts';
import { type Plan, planFor } from './plan.ts';
import { newMemory, type Reporter, reporterFor } from './reporter.ts';
import { masks, narrowAt, type Places, type Span, sweepNarrow, sweepWide, wideAt } from './sweep.ts';
import type { Table } from './table.ts';

export type { Hit } from './reporter.ts';

export interface Matcher {
  /**
   * Calls `onHit` once for each keyword a line contains, in line order; line bounds are byte offsets into the chunk, without the trailing
   * `\n` or `\r\n`. `chunk` holds whole lines, ends with or without a newline, and is shorter than 2 GiB.
   * `continues`: its first line continues the last line of the previous chunk; hits already reported for that line are not repeated.
   */
  scan(
    chunk: Uint8Array,
    onHit: (keyword: number, lineStart: number, lineEnd: number) => void,
    continues?: boolean,
  ): void;
}

/**
 * Values as written in a rule: `*` is any text in a line, `?` one character, `\` escapes these and itself. A keyword is the index of its
 * value.
 * Case is ignored: ASCII letters match each other, other characters by simple Unicode case folding (case-forms.ts).
 * A log is UTF-8. Invalid bytes are not characters: no value contains one, and only `*` spans them.
 */
export function compileMatcher(values: readonly string[]): Matcher {
  const plan = planFor(values);
  const memory = newMemory(values.length);
  const places = new Int32Array(blockSize + 2 * behindPart);
  return {
    scan(chunk, onHit, continues = false) {
      const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      const reporter = reporterFor(plan, memory, chunk, continues);
      for (let start = 0; start < chunk.length; ) {
        const end = endOfBlock(chunk, start);
        search({ bytes: chunk, view, start, end }, plan, places, reporter);
        for (const hit of reporter.take()) onHit(hit.keyword, hit.start, hit.end);
        start = end;
      }
      reporter.close();
    },
  };
}

// Small enough that a block and its positions stay in the second-level cache while several sweeps run over it.
const blockSize = 1 << 16;
const behindPart = 11;

/** A block ends at a line end, so that the hits of its sweeps can be sorted. */
function endOfBlock(chunk: Uint8Array, start: number): number {
  if (start + blockSize >= chunk.length) return chunk.length;
  const last = chunk.lastIndexOf(newline, start + blockSize - 1);
  const behind = last >= start ? last : chunk.indexOf(newline, start + blockSize);
  return behind < 0 ? chunk.length : behind + 1;
}

function search(block: Span, plan: Plan, places: Places, reporter: Reporter): void {
  const [wide, narrow] = [plan.eights.next.length + plan.fours.next.length > 0, plan.narrow.next.length > 0];
  // A line may be longer than a block: sweep it in parts that fit, each extended by the bytes of a group that begins in it.
  for (let start = block.start; start < block.end; start += blockSize) {
    const part = { ...block, start, end: Math.min(block.end, start + blockSize + behindPart) };
    if (wide) searchWide(part, plan, places, reporter);
    if (narrow) searchNarrow(part, plan, places, reporter);
  }
  if (plan.unanchored.length > 0) reporter.lines(block.start, block.end);
}

function searchWide(part: Span, { eights, fours, mask }: Plan, places: Places, reporter: Reporter): void {
  const count = sweepWide(part, eights, fours, mask, places);
  for (let i = 0; i < count; i++) {
    const place = places[i] ?? 0;
    const first = wideAt(part, place);
    lookCloser(eights, first, wideAt(part, place + 4), place, reporter);
    lookCloser(fours, first, 0, place, reporter);
    lookCloser(fours, first & mask, 0, place, reporter);
  }
}

function searchNarrow(part: Span, { narrow }: Plan, places: Places, reporter: Reporter): void {
  const count = sweepNarrow(part, narrow, places);
  for (let i = 0; i < count; i++) {
    const place = places[i] ?? 0;
    const three = narrowAt(part.bytes, place);
    lookCloser(narrow, three, 0, place, reporter);
    lookCloser(narrow, three & masks[2], 0, place, reporter);
  }
}

function lookCloser(table: Table, first: number, second: number, place: number, reporter: Reporter): void {
  for (let group = table.find(first, second); group >= 0; group = table.next[group] ?? -1) {
    reporter.form(table.forms[group] ?? 0, place - (table.offsets[group] ?? 0));
  }
}
