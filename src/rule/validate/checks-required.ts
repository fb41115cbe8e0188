// What Sigma tools refuse (pySigma 1.5.1, rule/base.py): one row per check, all errors.

import type { SigmaRule } from '../../model/report.ts';
import { levels, statuses } from '../../model/sigma.ts';
import { invisibleIn } from '../../text/invisible.ts';
import type { RuleCheck } from './finding.ts';

const row = (name: string, section: number, wrong: RuleCheck['wrong']): RuleCheck => ({
  severity: 'error',
  name,
  section,
  wrong,
});

const when = (failed: boolean, text: string): readonly string[] => (failed ? [text] : []);

const texts = (values: unknown): boolean => Array.isArray(values) && values.every((value) => typeof value === 'string');

export const required: readonly RuleCheck[] = [
  row('title', 3, ({ title }) => when(typeof title !== 'string' || title.trim() === '', 'the rule has no title')),
  row('title-length', 3, ({ title }) =>
    when(Array.from(String(title)).length > 256, 'the title has more than 256 characters'),
  ),
  row('id', 3, ({ id }) =>
    when(!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id), `the id ${JSON.stringify(id)} is not a UUID`),
  ),
  row('status', 3, ({ status }) =>
    when(!statuses.includes(status), `the status ${JSON.stringify(status)} is not known`),
  ),
  row('level', 3, ({ level }) => when(!levels.includes(level), `the level ${JSON.stringify(level)} is not known`)),
  row('date', 3, ({ date }) =>
    when(!isDate(date), `the date ${JSON.stringify(date)} is not a date of the form YYYY-MM-DD`),
  ),
  row('author', 3, ({ author }) => when(typeof author !== 'string', 'the author is not a string')),
  row('description', 3, ({ description }) => when(typeof description !== 'string', 'the description is not a string')),
  row('references', 3, ({ references }) => when(!texts(references), 'the references are not a list of strings')),
  row('falsepositives', 3, ({ falsepositives }) =>
    when(!texts(falsepositives), 'the falsepositives are not a list of strings'),
  ),
  row('falsepositives-empty', 3, ({ falsepositives }) =>
    when(texts(falsepositives) && falsepositives.includes(''), 'a falsepositives entry is empty'),
  ),
  row('tags', 3, ({ tags }) => when(!texts(tags), 'the tags are not a list of strings')),
  row('tags', 3, ({ tags }) =>
    [tags]
      .flat()
      .filter((tag) => typeof tag === 'string' && !tag.includes('.'))
      .map((tag) => `the tag ${JSON.stringify(tag)} has no dot`),
  ),
  row('logsource', 3, ({ logsource: { category, product, service } }) =>
    when(!category && !product && !service, 'the log source is empty'),
  ),
  row('logsource', 3, ({ logsource }) =>
    Object.entries(logsource)
      .filter(([, value]) => value === '')
      .map(([name]) => `the ${name} of the log source is empty`),
  ),
  row('keywords', 3, ({ keywords }) => when(keywords.length === 0, 'the list of keywords is empty')),
  row('characters', 4, (rule) =>
    everyText(rule)
      .filter(([, text]) => invisibleIn(text) !== null)
      .map(([place, text]) => `${place} has the invisible character ${invisibleIn(text)}: ${JSON.stringify(text)}`),
  ),
];

function isDate(date: string): boolean {
  const time = new Date(`${date}T00:00:00Z`);
  return /^[1-3]\d{3}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}

function everyText(rule: SigmaRule): readonly (readonly [place: string, text: string])[] {
  const { logsource } = rule;
  return [
    ['title', rule.title],
    ['description', String(rule.description).replaceAll('\n', ' ')],
    ['author', rule.author],
    ...[logsource.category, logsource.product, logsource.service, logsource.definition].map(
      (text) => ['logsource', text ?? ''] as const,
    ),
    ...[rule.references].flat().map((text) => ['references', text] as const),
    ...[rule.tags].flat().map((text) => ['tags', text] as const),
    ...[rule.falsepositives].flat().map((text) => ['falsepositives', text] as const),
    ...rule.keywords.filter(({ handwritten }) => !handwritten).map(({ value }) => ['keywords', value] as const),
  ];
}
