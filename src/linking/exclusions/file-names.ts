// A path or an address alone says nothing; the sentence that reports it has more words.
import type { StringCandidate } from './string-candidate.ts';

const fileName = /^\s*(?:[.~]{0,2}\/|[A-Za-z]:\\|\w+:\/\/|[\w.-]+(?:\/[\w.*-]+){2,}\/?$)\S*\s*$/;

/** Also with values: `/proc/%d/status`. */
export function isFileName({ parts }: Pick<StringCandidate, 'parts'>): boolean {
  const [first] = parts;
  if (parts.length === 1 && first && 'literal' in first) return fileName.test(first.literal);
  return fileName.test(parts.map((part) => ('literal' in part ? part.literal : '*')).join(''));
}
