// Lines that are JSON objects -> what keywords are looked for in: their texts, decoded, one a line.
import { saidBy } from './json-lines.ts';

export interface Records {
  /** One text a line. A control character stands for a newline in a text: no keyword holds one, and `*` spans it. */
  readonly bytes: Uint8Array;
  /** Where the texts of each record begin in `bytes`. */
  readonly starts: readonly number[];
}

/** Takes whole lines. A line without a JSON object is its own text. */
export function recordsOf(lines: Uint8Array): Records {
  const starts: number[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const line of Buffer.from(lines.buffer, lines.byteOffset, lines.length).toString('utf8').split('\n')) {
    if (line === '') continue;
    const text = `${saidBy(line)
      .map((value) => value.replace(/[\r\n]/g, '\x1f'))
      .join('\n')}\n`;
    starts.push(length);
    texts.push(text);
    length += Buffer.byteLength(text);
  }
  return { bytes: Buffer.from(texts.join('')), starts };
}
