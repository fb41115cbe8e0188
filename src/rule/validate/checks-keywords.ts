// Checks of keywords (pySigma 1.5.1, validators/core/values.py): one row each.

import type { SigmaRule } from '../../model/report.ts';
import { type Sign, signsOf } from '../../model/sigma.ts';
import { withoutSuperfluous } from '../build/keyword.ts';
import type { RuleCheck } from './finding.ts';

/** Errors where the rule would match everything or nothing, issues where it works but tools complain. */
export const keywordChecks: readonly RuleCheck[] = [
  each('error', 'keyword-empty', 'is empty', (value) => value.trim() === ''),
  each(
    'error',
    'keyword-matches-all',
    'contains only wildcards and matches every line',
    (_, parts) => parts.length > 0 && parts.every(isWildcard),
  ),
  each(
    'issue',
    'keyword-one-character',
    'has only one character',
    (_, parts) => parts.length === 1 && !isWildcard(parts[0]),
  ),
  each(
    'issue',
    'keyword-outer-wildcard',
    'begins or ends with a wildcard',
    (_, parts) => isWildcard(parts[0]) || isWildcard(parts.at(-1)),
  ),
  each('issue', 'keyword-double-wildcard', 'has two `*` in a row', (_, parts) =>
    parts.some((part, i) => isStar(part) && isStar(parts[i + 1])),
  ),
  // Python's int() takes a sign and single underscores between digits, of every script.
  each('issue', 'keyword-number', 'is a number', (value) => /^[+-]?\p{Nd}+(_\p{Nd}+)*$/u.test(value)),
  each('issue', 'keyword-escaped-wildcard', 'has an escaped `*` or `?`, which Splunk cannot express', (_, parts) =>
    parts.some(isEscaped),
  ),
  each(
    'issue',
    'keyword-outer-blank',
    'begins or ends with white space',
    (value) => value !== value.trim() && value.trim() !== '',
  ),
  {
    severity: 'issue',
    name: 'keyword-superfluous',
    section: 2,
    wrong: ({ keywords }) => {
      const kept = new Set(withoutSuperfluous(keywords));
      return keywords
        .filter((keyword) => !kept.has(keyword))
        .map(({ value }) => `the keyword ${JSON.stringify(value)} adds nothing to the others`);
    },
  },
];

function each(
  severity: RuleCheck['severity'],
  name: string,
  text: string,
  wrong: (value: string, parts: readonly Sign[]) => boolean,
): RuleCheck {
  const complaints = ({ keywords }: SigmaRule) =>
    keywords
      .filter(({ value }) => wrong(value, signsOf(value)))
      .map(({ value }) => `the keyword ${JSON.stringify(value)} ${text}`);
  return { severity, name, section: 2, wrong: complaints };
}

const isWildcard = (sign: Sign | undefined): boolean => sign !== undefined && 'wildcard' in sign;
const isStar = (sign: Sign | undefined): boolean => sign !== undefined && 'wildcard' in sign && sign.wildcard === '*';
const isEscaped = (sign: Sign): boolean => 'literal' in sign && (sign.literal === '*' || sign.literal === '?');
