// The hits of values in one chunk, each with the text of its line.
import { compileMatcher, type Hit } from '../../../src/logs/match/matcher.ts';

export interface FoundHit extends Hit {
  readonly line: string;
}

export function found(values: readonly string[], chunk: Uint8Array): readonly FoundHit[] {
  const hits: FoundHit[] = [];
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  compileMatcher(values).scan(chunk, (keyword, start, end) => {
    hits.push({ keyword, start, end, line: decoder.decode(chunk.subarray(start, end)) });
  });
  return hits;
}
