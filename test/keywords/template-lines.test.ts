// A template -> the lines of a log.
import { expect, test } from 'vitest';
import { lines } from '../../src/keywords/template-lines.ts';
import type { Part } from '../../src/model/facts.ts';

/** `{}` is a value; lines are shown with `*` for a wildcard. */
function shown(template: string): readonly string[] {
  const parts = template.split(/(\{\})/).flatMap((text): Part[] => {
    if (text === '{}') return [{ placeholder: '%s' }];
    return text === '' ? [] : [{ literal: text }];
  });
  return lines(parts).map((line) => line.map((one) => ('literal' in one ? one.literal : '*')).join(''));
}

test.each([
  ['forged ticket', ['forged ticket']],
  ['forged {} ticket', ['forged * ticket']],
  ['{}{} forged', ['* forged']],
  ['forged{}', ['forged*']],
  ['first\nsecond {}', ['first', 'second *']],
  ['first\n\n  \n{}\n', ['first']],
  ['{}\n', []],
  ['', []],
  ['# a comment of {}', []],
  ['{} # no comment', ['* # no comment']],
  ['{}\n# a comment', []],
  ['forged\n  # a comment', ['forged']],
  ['a *star* and ?', ['a *star* and *']],
  ['{}*{} forged', ['* forged']],
  ['of {}uz bytes', ['of * bytes']],
  ['of {}uzuz bytes', ['of *uzuz bytes']],
  ['{}\nuz bytes', ['uz bytes']],
  ['s bytes {}', ['s bytes *']],
])('%j gives %j', (template, expected) => expect(shown(template)).toEqual(expected));
