// Result of `check` as a table: two lines per keyword with its status and location, then new messages.

import type { CheckReport, Closest, KeywordStatus, KeywordVerdict, RuleVerdict } from '../model/keyword-status.ts';
import type { Origin } from '../model/messages.ts';
import { visible } from '../text/invisible.ts';
import { withStars } from '../text/template-text.ts';
import { sorted } from './candidate-text.ts';

export const checkTable = ({ rules }: CheckReport): string =>
  [...rules.flatMap(ruleLines), ...newLines(rules)].map((line) => `${line.trimEnd()}\n`).join('');

function ruleLines({ document, keywords }: RuleVerdict): readonly string[] {
  const count = (wanted: KeywordStatus): string =>
    `${keywords.filter(({ status }) => status === wanted).length} ${wanted}`;
  const title = document.title === null ? '' : ` ${visible(document.title)}`;
  return [
    `${visible(document.file)}:${document.line}:${title}`,
    `${count('live')}, ${count('possible')}, ${count('reworded')}, ${count('dead')}`,
    '  STATUS   PLACES KEYWORD',
    ...keywords.flatMap(keywordLines),
  ];
}

const indent = ' '.repeat(18);

function keywordLines(verdict: KeywordVerdict): readonly string[] {
  const { keyword, status, matches } = verdict;
  const places = matches === 0 ? '' : String(matches);
  return [`  ${status.padEnd(8)} ${places.padStart(6)} ${visible(keyword.value)}`, `${indent}${whereOf(verdict)}`];
}

function whereOf({ keyword, status, origins: [first, ...more], templates, closest, noisy }: KeywordVerdict): string {
  const noise = noisy === null ? '' : `; in ${noisy} ordinary log ${noisy === 1 ? 'line' : 'lines'}`;
  const filter = keyword.role === 'filter' ? '; keeps the rule from firing' : '';
  const value = status === 'possible' ? ` ${visible(withStars(templates[0] ?? []))}` : '';
  if (first) return `${place(first)}${value}${more.length > 0 ? ` (+${more.length})` : ''}${filter}${noise}`;
  if (closest === null) return `in no message of the source (line ${keyword.line})${filter}${noise}`;
  // Without a memory, the closest message may have existed all along, so it is not called a rewording.
  if (status === 'dead')
    return `in no message of the source (line ${keyword.line}); closest: ${near(closest)}${filter}${noise}`;
  return `${closest.isNew ? 'now' : 'closest:'} ${near(closest)}${filter}${noise}`;
}

const near = ({ text, similarity, origin }: Closest): string => `${visible(text)} (${similarity}) ${place(origin)}`;

const place = ({ file, line }: Origin): string => `${visible(file)}:${line}`;

/** All rules are about one application, so new messages are listed once. */
function newLines([first]: readonly RuleVerdict[]): readonly string[] {
  if (!first) return [];
  const others = first.unused.length > 0 ? [unusedLine(first)] : [];
  if (first.fresh.length === 0) return others;
  const { length } = first.fresh;
  return [
    `new: ${length} ${length === 1 ? 'message' : 'messages'} that came into the source since the rule was made`,
    '  STATUS    SCORE MESSAGE',
    ...sorted(first.fresh).flatMap(({ score, parts, origins: [origin] }) => [
      `  ${'new'.padEnd(8)} ${String(score).padStart(6)} ${visible(withStars(parts))}`,
      `${indent}${origin ? place(origin) : ''}`,
    ]),
    ...others,
  ];
}

/** Messages outside a rule may have been left out on purpose, so they are only counted. */
function unusedLine({ fresh, unused: { length }, isHistoryKnown }: RuleVerdict): string {
  const other = fresh.length > 0 ? ' other' : '';
  const why = isHistoryKnown ? '' : ' (no decisions file says which are new)';
  return `${length}${other} ${length === 1 ? 'message' : 'messages'} would be chosen now: --format json lists them${why}`;
}
