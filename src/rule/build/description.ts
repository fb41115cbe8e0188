// The default description of a rule, in one sentence.

import type { Candidate } from '../../model/candidates.ts';
import { severities } from '../../model/severity.ts';

/** Starts with "Detects" and has no `: `, so that it needs no quotes. */
export function describe(
  candidates: readonly Candidate[],
  keywords: number,
  name: string,
  indicate: readonly string[] = [],
): string {
  const kinds = counts(candidates);
  const meant = list(indicate, 'or') || 'manipulation, attack or a fatal fault';
  return `Detects ${keywords === 1 ? 'a message' : 'messages'} of ${name} that ${keywords === 1 ? 'indicates' : 'indicate'} ${meant}, taken from its source code (${plural(keywords, 'keyword')}${kinds && ` from ${kinds}`})`;
}

function counts(candidates: readonly Candidate[]): string {
  const rows = severities.map(
    (severity) =>
      [severity, candidates.filter((one) => one.kind === 'message' && one.severity === severity).length] as const,
  );
  const named = rows.filter(([severity, count]) => count > 0 && severity !== 'unknown');
  const exceptions = candidates.filter(({ kind }) => kind === 'exception').length;
  const other = candidates.length - exceptions - named.reduce((sum, [, count]) => sum + count, 0);
  const texts = named.map(([severity, count]) => `${count} ${severity}`);
  if (other > 0) texts.push(`${other} other`);
  const messages =
    texts.length === 0 ? [] : [`${list(texts)} ${candidates.length === exceptions + 1 ? 'message' : 'messages'}`];
  const classes = exceptions === 0 ? [] : [`${exceptions} exception ${exceptions === 1 ? 'class' : 'classes'}`];
  return [...messages, ...classes].join(' and ');
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const list = (texts: readonly string[], last = 'and'): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} ${last} ${texts.at(-1)}`;
