// Which statements wrote how many lines, which wrote none, and which may have.
import { expect, test } from 'vitest';
import { locator } from '../../src/locate/locate.ts';
import { startTally, unseen } from '../../src/locate/tally.ts';
import type { StatementCount } from '../../src/model/located.ts';
import { inC, messagesOf } from './located.ts';

const messages = messagesOf(
  inC([
    'syslog(3, "badge %s refused", b);', // 2
    'syslog(3, "hinge worn out");', // 3
    'syslog(3, "hinge worn out");', // 4
    'syslog(3, "portcullis stuck");', // 5
    'if (strcmp(word, "sluice gate code") == 0) return;', // 6
    'printf("gate is %s now\\n", state);', // 7
  ]),
  'c',
);
const find = locator(messages);
const lines = ['badge 1 refused', 'hinge worn out', 'of nobody', 'badge 2 refused'];
const tally = startTally();
for (const [i, text] of lines.entries())
  tally.add({ log: 'gate.log', line: i + 1, text, match: find(text), continues: null, frame: null });

const short = ({ message, lines: n, first, last }: StatementCount): readonly unknown[] => [
  message.origin.line,
  n,
  first?.line ?? null,
  last?.line ?? null,
];

test('statements that wrote lines, most first', () => {
  expect(tally.seen().map(short)).toEqual([
    [2, 2, 1, 4],
    [3, 1, 2, 2],
  ]);
});

test('statements that may have written one are not unseen', () => {
  expect(unseen(messages, tally).map(short)).toEqual([
    [5, 0, null, null],
    [7, 0, null, null],
  ]);
});
