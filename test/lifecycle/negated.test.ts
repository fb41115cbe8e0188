// Which selections a condition asks for, and which keep a rule from firing.
import { expect, it } from 'vitest';
import { negatedBy } from '../../src/lifecycle/rules/negated.ts';

const rows: readonly (readonly [condition: string, selection: string, negated: boolean])[] = [
  ['k and not f', 'f', true],
  ['k and not f', 'k', false],
  ['k and not 1 of f_*', 'f_main', true],
  ['k and not 1 of f_*', 'f', false],
  ['k and not 1 of *_f*_x', 'a_f_b_x', true],
  ['k and not 1 of a*a', 'a', false],
  ['k and not 1 of a*a', 'aa', true],
  ['f and not 1 of f*', 'f', false],
  ['not 1 of them', 'x', true],
  [`k and not 1 of ${'a*'.repeat(500)}b`, 'a'.repeat(5000), false],
];

it.each(rows)('%s: %s', (condition, selection, negated) => {
  expect(negatedBy(condition)(selection)).toBe(negated);
});
