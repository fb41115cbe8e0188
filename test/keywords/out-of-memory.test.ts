// One fact in many words: that no memory is left.
import { describe, expect, test } from 'vitest';
import { isOutOfMemory } from '../../src/keywords/out-of-memory.ts';
import { select } from '../../src/keywords/select.ts';
import type { Ranked } from '../../src/model/candidates.ts';

describe('no memory is left', () => {
  test.each([
    ['Out of memory allocating badge', true],
    ['could not allocate memory for door', true],
    ['malloc() failed for the ticket', true],
    ['not enough memory to open the gate', true],
    ['allocation of a badge failed', true],
    ['memory of gate is corrupt', false],
    ['badge was allocated to visitor', false],
    ['gate failed to open', false],
  ])('%s: %s', (text, expected) => expect(isOutOfMemory([{ literal: text }])).toBe(expected));
});

const candidate = (text: string, more: Partial<Ranked> = {}): Ranked => ({
  parts: [{ literal: text }],
  kind: 'message',
  severity: 'error',
  score: 90,
  predicted: { keep: 0.8, harmless: 0.15, everyday: 0.03, wrong: 0.02 },
  reasons: [],
  excluded: null,
  messageIds: [],
  origins: [],
  ...more,
});

test('a rule tells it twice, and again where people ask for it', () => {
  const things = ['badge', 'locker', 'turnstile', 'visitor pass'];
  const lost = things.map((thing) => candidate(`no memory for another ${thing}: request dropped`));
  const chosen = (list: readonly Ranked[]) =>
    select(list, [], { wildcards: 'auto', ruleOnly: false, max: null, minScore: null })
      .candidates.filter(({ selected }) => selected)
      .map(({ keywords }) => keywords[0]);
  expect(chosen([...lost, candidate('forged ticket of a visitor')])).toHaveLength(3);
  expect(chosen(lost.map((one) => ({ ...one, wanted: true })))).toHaveLength(4);
});
