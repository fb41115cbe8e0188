// A rule of everyday failures, and the correlation that counts its events.
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { ruleText, sigma } from '../../src/outputs/sigma.ts';
import { buildRules } from '../../src/rule/build/rules.ts';
import { findings } from '../../src/rule/validate/self-check.ts';
import { correlationNames } from '../../src/rule/write/file-name.ts';
import { candidate, options, report, source } from './samples.ts';

const asked = { groupBy: null, timespan: null, atLeast: null };
const mistyped = candidate('password of visitor mistyped', {
  selected: false,
  correlated: true,
  reasons: [{ signal: 'authentication', points: 12, detail: 'password mistyped' }],
});
const built = (correlation: object = {}, rule: object = {}) =>
  buildRules([candidate('forged badge'), mistyped], {
    rule: { ...options, level: null, ...rule },
    split: null,
    correlation: { ...asked, ...correlation },
    source,
    mainLanguage: 'C',
    components: new Map(),
  });
const documents = (...given: Parameters<typeof built>) =>
  parseAllDocuments(sigma.render(report([], built(...given)))).map((one) => one.toJS());

describe('the rule that is counted', () => {
  test('stands behind the others, with a name and an id of its own', () => {
    const [rule, counted] = documents();
    expect(rule.detection.keywords).toEqual(['forged badge']);
    expect(counted).toMatchObject({
      name: 'vsftpd_everyday_failures',
      level: 'informational',
      detection: { keywords: ['password of visitor mistyped'], condition: 'keywords' },
    });
    expect(counted.id).not.toBe(rule.id);
  });
  test('has the level that the specification wants, whatever people give', () =>
    expect(documents({}, { level: 'high' })[1].level).toBe('informational'));
  test('passes our own check', () => {
    for (const rule of built())
      expect(findings(rule, ruleText(rule)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('the correlation', () => {
  test('counts it by host', () => {
    const [, counted, correlation] = documents();
    expect(correlation.correlation).toEqual({
      type: 'event_count',
      rules: [counted.name],
      'group-by': ['host'],
      timespan: '5m',
      condition: { gte: 20 },
    });
    expect(correlation).toMatchObject({
      status: 'experimental',
      level: 'medium',
      author: counted.author,
      date: counted.date,
    });
    expect(correlation.tags).toEqual(['attack.credential-access', 'attack.t1110']);
  });
  test('has the level that people give', () => expect(documents({}, { level: 'high' })[2].level).toBe('high'));
  test('counts as people ask', () => {
    const { correlation } = documents({ groupBy: ['src_ip', 'user'], timespan: '1h', atLeast: 3 })[2];
    expect(correlation).toMatchObject({ 'group-by': ['src_ip', 'user'], timespan: '1h', condition: { gte: 3 } });
    expect(documents({ groupBy: [] })[2].correlation).not.toHaveProperty('group-by');
  });
  test('counts by computer on Windows', () =>
    expect(documents({}, { product: 'windows' })[2].correlation['group-by']).toEqual(['Computer']));
});

test('is in a file that begins as SigmaHQ wants it, and is not longer', () => {
  const spare = 'lnx_gate_suspicious_error_messages_1a2b3c4d.yml';
  expect(correlationNames({ name: 'lnx_gate_suspicious_error_messages.yml', spare })).toEqual({
    name: 'correlation_lnx_gate_suspicious_error_messages.yml',
    spare: `correlation_${spare}`,
  });
  const long = correlationNames({ name: `${'a'.repeat(86)}.yml`, spare: `${'a'.repeat(77)}_1a2b3c4d.yml` });
  for (const one of [long.name, long.spare]) expect(one).toMatch(/^correlation_a+_1a2b3c4d\.yml$/);
  expect(Math.max(long.name.length, long.spare.length)).toBeLessThanOrEqual(90);
});
