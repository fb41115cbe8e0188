// Finds thousands of Sigma keywords in log bytes at once, as Sigma matches plain keywords: "contains" in a line, whatever the case.
// Pure: no reading, no printing. Sweeps find places where a group of bytes of some value may stand; the reporter looks closer at them.
import { type Plan, planFor } from './plan.ts';
import { newMemory, type Reporter, reporterFor } from './reporter.ts';
import { pairAt, type Span, sweeps } from './sweep.ts';
import { blur, type Table } from './table.ts';
import { reaches } from './windows.ts';

export type { Hit } from './reporter.ts';

export interface Matcher {
  /**
   * Calls `onHit` once for each keyword a line contains, lines in order; line bounds are byte offsets into the chunk, without the `\n` or
   * `\r\n` at the end of the line. `chunk` holds whole lines, ends with or without newline, and is shorter than 2 GiB.
   * `continues`: its first line is the rest of the last line of the chunk before; what was reported for that is not reported again.
   */
  scan(
    chunk: Uint8Array,
    onHit: (keyword: number, lineStart: number, lineEnd: number) => void,
    continues?: boolean,
  ): void;
}

/**
 * Values as they stand in a rule: `*` is any text in a line, `?` one character, `\` escapes these and itself. A keyword is the index of its value.
 * Case does not count: ASCII letters among themselves, other characters by simple Unicode case folding (case-forms.ts).
 * A log is UTF-8. Invalid bytes are no characters: no value holds one, and only `*` spans them.
 */
export function compileMatcher(values: readonly string[]): Matcher {
  const plan = planFor(values);
  const memory = newMemory(values.length);
  const places = new Int32Array(blockSize + widest);
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

// A block and the places in it stay in the nearest cache but one while several sweeps go over it.
const blockSize = 1 << 16;
/** The last pairs or words of a part begin in it and end behind it. */
const widest = 8;
const newline = 0x0a;

/** A block ends with a line, so that the hits of its sweeps can be put in order. */
function endOfBlock(chunk: Uint8Array, start: number): number {
  if (start + blockSize >= chunk.length) return chunk.length;
  const last = chunk.lastIndexOf(newline, start + blockSize - 1);
  const behind = last >= start ? last : chunk.indexOf(newline, start + blockSize);
  return behind < 0 ? chunk.length : behind + 1;
}

function search(block: Span, plan: Plan, places: Int32Array, reporter: Reporter): void {
  plan.tables.forEach((table, reach) => {
    if (table) sweepBlock(block, table, reach, places, reporter);
  });
  if (plan.unanchored.length > 0) reporter.lines(block.start, block.end);
}

/** A line may be longer than a block: parts that `places` has room for, each with the bytes that a group needs behind its last place. */
function sweepBlock(block: Span, table: Table, reach: number, places: Int32Array, reporter: Reporter): void {
  const { width } = reaches[reach]!;
  for (let start = block.start; start < block.end; start += blockSize) {
    const end = Math.min(block.end, start + blockSize + width - 1);
    const count = sweeps[reach]!({ ...block, start, end }, table, places);
    for (let i = 0; i < count; i++) lookCloser(block, table, width, places[i]!, reporter);
  }
}

function lookCloser({ bytes, view }: Span, table: Table, width: number, place: number, reporter: Reporter): void {
  const first = (width === 2 ? pairAt(bytes, place) : view.getInt32(place, true)) | blur;
  const second = width === 8 ? view.getInt32(place + 4, true) | blur : 0;
  for (let group = table.find(first, second); group >= 0; group = table.next[group]!) {
    reporter.form(table.forms[group]!, place - table.offsets[group]!);
  }
}
