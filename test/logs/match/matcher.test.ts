// What a value matches, by examples; matcher-random.test.ts holds it against a second implementation.
import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/logs/match/matcher.ts';
import { found } from './found.ts';
import { matchesValue } from './naive.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a line contains a value, whatever the case', () => {
  test.each<[value: string, line: string, expected: boolean]>([
    ['syscall not permitted:', 'vsftpd[1]: SysCall NOT permitted: 5', true],
    ['syscall not permitted:', 'syscall not permitted', false],
    ['syscall * out of bounds', 'syscall 17 out of bounds', true],
    ['syscall * out of bounds', 'out of bounds syscall 17', false],
    ['*refused*', 'connection refused by peer', true],
    ['a*b*a', 'xxabxx', false],
    ['a*b*a', 'xxabaxx', true],
    ['code ?: bad', 'code 7: bad', true],
    ['code ?: bad', 'code 17: bad', false],
    ['code ?: bad', 'code é: bad', true],
    ['code ?: bad', 'code 日: bad', true],
    ['what\\?', 'what?', true],
    ['what\\?', 'what!', false],
    ['2 \\* 2', '2 * 2', true],
    ['2 \\* 2', '2 + 2', false],
    ['C:\\\\temp', 'c:\\TEMP', true],
    ['C:\\temp', 'c:\\TEMP', true],
    ['\\\\*x', '\\ and x', true],
    ['ends with \\', 'ends with \\', true],
    ['ОШИБКА доступа', 'ошибка ДОСТУПА', true],
    ['É', 'é', true],
    ['ΣΑΣ', 'σας', true],
    ['straße', 'STRAẞE', true],
    ['straße', 'STRASSE', false],
    ['k', '\u212a', false],
    ['\u212a', 'k', false],
    ['s', 'ſ', false],
    ['ı', 'I', false],
    ['İ', 'i', false],
    ['…', 'wait…', true],
    ['@', '`', false],
    ['[', '{', false],
    ['kernel[12]', 'kernel{12}', false],
    ['', 'anything', true],
    ['*', 'anything', true],
    ['?', 'x', true],
    ['??', 'x', false],
    ['?*?', 'xy', true],
    ['a\nb', 'a', false],
    ['\ud800', '\ufffd', false],
    ['\ufffd', '\ufffd', true],
  ])('%j in %j: %j', (value, line, expected) => {
    expect(found([value], bytes(line)).length > 0).toBe(expected);
    expect(matchesValue(value, bytes(line))).toBe(expected);
  });
});

describe('bytes that are no UTF-8', () => {
  test.each<[value: string, line: readonly number[], expected: boolean]>([
    ['?', [0xff], false],
    ['a?b', [0x61, 0xe9, 0x62], false],
    ['a*b', [0x61, 0xe9, 0x62], true],
    ['é', [0xe9], false],
    ['é', [0xe2, 0xc3, 0xa9], true],
    ['?', [0xed, 0xa0, 0x80], false],
    ['?', [0xc0, 0xaf], false],
    ['?', [0xf4, 0x90, 0x80, 0x80], false],
    ['\ufffd', [0x80], false],
    ['ab', [0x61, 0x80, 0x62], false],
  ])('%j in %j: %j', (value, line, expected) => {
    expect(found([value], Uint8Array.from(line)).length > 0).toBe(expected);
    expect(matchesValue(value, Uint8Array.from(line))).toBe(expected);
  });
});

describe('lines', () => {
  test.each<[what: string, values: readonly string[], chunk: string, expected: readonly string[]]>([
    ['each keyword once a line', ['aa'], 'aa aa aa\naa', ['0:aa aa aa', '0:aa']],
    [
      'in order, whichever sweep finds them',
      ['connection refused', 'x', 'refused', 'port'],
      'x port\nport connection refused\nx',
      [
        '1:x port',
        '3:x port',
        '0:port connection refused',
        '2:port connection refused',
        '3:port connection refused',
        '1:x',
      ],
    ],
    ['no value goes over the end of a line', ['end\nof', 'end*of', 'end?of'], 'end\nof', []],
    ['a carriage return before a newline is no part', ['a?b', 'b?'], 'ab\r\nab\r', []],
    ['another carriage return is', ['a?b', 'b?'], 'a\rb\r\r\n', ['0:a\rb\r', '1:a\rb\r']],
    ['an empty line is a line', ['*'], '\n\nx\n', ['0:', '0:', '0:x']],
    ['there is no line in nothing', ['*', ''], '', []],
    [
      'the same value twice',
      ['same value here', 'same value here'],
      'the same value here',
      ['0:the same value here', '1:the same value here'],
    ],
    [
      'one contained in another',
      ['value here', 'same value here', 'same'],
      'same value here',
      ['0:same value here', '1:same value here', '2:same value here'],
    ],
    ['no values', [], 'x', []],
  ])('%s', (_, values, chunk, expected) => {
    const hits = found(values, bytes(chunk)).map(({ keyword, line }) => `${keyword}:${line}`);
    expect([...hits].sort()).toEqual([...expected].sort());
  });

  test('a line that goes on in the next chunk counts once, whatever it is asked for', () => {
    const matcher = compileMatcher(['first part', 'both?parts', 'second*part']);
    const hits: string[] = [];
    const scan = (text: string, continues: boolean): void =>
      matcher.scan(bytes(text), (keyword, start, end) => hits.push(`${keyword}:${text.slice(start, end)}`), continues);
    scan('x\nfirst part both', false);
    scan('part both parts', true);
    scan('second last part first part both parts\nfirst part', true);
    scan('first part', false);
    expect(hits).toEqual([
      '0:first part both',
      '1:part both parts',
      '2:second last part first part both parts',
      '0:first part',
      '0:first part',
    ]);
  });
});
