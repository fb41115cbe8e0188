// What people say about messages: patterns, annotations, weights and categories of their own.
import { describe, expect, test } from 'vitest';
import type { Judgement, Ranked } from '../../src/model/candidates.ts';
import type { Annotation } from '../../src/model/facts.ts';
import type { Message } from '../../src/model/messages.ts';
import { rank } from '../../src/ranking/rank.ts';
import { patternOf } from '../../src/ranking/signals/pattern.ts';
import { signals } from '../../src/ranking/signals/signals.ts';
import { message } from './samples.ts';

describe('patterns', () => {
  test.each<[pattern: string, text: string, matches: boolean]>([
    ['access denied', 'Access denied', true],
    ['access denied', 'access denied for *', false],
    ['access*', 'access denied for *', true],
    ['*denied*', 'access denied for *', true],
    ['a*b*c', 'a1b2b3c', true],
    ['a*b*c', 'a1b2b3', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['a?c', 'a😀c', true],
    ['a\\*c', 'a*c', true],
    ['a\\*c', 'abc', false],
    ['a\\c', 'a\\c', true],
    ['', '', true],
    ['*', '', true],
    ['?', '', false],
    [' padded ', 'padded\n', true],
  ])('%j, %j: %j', (pattern, text, matches) => expect(patternOf(pattern).matches(text)).toBe(matches));

  test('many wildcards take no longer than their length times that of the text', () => {
    expect(patternOf(`${'*a'.repeat(200)}b`).matches('a'.repeat(5000))).toBe(false);
  });
});

type Asked = Partial<Judgement> & { readonly keywords?: readonly string[]; readonly onlyKeywords?: boolean };

const judge = (messages: readonly Message[], asked: Asked = {}) =>
  rank(messages, { keywords: [], onlyKeywords: false, lowest: 0, ordinary: 35, ...asked });
const first = (messages: readonly Message[], asked: Asked = {}): Ranked => judge(messages, asked).ranked[0]!;

const annotated = (text: string, annotation: Partial<Annotation>): Message => {
  const full = { verdict: 'alert', level: null, reason: '', ...annotation } as const;
  const excluded = full.verdict === 'ignore' ? ({ reason: 'annotation' } as const) : null;
  return { ...message(text), annotation: full, excluded };
};
const dull = 'lamp of the door';

describe('allowed and denied', () => {
  test.each<[what: string, messages: readonly Message[], asked: Asked, expected: object]>([
    ['allowed', [message(dull)], { allow: ['LAMP*'] }, { wanted: true, excluded: null }],
    ['not allowed', [message(dull)], { allow: ['lamp'] }, { excluded: null }],
    ['denied', [message(dull)], { deny: [dull] }, { excluded: { reason: `denied: ${dull}` }, score: 0, reasons: [] }],
    ['denied comes first', [message(dull)], { allow: ['*'], deny: ['*'] }, { excluded: { reason: 'denied: *' } }],
    ['denied before an annotation', [annotated(dull, {})], { deny: ['*'] }, { excluded: { reason: 'denied: *' } }],
    ['allowed before an annotation', [annotated(dull, { verdict: 'ignore' })], { allow: ['*'] }, { wanted: true }],
    ['what is no message', [{ ...message(dull), excluded: { reason: 'usage' } }], { allow: ['*'] }, { excluded: null }],
    ['without a keyword', [message(dull)], { allow: ['*'], keywords: ['x'], onlyKeywords: true }, { excluded: null }],
  ])('%s', (_, messages, asked, expected) => expect(first(messages, asked)).toMatchObject(expected));

  test('allowed: the pattern is the reason', () =>
    expect(first([message(dull)], { allow: ['*lamp*'] }).reasons).toContainEqual({
      signal: 'allowed',
      points: 100,
      detail: '*lamp*',
    }));

  test('patterns that match nothing are told', () =>
    expect(judge([message(dull)], { allow: ['lamp', '*lamp*'], deny: ['x'] }).unused).toEqual({
      allow: ['lamp'],
      deny: ['x'],
      keywords: [],
    }));

  test('keywords that no message holds are told', () => {
    const { unused } = rank([message(dull)], {
      keywords: ['zebra', dull.slice(0, 4).toUpperCase()],
      onlyKeywords: false,
      lowest: 0,
    });
    expect(unused.keywords).toEqual(['zebra']);
  });
});

describe('annotations', () => {
  test.each<[what: string, messages: readonly Message[], expected: object]>([
    ['ignore', [annotated(dull, { verdict: 'ignore' })], { excluded: { reason: 'annotation' }, score: 0 }],
    ['alert', [annotated(dull, {})], { wanted: true, score: 100 }],
    ['level', [annotated(dull, { level: 'high' })], { level: 'high' }],
    ['highest level', [annotated(dull, { level: 'low' }), annotated(dull, { level: 'high' })], { level: 'high' }],
    ['of one place', [message(dull), annotated(dull, {})], { wanted: true, origins: [{}, {}] }],
  ])('%s', (_, messages, expected) => expect(first(messages)).toMatchObject(expected));

  test('level and reason are told', () =>
    expect(first([annotated(dull, { level: 'high', reason: 'burglars' })]).reasons).toContainEqual({
      signal: 'annotation',
      points: 100,
      detail: 'alert high: burglars',
    }));

  test.each([
    ['nobody wants', annotated('intrusion attack', { verdict: 'ignore' }), 1],
    ['somebody wants', annotated(dull, {}), 0],
  ])('a message that %s is ordinary: %#', (_, one, count) => expect(judge([one]).ordinary).toHaveLength(count));
});

describe('weights and categories', () => {
  const pointsOf = (text: string, signal: string, asked: Asked): number | undefined =>
    first([message(text)], asked).reasons.find((reason) => reason.signal === signal)?.points;

  test.each<[what: string, asked: Asked, signal: string, points: number | undefined]>([
    ['built in', {}, 'attack', signals.find(({ name }) => name === 'attack')!.weight],
    ['weight', { weights: { attack: 3 } }, 'attack', 3],
    ['weight of nothing', { weights: { attack: 0 } }, 'attack', undefined],
    ['category', { categories: [{ name: 'badges', words: ['x', 'BADGE'], points: 7 }] }, 'badges', 7],
    ['other words', { categories: [{ name: 'badges', words: ['lamp'], points: 7 }] }, 'badges', undefined],
    ['both', { weights: { badges: 9 }, categories: [{ name: 'badges', words: ['badge'], points: 7 }] }, 'badges', 9],
  ])('%s', (_, asked, signal, points) => expect(pointsOf('attack on a badge', signal, asked)).toBe(points));
});
