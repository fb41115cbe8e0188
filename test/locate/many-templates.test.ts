// Templates and lines that strangers wrote to keep the program busy: a line meets few templates, and what many lines share is found once.
import { describe, expect, test } from 'vitest';
import { eachPattern, indexPatterns } from '../../src/locate/index-patterns.ts';
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
      let met = 0;
      eachPattern(index, line(i), line(i).length, () => met++);
      expect(met).toBeLessThan(20);
    }
    const find = locatorFor(statements(2000, template), 'c');
    expect(told(find, line(1999))).toBe('2001: now');
  });
});

test('a text of 200,000 statements: the others are one list for all lines', () => {
  const [message] = messagesOf(
    statements(1, () => 'possible break-in attempt from %s'),
    'c',
  );
  const messages = Array.from({ length: 200_000 }, (_, i) => ({
    ...message!,
    origin: { ...message!.origin, line: i },
  }));
  const find = locator(messages);
  const [one, other] = ['a', 'b'].map((from) =>
    find(`Jan 12 06:11:11 host app[1]: possible break-in attempt from ${from}`),
  );
  expect(one?.alternatives).toHaveLength(199_999);
  expect(other?.alternatives).toBe(one?.alternatives);
});

test('a template of 20,000 values', () => {
  const find = locatorFor(inC([`syslog(LOG_ERR, "bad value ${'%d%s'.repeat(10_000)} here", x);`]), 'c');
  expect(find(`bad value ${'1a'.repeat(50)} here`)?.arguments).toHaveLength(20_000);
});
