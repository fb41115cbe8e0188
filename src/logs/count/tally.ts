// Matches in several logs -> for each keyword the numbers of lines and files, and the first and last line.

import type { BaselineHits } from '../../model/candidates.ts';
import { itemAt } from '../../text/items.ts';

/** Whole lines of a log. `starts`: byte offsets where multi-line records begin; null when each line is a record. */
interface Block {
  readonly bytes: Uint8Array;
  readonly continues: boolean;
  readonly starts: readonly number[] | null;
}

/** Calls `onHit` with the keyword and the line bounds for each line that contains it, in line order. */
export type Scan = (block: Block, onHit: (keyword: number, start: number, end: number) => void) => void;

export interface Tally {
  readonly nextFile: () => void;
  readonly add: (block: Block) => void;
  /** Whether any keyword with this index or a higher one has been seen. */
  readonly hasSeen: (from: number) => boolean;
  readonly hitsOf: (keyword: number) => BaselineHits;
}

/** `scan` may return a different scanner for each block, provided that keywords keep their indices. */
export function startTally(keywords: number, scan: () => Scan): Tally {
  const hits = new Float64Array(keywords);
  const files = new Uint32Array(keywords);
  const lastFile = new Int32Array(keywords).fill(-1);
  const lastRecord = new Float64Array(keywords).fill(-1);
  const first: string[] = [];
  const last: string[] = [];
  let file = -1;
  let records = 0;
  let highest = -1;

  function add(block: Block): void {
    const { bytes, starts } = block;
    // Decode only the last matching line of each keyword in a block.
    const found = new Map<number, readonly [start: number, end: number]>();
    let record = 0;
    scan()(block, (keyword, start, end) => {
      if (starts !== null) {
        while (record + 1 < starts.length && itemAt(starts, record + 1) <= start) record++;
        if (lastRecord[keyword] === records + record) return;
        lastRecord[keyword] = records + record;
      }
      hits[keyword] = itemAt(hits, keyword) + 1;
      highest = Math.max(highest, keyword);
      if (lastFile[keyword] !== file) files[keyword] = itemAt(files, keyword) + 1;
      lastFile[keyword] = file;
      first[keyword] ??= lineText(bytes, start, end);
      found.set(keyword, [start, end]);
    });
    records += starts?.length ?? 0;
    for (const [keyword, [start, end]] of found) last[keyword] = lineText(bytes, start, end);
  }

  return {
    nextFile: () => {
      file++;
    },
    add,
    hasSeen: (from) => highest >= from,
    hitsOf: (keyword) => ({
      hits: itemAt(hits, keyword),
      files: itemAt(files, keyword),
      first: first[keyword] ?? '',
      last: last[keyword] ?? '',
    }),
  };
}

// In bytes. Enough to recognize the line; some logs hold whole documents in one.
const longest = 500;

function lineText(bytes: Uint8Array, start: number, end: number): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.min(end - start, longest)).toString('utf8');
  return end - start > longest ? `${text.replace(/\uFFFD+$/, '')}…` : text;
}
