// Exception classes in their order: what their names say, their bases, who throws them.
import { describe, expect, test } from 'vitest';
import type { Ranked } from '../../src/model/candidates.ts';
import type { ExceptionClass } from '../../src/model/exception-facts.ts';
import type { Message } from '../../src/model/messages.ts';
import { meaningsOf, wordsOf } from '../../src/ranking/exceptions/class-names.ts';
import { exceptionSignals } from '../../src/ranking/exceptions/exceptions.ts';
import { rank } from '../../src/ranking/rank.ts';
import { meanings } from '../../src/ranking/signals/meanings.ts';
import { message, subject } from './samples.ts';

const plain = { keywords: [], onlyKeywords: false, lowest: 0 };

type Setting = Partial<ExceptionClass> & { readonly functions?: readonly string[] };

/** The definition of a class and the functions that throw it, twelve places unless others are given. */
function classOf(name: string, { functions = [], ...rest }: Setting = {}): Message[] {
  const raised = functions.length || 12;
  const facts = {
    qualified: null,
    standard: false,
    lineage: ['Exception'],
    heirsRaised: false,
    logged: null,
    said: [],
  };
  const exception: ExceptionClass = { name, ...facts, raised, ...rest };
  return [null, ...functions].map((inside) => ({
    ...message(name, { origin: { function: inside, sink: 'Exception', sinkKind: 'throw' } }),
    exception,
  }));
}

const ranked = (...given: Parameters<typeof classOf>): Ranked => rank(classOf(...given), plain).ranked[0]!;
const signalsOf = (...given: Parameters<typeof classOf>): string[] =>
  ranked(...given).reasons.map(({ signal }) => signal);

test.each([
  ['SuspiciousFileOperation', 'Suspicious File Operation'],
  ['HTTPForbiddenError', 'HTTP Forbidden'],
  ['BadCredentialsException', 'Bad Credentials'],
  ['Exception', 'Exception'],
  ['_Stop_now', 'Stop now'],
])('%s is read as %s', (name, words) => expect(wordsOf(name)).toBe(words));

test('a word says one thing', () =>
  expect([...meaningsOf('Policy Not Authorized').keys()]).toEqual(['access control']));

describe('each signal of words sees its example and leaves the other', () => {
  const known = new Set(meanings.map(({ name }) => name));
  const own = exceptionSignals.filter(({ name, examples }) => examples && !known.has(name));
  test.each(
    own.map(({ examples, ...signal }) => ({ ...signal, yes: String(examples!.yes), no: String(examples!.no) })),
  )('$name: $yes, not: $no', ({ detect, yes, no }) => {
    expect(detect(subject(yes))).not.toBeNull();
    expect(detect(subject(no))).toBeNull();
  });
});

describe('signals of facts', () => {
  test.each<[string, Parameters<typeof classOf>, Parameters<typeof classOf>]>([
    ['attack', ['SuspiciousOperation'], ['StrangeOperation']],
    ['authentication', ['AuthenticationError'], ['AuthorError']],
    [
      'base class',
      ['Host', { lineage: ['SuspiciousOperation', 'Exception'] }],
      ['Host', { lineage: ['InvalidInput'] }],
    ],
    ['thrown where input is judged', ['Host', { functions: ['verifyPeer', 'f'] }], ['Host', { functions: ['f', 'g'] }]],
    ['thrown with such texts', ['Host', { said: ['access denied', 'no'] }], ['Host', { said: ['a', 'b', 'denied'] }]],
    ['thrown in few places', ['Host', { functions: ['f'] }], ['Host']],
    ['thrown all over', ['Host', { raised: 30 }], ['Host']],
    ['logged where it is caught', ['Host', { logged: 'LOG.error' }], ['Host']],
    ['never thrown here', ['Host', { raised: 0 }], ['Host', { raised: 0, heirsRaised: true }]],
    ['invalid and no more', ['InvalidImage'], ['InvalidSession']],
    ['mistake in the code', ['FieldError'], ['TooManyFieldsSent']],
    ['everyday outcome', ['UserNotFound'], ['UserDenied']],
    ['warning class', ['OldName', { lineage: ['DeprecationWarning'] }], ['OldName']],
    ['few words', ['ShapeError'], ['AuthError']],
    ['private class', ['_StopNow'], ['StopNow']],
  ])('%s', (signal, yes, no) => {
    expect(signalsOf(...yes)).toContain(signal);
    expect(signalsOf(...no)).not.toContain(signal);
  });
});

test('classes of attack and refusal come before everyday ones and mistakes', () => {
  const names = ['ImproperlyConfigured', 'RecordNotFound', 'SuspiciousUpload', 'ShapeTypeError', 'AccessForbidden'];
  const order = rank(
    names.flatMap((name) => classOf(name)),
    plain,
  ).ranked.map(({ parts }) => parts);
  expect(order.slice(0, 2)).toEqual([[{ literal: 'AccessForbidden' }], [{ literal: 'SuspiciousUpload' }]]);
});

test('one candidate for the definition and all places, with the chain of bases as a reason', () =>
  expect(ranked('Banned', { functions: ['a', 'b'], lineage: ['Refused', 'Exception'] })).toMatchObject({
    kind: 'exception',
    origins: [{}, {}, {}],
    reasons: expect.arrayContaining([
      { signal: 'exception class', points: 6, detail: 'Banned < Refused < Exception; thrown in 2 places' },
    ]),
  }));

test('a message of the same text stays a message', () =>
  expect(
    rank([message('Banned'), ...classOf('Banned')], plain)
      .ranked.map(({ kind }) => kind)
      .sort(),
  ).toEqual(['exception', 'message']));

test('words that people ask for are found in the name', () => {
  const asked = { ...plain, keywords: ['fileop', 'operationx'] };
  expect(rank(classOf('FileOperation'), asked).ranked[0]!.reasons).toContainEqual({
    signal: 'asked for',
    points: 40,
    detail: 'fileop',
  });
});
