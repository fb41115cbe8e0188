// Counts of ordinary logs -> which candidates stay in the rule.
import { expect, it } from 'vitest';
import { judgeAll, select } from '../../src/keywords/select.ts';
import type { Ranked } from '../../src/model/candidates.ts';
import { predictClass } from '../../src/ranking/predict.ts';

const candidate = (text: string, score: number): Ranked => ({
  parts: [{ literal: text }],
  kind: 'message',
  severity: 'error',
  score,
  predicted: predictClass(score),
  reasons: [{ signal: 'attack', points: 20, detail: 'forged' }],
  excluded: null,
  messageIds: [],
  origins: [],
});

// Texts that are not alike.
const things = [
  'ticket',
  'sandbox',
  'socket',
  'badge',
  'reader',
  'tunnel',
  'ledger',
  'journal',
  'cookie',
  'kernel',
  'packet',
  'mailbox',
];
const text = (at: number): string => `forged ${things[at]} rejected`;

interface Asked {
  readonly scores: readonly number[];
  /** Hits by position; what is not here was not counted. */
  readonly hits: readonly number[];
  readonly most?: number;
  readonly max?: number;
}

function chosen({ scores, hits, most = 0, max }: Asked) {
  const ranked = scores.map((score, at) => candidate(text(at), score));
  const selection = { wildcards: 'auto', ruleOnly: false, minScore: null, max: max ?? null } as const;
  const hitsOf = (keyword: string) => {
    const at = ranked.findIndex(({ parts: [part] }) => part && 'literal' in part && part.literal === keyword);
    return hits[at] === undefined ? null : { hits: hits[at], files: 1, first: 'a', last: 'b' };
  };
  const counted = { judged: judgeAll(ranked, [], selection), hitsOf, most };
  return select(ranked, [], { ...selection, counted });
}

const rows: readonly [name: string, asked: Asked, selected: readonly number[]][] = [
  ['what occurs leaves the rule', { scores: [90, 80, 70], hits: [0, 3, 0] }, [0, 2]],
  ['up to the number that is allowed', { scores: [90, 80, 70], hits: [2, 3, 0], most: 2 }, [0, 2]],
  ['what was not counted leaves it too', { scores: [90, 80, 70], hits: [0] }, [0]],
  ['a freed place goes to the next', { scores: [90, 80, 70], hits: [1, 0, 0], max: 2 }, [1, 2]],
  ['but to none that scores too low', { scores: [90, 80, 44], hits: [1, 0, 0], max: 2 }, [1]],
  [
    'nor to more doubtful ones than without it',
    { scores: [90, 90, 90, 90, 90, 56, 56, 56, 56, 56, 56], hits: [1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0] },
    [5, 6],
  ],
];

it.each(rows)('%s', (_, asked, selected) => {
  const { candidates } = chosen(asked);
  expect(candidates.flatMap((one, at) => (one.selected ? [at] : []))).toEqual(selected);
});

it('does not ask for counts of a candidate without a keyword', () => {
  const ranked = [candidate('failed', 90)];
  const hitsOf = () => ({ hits: 1, files: 1, first: 'a', last: 'b' });
  const selection = { wildcards: 'auto', ruleOnly: false, minScore: null, max: null } as const;
  const counted = { judged: judgeAll(ranked, [], selection), hitsOf, most: 0 };
  expect(select(ranked, [], { ...selection, counted }).candidates[0]).toMatchObject({ keywords: [], baseline: null });
});

it('says why, and keeps the counts of all', () => {
  const { candidates, unselected } = chosen({ scores: [90, 80, 70, 20], hits: [0, 3] });
  expect(candidates.map((one) => [one.unselected, one.baseline?.hits ?? null])).toEqual([
    [null, 0],
    ['seen in the baseline', 3],
    ['not counted in the baseline', null],
    [null, null],
  ]);
  expect(unselected).toMatchObject({ 'seen in the baseline': 1, 'not counted in the baseline': 1 });
});
