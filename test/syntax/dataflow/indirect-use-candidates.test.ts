// Searching sorted names and bodies by their place.
import { expect, test } from 'vitest';
import {
  type Body,
  bodyAround,
  holdsCandidate,
  type IndirectUseCandidate,
} from '../../../src/syntax/dataflow/indirect-use-candidates.ts';

const candidates = [10, 20, 20, 30].map(
  (at): IndirectUseCandidate => ({ at, last: at, kind: 'constant', role: 'argument', open: -1 }),
);

test.each([
  [0, 10, false],
  [0, 11, true],
  [10, 11, true],
  [11, 20, false],
  [11, 21, true],
  [21, 30, false],
  [30, 40, true],
  [31, 99, false],
])('from %i to %i there is a candidate: %s', (from, to, expected) =>
  expect(holdsCandidate(candidates, from, to)).toBe(expected),
);

test('there is none of none', () => expect(holdsCandidate([], 0, 99)).toBe(false));

const body = (from: number, to: number): Body => ({ name: `${from}`, from, to });

test.each([
  [4, null],
  [5, null],
  [6, '5'],
  [9, '5'],
  [10, '5'],
  [11, '10'],
  [19, '10'],
  [20, '5'],
  [29, '5'],
  [30, null],
  [41, '40'],
])('around %i is the body %s', (at, expected) =>
  expect(bodyAround([body(5, 30), body(10, 20), body(40, 50)], at)?.name ?? null).toBe(expected),
);

test('nineteen bodies before it are looked at', () => {
  const around = (count: number) => [
    body(0, 1_000),
    ...Array.from({ length: count }, (_, i) => body(2 * i + 1, 2 * i + 2)),
  ];
  expect(bodyAround(around(18), 500)?.name).toBe('0');
  expect(bodyAround(around(19), 500)).toBeNull();
});
