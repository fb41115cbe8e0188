import { describe, expect, test } from 'vitest';
import { select } from '../../src/keywords/select.ts';
import type { Ranked } from '../../src/model/candidates.ts';
import type { Part } from '../../src/model/facts.ts';
import { predictClass } from '../../src/ranking/predict.ts';

/** null: a text that says too little for a keyword. */
const candidate = (keyword: string | null, score: number): Ranked => ({
  parts: [{ literal: keyword ?? 'failed' }],
  kind: 'message',
  severity: 'error',
  score,
  predicted: predictClass(score),
  reasons: [{ signal: 'attack', points: 25, detail: 'forged' }],
  excluded: null,
  messageIds: [],
  origins: [],
});
const plain = { wildcards: 'auto', ruleOnly: false } as const;
const chosen = (list: Ranked[], max = 50, minScore: number | null = null) =>
  select(list, [], { ...plain, max, minScore })
    .candidates.filter(({ selected }) => selected)
    .map(({ keywords }) => keywords[0]);

const none = {
  'not specific enough': 0,
  'also in ordinary messages': 0,
  'like others': 0,
  'from a file that has its share': 0,
  'written for debugging only': 0,
  'not likely enough': 0,
  everyday: 0,
  'seen in the baseline': 0,
  'not counted in the baseline': 0,
  'beyond --max': 0,
  'taken out by people': 0,
};

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
    expect(select(list, [], { ...plain, max: 2, minScore: null, ruleOnly }).unselected).toEqual({
      ...none,
      'not specific enough': 1,
      'like others': 1,
      'beyond --max': 1,
    }),
  );

  test('gives all candidates, or for the rule only those that could come into it', () => {
    const shown = (ruleOnly: boolean) => select(list, [], { ...plain, max: 2, minScore: null, ruleOnly }).candidates;
    expect(shown(false)).toHaveLength(6);
    expect(shown(true).filter(({ selected }) => selected)).toEqual(shown(false).filter(({ selected }) => selected));
    expect(shown(true).map(({ score }) => score)).toEqual([90, 89, 80, 70]);
  });

  test('what is excluded is neither in the rule nor among those that could be', () => {
    const excluded = { ...candidate(forged, 90), excluded: { reason: 'usage' } } as const;
    const { candidates, unselected } = select([excluded], [], { ...plain, max: 2, minScore: null });
    expect(candidates.map(({ selected, unselected }) => [selected, unselected])).toEqual([[false, null]]);
    expect(unselected).toEqual(none);
  });

  test('knows the best score with a keyword, selected or not', () => {
    const best = (...given: Ranked[]) => select(given, [], { ...plain, max: 2, minScore: null }).best;
    expect(best(candidate(null, 90), candidate(forged, 20))).toBe(20);
    expect(best(candidate(null, 90))).toBeNull();
    expect(best(candidate(forged, 90), { ...candidate(smashed, 20), wanted: true })).toBe(90);
  });
});

/** `*` is a value. */
const partsOf = (template: string): Part[] =>
  template
    .split('*')
    .flatMap((literal, i) => [...(i > 0 ? [{ placeholder: '%s' }] : []), ...(literal === '' ? [] : [{ literal }])]);

