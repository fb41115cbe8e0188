// Templates and lines that strangers wrote to keep the program busy: a line meets few templates, and what many lines share is found once.
import { describe, expect, test } from 'vitest';
import { indexPatterns, patternsFor } from '../../src/locate/index-patterns.ts';
import { locator } from '../../src/locate/locate.ts';
import { patternsOf } from '../../src/locate/pattern.ts';
import { inC, locatorFor, messagesOf, told } from './located.ts';

const statements = (count: number, text: (i: number) => string): string =>
  inC(Array.from({ length: count }, (_, i) => `syslog(LOG_ERR, "${text(i)}", x);`));

/** The eight words in an order of their own. */
function shuffled(number: number): string {
  const left = 'ticket rejected server session invalid remote limit exceeded'.split(' ');
  const words: string[] = [];
  for (let rest = number; left.length > 0; rest = Math.floor(rest / (left.length + 1))) {
    words.push(...left.splice(rest % left.length, 1));
  }
  return words.join(' ');
}

describe('2,000 templates of the same words', () => {
  test.each<[string, (i: number) => string, (i: number) => string]>([
    ['in other orders', (i) => `${shuffled(i)} %s`, (i) => `${shuffled(i)} now`],
    [
      'with a number',
      (i) => `server number ${i} of session is lost %s`,
      (i) => `server number ${i} of session is lost now`,
    ],
  ])('%s', (_, template, line) => {
    const patterns = patternsOf(messagesOf(statements(2000, template), 'c'));
    const index = indexPatterns(patterns);
    for (const i of [0, 7, 1999]) {
      expect(patternsFor(index, line(i), line(i).length).length).toBeLessThan(20);
    }
    const find = locatorFor(statements(2000, template), 'c');
    expect(told(find, line(1999))).toBe('2001: now');
  });
});

test('a text of 20,000 statements: the others are one list for all lines', () => {
  const [message] = messagesOf(
    statements(1, () => 'possible break-in attempt from %s'),
    'c',
  );
  const messages = Array.from({ length: 20_000 }, (_, i) => ({
    ...message!,
    origin: { ...message!.origin, line: i },
  }));
  const find = locator(messages);
  const [one, other] = ['a', 'b'].map((from) =>
    find(`Jan 12 06:11:11 host app[1]: possible break-in attempt from ${from}`),
  );
  expect(one?.alternatives).toHaveLength(19_999);
  expect(other?.alternatives).toBe(one?.alternatives);
});

const met = (text: (i: number) => string, line: string): number =>
  patternsFor(indexPatterns(patternsOf(messagesOf(statements(2000, text), 'c'))), line, line.length).length;

test('a line that holds a word of each of 2,000 templates meets those that stand in it as a whole', () => {
  const word = (i: number): string => [...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const words = Array.from({ length: 2000 }, (_, i) => `x${word(i)}`);
  expect(met((i) => `x${word(i)} is lost %s`, `${words.join(' ')} is lost now`)).toBe(1);
});

test('of 2,000 templates that a line can come from 256 are tried', () => {
  const kinds = ['%d', '%s', '%x'];
  const text = (i: number): string =>
    `session lost ${i.toString(3).replace(/./g, (digit) => kinds[Number(digit)]!)} now`;
  expect(met(text, 'session lost 17 now')).toBe(256);
});

test('a template with more values than anybody writes matches nothing', () => {
  const find = (values: number) =>
    locatorFor(
      inC([`syslog(LOG_ERR, "bad value ${'%d%s'.repeat(values / 2)} here", x);`]),
      'c',
    )(`bad value ${'1a'.repeat(50)} here`);
  expect(find(500)?.arguments).toHaveLength(500);
  expect(find(20_000)).toBeNull();
});
