// Holds a Sigma output against SIGMA.md, sections 1 to 4, by its text alone: knows nothing of src/. For tests of any stage.

import { CORE_SCHEMA, loadAll } from 'js-yaml';
import { expect } from 'vitest';
import { parseAllDocuments } from 'yaml';

/** Asserts everything that the text of one or more rules can show; gives the rules as read. */
export function assertSigma(text: string): readonly ReadRule[] {
  const rules = readTwice(text);
  expect(text.endsWith('\n') && !text.endsWith('\n\n'), 'one newline at the end').toBe(true);
  const documents = text.split(/^(?=---$)/m);
  expect(documents.length, 'every rule begins with ---').toBe(rules.length);
  for (const document of documents) assertLayout(document);
  for (const rule of rules) assertRule(rule);
  expect(new Set(rules.map(({ id }) => id)).size, 'ids are different').toBe(rules.length);
  expect(new Set(rules.map(({ title }) => title)).size, 'titles are different').toBe(rules.length);
  return rules;
}

export interface ReadRule {
  readonly title: string;
  readonly id: string;
  readonly status: string;
  readonly description: string;
  readonly references?: readonly string[];
  readonly author: string;
  readonly date: string;
  readonly modified?: string;
  readonly tags?: readonly string[];
  readonly logsource: Readonly<Record<string, string>>;
  readonly detection: { readonly keywords: readonly string[]; readonly condition: string };
  readonly falsepositives: readonly string[];
  readonly level: string;
}

/** YAML 1.1 and 1.2 of one library, and another library, must read the same. */
function readTwice(text: string): readonly ReadRule[] {
  const [modern, old] = (['1.2', '1.1'] as const).map((version) =>
    [...parseAllDocuments(text, { version })].map((document) => {
      expect('errors' in document ? document.errors : [], 'readable YAML').toEqual([]);
      return 'toJS' in document ? withoutDates(document.toJS()) : null;
    }),
  );
  expect(old, 'YAML 1.1 and 1.2 read the same').toEqual(modern);
  expect(loadAll(text, undefined, { schema: CORE_SCHEMA }), 'js-yaml reads the same').toEqual(modern);
  return modern as readonly ReadRule[];
}

const withoutDates = (rule: Record<string, unknown>): unknown =>
  Object.fromEntries(
    Object.entries(rule ?? {}).map(([key, value]) => [
      key,
      value instanceof Date ? value.toISOString().slice(0, 10) : value,
    ]),
  );

const keyOrder =
  'title id related status description references author date modified tags logsource detection falsepositives level'.split(
    ' ',
  );

function assertLayout(document: string): void {
  const lines = document.split('\n');
  expect(lines[0], 'begins with ---').toBe('---');
  expect(lines[1], 'then the title').toMatch(/^title: \S/);
  const keys = lines.flatMap((line) => /^([a-z]+):/.exec(line)?.[1] ?? []);
  expect(keys, 'only known keys, in the order of SigmaHQ').toEqual(keyOrder.filter((key) => keys.includes(key)));
  for (const line of lines.slice(1)) expect(line, 'steps of four, no tabs').toMatch(/^( {4})*(?! |\t)/);
  const keywords = lines.slice(lines.indexOf('    keywords:') + 1, lines.indexOf('    condition: keywords'));
  expect(keywords.length, 'keywords, then the condition').toBeGreaterThan(0);
  for (const line of keywords)
    expect(line, 'single-quoted, on one line, a comment at most').toMatch(/^ {8}- '([^']|'')+'( # \P{C}+)?$/u);
}

const small = new Set('a an and as at by for from in new of on or over the through to via with without'.split(' '));
const unfit = /[\x00-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Cs}/u;