describe('a keyword that hits a message that one would not alert on', () => {
  const judged = (template: string, ordinary: string[], wildcards: 'auto' | 'never' = 'auto') => {
    const given = { ...candidate(null, 90), parts: partsOf(template) };
    const selection = { ...plain, wildcards, max: null, minScore: null };
    const { candidates, unselected } = select([given], ordinary.map(partsOf), selection);
    const { keywords, keywordGap, selected } = candidates[0]!;
    return { keyword: keywords[0] ?? null, keywordGap, selected, unselected: unselected['also in ordinary messages'] };
  };

  test.each([
    [
      'gives way to a longer one',
      'peer * sent forged ticket',
      ['no forged peer', 'resent forged ticket now'],
      'peer * sent forged ticket',
    ],
    ['the shortest of these', 'forged ticket from * as * again', ['Forged Ticket from'], 'forged ticket from * as'],
    [
      'stays when the other has a value in its place',
      'forged ticket from *',
      ['forged * from *'],
      'forged ticket from',
    ],
    ['stays when two other messages only together hold it', 'forged ticket', ['forged', 'ticket'], 'forged ticket'],
    ['takes another line', 'forged ticket\nsmashed stack', ['a forged ticket'], 'smashed stack'],
  ])('%s', (_, template, ordinary, keyword) =>
    expect(judged(template, ordinary)).toEqual({ keyword, keywordGap: null, selected: true, unselected: 0 }),
  );

  test('is none when the whole line hits, and says what', () =>
    expect(judged('forged ticket from *', ['ignoring forged ticket from * (harmless)'])).toEqual({
      keyword: null,
      keywordGap: "also in 'ignoring forged ticket from * (harmless)', which says nothing suspicious",
      selected: false,
      unselected: 1,
    }));
  test('a wildcard form hits what holds its pieces in order', () => {
    expect(judged('syscall * out of bounds', ['syscall * is out of bounds again']).keyword).toBeNull();
    expect(judged('syscall * out of bounds', ['out of bounds: syscall']).keyword).toBe('syscall * out of bounds');
  });
  test('without wildcards there is no longer form', () =>
    expect(judged('forged ticket from * as *', ['forged ticket from'], 'never').keyword).toBeNull());
  test('is found among many', () => {
    const many = Array.from({ length: 3_000 }, (_, i) => `session ${i} opened for * by someone`);
    expect(judged('forged ticket', [...many, 'no forged ticket', ...many]).keyword).toBeNull();
    expect(judged('forged ticket', many).keyword).toBe('forged ticket');
  });
});

describe('near-duplicates', () => {
  test.each([
    ['another number', 'tampered ticket 1', 'tampered ticket 2', 1],
    ['another letter', 'tampered ticket a', 'tampered ticket b', 1],
    ['another punctuation and case', 'Tampered ticket: forged', 'tampered ticket (forged)', 1],
    [
      'one of many words',
      'the forged ticket of a tampered realm was replayed by a client',
      'a forged ticket of a tampered realm was replayed',
      1,
    ],
    ['another word that counts', 'tampered ticket', 'tampered cookie', 2],
    ['the same words in another order', 'port and pasv both active', 'pasv and port both active', 2],
  ])('%s', (_, a, b, n) => expect(chosen([candidate(a, 90), candidate(b, 80)])).toHaveLength(n));
});

const words =
  'alpha bravo delta gamma omega sigma theta kappa lambda zebra yonder xenon walnut violet umbra tulip'.split(' ');
const texts = words
  .flatMap((a) => words.map((b) => `${a} ${b}`))
  .filter((text) => text.split(' ')[0]! < text.split(' ')[1]!);
const from = (file: string, text: string, score: number): Ranked => ({
  ...candidate(text, score),
  origins: [{ file, line: 1, column: 1, callLine: 1, function: null, sink: null, sinkKind: 'table', facility: null }],
});

describe('the share of one file', () => {
  const filesOf = (list: Ranked[], max: number): Record<string, number> => {
    const files: Record<string, number> = {};
    for (const { selected, origins } of select(list, [], { ...plain, max, minScore: null }).candidates)
      if (selected) files[origins[0]!.file] = (files[origins[0]!.file] ?? 0) + 1;
    return files;
  };
  const table = (n: number, score: number) => texts.slice(0, n).map((text) => from('table.c', text, score));
  const rest = (n: number, score: number) => texts.slice(40, 40 + n).map((text, i) => from(`${i}.c`, text, score));

  test('is five, or a quarter of the rule', () => {
    expect(filesOf([...table(30, 80), ...rest(40, 78)], 12)).toMatchObject({ 'table.c': 5 });
    expect(filesOf([...table(30, 80), ...rest(40, 78)], 40)).toMatchObject({ 'table.c': 10 });
  });
  test('does not count against what scores far less', () =>
    expect(filesOf([...table(30, 80), ...rest(40, 60)], 12)).toEqual({ 'table.c': 12 }));
  test('is not kept when nothing else is left', () =>
    expect(filesOf([...table(30, 80), ...rest(2, 78)], 20)).toEqual({ 'table.c': 18, '0.c': 1, '1.c': 1 }));
  test('ends where others are worth clearly less', () =>
    expect(filesOf([...table(8, 80), ...rest(40, 75)], 12)).toMatchObject({ 'table.c': 8 }));
  test('is not that of messages without a file', () => {
    const withoutFile = texts.slice(0, 8).map((text) => candidate(text, 80));
    expect(chosen([...withoutFile, ...rest(40, 78)], 12)).toEqual(expect.arrayContaining(texts.slice(0, 8)));
  });
  test('does not keep out what people ask for', () => {
    const wanted = table(8, 80).map((one) => ({ ...one, wanted: true as const }));
    expect(filesOf([...wanted, ...rest(40, 78)], 12)).toMatchObject({ 'table.c': 8 });
  });
  test('is a reason of its own', () =>
    expect(select([...table(8, 80), ...rest(40, 78)], [], { ...plain, max: 12, minScore: null }).unselected).toEqual({
      ...none,
      'from a file that has its share': 3,
      'beyond --max': 33,
    }));
});

