// Offsets -> lines and columns.
import type { ParsedSource } from '../../model/parsed-source.ts';

/** Offset -> line and column. Line starts are computed on first use. */
export function positions(source: string): ParsedSource['position'] {
  let starts: number[] | null = null;
  return (at) => {
    starts ??= lineStarts(source);
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