function assertRule(rule: ReadRule): void {
  for (const key of ['title', 'id', 'status', 'description', 'author', 'date', 'level'] as const)
    expect(typeof rule[key], key).toBe('string');
  assertTitle(rule.title);
  expect(rule.id, 'id').toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(['stable', 'test', 'experimental', 'deprecated', 'unsupported'], 'status').toContain(rule.status);
  expect(['informational', 'low', 'medium', 'high', 'critical'], 'level').toContain(rule.level);
  expect(rule.description.length, 'description').toBeGreaterThanOrEqual(16);
  expect(rule.description, 'description').toMatch(/^Detects/);
  expect(rule.author.trim(), 'author').not.toBe('');
  assertDate(rule.date);
  if (rule.modified !== undefined) expect(rule.modified > rule.date, 'modified is later than date').toBe(true);
  assertLists(rule);
  assertLogSource(rule.logsource);
  expect(Object.keys(rule.detection), 'one flat list').toEqual(['keywords', 'condition']);
  expect(rule.detection.condition).toBe('keywords');
  assertKeywords(rule.detection.keywords);
}

function assertTitle(title: string): void {
  expect(title.length, 'title').toBeLessThanOrEqual(120);
  expect(title, 'title').not.toMatch(/^detects? |\.$|^\s|\s$/i);
  const wrong = title
    .split(' ')
    .filter(
      (word) =>
        word === word.toLowerCase() && word !== word.toUpperCase() && !small.has(word) && !/[./_]|^\d/.test(word),
    );
  expect(wrong, 'title case').toEqual([]);
}

function assertDate(date: string): void {
  expect(date, 'ISO date').toMatch(/^[1-3]\d{3}-\d\d-\d\d$/);
  expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10), 'a day of the calendar').toBe(date);
}

function assertLists({ tags = [], references = [], falsepositives }: ReadRule): void {
  for (const list of [tags, references, falsepositives]) {
    expect(Array.isArray(list) && list.every((value) => typeof value === 'string' && value !== '')).toBe(true);
    expect(new Set(list).size, `no duplicates in ${list}`).toBe(list.length);
  }
  expect(falsepositives.length, 'falsepositives').toBeGreaterThan(0);
  for (const tag of tags) expect(tag, 'tag').toMatch(/^(?!tlp\.)[a-z0-9_-]+\.[a-z0-9._-]+$/);
  for (const link of references)
    if (/^https:\/\/github\.com\/.*\/(blob|tree)\//.test(link))
      expect(link, 'permalink').toMatch(/\/[0-9a-f]{40}(\/|$)/);
}

function assertLogSource(logsource: ReadRule['logsource']): void {
  for (const [key, value] of Object.entries(logsource)) {
    expect(['category', 'product', 'service', 'definition'], 'logsource').toContain(key);
    expect(typeof value === 'string' && value !== '', `logsource ${key}`).toBe(true);
  }
  const { category, product, service } = logsource;
  expect(category ?? product ?? service, 'log source is not empty').toBeDefined();
  if (category !== undefined) expect(category, 'no category of structured events').toBe('application');
}

function assertKeywords(keywords: readonly string[]): void {
  expect(keywords.length).toBeGreaterThan(0);
  for (const keyword of keywords) {
    expect(typeof keyword, 'a text').toBe('string');
    expect(keyword, 'no control character or lone surrogate').not.toMatch(unfit);
    expect(keyword, 'no outer blanks').toBe(keyword.trim());
    const bare = keyword.replace(/\\[\\*?]/g, 'x');
    expect(bare, 'no outer wildcard').not.toMatch(/^[*?]|[*?]$/);
    expect(bare, 'no **').not.toMatch(/\*\*/);
    expect(Array.from(bare).length, `longer than one character: ${keyword}`).toBeGreaterThan(1);
    expect(keyword, 'no number').not.toMatch(/^[+-]?\d+(_\d+)*$/);
  }
  const lower = keywords.map((keyword) => keyword.toLowerCase());
  for (const one of lower)
    expect(
      lower.filter((other) => other.includes(one)),
      `only one keyword contains ${one}`,
    ).toHaveLength(1);
}
