// Excludes formats without words.
import type { StringCandidate } from './string-candidate.ts';

/** Only words of fewer than three letters besides placeholders: `%s: %s`. */
export const isFormatFragment = ({ parts }: StringCandidate, literal: string): boolean =>
  parts.some((part) => 'placeholder' in part) && !/\p{L}{3}/u.test(literal);
