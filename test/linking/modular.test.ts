import { expect, test } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { isModular } from '../../src/linking/constants/resolve-indirect-uses.ts';

test.each([
  ['c', false],
  ['go', true],
  ['java', true],
  ['python', true],
])('names of %s belong to modules: %s', (name, modular) => {
  expect(isModular(languages.find((one) => one.name === name)!)).toBe(modular);
});
