// Constants become their text where the program knows just one; otherwise they stay placeholders.
import { describe, expect, test } from 'vitest';
import type { Part } from '../../src/model/facts.ts';
import { fact, file, linkAll, linkFiles, textOf } from './samples.ts';

const use = 'void f(void) { die("access to " WHAT " denied"); }\n';
/** The first message of the last file. */
const linked = (...sources: readonly string[]): string => {
  const name = `${sources.length - 1}.c`;
  return textOf(linkFiles(...sources).find(({ origin }) => origin.file === name && origin.sink === 'die')!);
};

describe('constants', () => {
  test.each([
    ['in another file', ['#define WHAT "the vault"\n', use], 'access to the vault denied'],
    ['whatever the order of the files', [use, '#define WHAT "the vault"\n', use], 'access to the vault denied'],
    ['the same text twice', ['#define WHAT "it"\n', '#define WHAT "it"\n', use], 'access to it denied'],
    ['two texts: nobody knows', ['#define WHAT "it"\n', '#define WHAT "that"\n', use], 'access to {WHAT} denied'],
    [
      'two texts and one again',
      ['#define WHAT "it"\n', '#define WHAT "that"\n', '#define WHAT "it"\n', use],
      'access to {WHAT} denied',
    ],
    ['unknown', [use], 'access to {WHAT} denied'],
    ['another name is not it', ['#define WHATEVER "it"\n', use], 'access to {WHAT} denied'],
    ['made of another', ['#define WHAT "the " PLACE\n', '#define PLACE "vault"\n', use], 'access to the vault denied'],
    [
      'made of one with two texts',
      ['#define WHAT "the " P\n#define P "a"\n', '#define P "b"\n', use],
      'access to the {P} denied',
    ],
    ['with a conversion', ['#define WHAT "row %d"\n', use], 'access to row {%d} denied'],
    ['a variable of that name is none', ['char *WHAT = "it";\n', use], 'access to {WHAT} denied'],
  ])('%s', (_, sources, text) => expect(linked(...sources)).toBe(text));

  test('neighbouring literals become one part', () =>
    expect(linkFiles('#define WHAT "it"\n', use).at(-1)!.parts).toEqual([{ literal: 'access to it denied' }]));

  const constant = (target: string, parts: Parameters<typeof fact>[0]) => fact(parts, { role: 'constant', target });
  const partsOf = (name: string, constants: readonly ReturnType<typeof fact>[]): readonly Part[] =>
    linkAll(file(constants), file([fact([{ literal: '<' }, { reference: name }, { literal: '>' }])], 'b.c')).at(-1)!
      .parts;

  test.each([
    ['one that names itself', [constant('A', [{ literal: 'a' }, { reference: 'A' }])], '<a{A}>'],
    [
      'two that name each other',
      [constant('A', [{ literal: 'a' }, { reference: 'B' }]), constant('B', [{ literal: 'b' }, { reference: 'A' }])],
      '<ab{A}>',
    ],
    [
      'one that is named twice is no cycle',
      [constant('A', [{ reference: 'B' }, { reference: 'B' }]), constant('B', [{ literal: 'b' }])],
      '<bb>',
    ],
  ])('cycles: %s', (_, constants, text) => expect(textOf({ parts: partsOf('A', constants) })).toBe(text));

  test('an endless chain stays small', () => {
    const doubled = Array.from({ length: 40 }, (_, i) =>
      constant(`N${i}`, [{ reference: `N${i + 1}` }, { reference: `N${i + 1}` }]),
    );
    expect(partsOf('N0', doubled).length).toBeLessThan(1000);
  });

  test('no reference is left', () => {
    const all = linkFiles('#define A "a" B\n#define B "b" A\n', 'void f(void) { die("x " A " y " C); }\n');
    for (const { parts } of all) for (const part of parts) expect(part).not.toHaveProperty('reference');
  });

  test('no facts, no messages', () => expect(linkAll()).toEqual([]));
});
