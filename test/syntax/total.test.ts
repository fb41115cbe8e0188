// Whatever the input is, reading ends, and every text that it finds lies where it says.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../src/facts/extract.ts';
import { c } from '../../src/languages/c/c.ts';
import { java } from '../../src/languages/java/java.ts';
import { python } from '../../src/languages/python/python.ts';
import { parse } from '../../src/syntax/parse.ts';
import { cases } from '../cases.ts';

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
    { numRuns: cases(3000) },
  );
});

test('an `else if` without a condition does not lead back to the beginning of the file', () => {
  const source = '; else if x;\nvoid f(void) { m = "bad thing happened"; else if x; log_error(m); }';
  expect(extract(parse(source, c), c, 'x.c', 0).texts).toHaveLength(1);
});

const shredsOfJava =
  '( ) [ ] { } ; , ? : = == < > >> -> :: . + "text" "{}" """\n\u00a0text""" \' \'x\' " \\ @A @interface class enum record new switch case default yield return throw assert throws static final append( x.append( String.format( f( A 12 /* */ // \n \u00e9 \0'.split(
    ' ',
  );

test('any shreds of Java are read', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...shredsOfJava), { maxLength: 40 }), (pieces) => {
      const source = pieces.join(' ');
      const lines = source.split('\n');
      for (const { line, column } of extract(parse(source, java), java, 'X.java', 0).texts) {
        expect(lines[line - 1]?.slice(column - 1)).toMatch(/^"/);
      }
    }),
    { numRuns: cases(3000) },
  );
});

const depthsOfJava: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['{', '}'],
  ['f(', ')'],
  ['"a" + (', ')'],
  ['String.format(', ')'],
  ['a.append(', ')'],
  ['a ? "b" : ', ''],
  ['new A() { void f() { x(', '); } }'],
  ['() -> ', ''],
  ['switch (a) { case B -> ', '; }'],
];

test.each(depthsOfJava)('Java: %j nested without end', (open, close) => {
  const source = `class A { int f() { x(${open.repeat(3_000)}"deep"${close.repeat(3_000)}); } }`;
  const found = extract(parse(source, java), java, 'A.java', 0).texts.flatMap(({ parts }) => parts);
  expect(found.some((part) => 'literal' in part && part.literal.endsWith('deep'))).toBe(true);
});

test.each(['"a" + ', 'a.append("b").', '(x ? "a" : "b") + '])('Java: %j again and again', (piece) => {
  const source = `class A { int f() { x(${piece.repeat(3_000)}append("deep")); } }`;
  expect(extract(parse(source, java), java, 'A.java', 0).texts.length).toBeGreaterThan(0);
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

const lines =
  '( ) [ ] { } ; , : = == % + . -> @ "text" f"a{b}" f"{ \'single\' """ \'\'\' " \' \\ # \\N{ \\~ ~ ~__ ~\t ~____ if else elif for in while def class lambda async match case try except return raise assert print not or and with x.error( .format( >> 12 \u00e9 \0 \r~ \f'
    .split(' ')
    .map((shred) => shred.replaceAll('~', '\n').replaceAll('_', ' '));

test('any shreds of indented code are read', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 50 }), (pieces) => {
      const source = pieces.join(' ');
      const written = source.split('\n');
      for (const { line, column } of extract(parse(source, python), python, 'x.py', 0).texts) {
        expect(written[line - 1]?.slice(column - 1)).toMatch(/^\w*["']/);
      }
    }),
    { numRuns: cases(3000) },
  );
});

const nestings: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['{1: ', '}'],
  ['f(', ')'],
  ['f(a=', ')'],
  ['lambda: ', ''],
  ['not ', ''],
  ['a if "b" else ', ''],
  ['a = ', ''],
  ['a + ', ''],
  ['"%s" % ', ''],
  ['"{}".format(', ')'],
  ['a or ', ''],
  ['a: ', ''],
  ['a for b in ', ''],
];

test.each(nestings)('%j nested without end in a line', (open, close) => {
  const source = `def f():\n  x(${open.repeat(5_000)}"deep"${close.repeat(5_000)})`;
  const texts = extract(parse(source, python), python, 'x.py', 0).texts.flatMap(({ parts }) => parts);
  expect(texts).toContainEqual({ literal: 'deep' });
});

test('blocks nested without end', () => {
  const heads = Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}if x:`);
  const source = `${heads.join('\n')}\n${' '.repeat(2_000)}log("deep")\nlog("behind")`;
  const texts = extract(parse(source, python), python, 'x.py', 0).texts.flatMap(({ parts }) => parts);
  expect(texts).toEqual([{ literal: 'deep' }, { literal: 'behind' }]);
});

// What could make a reader go over the rest of the file again and again.
const costly = [
  'f"{',
  "f'{x:{",
  '"""',
  'f"""{ ',
  '\\"""',
  "'''\\",
  '(',
  ')',
  '(]',
  '{',
  ': ',
  'lambda ',
  '\n  (',
  '\\\n',
  '"%(" ',
  '"a" + ',
  '"{:" ',
  ' "a" if ',
];

// What grows with the square of its length would take minutes here: the limit catches that, and no slow machine.
test.each(costly)('a long file of %j is read in a time that grows with its length', { timeout: 30_000 }, (shred) => {
  const { texts } = extract(parse(shred.repeat(150_000 / shred.length), python), python, 'x.py', 0);
  expect(Array.isArray(texts)).toBe(true);
});
