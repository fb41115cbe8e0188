import { describe, expect, it } from 'vitest';
import type { SigmaRule } from '../../src/model/report.ts';
import { ruleText } from '../../src/outputs/sigma.ts';
import { findings } from '../../src/rule/validate/self-check.ts';
import { rule } from './samples.ts';

const found = (given: object, yaml?: string) => {
  const changed = { ...rule, ...given } as SigmaRule;
  return findings(changed, yaml ?? textOf(changed));
};
const names = (given: object, yaml?: string) => found(given, yaml).map(({ severity, name }) => `${severity} ${name}`);
const keywords = (...values: string[]) => ({ keywords: values.map((value) => ({ value, comment: null })) });

/** What the emitter refuses is found without a text. */
const textOf = (changed: SigmaRule): string => {
  try {
    return ruleText(changed);
  } catch {
    return '';
  }
};

describe('findings', () => {
  it('has nothing to say about a good rule', () => {
    expect(findings(rule, ruleText(rule))).toEqual([]);
  });

  it.each([
    ['error title', 'the rule has no title', { title: ' ' }],
    ['error title-length', 'the title has more than 256 characters', { title: 'X'.repeat(257) }],
    ['error id', 'the id "abc" is not a UUID', { id: 'abc' }],
    ['error status', 'the status "new" is not known', { status: 'new' }],
    ['error level', 'the level "severe" is not known', { level: 'severe' }],
    ['error date', 'the date "2025-02-30"', { date: '2025-02-30' }],
    ['error date', 'the date "2025-13-01"', { date: '2025-13-01' }],
    ['error date', 'the date "0999-12-31"', { date: '0999-12-31' }],
    ['error date', 'the date "+012025-01-31"', { date: '+012025-01-31' }],
    ['error id', 'is not a UUID', { id: 'x7aa7009a-28b9-4344-8c1f-159489a390df' }],
    ['error id', 'is not a UUID', { id: '7aa7009a-28b9-4344-8c1f-159489a390df0' }],
    ['error author', 'the author is not', { author: ['a'] }],
    ['error description', 'the description is not', { description: 1 }],
    ['error title', 'the rule has no title', { title: 5 }],
    ['error falsepositives', 'the falsepositives are not', { falsepositives: [1] }],
    ['issue status-retired', 'the status unsupported', { status: 'unsupported' }],
    ['issue status-high', 'the status test', { status: 'test' }],
    ['issue title-detect', 'the title begins with "Detect"', { title: 'Detect Vsftpd' }],
    ['error references', 'the references are not', { references: 'https://a' }],
    ['error falsepositives-empty', 'a falsepositives entry is empty', { falsepositives: [''] }],
    ['error tags', 'the tag "t1190" has no dot', { tags: ['t1190'] }],
    ['error tags', 'the tags are not', { tags: 'attack.t1190' }],
    [
      'error logsource',
      'the category of the log source is empty',
      { logsource: { category: '', product: 'linux', service: 'vsftpd', definition: null } },
    ],
    [
      'error logsource',
      'the log source is empty',
      { logsource: { category: null, product: null, service: null, definition: null } },
    ],
    ['error keywords', 'the list of keywords is empty', { keywords: [] }],
    ['error characters', 'author has the invisible character U+0007: "a\\u0007"', { author: 'a\u0007' }],
    ['error characters', 'title has the invisible character U+0007: "a\\u0007"', { title: 'a\u0007' }],
    [
      'error characters',
      'description has the invisible character U+0007: "Detects a b\\u0007"',
      { description: 'Detects a\nb\u0007' },
    ],
    ['error characters', 'references has the invisible character U+0007: "a\\u0007"', { references: ['a\u0007'] }],
    ['error characters', 'tags has the invisible character U+0007: "a.b\\u0007"', { tags: ['a.b\u0007'] }],
    ['error characters', 'falsepositives has the invisible character U+0007', { falsepositives: ['a\u0007'] }],
    ...['category', 'product', 'service', 'definition'].map((field): [string, string, object] => [
      'error characters',
      'logsource has the invisible character U+0007: "a\\u0007"',
      { logsource: { ...rule.logsource, [field]: 'a\u0007' } },
    ]),
    ['error characters', 'keywords has the invisible character U+000A: "a\\nb"', keywords('a\nb')],
    ['error characters', 'keywords has the invisible character U+D800: "a\\ud800"', keywords('a\ud800')],
    ['error keyword-empty', 'the keyword "" is empty', keywords('')],
    ['error keyword-empty', 'the keyword " " is empty', keywords(' ')],
    ['error keyword-matches-all', 'the keyword "*"', keywords('*')],
    ['issue keyword-one-character', 'the keyword "\\\\*" has', keywords('\\*')],
    ['issue keyword-outer-wildcard', 'the keyword "*abc" begins or ends with a wildcard', keywords('*abc')],
    ['issue keyword-outer-wildcard', 'the keyword "abc?" begins or ends with a wildcard', keywords('abc?')],
    ['issue keyword-double-wildcard', 'the keyword "a**b" has two `*` in a row', keywords('a**b')],
    ['issue keyword-number', 'the keyword "-1_000" is a number', keywords('-1_000')],
    ['issue keyword-number', 'the keyword "42" is a number', keywords('42')],
    ['issue keyword-escaped-wildcard', 'the keyword "all\\\\* of it" has', keywords('all\\* of it')],
    [
      'issue keyword-escaped-wildcard',
      'the keyword "why\\\\?" has an escaped `*` or `?`, which Splunk cannot express',
      keywords('why\\?'),
    ],
    ['issue keyword-outer-blank', 'the keyword "abc " begins or ends with white space', keywords('abc ')],
    ['issue keyword-superfluous', 'the keyword "xABCx" adds nothing to the others', keywords('abc', 'xABCx')],
    ['issue title-long', 'the title has more than 120 characters', { title: 'X'.repeat(121) }],
    ['issue title-detect', 'the title begins with "Detect"', { title: 'Detects Vsftpd' }],
    ['issue title-dot', 'the title ends with a dot', { title: 'Vsftpd.' }],
    ['issue title-case', 'the word "vsftpd" of the title is not in title case', { title: 'Suspicious vsftpd Errors' }],
    ['issue description-short', 'the description has fewer than 16 characters', { description: 'Detects' }],
    [
      'issue description-detects',
      'the description does not begin with "Detects"',
      { description: 'Finds many bad things' },
    ],
    ['issue description-link', 'the description', { description: 'Detects what https://a.b says', references: [] }],
    ['issue description-link', 'the description', { description: 'Detects what http://a.b says', references: [] }],
    [
      'issue description-link',
      'the description',
      { description: 'Detects what Internal Research says', references: [] },
    ],
    ['issue title-case', 'the word "win32" of the title', { title: 'The win32 Door' }],
    ['issue author-empty', 'the rule has no author', { author: ' ' }],
    ['issue status-retired', 'the status deprecated', { status: 'deprecated' }],
    ['issue status-high', 'the status stable', { status: 'stable' }],
    ['issue level-critical', 'the level critical is for rules without false positives', { level: 'critical' }],
    [
      'issue logsource-unknown',
      "log source product linux, service foo is not in SigmaHQ's taxonomy (one HIGH issue in `sigma check`); the nearest known one is product linux",
      { logsource: { category: null, product: 'linux', service: 'foo', definition: null } },
    ],
    [
      'issue logsource-structured',
      'events of the category webserver have fields: keywords never fire on them',
      { logsource: { category: 'webserver', product: null, service: null, definition: null } },
    ],
    ['issue references-duplicate', 'the reference https://a', { references: ['https://a', 'https://a'] }],
    [
      'issue references-branch',
      'the reference https://github.com/a/b/blob/master/x.c',
      { references: ['https://github.com/a/b/blob/master/x.c'] },
    ],
    [
      'issue references-branch',
      'the reference https://github.com/a/b/blob/master/x.cpp is not',
      { references: ['https://github.com/a/b/blob/master/x.cpp'] },
    ],
    [
      'issue references-attack',
      'the reference https://attack.mitre.org/techniques/T1190 should be a tag',
      { references: ['https://attack.mitre.org/techniques/T1190'] },
    ],
    ['issue falsepositives-case', 'the falsepositives entry "scanners"', { falsepositives: ['scanners'] }],
    [
      'issue falsepositives-word',
      'the falsepositives entry "None" has a banned or misspelt word',
      { falsepositives: ['None'] },
    ],
    ['issue falsepositives-word', 'the falsepositives entry "A pentest"', { falsepositives: ['A pentest'] }],
    [
      'issue tags-duplicate',
      'the tag attack.initial-access',
      { tags: ['attack.initial-access', 'attack.initial-access'] },
    ],
    ['issue tags-form', 'the tag attack.nonsense', { tags: ['attack.nonsense'] }],
    [
      'issue tags-unknown',
      'the tag attack.t9999 is not among those of MITRE (ATT&CK 17.0, D3FEND 0.16.0)',
      { tags: ['attack.initial-access', 'attack.t9999'] },
    ],
    [
      'issue tags-unknown',
      'the tag attack.t1053.001 is not among those of MITRE (ATT&CK 17.0, D3FEND 0.16.0)',
      { tags: ['attack.initial-access', 'attack.t1053.001'] },
    ],
    [
      'issue tags-unknown',
      'the tag d3fend.d3-nonsense is not among those of MITRE (ATT&CK 17.0, D3FEND 0.16.0)',
      { tags: ['d3fend.d3-nonsense'] },
    ],
    ['issue tags-detection', 'more than one tag', { tags: ['detection.dfir', 'detection.emerging-threats'] }],
    ['issue tags-tlp', 'the tag tlp.clear', { tags: ['tlp.clear'] }],
    [
      'issue tags-tactic',
      'the technique attack.t1190 is tagged without its tactic attack.initial-access',
      { tags: ['attack.t1190'] },
    ],
  ])('%s: %s', (expected, text, given) => {
    expect(found(given)).toContainEqual(
      expect.objectContaining({
        severity: expected.split(' ')[0],
        name: expected.split(' ')[1],
        text: expect.stringContaining(text),
      }),
    );
  });

  it.each([
    { title: `${'X'.repeat(120)}` },
    { title: 'What Nobody Detects in the Door of a 9p /etc/x House' },
    { title: 'Two  Blanks' },
    { title: '端口 Errors' },
    { description: 'Detects what is.' },
    { description: 'Detects what https://a.b says' },
    { references: ['https://github.com/a/b', 'https://a.b/https://attack.mitre.org/'] },
    { references: ['https://a.b/https://github.com/a.c', 'https://github.com/a/b/wiki/what-it.says'] },
    { references: ['https://github.com/a/b/blob/0123456789abcdef0123456789abcdef01234567/x.c'] },
    { tags: ['attack.g0016', 'attack.s0154', 'attack.impact', 'car.2020-01-001', 'cve.2021-44228', 'd3fend.d3-nta'] },
    { tags: ['detection.dfir', 'stp.1', 'stp.5k'] },
    { tags: ['attack.execution', 'attack.t1059', 'attack.t1059.003'] },
    { falsepositives: ['Legitimate users', '9 of 10 scanners'] },
    keywords('a*?b', 'x ?*y'),
    keywords('5 tickets', '1__0', '_1'),
    keywords('ab', 'b\\\\c'),
  ])('has nothing to say about %j', (given) => {
    expect(found(given)).toEqual([]);
  });

  it.each<[string[], object]>([
    [['error title'], { title: '' }],
    [['issue title-long'], { title: 'X'.repeat(256) }],
    [['error tags', 'error tags'], { tags: [5, 'x'] }],
    [['issue tags-tlp'], { tags: ['tlp.d3fend.x'] }],
    [['error keyword-empty', 'issue keyword-one-character'], keywords(' ')],
    [[], { references: [], tags: [] }],
    [[], { logsource: { category: 'application', product: 'python', service: null, definition: null } }],
  ])('finds %j alone', (expected, given) => {
    expect(names(given).filter((name) => name !== 'error yaml-read-back')).toEqual(expected);
  });

  it('lets people write what they like in keywords', () => {
    const keywords = [{ value: 'door\u0007forced', comment: null, handwritten: true }];
    expect(names({ keywords })).not.toContain('error characters');
  });

  const good = ruleText(rule);
  it.each([
    ['a cut keyword', good.replace(' of bounds', '')],
    ['an unquoted keyword that becomes a map', good.replace("'syscall * out of bounds'", 'weird status:')],
    ['a boolean of YAML 1.1', good.replace('level: medium', 'level: medium\nauthors: 1')],
    ['a lost field', good.replace('author: Ann Example\n', '')],
    ['two documents', good + good],
    ['no YAML', good.replace('id: ', 'id: "')],
    ['nothing', ''],
  ])('reads back %s', (_, yaml) => {
    expect(yaml).not.toBe(good);
    expect(names({}, yaml)).toContain('error yaml-read-back');
  });

  it.each([
    'yes',
    '010',
    '12:30:45',
    '1_000',
    '~',
    'null',
    '2025-01-01',
    'a: b',
    'a #b',
    '&x',
    '%x',
    '@x',
    '`x',
    '- x',
    '0x1F',
    '.inf',
    '=',
  ])('sees through unquoted %s', (author) => {
    expect(names({ author }, ruleText({ ...rule, author }))).toEqual([]);
    const bare = good.replace('author: Ann Example', `author: ${author}`);
    if (author !== '2025-01-01' && author !== '=') expect(names({ author }, bare)).toContain('error yaml-read-back');
  });

  it('puts errors first', () => {
    const both = names({ title: 'Ends.', ...keywords('') });
    expect(both.map((text) => text.split(' ')[0])).toEqual(['error', 'issue']);
  });
});
