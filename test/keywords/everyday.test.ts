// Messages of ordinary life whose number a correlation counts.
import { describe, expect, test } from 'vitest';
import { select } from '../../src/keywords/select.ts';
import type { Predicted, Ranked } from '../../src/model/candidates.ts';

const kept: Predicted = { keep: 0.8, harmless: 0.1, everyday: 0.05, wrong: 0.05 };
const everyday: Predicted = { keep: 0.2, harmless: 0.05, everyday: 0.7, wrong: 0.05 };

const candidate = (text: string, predicted: Predicted, score = 70): Ranked => ({
  parts: [{ literal: text }],
  kind: 'message',
  severity: 'error',
  score,
  predicted,
  reasons: [],
  excluded: null,
  messageIds: [],
  origins: [],
});

const chosen = (list: readonly Ranked[], more: object = {}) => {
  const selection = {
    wildcards: 'auto',
    ruleOnly: false,
    max: null,
    minScore: null,
    correlation: {},
    ...more,
  } as const;
  const { candidates } = select(list, [], selection);
  const texts = (is: 'selected' | 'correlated') =>
    candidates.filter((one) => one[is]).map(({ keywords }) => keywords[0]);
  return { rule: texts('selected'), counted: texts('correlated') };
};

const forged = candidate('forged badge presented', kept, 80);
const mistyped = candidate('password of visitor mistyped', everyday);

describe('everyday failures', () => {
  test('are counted, not in the rule', () =>
    expect(chosen([forged, mistyped])).toEqual({
      rule: ['forged badge presented'],
      counted: ['password of visitor mistyped'],
    }));
  test('are left alone unless asked for', () =>
    expect(chosen([forged, mistyped], { correlation: null }).counted).toEqual([]));
  test('may score a little less than what is in the rule, but not be ordinary', () => {
    expect(chosen([candidate('password of visitor mistyped', everyday, 40)]).counted).toHaveLength(1);
    expect(chosen([candidate('password of visitor mistyped', everyday, 39)]).counted).toEqual([]);
  });
  test.each<[string, Predicted]>([
    ['dull', { keep: 0.1, harmless: 0.5, everyday: 0.35, wrong: 0.05 }],
    ['hardly messages', { keep: 0.1, harmless: 0.1, everyday: 0.5, wrong: 0.3 }],
    ['rare', { keep: 0.6, harmless: 0.05, everyday: 0.15, wrong: 0.2 }],
  ])('are not those that are %s', (_, predicted) =>
    expect(chosen([candidate('password of visitor mistyped', predicted, 45)]).counted).toEqual([]),
  );
  test('say nothing twice, nor what the rule says', () =>
    expect(
      chosen([forged, candidate('forged badge presented again', everyday), mistyped, { ...mistyped }]).counted,
    ).toEqual(['password of visitor mistyped']));
  test('are twice as many as the rule may have', () => {
    const words = 'alpha bravo delta gamma omega sigma theta kappa lambda'.split(' ');
    const many = words.map((word) => candidate(`${word} visitor ${word}`, everyday));
    expect(chosen(many, { max: 2 }).counted).toHaveLength(4);
  });
});
