// Candidates as a table of 80 columns: two lines each, the message and its reasons.

import type { Candidate } from '../model/candidates.ts';
import type { Output } from '../model/report.ts';
import { visible } from '../text/invisible.ts';
import { withStars } from '../text/template-text.ts';
import { sorted } from './candidate-text.ts';

export const table: Output = {
  name: 'table',
  extension: 'txt',
  summary: 'Candidates for people, two lines each',
  render: ({ candidates, summary }) =>
    [
      '  SCORE SEVERITY MESSAGE',
      ...sorted(candidates).flatMap(lines),
      `${candidates.length} shown, ${summary.selected} selected (*), ${summary.messages} messages in ${summary.files} files`,
    ]
      .map((line) => `${line}\n`)
      .join(''),
};

const width = 80;
const indent = ' '.repeat(17);

function lines(candidate: Candidate): readonly string[] {
  const mark = candidate.selected ? '*' : ' ';
  const head = `${mark} ${String(candidate.score).padStart(5)} ${candidate.severity.padEnd(8)} `;
  return [
    cut(head + visible(withStars(candidate.parts)), width),
    cut(`${indent}${place(candidate)}${inBaseline(candidate)}${needs(candidate)}${why(candidate)}`, width),
  ].map((line) => line.trimEnd());
}

function place({ origins: [first, ...more], kind }: Candidate): string {
  if (!first) return '';
  const file = visible(first.file);
  const short = columnsOf(file) > 30 ? `…${Array.from(file).slice(-29).join('')}` : file;
  return `${short}:${first.line}${more.length > 0 ? ` (+${more.length})` : ''}${first.sink === null ? '' : `${kind === 'exception' ? ' <' : ''} ${visible(first.sink)}`}`;
}

const inBaseline = ({ baseline }: Candidate): string =>
  baseline === null || baseline.hits === 0 ? '' : ` · baseline: ${baseline.hits}`;

const needs = ({ requires }: Candidate): string => (requires === undefined ? '' : ` · needs ${visible(requires)}`);

function why({ excluded, reasons }: Candidate): string {
  if (excluded !== null) return ` · excluded: ${visible(excluded.reason)}`;
  const strongest = [...reasons].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return strongest
    .map(
      ({ signal, points }, index) =>
        `${index === 0 ? ' · ' : ', '}${visible(signal)} ${points < 0 ? points : `+${points}`}`,
    )
    .join('');
}

function cut(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let used = 0;
  const kept = Array.from(text).filter((character) => {
    used += columnsOf(character);
    return used < columns;
  });
  return `${kept.join('')}…`;
}

// Terminals use two columns for wide characters and none for combining marks (Unicode, UAX 11).
const columnsOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (/\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1), 0);

const wide =
  /[\u1100-\u115F\u3000-\u303E\uFF01-\uFF60]|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}/u;
