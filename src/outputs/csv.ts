// Candidates as CSV: RFC 4180 with `\n`, one per line.

import type { Candidate } from '../model/candidates.ts';
import type { Output } from '../model/report.ts';
import { visible } from '../text/invisible.ts';
import { withStars } from '../text/template-text.ts';
import { sorted } from './candidate-text.ts';

export const csv: Output = {
  name: 'csv',
  extension: 'csv',
  summary: 'Candidates for spreadsheets',
  render: ({ candidates }) =>
    [columns.map(({ name }) => name), ...sorted(candidates).map((one) => columns.map(({ of }) => cell(of(one))))]
      .map((cells) => `${cells.join(',')}\n`)
      .join(''),
};

interface Column {
  readonly name: string;
  readonly of: (candidate: Candidate) => string | number | boolean;
}

const columns: readonly Column[] = [
  { name: 'score', of: ({ score }) => score },
  { name: 'severity', of: ({ severity }) => severity },
  { name: 'text', of: ({ parts }) => withStars(parts) },
  { name: 'keywords', of: ({ keywords }) => keywords.join(' | ') },
  { name: 'file', of: ({ origins }) => origins[0]?.file ?? '' },
  { name: 'line', of: ({ origins }) => origins[0]?.line ?? '' },
  { name: 'function', of: ({ origins }) => origins[0]?.function ?? '' },
  { name: 'sink', of: ({ origins }) => origins[0]?.sink ?? '' },
  { name: 'reasons', of: ({ reasons }) => reasons.map(({ signal, points }) => `${signal} ${points}`).join('; ') },
  { name: 'selected', of: ({ selected }) => selected },
  { name: 'kind', of: ({ kind }) => kind },
  { name: 'excluded', of: ({ excluded }) => excluded?.reason ?? '' },
  { name: 'keywordGap', of: ({ keywordGap }) => keywordGap ?? '' },
  { name: 'baselineHits', of: ({ baseline }) => baseline?.hits ?? '' },
  { name: 'origins', of: ({ origins }) => origins.length },
];

// Spreadsheets evaluate cells that begin with = + - @ as formulas (OWASP, CSV Injection); an apostrophe prevents that.
function cell(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const text = visible(value).replace(/^\s*[=+\-@]/, "'$&");
  return /[",\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
