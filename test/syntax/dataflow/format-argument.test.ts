// What an inserted value is in a text: the whole message, or one value among others.
import { describe, expect, test } from 'vitest';
import { roleInText, writtenText } from '../../../src/syntax/dataflow/format-argument.ts';
import { walkOf } from './walk-of.ts';

describe('a value behind a text', () => {
  test.each<[raw: string, place: number, expected: ReturnType<typeof roleInText>]>([
    ['"%s"', 1, 'whole'],
    ['"%s\\n"', 1, 'whole'],
    ['"{}"', 1, 'whole'],
    ['"error: %s"', 1, 'whole'],
    ['"error: \'%s\'"', 1, 'whole'],
    ['"error: (%s)\\n"', 1, 'whole'],
    ['"e: %s"', 1, 'whole'],
    ['"%d: %s"', 2, 'whole'],
    ['"%*s%s"', 3, 'whole'],
    ['"x%sy"', 1, 'whole'],
    ['"%(sum)d %s"', 2, 'whole'],
    ['"\\t%d"', 1, null],
    ['"\\t%s"', 1, 'whole'],
    ['"%s %s"', 1, 'several'],
    ['"%s %s"', 2, 'several'],
    ['"{} {}"', 2, 'several'],
    ['"%S %S"', 2, 'several'],
    ['"error %s"', 1, 'telling'],
    ['"%s failed"', 1, 'telling'],
    ['"%s: failed"', 1, 'telling'],
    ['"cannot open: %s"', 1, 'telling'],
    ['"%d"', 1, null],
    ['"%s %d"', 2, null],
    ['"%*d %s"', 1, null],
    ['"%*d %s"', 2, null],
    ['"%*d %s"', 3, 'whole'],
  ])('%s, argument %i: %s', (raw, place, expected) => expect(roleInText(raw, place, 'value', true)).toBe(expected));

  test('none belongs to it: a value is a text', () => {
    expect(roleInText('"error"', 1, 'value', true)).toBe('telling');
    expect(roleInText('""', 1, 'value', true)).toBe('whole');
    expect(roleInText('"%s"', 2, 'value', true)).toBe('whole');
  });
});

describe('the last argument with a telling name is the whole message behind a colon', () => {
  test.each([
    ['"cannot open it: %s"', 'why', true, 'whole'],
    ['"cannot open it: %s"', 'error_message', true, 'whole'],
    ['"cannot open it: %s"', 'messages', true, 'telling'],
    ['"cannot open it: %s"', 'why', false, 'telling'],
    ['"cannot open it: %s"', 'path', true, 'telling'],
    ['"cannot open it %s"', 'why', true, 'telling'],
    ['"cannot open: it is %s"', 'why', true, 'telling'],
    ['"%s: %s"', 'why', true, 'whole'],
  ])('%s, %s, last: %s gives %s', (raw, name, last, expected) => expect(roleInText(raw, 1, name, last)).toBe(expected));
});

describe('a text as written', () => {
  const textAt = (source: string, adjacent: boolean, at = 2): string =>
    writtenText(walkOf(source).tokens, at, adjacent);

  test.each([
    ['log("closefrom: %s")', '"closefrom: %s"'],
    ['log("closefrom: " "%s")', '"closefrom: %s"'],
    ['log("closefrom: " L"%s" "\\n")', '"closefrom: %s\\n"'],
    ['log(x "closefrom: " "%s" x)', '"closefrom: %s"', 3],
    ['log("closefrom: " "%s" "\\n")', '"closefrom: %s\\n"', 3],
  ])('%s is joined with its neighbours: %s', (source, expected, at = 2) =>
    expect(textAt(source, true, at as number)).toBe(expected),
  );

  test('with quotes of every kind', () => {
    const { tokens } = walkOf('log("""closefrom: """ f"""%s""")', 'python');
    expect(writtenText(tokens, 2, true)).toBe('"""closefrom: %s"""');
  });

  test('alone where neighbours are texts of their own', () =>
    expect(textAt('log("closefrom: " "%s")', false)).toBe('"closefrom: "'));
});
