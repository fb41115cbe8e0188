// What has become of a keyword, given the messages of a program.
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/lifecycle/judge/judge.ts';
import { indexMessages } from '../../src/lifecycle/judge/message-index.ts';
import type { Part } from '../../src/model/facts.ts';
import type { Message } from '../../src/model/messages.ts';

/** `%s` and `%d` are values. */
function message(text: string, line: number): Message {
  const parts = text
    .split(/(%[sd])/)
    .flatMap((piece): readonly Part[] =>
      /^%[sd]$/.test(piece) ? [{ placeholder: piece }] : piece === '' ? [] : [{ literal: piece }],
    );
  const origin = {
    file: 'a.c',
    line,
    column: 1,
    callLine: line,
    function: null,
    sink: 'log',
    sinkKind: 'log',
    facility: null,
  } as const;
  const rest = { language: 'c', severity: 'error', returned: false, fatal: false, branches: [], next: [] } as const;
  return { parts, origin, ...rest, messageIds: [], excluded: null };
}

const keyword = (value: string) => ({ value, line: 1, column: 1, written: '', selection: 'k', role: 'any' }) as const;

const program = [
  'syscall %d out of bounds',
  'Failed password for %s from %s port %d',
  'invalid certificate signing key',
  '%s: %s',
  'session limit of %d reached for peer',
  'session limit of %d reached for peer',
  'checksum mismatch in journal block',
  'cannot open the spool directory',
  'worker %d ended',
  'path C:\\spool is 100% full?',
  '%s not enabled',
];
const corpus = indexMessages(program.map((text, at) => message(text, at + 1)));

const rows: readonly (readonly [keyword: string, expected: string])[] = [
  ['invalid certificate signing key', 'live 1'],
  ['INVALID Certificate', 'live 1'],
  ['syscall * out of bounds', 'live 1'],
  ['syscall * of bounds', 'live 1'],
  ['*out of bounds*', 'live 1'],
  ['session limit of', 'live 2'],
  ['invalid certificat? signing', 'live 1'],
  ['invalid certificate?signing', 'live 1'],
  ['C:\\\\spool is', 'live 1'],
  ['C:\\spool is', 'live 1'],
  ['full\\?', 'live 1'],
  // A value in the place of a placeholder, most of it fixed text.
  ['syscall 12 out of bounds', 'live 1'],
  ['Failed password for root', 'live 1'],
  ['syscall twelve out of bounds', 'reworded 0'],
  ['PAM not enabled', 'dead 0'],
  // `%s: %s` holds everything and says nothing.
  ['fatal: no such thing', 'dead 0'],
  ['cannot open the spool folder', 'reworded 0'],
  ['checksum mismatch in the journal block', 'reworded 0'],
  ['cheksum mismatch in journal', 'reworded 0'],
  ['could not open the spool directory', 'reworded 0'],
  ['disk quota exceeded', 'dead 0'],
  ['worker thread pool exhausted', 'dead 0'],
  ['*', 'dead 0'],
];

it.each(rows)('%s is %s', (value, expected) => {
  const [verdict] = judge([keyword(value)], corpus);
  expect(`${verdict!.status} ${verdict!.matches}`).toBe(expected);
  expect(verdict!.closest !== null).toBe(verdict!.status === 'reworded');
});

it('shows the closest message and its place', () => {
  const [verdict] = judge([keyword('checksum mismatch in the journal block')], corpus);
  expect(verdict!.closest).toMatchObject({ text: 'checksum mismatch in journal block', origin: { line: 7 } });
  expect(verdict!.closest!.similarity).toBeGreaterThan(0.8);
  expect(verdict!.closest!.similarity).toBeLessThan(1);
});

it('takes no message for a rewording that another keyword of the rule hits', () => {
  const [first] = judge([keyword('checksum mismatch in the journal block'), keyword('journal block')], corpus);
  expect(first!.status).toBe('dead');
});

describe('with a memory of the message', () => {
  const place = { file: 'old/a.c', function: null, twins: [] };
  const verdictOf = (value: string, text: string, more: object = {}) =>
    judge([keyword(value)], corpus, [{ keyword: value, text, ...place, ...more }])[0]!;

  it.each([
    ['a short text is found by its message', 'the queue folder', 'cannot open the queue folder', {}, 'reworded'],
    ['not in another function', 'the queue folder', 'cannot open the queue folder', { function: 'f' }, 'dead'],
    ['nor in another file', 'the queue folder', 'cannot open the queue folder', { file: 'b.c' }, 'dead'],
    [
      'what is close is found anywhere',
      'open the spool folder',
      'cannot open the spool folder',
      { file: 'b.c' },
      'reworded',
    ],
    [
      'but not what was there before',
      'open the spool folder',
      'cannot open the spool folder',
      { twins: ['Cannot open the spool directory.'] },
      'dead',
    ],
  ])('%s', (_, value, text, more, expected) => {
    const { status, closest } = verdictOf(value, text, more);
    expect({ status, isNew: closest?.isNew }).toEqual({
      status: expected,
      isNew: expected === 'dead' ? undefined : true,
    });
  });
});

it('leaves out what is no message', () => {
  const excluded = { ...message('checksum mismatch in journal block', 1), excluded: { reason: 'comparison' } as const };
  expect(judge([keyword('checksum mismatch')], indexMessages([excluded]))[0]!.status).toBe('dead');
});
