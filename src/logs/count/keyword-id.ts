// A keyword's name in queries and in the counts that come back: whatever its text is, no engine has to quote it.
import { createHash } from 'node:crypto';

export const keywordId = (value: string): string =>
  `k_${createHash('sha256').update(value).digest('hex').slice(0, 12)}`;
