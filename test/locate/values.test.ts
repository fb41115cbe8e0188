// What a placeholder can print, and what it cannot.
import { expect, test } from 'vitest';
import { canBe, valueFor } from '../../src/locate/values.ts';

const rows: readonly (readonly [placeholder: string, can: readonly string[], cannot: readonly string[]])[] = [
  ['%s', ['', 'ash', 'two words', '(null)'], []],
  ['%.4s', ['', 'abcd'], ['abcde']],
  ['%-10s', ['ash       ', 'longer than that'], []],
  ['%d', ['0', '-17', '+3', '%d'], ['', 'x', '1 2', '0x1f', '17a']],
  ['%5d', ['   17', '17'], ['17 x']],
  ["%'d", ['1,234,567'], ['many']],
  ['%lu', ['18446744073709551615'], ['deny']],
  ['%zu', ['4096'], ['4k']],
  ['%PRIu64', ['4096'], ['none']],
  ['%x', ['dead', '1F'], ['0xzz', 'gate']],
  ['%#x', ['0x1f', '0'], ['x']],
  ['%p', ['0x7ffd01', '(nil)'], ['pass;', 'user']],
  ['%pI', ['192.0.2.1', 'anything at all'], []],
  ['%c', ['a', '', 'é', '\u{1f511}'], ['ab']],
  ['%.2f', ['0.25', '-3', '1.5e+10', 'nan', 'inf'], ['fast']],
  ['%m', ['No such file or directory'], []],
  ['%V', ['of a program that has its own conversions'], []],
  ['%(size)d', ['17', 'None'], ['large']],
  ['%1$d', ['17'], ['x']],
  ['%,d', ['1,234', 'null'], ['x']],
  ['{}', ['', 'any text'], []],
  ['{0,number}', ['1,234'], []],
  ['%%', ['%', '%%'], ['', 'x']],
  ["''", ["'", "''"], ['"']],
];

test.each(rows)('%s', (placeholder, can, cannot) => {
  const value = valueFor(placeholder);
  const answers = [...can, ...cannot].map((text) => [text, canBe(value, `<${text}>`, 1, text.length + 1)]);
  expect(answers).toEqual([...can.map((text) => [text, true]), ...cannot.map((text) => [text, false])]);
});
