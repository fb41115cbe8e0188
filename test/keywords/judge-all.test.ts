// What is worked out before a selection: limits of scores, keywords to count, keywords that show whose log it is.
import { describe, expect, it } from 'vitest';
import { judgeAll, lowestScore, ordinaryScore, select, witnesses } from '../../src/keywords/select.ts';
import type { Ranked } from '../../src/model/candidates.ts';

const candidate = (text: string, score: number, more: Partial<Ranked> = {}): Ranked => ({
  parts: [{ literal: text }],
  kind: 'message',
  severity: 'error',
  score,
  predicted: { keep: 0.8, harmless: 0.15, everyday: 0.03, wrong: 0.02 },
  reasons: [],
  excluded: null,
  messageIds: [],
  origins: [],
  ...more,
});

it.each([
  [null, 50, 40],
  [30, 30, 20],
  [80, 80, 40],
])('minScore %j: from %i into the rule, below %i ordinary', (minScore, lowest, ordinary) => {
  expect(lowestScore({ minScore })).toBe(lowest);
  expect(ordinaryScore({ minScore })).toBe(ordinary);
});

it('witnesses are the keywords of ordinary messages', () => {
  expect(witnesses([[{ literal: 'forged ticket' }], [{ literal: 'failed' }]], 'auto')).toEqual(['forged ticket']);
});

describe('judgeAll', () => {
  const text = 'forged ticket';
  const keywordOf = (one: Ranked, minScore: number | null = null) =>
    judgeAll([one], [[{ literal: `no ${text}` }]], { minScore, wildcards: 'auto' }).get(one)!.keywords;

  it('holds what could come into the rule against ordinary messages', () => {
    expect(keywordOf(candidate(text, 50))).toEqual([]);
    expect(keywordOf(candidate(text, 49))).toEqual([text]);
    expect(keywordOf(candidate(text, 49), 40)).toEqual([]);
  });

  it('holds what people ask for against them too', () => {
    const parts = [{ literal: text }, { placeholder: '%s' }, { literal: 'again' }];
    expect(keywordOf(candidate('', 10, { parts, wanted: true }))).toEqual([`${text}*again`]);
  });
});

describe('select', () => {
  const plain = { wildcards: 'auto', ruleOnly: false, max: 1, minScore: null } as const;
  const selected = (...list: Ranked[]) =>
    select(list, [], plain).candidates.flatMap((one) => (one.selected ? one.keywords : []));

  it('takes what people ask for first, whatever it scores', () => {
    expect(selected(candidate('smashed stack', 90), candidate('forged ticket', 10, { wanted: true }))).toEqual([
      'forged ticket',
    ]);
  });

  it('takes nothing that is excluded', () => {
    const excluded = { reason: 'a pattern' } as unknown as NonNullable<Ranked['excluded']>;
    expect(selected(candidate('smashed stack', 90, { excluded }), candidate('forged ticket', 80))).toEqual([
      'forged ticket',
    ]);
  });

  it('takes what scores the lowest that is allowed', () => {
    expect(selected(candidate('forged ticket', 50))).toEqual(['forged ticket']);
  });
});
