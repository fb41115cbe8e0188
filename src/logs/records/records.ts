// JSON lines -> their decoded strings, one a line, to search for keywords.
import { saidBy } from './json-lines.ts';
import type { WholeLine } from './split-records.ts';

export interface Records {
  /** One text a line. A control character stands for a newline in a text: no keyword holds one, and `*` spans it. */
  readonly bytes: Uint8Array;
  /** Where the texts of each record begin in `bytes`. */
  readonly starts: readonly number[];
}

/** A line without a JSON object is its own text. */
export function recordsOf(lines: readonly WholeLine[]): Records {
  const starts: number[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const { text: whole, object } of lines) {
    const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole; // as of lines that are no records
    if (line === '') continue;
    const text = `${saidBy(line, object)
      .map((value) => value.replace(/[\r\n]/g, '\x1f'))
      .join('\n')}\n`;
    starts.push(length);
    texts.push(text);
    length += Buffer.byteLength(text);
  }
  return { bytes: Buffer.from(texts.join('')), starts };
}
