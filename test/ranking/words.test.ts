import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import learned from '../../src/data/learned.json' with { type: 'json' };
import { detailOf, measures, wordsOfName, wordsOfText } from '../../src/ranking/words.ts';
import { message, subject } from './samples.ts';

describe('the words of a text', () => {
  test('are words and pairs, with values and ends', () =>
    expect([...wordsOfText([{ literal: 'Rejected 2 keys of ' }, { placeholder: '%s' }]).keys()].sort()).toEqual(
      ['reject', '^ reject', 'key', 'reject key', 'of', 'key of', 'of *', '* $'].sort(),
    ));
  test('are shown as they are written', () =>
    expect(wordsOfText([{ literal: 'rejecting you' }]).get('reject')).toBe('rejecting'));
});

test.each(['checkAuthTokens', 'check_auth_token', 'Check.AUTHToken'])('%s has the words of its name', (name) =>
  expect([...wordsOfName(name).keys()]).toEqual(['check', 'auth', 'token']),
);

describe('points', () => {
  const [text, functions, sink] = measures;
  const points = new Map(Object.entries<readonly number[]>(learned.text));
  const nothing = [0, 0, 0, 0];
  const added = (sum: readonly number[], one: readonly number[]) => sum.map((value, at) => value + one[at]!);

  test.each([...points].filter(([word]) => /^[a-z]+$/.test(word) && wordsOfText([{ literal: word }]).has(word)))(
    '%s alone, and at both ends',
    (word) => {
      const found = [word, `^ ${word}`, `${word} $`].flatMap((one) => (points.has(one) ? [points.get(one)!] : []));
      expect(text!.measure(subject(word))?.points).toEqual(found.reduce(added, nothing));
    },
  );
  test('a word counts once, however often it occurs', () => {
    const word = [...points.keys()].find((one) => /^[a-z]{3,6}$/.test(one) && !points.has(`${one} ${one}`))!;
    expect(text!.measure(subject(`${word} ${word} ${word}`))).toEqual(text!.measure(subject(word)));
  });
  test('are those of all words and pairs of a text', () => {
    const piece = fc.constantFrom(
      ...[...points.keys()].flatMap((one) => one.split(' ').filter((key) => /^[a-z*]/.test(key))),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const parts = pieces.map((one) => (one === '*' ? { placeholder: '%s' } : { literal: ` ${one} ` }));
        const sum = [...wordsOfText(parts).keys()]
          .flatMap((key) => (points.has(key) ? [points.get(key)!] : []))
          .reduce(added, nothing);
        expect(text!.measure(subject('x', [{ ...message('x'), parts }]))?.points ?? nothing).toEqual(sum);
      }),
    );
  });
  test('are null for words that nobody learned', () => expect(text!.measure(subject('qxqx zyzy'))).toBeNull());
  test.each([
    ['function', functions!, learned.function],
    ['sink', sink!, learned.sink],
  ] as const)('of the name of the %s', (key, { measure }, table) => {
    const [word, value] = Object.entries(table).find(([, [points]]) => points! > 0)!;
    const named = (name: string) => measure(subject('x', [message('x', { origin: { [key]: name } })]));
    const measured = named(`Zz_${word}`);
    expect(measured?.points).toEqual(value);
    expect(measured && detailOf(measured)).toBe(`${word} +${value[0]}`);
    expect(named('zz')).toBeNull();
  });
});
