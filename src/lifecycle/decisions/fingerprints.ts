// The messages of a source as fingerprints in one text, so that a later run can tell which messages are new.
import { createHash } from 'node:crypto';
import type { Part } from '../../model/facts.ts';
import { withBlanks } from '../../text/template-text.ts';
import type { MessageIndex } from '../judge/message-index.ts';
import { wordsOf } from '../judge/words.ts';

/** Sorted and without separators: the same messages always give the same text. */
export const fingerprints = ({ templates }: MessageIndex): string =>
  [...new Set(templates.map(({ words }) => fingerprint(words)))].sort().join('');

/** Whether a message existed when the fingerprints were taken. Ignores values, punctuation and case. */
export function knownBy(all: readonly string[]): (parts: readonly Part[]) => boolean {
  const known = new Set(all.flatMap((text) => text.match(/.{4}/gs) ?? []));
  return (parts) => known.has(fingerprint(wordsOf(withBlanks(parts))));
}

/** 24 bits: among 50,000 messages, one new message in 300 is taken for a known one. */
const fingerprint = (words: readonly string[]): string =>
  createHash('sha256').update(words.join(' ')).digest().subarray(0, 3).toString('base64');
