import { describe, expect, test } from 'vitest';
import { select } from '../../src/keywords/select.ts';
import type { Candidate } from '../../src/types.ts';

const candidate = (keyword: string | null, score: number): Candidate => ({
  parts: [{ literal: keyword ?? 'nothing' }],
  kind: 'message',
  severity: 'error',
  score,
  reasons: [],
  excluded: null,
  messageIds: [],
  origins: [],
  keywords: keyword === null ? [] : [keyword],
  keywordGap: keyword === null ? 'not specific enough to stand alone' : null,
  selected: false,
  baseline: null,
});
const chosen = (list: Candidate[], max = 50, minScore: number | null = null) =>
  select(list, { max, minScore })
    .candidates.filter(({ selected }) => selected)
    .map(({ keywords }) => keywords[0]);

describe('select', () => {
  test('takes the best with a keyword', () =>
    expect(chosen([candidate('one', 90), candidate(null, 80), candidate('two', 70)])).toEqual(['one', 'two']));
  test('stops at max', () => expect(chosen([candidate('one', 90), candidate('two', 80)], 1)).toEqual(['one']));
  test('stops at the floor', () => expect(chosen([candidate('one', 90), candidate('two', 10)])).toEqual(['one']));
  test('--min-score moves the floor down and up', () => {
    expect(chosen([candidate('one', 90), candidate('two', 10)], 50, 10)).toEqual(['one', 'two']);
    expect(chosen([candidate('one', 90), candidate('two', 80)], 50, 85)).toEqual(['one']);
  });
  test('what another keyword says already is left out', () =>
    expect(
      chosen([
        candidate('Sandbox violated', 90),
        candidate('the SANDBOX VIOLATED again', 80),
        candidate('sandbox', 70),
        candidate('other', 60),
      ]),
    ).toEqual(['Sandbox violated', 'other']));
  test('says why others with a score for the rule are not in it', () => {
    const list = [
      candidate('one', 90),
      candidate('one more', 90),
      candidate(null, 80),
      candidate('two', 70),
      candidate('low', 1),
    ];
    expect(select(list, { max: 1, minScore: null }).unselected).toEqual({
      'not specific enough': 1,
      'like others': 1,
      'beyond --max': 1,
    });
  });
});
