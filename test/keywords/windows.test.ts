// Places of pieces in a long text, against looking at each place.
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { windowsOf } from '../../src/keywords/windows.ts';

const anywhere = () => true;

function bySearch(text: string, piece: string, fits: (place: number) => boolean): number {
  for (let at = 0; at + piece.length <= text.length && piece !== ''; at++)
    if (text.startsWith(piece, at) && fits(at)) return at;
  return -1;
}

const letters = (maxLength: number) => fc.string({ unit: fc.constantFrom(...'ab'), minLength: 1, maxLength });

it('finds the first place that fits, for pieces of every length', () => {
  fc.assert(
    fc.property(letters(80), fc.nat(80), fc.nat(20), fc.nat(3), (text, from, length, phase) => {
      const places = windowsOf(text);
      const piece = text.slice(from % text.length).slice(0, length);
      const fits = (place: number) => place % 4 >= phase;
      expect(places(piece, fits)).toBe(bySearch(text, piece, fits));
      expect(places(`${piece}c`, anywhere)).toBe(-1);
    }),
    { numRuns: 500, seed: 7 },
  );
});

test.each([
  ['at the beginning', 'forged ticket presented', 0],
  ['at the end', 'presented by a walnut gate', 14],
  ['all of it', 'forged ticket presented by a walnut gate', 0],
  ['of eleven letters', 'ket present', 10],
  ['of seven letters', 'et pres', 11],
  ['of three letters', 'tic', 7],
  ['nothing', '', -1],
])('%s', (_, piece, expected) => {
  expect(windowsOf('forged ticket presented by a walnut gate')(piece, anywhere)).toBe(expected);
});

test('the first of many places, whatever was asked for before', () => {
  const text = 'walnut gate opened. '.repeat(300);
  const places = windowsOf(text);
  expect(places('walnut gate opened', anywhere)).toBe(0);
  expect(places('walnut gate opened', (place) => place > 0)).toBe(20);
  expect(places('gate opened. w', (place) => place > 1_000)).toBe(1_007);
  expect(places('e opened', (place) => place >= 10)).toBe(10);
});

test.each([
  ['at each place', 'a', 40, 11],
  ['at each second place', 'ab', 40, 12],
  ['at each third place', 'abc', 41, 13],
  ['at each fifth place', 'abcde', 40, 21],
])(
  'a piece that overlaps itself %s: only places of the text are asked about, the first counts',
  (_, unit, length, size) => {
    const text = unit.repeat(length).slice(0, length);
    const asked: number[] = [];
    const piece = text.slice(0, size);
    const places = windowsOf(text);
    expect(places(piece, (place) => asked.push(place) < 0)).toBe(-1);
    expect(asked.every((place) => text.slice(place).startsWith(piece))).toBe(true);
    expect(Math.min(...asked)).toBe(0);
    for (const from of [0, 1, 2, 3, 4, 5, 6, 7])
      expect(places(piece, (place) => place >= from)).toBe(Math.ceil(from / unit.length) * unit.length);
  },
);

test('looks at few places of a piece that has a rare part', () => {
  const text = `${'walnut gate opened. '.repeat(500)}forged walnut gate opened. `;
  let looked = 0;
  const found = windowsOf(text)('forged walnut gate opened. ', () => {
    looked++;
    return true;
  });
  expect([found, looked]).toEqual([10_000, 1]);
});
