// Excludes tables of test cases.
import { words } from '../../text/identifiers.ts';
import type { StringCandidate } from './string-candidate.ts';

/** `test_cases[] = { "…" }` */
export const isTestData = ({ text }: StringCandidate): boolean =>
  text.role === 'table' && words(text.target ?? '').some((word) => /^test(?:s|cases?)?$/.test(word));
