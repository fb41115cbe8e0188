import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signsOf } from '../../src/model/sigma.ts';
import { covers, withoutSuperfluous } from '../../src/rule/build/keyword.ts';

describe('covers', () => {
  it.each([
    ['denied', 'access DENIED here', true],
    ['access denied', 'denied', false],
    ['a * c', 'a b c', true],
    ['a b c', 'a * c', false],
    ['a * c', 'xa * cy', true],
    ['a ?', 'a b', true],
    ['a ?', 'a *', false],
    ['a * b', 'a ? b', true],
    ['x\\*y', 'x*y', false],
    ['x*y', 'x\\*y', true],
    ['c:\\\\', 'c:\\\\temp', true],
    ['a.c', 'abc', false],
  ])('%s covers %s: %s', (shorter, longer, expected) => {
    expect(covers(shorter, longer)).toBe(expected);
  });

  it('is true only when every match of the longer one is a match of the shorter one', () => {
    const keyword = fc
      .array(fc.constantFrom('a', 'b', 'B', '*', '?', '\\*', '\\\\', 'c'))
      .map((parts) => parts.join(''));
    const filling = fc.array(fc.constantFrom('a', 'b', '*', 'cc', '', '\\'), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(keyword, keyword, filling, (shorter, longer, values) => {
        fc.pre(covers(shorter, longer));
        const text = fill(longer, values);
        expect(matches(shorter, text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('tokens', () => {
  it.each([
    ['a*', ['a', '<*>']],
    ['\\*', ['*']],
    ['\\\\*', ['\\', '<*>']],
    ['\\d\\', ['\\', 'd', '\\']],
  ])('%s', (value, expected) => {
    expect(signsOf(value).map((token) => ('wildcard' in token ? `<${token.wildcard}>` : token.literal))).toEqual(
      expected,
    );
  });
});

describe('withoutSuperfluous', () => {
  it.each([
    [
      ['B', 'a', 'b'],
      ['B', 'a'],
    ],
    [
      ['connection refused by peer', 'x', 'Refused'],
      ['x', 'Refused'],
    ],
    [['a * b', 'a ** b'], ['a * b']],
    [['a ** b', 'a * b'], ['a * b']],
    [['*abc', 'abc*'], ['abc*']],
    [
      ['straße', 'STRASSE'],
      ['straße', 'STRASSE'],
    ],
    [
      ['one', 'two'],
      ['one', 'two'],
    ],
  ])('%j -> %j', (values, expected) => {
    expect(withoutSuperfluous(values.map((value) => ({ value }))).map(({ value }) => value)).toEqual(expected);
  });

  it('leaves nothing that another one covers, and loses nothing', () => {
    const keyword = fc
      .array(fc.constantFrom('a', 'b', '*', '?', 'ab'), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(keyword, { maxLength: 8 }), (values) => {
        const kept = withoutSuperfluous(values.map((value) => ({ value }))).map(({ value }) => value);
        for (const one of kept) expect(kept.filter((other) => covers(other, one))).toEqual([one]);
        for (const value of values) expect(kept.some((one) => covers(one, value))).toBe(true);
      }),
    );
  });
});

function fill(keyword: string, values: readonly string[]): string {
  let next = 0;
  return signsOf(keyword)
    .map((token) =>
      'literal' in token ? token.literal : token.wildcard === '?' ? 'b' : (values[next++ % values.length] ?? ''),
    )
    .join('');
}

function matches(keyword: string, text: string): boolean {
  const pattern = signsOf(keyword).map((token) =>
    'wildcard' in token
      ? token.wildcard === '*'
        ? '[^]*'
        : '[^]'
      : `\\u{${token.literal.codePointAt(0)?.toString(16)}}`,
  );
  return new RegExp(pattern.join(''), 'iu').test(text);
}

describe('keywords that strangers make', () => {
  const stars = 'possible*'.repeat(60);

  it('covers: stars that nearly match end', () => {
    expect(covers(`${stars}x`, `${stars}y`)).toBe(false);
    expect(covers(`${stars}x`, `${stars}yx`)).toBe(true);
  });

  it('withoutSuperfluous: many keywords', () => {
    const keywords = Array.from({ length: 5000 }, (_, i) => ({ value: `attempt ${i} of` }));
    expect(withoutSuperfluous([...keywords, { value: 'attempt 77' }])).toHaveLength(4990);
  });
});
