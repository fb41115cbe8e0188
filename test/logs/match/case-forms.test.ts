// The forms of a character by case, against the mappings to upper and lower case.
import { expect, test } from 'vitest';
import { caseFormsOf } from '../../../src/logs/match/case-forms.ts';

const caseForms = caseFormsOf();

const cased = Array.from({ length: 0x10ffff - 0x80 }, (_, i) => i + 0x80)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((character) => /\p{Changes_When_Casemapped}/u.test(character));

/** One character beyond ASCII; `ı` has no other that differs by case only (CaseFolding.txt gives it to Turkish alone). */
const isForm = (text: string): boolean => /^[^\0-\x7f]$/u.test(text);

test('all that has case beyond ASCII', () => {
  expect(cased.length).toBeGreaterThan(2700);
  const wrong = cased.filter((character) => {
    const mapped = [character.toLowerCase(), character.toUpperCase()].filter(isForm);
    const forms = caseForms(character);
    const related = forms.every((form) => form === character || caseForms(form).includes(character));
    return !related || !forms.every(isForm) || !mapped.every((form) => forms.includes(form));
  });
  expect(wrong).toEqual([]);
});

test.each([
  ['k', ['k']],
  ['日', ['日']],
  ['σ', ['σ', 'Σ', 'ς']],
  ['İ', ['İ']],
  ['ı', ['ı']],
  ['ß', ['ß', 'ẞ']],
  ['д', ['д', 'Д', 'ᲁ']],
  ['𐐀', ['𐐀', '𐐨']],
  ['\u212a', ['\u212a']],
])('%s', (character, expected) => {
  expect(caseForms(character)[0]).toBe(character);
  expect([...caseForms(character)].sort()).toEqual([...expected].sort());
});
