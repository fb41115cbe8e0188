// Selected candidates and rule options -> the rule.

import type { Candidate } from '../../model/candidates.ts';
import { NothingFound } from '../../model/errors.ts';
import type { RuleOptions, SigmaRule, SourceInfo } from '../../model/report.ts';
import type { Level } from '../../model/sigma.ts';
import { holdsInvisible } from '../../text/invisible.ts';
import { withStars } from '../../text/template-text.ts';
import { describe } from './description.ts';
import { partOfId, ruleId } from './identity.ts';
import { withoutSuperfluous } from './keyword.ts';
import { logSource, serviceName, withPart } from './log-source.ts';
import { meaningsOf } from './meanings.ts';
import { clean, first } from './one-line.ts';
import { nameForTitle, titleCase } from './slug.ts';

/** One rule. `part` names the part of a split, so that its title and id differ from those of the others. */
export function buildRule(
  candidates: readonly Candidate[],
  options: RuleOptions,
  source: SourceInfo,
  mainLanguage: string,
  part: string | null = null,
): SigmaRule {
  const keywords = keywordsOf(candidates, options.annotate);
  if (keywords.length === 0) throw new NothingFound('no candidate has a keyword that could stand in a rule');
  const logsource = logSource(candidates, options, source, mainLanguage, part);
  const service = serviceName(options, source);
  const meanings = meaningsOf(candidates);
  return {
    title: title(options, service, part),
    id:
      options.id === null ? ruleId([logsource.category, logsource.product, service, part]) : givenId(options.id, part),
    status: options.status,
    description:
      options.description === null
        ? describe(candidates, keywords.length, withPart(service, part), meanings.indicate)
        : tidyLines(options.description),
    references: distinct([...(source.permalink === null ? [] : [source.permalink]), ...options.references]),
    author: options.author ?? (clean(source.userName ?? '') || 'sigma-extract'),
    date: options.date,
    tags: distinct(options.tags ?? meanings.tags),
    logsource,
    keywords,
    falsepositives: distinct([options.falsepositives, meanings.falsepositives, ['Unknown']].find(isGiven) ?? []),
    level: options.level ?? raisedLevel(candidates) ?? 'medium',
    checked: null,
  };
}

/** The highest that an annotation asks for; null for none above the default. */
export function raisedLevel(candidates: readonly Candidate[]): Level | null {
  return raised.find((one) => candidates.some(({ level }) => level === one)) ?? null;
}

const raised = ['critical', 'high'] as const;

const isGiven = (texts: readonly string[]): boolean => texts.length > 0;

function keywordsOf(candidates: readonly Candidate[], annotate: boolean): SigmaRule['keywords'] {
  const byScore = [...candidates].sort((a, b) => b.score - a.score);
  return withoutSuperfluous(
    byScore.flatMap((candidate) =>
      candidate.keywords.filter(isFit).map((value) => ({ value, comment: commentOn(candidate, value, annotate) })),
    ),
  );
}

// Keywords are cut there, so this is the last guard: one keyword must not cost the whole rule.
const isFit = (value: string): boolean => !holdsInvisible(value);

/** An identifier says nothing to people: what it stands for goes with it. */
export function commentOn(candidate: Candidate, value: string, annotate: boolean): string | null {
  const { messageIds, parts, origins, reasons } = candidate;
  const meaning = messageIds.includes(value) ? [shortText(parts, value)] : [];
  const place = annotate && origins[0] ? [`${origins[0].file}:${origins[0].line}`] : [];
  const annotations = annotate ? reasons.filter(({ signal }) => signal === 'annotation') : [];
  return (
    [...meaning, ...place, ...annotations.map(({ detail }) => shortText([{ literal: detail }], value))].join(', ') ||
    null
  );
}

function shortText(parts: Candidate['parts'], identifier: string): string {
  const text = withStars(parts);
  const words = clean(text.replace(identifier, '')).replace(/^\P{L}+/u, '');
  return words.length > 80 ? `${first(words, 79)}…` : words;
}

function title(options: RuleOptions, service: string, part: string | null): string {
  const suffix = part === null ? '' : ` - ${first(titleCase(clean(part.replace(/[/_]/g, ' '))), 40)}`;
  if (options.title !== null) return options.title + suffix;
  // 120 characters at most (sigmahq/title.py); the words around the name take 27.
  return `Suspicious ${first(nameForTitle(clean(service)), 50).trim()} Error Messages${suffix}`;
}

const givenId = (id: string, part: string | null): string => (part === null ? id.toLowerCase() : partOfId(id, part));

// Blanks at the ends of lines would not survive every YAML reader.
const tidyLines = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .trim();

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
