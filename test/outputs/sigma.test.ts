import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SigmaRule } from '../../src/model/report.ts';
import { ruleText, sigma } from '../../src/outputs/sigma.ts';
import { findings } from '../../src/rule/validate/self-check.ts';
import { invisible } from '../../src/text/invisible.ts';
import { assertSigma } from '../rule/hold-against-sigma.ts';
import { report, rule } from '../rule/samples.ts';

const unreadable = (given: Partial<SigmaRule>) => {
  const changed = { ...rule, ...given };
  return findings(changed, ruleText(changed)).filter(({ name }) => name === 'yaml-read-back');
};

describe('sigma', () => {
  it('writes exactly this', () => {
    const keywords = [
      { value: 'syscall * out of bounds', comment: 'seccompsandbox.c:120' },
      { value: "couldn't handle sandbox event", comment: null },
    ];
    const logsource = { ...rule.logsource, definition: 'Requirements - all of it' };
    expect(ruleText({ ...rule, keywords, logsource })).toBe(`---
title: Suspicious Vsftpd Error Messages
id: 7aa7009a-28b9-4344-8c1f-159489a390df
status: experimental
description: Detects messages of vsftpd that indicate an attack
references:
    - https://github.com/a/vsftpd/tree/0123456789abcdef0123456789abcdef01234567
author: Ann Example
date: 2025-01-31
tags:
    - attack.initial-access
    - attack.t1190
logsource:
    product: linux
    service: vsftpd
    definition: Requirements - all of it
detection:
    keywords:
        - 'syscall * out of bounds' # seccompsandbox.c:120
        - 'couldn''t handle sandbox event'
    condition: keywords
falsepositives:
    - Unknown
level: medium
`);
  });

  it('leaves out what is empty', () => {
    const text = ruleText({ ...rule, tags: [], references: [] });
    expect(text).not.toMatch(/tags|references|null|\[\]/);
    assertSigma(text);
  });

  it('writes several rules that stay several, and nothing for none', () => {
    const other = { ...rule, id: '8aa7009a-28b9-4344-8c1f-159489a390df', title: 'Suspicious Sshd Error Messages' };
    expect(assertSigma(sigma.render(report([], [rule, other])))).toHaveLength(2);
    expect(sigma.render(report([], []))).toBe('');
  });

  it.each([
    'weird status:',
    'a #b',
    'yes',
    'No',
    'on',
    'y',
    'null',
    '~',
    '010',
    '0o10',
    '12:30:45',
    '1_000',
    '1e3',
    '0x1F',
    '.inf',
    '.NaN',
    '&x',
    '*x',
    '%x',
    '!x',
    '@x',
    '`x',
    '- x',
    '? x',
    '| x',
    '> x',
    '[x',
    '{x',
    "'x",
    '"x',
    '#x',
    '=',
    '<<',
    '2025-01-31',
    '---',
    '...',
    'a: b',
    "it's",
    'ümlaut',
    '日本',
    'x'.repeat(5000),
    'two  blanks',
    '\\n',
    '😀',
  ])('quotes %s wherever it stands', (text) => {
    const given = {
      title: text,
      author: text,
      description: text,
      references: [text],
      falsepositives: [text],
      logsource: { category: text, product: text, service: text, definition: text },
      keywords: [{ value: text, comment: text }],
    };
    expect(unreadable(given)).toEqual([]);
    const lines = ruleText({ ...rule, ...given }).split('\n');
    expect(lines.filter((line) => line.includes('keywords:'))).toHaveLength(1);
    expect(lines).toContain(`        - '${text.replaceAll("'", "''")}' # ${text}`);
  });

  it.each([
    ['a\nb', '|'],
    ['a\n\nb: c #d', '|'],
    ['a\n  indented', '"'],
    [' a\nb', '"'],
    ['a\nb ', '"'],
    ['a\n---\nb', '|'],
    ['a\n# b\n%c', '|'],
  ])('writes the lines of %j safely', (description, start) => {
    expect(unreadable({ description })).toEqual([]);
    expect(ruleText({ ...rule, description })).toContain(`description: ${start}`);
  });

  it.each([
    '\u0000',
    '\t',
    '\n',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u009b',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\uffff',
    '\ud800',
    '\udc00',
    '\u202e',
    '\u200b',
    '\u{e0041}',
  ])('throws rather than write %j', (character) => {
    const text = `a${character}b`;
    for (const given of [
      { title: text },
      { author: text },
      { tags: [text] },
      { keywords: [{ value: text, comment: null }] },
    ]) {
      expect(() => ruleText({ ...rule, ...given })).toThrow(/^U\+[0-9A-F]{4,5} in a text of the rule/);
    }
  });

  it('keeps comments on their line', () => {
    const text = ruleText({ ...rule, keywords: [{ value: 'abc', comment: 'a\nb\u001b[0m\u2028: c.c:1' }] });
    expect(text).toContain("        - 'abc' # a\\nb\\x1b[0m\\u2028: c.c:1\n");
    assertSigma(text);
  });

  const words = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 60 })
    .map((text) => text.replace(new RegExp(`[${invisible}]`, 'gu'), ' '));
  const nasty = fc
    .array(
      fc.constantFrom(
        ' ',
        "'",
        '"',
        ': ',
        ' #',
        '- ',
        'a',
        '\\',
        '*',
        '&',
        '!',
        '%',
        '|',
        '>',
        '{',
        '}',
        '[',
        ']',
        ',',
        '?',
        '0',
        'é',
        '@',
        '`',
        '=',
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => parts.join(''));
  const text = fc.oneof(words, nasty);

  it('survives every reader, whatever the texts', () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(text, { minLength: 1, maxLength: 4 }),
        fc.array(fc.oneof(text, fc.constant('')), { minLength: 1, maxLength: 4 }),
        (title, author, values, lines) => {
          const keywords = values.map((value) => ({ value, comment: `${author}:1` }));
          expect(
            unreadable({
              title,
              author,
              keywords,
              falsepositives: values,
              references: values,
              description: lines.join('\n'),
            }),
          ).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
