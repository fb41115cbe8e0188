// Which messages can contain a piece of a log line: a keyword with values in it, or a line that was cut anywhere.
import { describe, expect, test } from 'vitest';
import { fragmentFinder } from '../../src/locate/fragments.ts';
import { escapeKeyword } from '../../src/model/sigma.ts';
import { inC, locatorFor, messagesOf } from './located.ts';

const source = inC([
  'syslog(LOG_ERR, "badge %s refused at door %d: %s", b, d, why);', // 2
  'syslog(LOG_ERR, "%s turnstile jammed for %s", n, h);', // 3
  'syslog(LOG_INFO, "%s: %s", a, b);', // 4
  'syslog(LOG_ERR, "JAMMED GATE (%d)%s FOR \'%s\'", k, h, n);', // 5
  'syslog(LOG_ERR, "tamper contact broken; zone=%s line=%u %s%s", z, l, k, v);', // 6
  'syslog(LOG_ERR, "hinge worn\\nreplace it soon\\n");', // 7
  'syslog(LOG_ERR, "forged token, %d%% of them", n);', // 8
  'syslog(LOG_ERR, "worker %s", why);', // 9
  'syslog(LOG_ERR, "lock at %p holds %x keys", p, n);', // 10
]);
const messages = messagesOf(source, 'c');
const find = fragmentFinder(messages, 10);
const linesOf = (keyword: string) => find(keyword).messages.map(({ origin }) => origin.line);

describe('values, whole and cut', () => {
  test.each<readonly [string, readonly number[]]>([
    ['badge 4711 refused', [2]],
    ['badge 4711 refused at door 3', [2]],
    ['4711 refused at door', [2]],
    ['fused at door 3: exp', [2]],
    ['refused at door three', []],
    ['refused at door %d', [2]],
    ['badge ? refused', [2]],
    ['badge * at door 7', [2]],
    ['NORTH Turnstile', [3]],
    ['north turnstile jammed for ash', [3]],
    ['tile jammed for a', [3]],
    ['jammed gate (7', [5]],
    ['GATE (7) in the east FOR', [5]],
    ["FOR 'ash'", []],
    ['broken; zone=attic line=7', [6]],
    ['line=7  user=ash', [6]],
    ['replace it soon', [7]],
    ['forged token, 20% of', [8]],
    ['forged token, many% of', []],
    ['lock at 0xff07 holds c', [10]],
    ['lock at (nil) holds 3f keys', [10]],
  ])('%s', (keyword, expected) => expect(linesOf(keyword)).toEqual(expected));
});

describe('what headers and logs add', () => {
  test.each<readonly [string, readonly number[]]>([
    ['Mar  7 04:05:06 east gated[17]: badge 4711 refused', [2]],
    ['east gated[17]: badge 4711 refused', [2]],
    ['d[17]: badge 4711 ref', [2]],
    ['gated: badge 4711 refused', [2]],
    ['east gated[17]: pam_door(gate:auth): badge 4711 refused', [2]],
    ['[main] org.gate.Door: badge 4711 refused', [2]],
    ['at door 3: expired [preauth]', [2]],
    ['message repeated 3 times: [ badge 4711 refused at door 3: expired]', [2]],
    ['the guard says badge 4711 refused', []],
    [' badge 4711 refused ', [2]],
  ])('%s', (keyword, expected) => expect(linesOf(keyword)).toEqual(expected));
});

describe('too little is proven by', () => {
  test.each(['', '*', 'fatal: no such thing', '4711', 'a b', 'worker thread pool exhausted', ': ', 'journal of doors'])(
    '%j',
    (keyword) => expect(linesOf(keyword)).toEqual([]),
  );
});

test('whatever locate places can be contained', () => {
  const locate = locatorFor(source, 'c');
  const lines = [
    'badge 4711 refused at door 3: expired',
    'badge ash refused at door null: expired',
    'Mar  7 04:05:06 east gated[17]: north turnstile jammed for ash',
    'Mar  7 04:05:06 east gated[17]: DOOR badge 4711 refused at door 3: expired',
    'tamper contact broken; zone=attic line=7',
    'lock at 0x17 holds 3 keys',
    'worker terminated',
  ];
  for (const line of lines)
    if (locate(line) !== null) expect([line, find(escapeKeyword(line)).messages.length]).not.toEqual([line, 0]);
});

test('thousands of messages that share all words', () => {
  const many = Array.from({ length: 5000 }, (_, i) => ({
    ...messages[0]!,
    parts: [{ literal: 'door ' }, { placeholder: '%s' }, { literal: ` of wing w${i}e is open for guests` }],
  }));
  const among = fragmentFinder(many, 2000);
  expect(among('door 7 of wing w4711e is open').messages[0]).toBe(many[4711]);
});
