// A candidate and what its keyword gives way to.
import { describe, expect, test } from 'vitest';
import { withKeyword } from '../../src/keywords/keywords.ts';
import type { Candidate, Ranked, Wildcards } from '../../src/model/candidates.ts';
import type { ExceptionClass } from '../../src/model/exception-facts.ts';

/** `*` is a value. */
const ranked = (template: string, more: Partial<Ranked> = {}): Ranked => ({
  parts: template
    .split('*')
    .flatMap((literal, at) => (at === 0 ? [{ literal }] : [{ placeholder: '%s' }, { literal }]))
    .filter((part) => !('literal' in part) || part.literal !== ''),
  kind: 'message',
  severity: 'error',
  score: 90,
  predicted: { keep: 0.8, harmless: 0.15, everyday: 0.03, wrong: 0.02 },
  reasons: [],
  excluded: null,
  messageIds: [],
  origins: [],
  ...more,
});

const shown = ({ keywords, keywordGap }: Candidate): readonly unknown[] => [...keywords, keywordGap];
const keyword = (one: Ranked, ordinary: readonly string[] = [], wildcards: Wildcards = 'auto'): readonly unknown[] =>
  shown(
    withKeyword(one, { wildcards }, (value) => (value.length > 0 && ordinary.includes(value) ? `no ${value}` : null)),
  );

describe('a message', () => {
  test('is not selected yet', () =>
    expect(withKeyword(ranked('forged ticket'), { wildcards: 'auto' })).toMatchObject({
      keywords: ['forged ticket'],
      keywordGap: null,
      selected: false,
      unselected: null,
      baseline: null,
    }));
  test('has the most specific keyword, not the first', () =>
    expect(keyword(ranked('forged ticket * tampered sandbox violation'))).toEqual([
      'tampered sandbox violation',
      null,
    ]));
  test('that is excluded has none, for that reason', () => {
    const excluded = { reason: 'a pattern' } as unknown as NonNullable<Ranked['excluded']>;
    expect(keyword(ranked('forged ticket', { excluded }))).toEqual(['a pattern']);
  });
  test('in ordinary messages has none', () =>
    expect(keyword(ranked('forged ticket'), ['forged ticket'])).toEqual([
      "also in 'no forged ticket', which says nothing suspicious",
    ]));
  test('that people ask for has it all the same', () =>
    expect(keyword(ranked('forged ticket', { wanted: true }), ['forged ticket'])).toEqual(['forged ticket', null]));
  test('that people ask for has a longer one first', () =>
    expect(keyword(ranked('peer * sent forged ticket', { wanted: true }), ['sent forged ticket'])).toEqual([
      'peer * sent forged ticket',
      null,
    ]));
  test('says what it collides with when it has none', () =>
    expect(keyword(ranked('connection refused from *'))).toEqual([
      "not specific enough to stand alone: many programs write 'connection refused from'",
    ]));
  test('needs less where the log source names the program', () => {
    const own = (template: string) => shown(withKeyword(ranked(template), { wildcards: 'auto', hasOwnLog: true }));
    expect(own('connection refused from *')).toEqual(['connection refused from', null]);
    expect(own('peer * sent forged ticket')).toEqual(['sent forged ticket', null]);
    expect(own('connection refused')).toEqual([
      "not specific enough to stand alone: many programs write 'connection refused'",
    ]);
  });
  test('that people ask for may be one that many write', () =>
    expect(keyword(ranked('connection refused', { wanted: true }))).toEqual(['connection refused', null]));
  test('that people ask for needs a specific one', () =>
    expect(keyword(ranked('failed', { wanted: true }))).toEqual(['not specific enough to stand alone']));
  test('gives way to another fragment without wildcards, whatever the last one is', () =>
    expect(
      keyword(
        ranked('forged ticket * badge token * tampered sandbox violation'),
        ['tampered sandbox violation'],
        'never',
      ),
    ).toEqual(['forged ticket', null]));
  test('gives way to another line without wildcards', () =>
    expect(keyword(ranked('smashed stack\nforged ticket'), ['smashed stack'], 'never')).toEqual([
      'forged ticket',
      null,
    ]));
  test('of many values is looked at up to the fortieth segment', () =>
    expect(keyword(ranked(`${'* of '.repeat(25)}* forged ticket`), ['forged ticket'])).toEqual([
      "also in 'no forged ticket', which says nothing suspicious",
    ]));
});

describe('an exception class', () => {
  const exception = (qualified: string | null, name = 'ForgedTicketError'): Ranked =>
    ranked('', { kind: 'exception', exception: { name, qualified, standard: false } as ExceptionClass });
  const also = "also in 'no ForgedTicketError', which says nothing suspicious";

  test.each<[string, string | null, readonly string[], readonly unknown[]]>([
    ['has its short name', 'a.ForgedTicketError', [], ['ForgedTicketError', null]],
    ['has its long name', 'a.ForgedTicketError', ['ForgedTicketError'], ['a.ForgedTicketError', null]],
    ['has none if both are ordinary', 'a.ForgedTicketError', ['ForgedTicketError', 'a.ForgedTicketError'], [also]],
    ['has none without a long name', null, ['ForgedTicketError'], [also]],
    ['has none without a package', 'ForgedTicketErrors', ['ForgedTicketError'], [also]],
  ])('%s', (_, qualified, ordinary, expected) => expect(keyword(exception(qualified), ordinary)).toEqual(expected));

  test('with a name that nobody can see has none', () =>
    expect(keyword(exception(null, 'Forged\u200bTicketError'))).toEqual(['has invisible characters in its name']));
});
