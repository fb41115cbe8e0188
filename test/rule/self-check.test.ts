import { describe, expect, it } from 'vitest';
import type { SigmaRule } from '../../src/model/report.ts';
import { ruleText } from '../../src/outputs/sigma.ts';
import { findings } from '../../src/rule/validate/self-check.ts';
import { rule } from './samples.ts';

const names = (given: object, yaml?: string) => {
  const changed = { ...rule, ...given } as SigmaRule;
  return findings(changed, yaml ?? textOf(changed)).map(({ severity, name }) => `${severity} ${name}`);
};
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
    ['error title', { title: ' ' }],
    ['error title-length', { title: 'X'.repeat(257) }],
    ['error id', { id: 'abc' }],
    ['error status', { status: 'new' }],
    ['error level', { level: 'severe' }],
    ['error date', { date: '2025-02-30' }],
    ['error author', { author: ['a'] }],
    ['error references', { references: 'https://a' }],
    ['error falsepositives-empty', { falsepositives: [''] }],
    ['error tags', { tags: ['t1190'] }],
    ['error tags', { tags: 'attack.t1190' }],
    ['error logsource', { logsource: { category: '', product: 'linux', service: 'vsftpd', definition: null } }],
    ['error logsource', { logsource: { category: null, product: null, service: null, definition: null } }],
    ['error keywords', { keywords: [] }],
    ['error characters', { author: 'a\u0007' }],
    ['error characters', keywords('a\nb')],
    ['error characters', keywords('a\ud800')],
    ['error keyword-empty', keywords('')],
    ['error keyword-matches-all', keywords('*')],
    ['issue keyword-one-character', keywords('\\*')],
    ['issue keyword-outer-wildcard', keywords('*abc')],
    ['issue keyword-outer-wildcard', keywords('abc?')],
    ['issue keyword-double-wildcard', keywords('a**b')],
    ['issue keyword-number', keywords('-1_000')],
    ['issue keyword-escaped-wildcard', keywords('why\\?')],
    ['issue keyword-outer-blank', keywords('abc ')],
    ['issue keyword-superfluous', keywords('abc', 'xABCx')],
    ['issue title-long', { title: 'X'.repeat(121) }],
    ['issue title-detect', { title: 'Detects Vsftpd' }],
    ['issue title-dot', { title: 'Vsftpd.' }],
    ['issue title-case', { title: 'Suspicious vsftpd Errors' }],
    ['issue description-short', { description: 'Detects' }],
    ['issue description-detects', { description: 'Finds many bad things' }],
    ['issue description-link', { description: 'Detects what https://a.b says', references: [] }],
    ['issue author-empty', { author: ' ' }],
    ['issue status-retired', { status: 'deprecated' }],
    ['issue status-high', { status: 'stable' }],
    ['issue level-critical', { level: 'critical' }],
    ['issue logsource-unknown', { logsource: { category: null, product: 'linux', service: 'foo', definition: null } }],
    [
      'issue logsource-structured',
      { logsource: { category: 'webserver', product: null, service: null, definition: null } },
    ],
    ['issue references-duplicate', { references: ['https://a', 'https://a'] }],
    ['issue references-branch', { references: ['https://github.com/a/b/blob/master/x.c'] }],
    ['issue references-attack', { references: ['https://attack.mitre.org/techniques/T1190'] }],
    ['issue falsepositives-case', { falsepositives: ['scanners'] }],
    ['issue falsepositives-word', { falsepositives: ['None'] }],
    ['issue tags-duplicate', { tags: ['attack.initial-access', 'attack.initial-access'] }],
    ['issue tags-form', { tags: ['attack.nonsense'] }],
    ['issue tags-unknown', { tags: ['attack.initial-access', 'attack.t9999'] }],
    ['issue tags-unknown', { tags: ['attack.initial-access', 'attack.t1053.001'] }],
    ['issue tags-unknown', { tags: ['d3fend.d3-nonsense'] }],
    ['issue tags-detection', { tags: ['detection.dfir', 'detection.emerging-threats'] }],
    ['issue tags-tlp', { tags: ['tlp.clear'] }],
    ['issue tags-tactic', { tags: ['attack.t1190'] }],
  ])('%s', (expected, given) => {
    expect(names(given)).toContain(expected);
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
    const found = names({ title: 'Ends.', ...keywords('') });
    expect(found.map((text) => text.split(' ')[0])).toEqual(['error', 'issue']);
  });
});
