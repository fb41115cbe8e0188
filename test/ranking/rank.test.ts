import { describe, expect, test } from 'vitest';
import { rank as ranking } from '../../src/ranking/rank.ts';
import { meanings } from '../../src/ranking/signals/meanings.ts';
import { message } from './samples.ts';

const plain = { keywords: [], onlyKeywords: false, lowest: 0 };

const rank = (...given: Parameters<typeof ranking>) => ranking(...given).ranked;

describe('rank', () => {
  test('equal templates are one candidate with all origins, whatever their conversions', () => {
    const a = message('', { parts: [{ literal: 'bad ' }, { placeholder: '%d' }], origin: { line: 1 } });
    const b = message('', { parts: [{ literal: 'bad ' }, { placeholder: '%lu' }], origin: { line: 2 } });
    const c = message('', { parts: [{ literal: 'bad' }], origin: { line: 3 } });
    expect(
      rank([a, b, c], plain)
        .map(({ origins }) => origins.map(({ line }) => line))
        .sort(),
    ).toEqual([[1, 2], [3]]);
  });

  test('an excluded twin does not count when another place emits the text, and is not lost', () => {
    const found = rank(
      [
        message('forged ticket', { excluded: { reason: 'comparison' } }),
        message('forged ticket', { origin: { line: 9 } }),
      ],
      plain,
    );
    expect(found).toMatchObject([
      { excluded: null, origins: [{ line: 9 }] },
      { excluded: { reason: 'comparison' }, score: 0, origins: [{ line: 1 }] },
    ]);
  });

  test('a constant that only stands inside of other texts is no ordinary message', () => {
    const ordinaryOf = (sinkKind: 'constant' | 'log') =>
      ranking([message('the line is too long', { origin: { sinkKind } })], { ...plain, ordinary: 60 }).ordinary;
    expect([ordinaryOf('log').length, ordinaryOf('constant').length]).toEqual([1, 0]);
  });

  test('a word counts for one meaning', () => {
    const names = meanings.map(({ name }) => name);
    const meaningsIn = (text: string) =>
      rank([message(text)], plain)[0]!.reasons.flatMap(({ signal }) => (names.includes(signal) ? signal : []));
    expect(meaningsIn('the count exceeds it')).toEqual(['exhaustion']);
    expect(meaningsIn('malformed packet exceeds it')).toEqual(['protocol violation', 'exhaustion']);
  });

  test('an attack ranks above a fault, a fault above a greeting; all between 0 and 100', () => {
    const texts = [
      'welcome, server started',
      'could not validate the request',
      'possible spoofing attack: authentication denied',
    ];
    const ranked = rank(
      texts.map((text) => message(text)),
      plain,
    );
    expect(ranked.map(({ parts }) => ('literal' in parts[0]! ? parts[0].literal : ''))).toEqual([...texts].reverse());
    for (const { score } of ranked) expect(score >= 0 && score <= 100).toBe(true);
  });

  test('a text repeated a hundred times scores no more than once', () => {
    const [once] = rank([message('access denied to the vault')], plain);
    const [often] = rank([message('access denied to the vault '.repeat(100))], plain);
    expect(often!.score).toBeLessThanOrEqual(once!.score);
  });

  test('the highest severity of the origins is the candidate’s', () =>
    expect(
      rank([message('x y', { severity: 'debug' }), message('x y', { severity: 'fatal' })], plain)[0]!.severity,
    ).toBe('fatal'));

  test('ties are broken by the template, the same way each time', () => {
    const texts = ['b b', 'a a', 'c c'];
    const order = (list: string[]) =>
      rank(
        list.map((text) => message(text)),
        plain,
      ).map(({ parts }) => JSON.stringify(parts));
    expect(order(texts)).toEqual(order([...texts].reverse()));
  });

  test('a keyword that was asked for gives points, in any case', () => {
    const [asked] = rank([message('the Flux is low')], { keywords: ['flux'], onlyKeywords: false, lowest: 0 });
    expect(asked!.reasons).toContainEqual({ signal: 'asked for', points: 40, detail: 'flux' });
    expect(asked!.score).toBeGreaterThan(rank([message('the Flux is low')], plain)[0]!.score);
  });

  test('with onlyKeywords nothing else is a candidate', () => {
    const ranked = rank([message('the flux is low'), message('access denied')], {
      keywords: ['flux'],
      onlyKeywords: true,
      lowest: 0,
    });
    expect(ranked.map(({ excluded }) => excluded)).toEqual([null, { reason: 'none of the keywords' }]);
  });

  test('what scores too low is counted and not given, what is excluded not even counted', () => {
    const messages = [
      message('welcome, server started'),
      message('possible spoofing attack: authentication denied'),
      message('spoofing attack', { excluded: { reason: 'comparison' } }),
    ];
    const { ranked, below } = ranking(messages, { ...plain, lowest: 40 });
    expect(ranked.map(({ parts }) => parts)).toEqual([messages[1]!.parts]);
    expect(below).toBe(1);
    expect(ranking(messages, plain)).toMatchObject({ below: 0, ranked: { length: 3 } });
  });
});
