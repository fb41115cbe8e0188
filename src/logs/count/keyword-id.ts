// The id of a keyword in queries and results, which needs no quoting.
import { createHash } from 'node:crypto';

export const keywordId = (value: string): string =>
  `k_${createHash('sha256').update(value).digest('hex').slice(0, 12)}`;