describe('messages for debugging', () => {
  const debug = { ...candidate(texts[0]!, 90), severity: 'debug' as const };
  test('stay out of the rule, with the reason', () =>
    expect(select([debug], [], { ...plain, max: null, minScore: null }).candidates[0]).toMatchObject({
      selected: false,
      unselected: 'written for debugging only',
    }));
  test('come in when a score is named', () =>
    expect(select([debug], [], { ...plain, max: null, minScore: 50 }).candidates[0]!.selected).toBe(true));
});

describe('the size of the rule', () => {
  const curve = (...scores: number[]) => scores.map((score, i) => candidate(texts[i]!, score));
  const many = (n: number, score: number) => new Array<number>(n).fill(score);
  const sizeOf = (list: Ranked[], max: number | null = null, minScore: number | null = null) =>
    select(list, [], { ...plain, max, minScore }).candidates.filter(({ selected }) => selected).length;

  test('ends where more than one of six would be noise', () =>
    expect(sizeOf(curve(...many(10, 90), ...many(20, 60)))).toBe(18));
  test('is small where nothing is good', () => expect(sizeOf(curve(...many(20, 60)))).toBe(5));
  test('counts neither what people ask for nor what is like others', () => {
    const asked = curve(...many(3, 60)).map((one) => ({ ...one, wanted: true as const }));
    expect(sizeOf([...asked, ...curve(...many(20, 60)).slice(3)])).toBe(8);
    const alike = many(3, 60).map((score) => candidate(texts[0]!, score));
    expect(sizeOf([...alike, ...curve(...many(20, 60)).slice(1)])).toBe(5);
  });
  test('is a reason of its own', () =>
    expect(select(curve(...many(20, 60)), [], { ...plain, max: null, minScore: null }).unselected).toEqual({
      ...none,
      'not likely enough': 15,
    }));
  test('is nothing below the floor', () => expect(sizeOf(curve(...many(20, 49)))).toBe(0));
  test('is never above fifty', () => expect(sizeOf(curve(...many(80, 90)))).toBe(50));
  test('is at most what people ask for, and all where they name a score', () => {
    expect(sizeOf(curve(...many(10, 90), ...many(20, 60)), 15)).toBe(15);
    expect(sizeOf(curve(...many(10, 90), ...many(20, 60)), 25)).toBe(18);
    expect(sizeOf(curve(...many(10, 90), ...many(20, 60), ...many(5, 30)), null, 30)).toBe(35);
  });
});

describe('a keyword of the user', () => {
  const rule = curveOf(70, 70, 60, 60, 60, 60, 60, 60);
  const texts = (list: readonly Ranked[]) =>
    select(list, [], { ...plain, max: null, minScore: null })
      .candidates.filter(({ selected }) => selected)
      .map(({ keywords: [keyword] }) => keyword);
  const raised = (one: Ranked): Ranked => ({ ...one, score: one.score + 40, unaskedScore: one.score });

  test('adds messages and changes nothing else', () => {
    const low = candidate('lamp of the corridor', 20);
    expect(texts([...rule, raised(low)].sort((a, b) => b.score - a.score)).sort()).toEqual(
      [...texts(rule), 'lamp of the corridor'].sort(),
    );
  });
  test('brings back what is not likely enough', () => {
    const [first, ...others] = rule;
    expect(texts([raised(rule.at(-1)!), first!, ...others.slice(0, -1)])).toContain(texts([rule.at(-1)!])[0]);
  });
});

function curveOf(...scores: readonly number[]): Ranked[] {
  return scores.map((score, at) => candidate(`walnut ${words[at]} tulip`, score));
}
