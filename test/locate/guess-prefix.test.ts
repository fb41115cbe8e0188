// A header that nobody configured, guessed from lines of a known source.
import { describe, expect, test } from 'vitest';
import { guessPrefix } from '../../src/locate/guess-prefix.ts';
import { messageReader } from '../../src/locate/prefix.ts';
import { inC, locatorFor } from './located.ts';

const find = locatorFor(
  inC([
    'syslog(LOG_ERR, "badge of %s refused at door %d", b, d);',
    'syslog(LOG_ERR, "tamper contact of the vault broken");',
    'syslog(LOG_ERR, "guard %s asleep in the tower", g);',
  ]),
  'c',
);
const messages = [
  'badge of ash refused at door 3',
  'tamper contact of the vault broken',
  'guard elm asleep in the tower',
];
const guessFor = (header: (n: number) => string) =>
  guessPrefix(
    messages.map((one, n) => header(n + 7) + one),
    find,
  );

describe('the guess', () => {
  test.each<readonly [string, (n: number) => string]>([
    ['numbers between signs', (n) => `##${n}## `],
    ['words in pipes', (n) => `gate|zone ${n}|n${n}|`],
    ['fields', (n) => `ts=${n} host=east msg=`],
    ['quotes', (n) => `{${n}} "east" > `],
    ['a path', (n) => `/srv/gate/${n}/log => `],
    ['dollars and stars', (n) => `$$ * ${n} ^ `],
    ['names', (n) => `~${['east', 'west', 'north'][n % 3]}~${n}~ `],
    ['letters beyond ASCII', (n) => `größe ${n} → `],
  ])('%s', (_, header) => {
    const guess = guessFor(header);
    expect(guess).toMatchObject({ placed: 3, lines: 3 });
    const behind = messageReader(guess!.expression, []);
    for (const n of [1, 22]) {
      const line = `${header(n)}badge of ash refused at door 3`;
      expect(behind(line)).toBeGreaterThan(0);
      expect(find(line, behind(line))!.strict).toBe(true);
    }
  });

  test.each<readonly [string, readonly string[]]>([
    ['no line', []],
    ['lines of another program', ['## 1 ## door shut', '## 2 ## door open', '## 3 ## job done']],
    ['one line', ['##1## tamper contact of the vault broken']],
  ])('is none for %s', (_, lines) => expect(guessPrefix(lines, find)).toBeNull());
});

describe('named formats', () => {
  const formats = [
    { name: 'audit', prefix: '#\\d+# ' },
    { name: 'trace', prefix: 'T[0-9]+\\|' },
  ];
  test.each([
    [null, '#17# badge', 5],
    [null, 'T17|badge', 4],
    [null, 'badge', 0],
    ['trace', 'T17|badge', 4],
    ['trace', '#17# badge', 0],
    ['\\w+!', 'ash!badge', 4],
  ])('%s: %s', (prefix, line, expected) => expect(messageReader(prefix, formats)(line)).toBe(expected));

  test('a wrong expression is told with its name', () => {
    expect(() => messageReader(null, [{ name: 'audit', prefix: '(#' }])).toThrow(
      expect.objectContaining({ facts: { option: 'log-formats: audit' } }),
    );
  });
});
