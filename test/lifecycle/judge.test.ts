// What has become of a keyword, given the messages of a program.
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/lifecycle/judge/judge.ts';
import { indexMessages } from '../../src/lifecycle/judge/message-index.ts';
import { fragmentFinder } from '../../src/locate/fragments.ts';
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
const corpusOf = (texts: readonly string[]) => {
  const messages = texts.map((text, at) => message(text, at + 1));
  return indexMessages(messages, fragmentFinder(messages, 100));
};
const corpus = corpusOf(program);

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
  // A value in the place of a placeholder.
  ['syscall 12 out of bounds', 'possible 1'],
  ['Failed password for root', 'possible 1'],
  ['syscall twelve out of bounds', 'reworded 0'],
  ['PAM not enabled', 'possible 1'],
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
  if (/live|possible/.test(expected)) expect(verdict!.closest).toBeNull();
  if (expected.startsWith('reworded')) expect(verdict!.closest).not.toBeNull();
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
    ['not in another function', 'the queue cellar', 'cannot open the queue cellar', { function: 'f' }, 'dead'],
    ['nor in another file', 'the queue cellar', 'cannot open the queue cellar', { file: 'b.c' }, 'dead'],
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
    expect({ status, isNew: closest?.isNew ?? false }).toEqual({ status: expected, isNew: expected === 'reworded' });
  });
});

it('leaves out what is no message', () => {
  const excluded = { ...message('checksum mismatch in journal block', 1), excluded: { reason: 'comparison' } as const };
  expect(judge([keyword('checksum mismatch')], indexMessages([excluded]))[0]!.status).toBe('dead');
});

describe('a part of a live keyword, and blanks around it, change nothing', () => {
  const rows = [
    'session limit of',
    'path C:\\\\spool is 100',
    'invalid certificate signing key',
    'checksum mismatch in journal',
  ];
  it.each(rows)('%s', (value) => {
    for (let from = 0; from < value.length - 4; from++)
      for (const part of [value.slice(from), value.slice(0, value.length - from), ` ${value.slice(from)} `]) {
        if (/\\$|^\\/.test(part.trim())) continue;
        expect([part, judge([keyword(part)], corpus)[0]!.status]).toEqual([part, 'live']);
      }
  });
});

describe('a question mark is one character, and no value', () => {
  it.each([
    ['syscall ? out of bounds', 'possible'],
    ['sysca?l', 'live'],
    ['worker ? ended', 'possible'],
  ])('%s', (value, expected) => expect(judge([keyword(value)], corpus)[0]!.status).toBe(expected));
});

describe('rewordings', () => {
  const now = corpusOf([
    'retrying with AXFR from %s',
    'Failed to unlock the vault of %s',
    'ticket of %s was not found in the register',
    'badge of %s rejected at gate %d',
    'Session aborted: too many wrong badges (%d)',
    'memory exhausted while stamping a ticket',
    'guard is unable to read the badge of %s',
    'stamp does not match the ticket of %s',
    'the vault directory is not writable',
    'skipping forged ticket in line %d',
    'gate %d closed after a timeout of the peer',
    'closing gate for the night',
  ]);
  it.each<readonly [string, string, string | null]>([
    ['denied AXFR from', 'dead', 'retrying with AXFR from *'],
    ['opening gate for the night', 'dead', 'closing gate for the night'],
    ['guard stole the badge', 'dead', 'guard is unable to read the badge of *'],
    ['Could not unlock the vault', 'reworded', 'Failed to unlock the vault of *'],
    ['badge refused at gate', 'reworded', 'badge of * rejected at gate *'],
    ['Aborted session: too many', 'reworded', 'Session aborted: too many wrong badges (*)'],
    ['out of memory while stamping', 'reworded', 'memory exhausted while stamping a ticket'],
    ['guard could not read the badge', 'reworded', 'guard is unable to read the badge of *'],
    ['stamp mismatch the ticket of', 'reworded', 'stamp does not match the ticket of *'],
    ['the vault folder is not writable', 'reworded', 'the vault directory is not writable'],
    ['ignoring spoofed ticket in line', 'reworded', 'skipping forged ticket in line *'],
    ['gate closed after the peer timed out', 'reworded', 'gate * closed after a timeout of the peer'],
    ['Unknown ticket in the register', 'reworded', 'ticket of * was not found in the register'],
    ['nothing of the kind', 'dead', null],
  ])('%s', (value, status, text) => {
    const [verdict] = judge([keyword(value)], now);
    expect([verdict!.status, verdict!.closest?.text ?? null]).toEqual([status, text]);
  });
});

it('never shows a text that is no message as the closest', () => {
  const stored = message('drop old sessions now', 1);
  const kinds = ['variable', 'constant'] as const;
  const messages = kinds.map((sinkKind) => ({ ...stored, origin: { ...stored.origin, sinkKind } }));
  expect(judge([keyword('drop older sessions now')], indexMessages(messages))[0]!.closest).toBeNull();
});
