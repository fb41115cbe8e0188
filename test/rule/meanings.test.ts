// Tags, false positives and description follow from what the messages of a rule are about.
import { expect, test } from 'vitest';
import type { Candidate } from '../../src/model/candidates.ts';
import { subjects } from '../../src/model/categories.ts';
import { ruleText } from '../../src/outputs/sigma.ts';
import { buildRule } from '../../src/rule/build/build.ts';
import { aboutSubject, meaningsOf } from '../../src/rule/build/meanings.ts';
import { findings } from '../../src/rule/validate/self-check.ts';
import { candidate, options, source } from './samples.ts';

/** A message for each signal, numbered so that no two are alike. */
const about = (count: number, ...signals: readonly string[]): readonly Candidate[] =>
  Array.from({ length: count }, (_, at) =>
    candidate(`${signals.join(' ')} ${at}`, {
      reasons: signals.map((signal, i) => ({ signal, points: 20 - i, detail: '' })),
    }),
  );

test.each<[string, readonly Candidate[], tags: readonly string[], indicate: readonly string[]]>([
  ['passwords', about(3, 'authentication'), ['attack.credential-access', 'attack.t1110'], ['failed authentication']],
  ['refused access has no technique', about(3, 'access control'), [], ['refused access']],
  ['input that nobody is seen to judge', about(3, 'protocol violation'), [], ['malformed input']],
  [
    'input that is judged',
    about(3, 'protocol violation', 'judges input'),
    ['attack.initial-access', 'attack.t1190'],
    ['malformed input'],
  ],
  [
    'the strongest topic counts',
    about(2, 'exhaustion', 'attack'),
    ['attack.impact', 'attack.t1499'],
    ['exhausted limits'],
  ],
  [
    'most first',
    [...about(3, 'exhaustion'), ...about(5, 'tampering')],
    ['attack.impact', 'attack.t1565', 'attack.t1499'],
    ['tampering', 'exhausted limits'],
  ],
  ['two of forty are few', [...about(2, 'tampering'), ...about(38, 'fault')], [], []],
  ['faults only', about(3, 'fault'), [], []],
])('%s', (_, candidates, tags, indicate) => expect(meaningsOf(candidates)).toMatchObject({ tags, indicate }));

test('three topics are named, and the causes of each once', () => {
  const all = subjects.slice(0, 5).flatMap((subject, at) => about(9 - at, subject));
  expect(meaningsOf(all).indicate).toHaveLength(3);
  expect(meaningsOf(all).falsepositives).toEqual(
    subjects.slice(0, 3).map((subject) => aboutSubject[subject].falsepositives[0]),
  );
});

test.each(subjects)('a rule about %s is as SigmaHQ wants it', (subject) => {
  const given = { ...options, level: null, falsepositives: aboutSubject[subject].falsepositives };
  const rule = buildRule(about(3, subject, 'judges input'), given, source, 'c');
  expect(rule.tags).toEqual(aboutSubject[subject].tags);
  expect(findings(rule, ruleText(rule))).toEqual([]);
});

test('a rule says what its messages are about, unless people do', () => {
  const rule = buildRule(about(3, 'authentication'), options, source, 'c');
  expect(rule.description).toContain('that indicate failed authentication, taken from');
  expect(rule.falsepositives).toEqual(['Users who mistype their password']);
  const own = { ...options, tags: ['attack.t1003'], falsepositives: ['Night shift'] };
  expect(buildRule(about(3, 'authentication'), own, source, 'c')).toMatchObject({
    tags: ['attack.t1003'],
    falsepositives: ['Night shift'],
  });
});
