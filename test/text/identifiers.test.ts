import { expect, test } from 'vitest';
import { lastName, mayHave, snakeCase, words, wordsIn } from '../../src/text/identifiers.ts';

test.each([
  ['vsf_cmdioWrite2', ['vsf', 'cmdio', 'Write2']],
  ['HTTPError', ['HTTPError']],
  ['__init__', ['init']],
  ['log->error', ['log', 'error']],
  ['', []],
])('%s', (name, expected) => {
  expect(wordsIn(name)).toEqual(expected);
  expect(words(name)).toEqual(expected.map((word) => word.toLowerCase()));
});

test.each([
  ['HTTPError', { acronyms: true }, ['HTTP', 'Error']],
  ['noURLGiven', { acronyms: true }, ['no', 'URL', 'Given']],
  ['Http2Error', { digits: 'apart' }, ['Http', '2', 'Error']],
  ['X509Error', { acronyms: true, digits: 'apart' }, ['X', '509', 'Error']],
  ['Http2Error', { digits: 'dropped' }, ['Http', 'Error']],
  ['write2file', { digits: 'dropped' }, ['write', 'file']],
] as const)('%s with %j', (name, how, expected) => expect(wordsIn(name, how)).toEqual(expected));

test('snake case keeps what separates words', () =>
  expect(['__init__', 'authUser', 'HTTPError'].map(snakeCase)).toEqual(['__init__', 'auth_User', 'HTTPError']));

test('the last name', () => {
  expect(['this.log.error', 'error', 'a.'].map(lastName)).toEqual(['error', 'error', '']);
});

test('a name that may have one of some words', () => {
  const may = mayHave(['usage', 'help']);
  expect([may('printUsage'), may('HELP'), may('print')]).toEqual([true, true, false]);
});
