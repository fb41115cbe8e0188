// JSON lines -> their decoded strings, one a line, to be searched for keywords.
import { saidBy } from './json-lines.ts';
import type { WholeLine } from './split-records.ts';

export interface Records {
  /** One string a line. Newlines in a string become a control character that no keyword contains and `*` spans. */
  readonly bytes: Uint8Array;
  /** Byte offsets in `bytes` where the strings of each record begin. */
  readonly starts: readonly number[];
}

/** A line without a JSON object is taken as it is. */
export function recordsOf(lines: readonly WholeLine[]): Records {
  const starts: number[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const { text: whole, object } of lines) {
    const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole; // as for lines outside records
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
