// Whatever the input is, reading ends, and every text that it finds lies where it says.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { c } from '../../src/languages/c/c.ts';
import { parse } from '../../src/parse/parse.ts';

const shreds =
  '( ) [ ] { } ; , ? : = == * & -> . "text" "%d" L"w" \' " \\ # \n#if\n \n#else\n \n#endif\n \n#define\tX \n#if\t0\n /* */ // if else for do while return case default struct extern name f( 12 + % \u00e9 \0'.split(
    ' ',
  );

test('any shreds of code are read', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...shreds), { maxLength: 40 }), (pieces) => {
      const source = pieces.join(' ');
      const lines = source.split('\n');
      for (const { line, column } of extract(parse(source, c), c, 'x.c', 0).texts) {
        expect(lines[line - 1]?.slice(column - 1)).toMatch(/^\w*"/);
      }
    }),
    { numRuns: 3000 },
  );
});

const depths: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['{', '}'],
  ['[', ']'],
  ['f(', ')'],
  ['({', '})'],
  ['a ? "b" : ', ''],
  ['a = ', ''],
  ['if (a) ', ''],
  ['\n#if A\n', '\n#endif\n'],
];

test.each(depths)('%j nested without end', (open, close) => {
  const source = `int f() { x(${open.repeat(5_000)}"deep"${close.repeat(5_000)}); }`;
  const texts = extract(parse(source, c), c, 'x.c', 0).texts.flatMap(({ parts }) => parts);
  expect(texts).toContainEqual({ literal: 'deep' });
});
