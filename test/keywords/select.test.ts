import { describe, expect, test } from 'vitest';
import { select } from '../../src/keywords/select.ts';
import type { Ranked } from '../../src/types.ts';

/** null: a text that says too little for a keyword. */
const candidate = (keyword: string | null, score: number): Ranked => ({
  parts: [{ literal: keyword ?? 'failed' }],
  kind: 'message',
  severity: 'error',
  score,
  reasons: [],
  excluded: null,
  messageIds: [],
  origins: [],
});
const plain = { wildcards: 'auto', ruleOnly: false } as const;
const chosen = (list: Ranked[], max = 50, minScore: number | null = null) =>
  select(list, { ...plain, max, minScore })
    .candidates.filter(({ selected }) => selected)
    .map(({ keywords }) => keywords[0]);

const forged = 'forged ticket presented';
const smashed = 'smashed stack noticed';

describe('select', () => {
  test('takes the best with a keyword', () =>
    expect(chosen([candidate(forged, 90), candidate(null, 80), candidate(smashed, 70)])).toEqual([forged, smashed]));
  test('stops at max', () => expect(chosen([candidate(forged, 90), candidate(smashed, 80)], 1)).toEqual([forged]));
  test('stops at the floor', () => expect(chosen([candidate(forged, 90), candidate(smashed, 10)])).toEqual([forged]));
  test('--min-score moves the floor down and up', () => {
    expect(chosen([candidate(forged, 90), candidate(smashed, 10)], 50, 10)).toEqual([forged, smashed]);
    expect(chosen([candidate(forged, 90), candidate(smashed, 80)], 50, 85)).toEqual([forged]);
  });
  test('what another keyword says already is left out', () =>
    expect(
      chosen([
        candidate('Sandbox violated', 90),
        candidate('the SANDBOX VIOLATED again', 80),
        candidate('tampered sandbox', 60),
      ]),
    ).toEqual(['Sandbox violated', 'tampered sandbox']));

  const list = [
    candidate(forged, 90),
    candidate(`${forged} again`, 89),
    candidate(null, 80),
    candidate(smashed, 70),
    candidate('tampered sandbox', 60),
    candidate('tampered socket', 1),
  ];
  test.each([false, true])('says why others with a score for the rule are not in it, rule only: %s', (ruleOnly) =>
    expect(select(list, { ...plain, max: 2, minScore: null, ruleOnly }).unselected).toEqual({
      'not specific enough': 1,
      'like others': 1,
      'beyond --max': 1,
    }),
  );

  test('gives all candidates, or for the rule only those that could come into it', () => {
    const shown = (ruleOnly: boolean) => select(list, { ...plain, max: 2, minScore: null, ruleOnly }).candidates;
    expect(shown(false)).toHaveLength(6);
    expect(shown(true).filter(({ selected }) => selected)).toEqual(shown(false).filter(({ selected }) => selected));
    expect(shown(true).every(({ score }) => score >= 45)).toBe(true);
  });

  test('knows the best score with a keyword, selected or not', () => {
    const best = (...given: Ranked[]) => select(given, { ...plain, max: 2, minScore: null }).best;
    expect(best(candidate(null, 90), candidate(forged, 20))).toBe(20);
    expect(best(candidate(null, 90))).toBeNull();
  });
});
