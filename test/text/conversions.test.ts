import { describe, expect, test } from 'vitest';
import { anyValue, conversionOf, conversionPattern, isPlainPercent, textValue } from '../../src/text/conversions.ts';

describe('a placeholder', () => {
  test.each([
    ['%s', 'text', null],
    ['%.4s', 'text', 4],
    ['%-10.*s', 'text', null],
    ['%V', 'text', null],
    ['%d', 'whole', null],
    ['%05.3d', 'whole', 3],
    ['%llu', 'whole', null],
    ['%w64d', 'whole', null],
    ['%PRIu64', 'whole', null],
    ['%1$d', 'whole', null],
    ['%(size)d', 'whole', null],
    ['%<d', 'whole', null],
    ['%,d', 'whole', null],
    ['%#X', 'hex', null],
    ['%o', 'hex', null],
    ['%p', 'pointer', null],
    ['%c', 'char', null],
    ['%.2f', 'float', 2],
  ])('%s', (placeholder, kind, precision) => expect(conversionOf(placeholder)).toEqual({ kind, precision }));

  test.each(['{}', '{0,number}', '%%', '%', 'size', '%d items', ''])('%s is no conversion', (placeholder) =>
    expect(conversionOf(placeholder)).toBeNull(),
  );
});

describe('in a literal', () => {
  const found = (source: string, text: string): readonly string[] => text.match(new RegExp(source, 'g')) ?? [];

  test.each([
    ['%s: %-5d of {name!r}', ['%s', '%-5d', '{name!r}'], ['%s', '{name!r}']],
    ['%(who)s had %1$s and %.*s', ['%(who)s', '%1$s', '%.*s'], ['%(who)s', '%1$s', '%.*s']],
    ['100%, done {{', [], []],
  ])('%s', (text, any, texts) => {
    expect(found(anyValue, text)).toEqual(any);
    expect(found(textValue, text)).toEqual(texts);
  });
});

test('a language takes what its grammar says', () => {
  const pattern = conversionPattern({ selector: String.raw`\d+\$`, flags: '-', length: '', letter: '[ds]' });
  const takes = (text: string): boolean => new RegExp(`^(?:${pattern})$`).test(text);
  expect(['%d', '%-5.2s', '%2$*.*d'].filter((text) => !takes(text))).toEqual([]);
  expect(['%ld', '%+d', '%x', '%<d'].filter(takes)).toEqual([]);
});

test('a blank behind a number makes a percent sign', () => {
  const plain = (text: string): boolean => isPlainPercent(text, /%[ ]?[a-z]/.exec(text)!);
  expect(['100% done', '% done', '100%d', 'x% d'].map(plain)).toEqual([true, false, false, false]);
});
