// Which functions have a text parameter and a body, in languages whose functions look otherwise than those of C.
import { describe, expect, test } from 'vitest';
import type { ForwardingDefinition } from '../../../src/model/parsed-source.ts';
import { parse } from '../../../src/syntax/parse.ts';
import { languageOf } from './walk-of.ts';

/** `oops ends put: 0 -> put:1`, `oops! internal: `. */
function shown({ name, noReturn, internal, format, ends, forwards }: ForwardingDefinition): string {
  const facts = [
    internal ? ' internal' : '',
    format === null ? '' : ` format ${format}`,
    ends === null ? '' : ` ends ${ends}`,
  ];
  const relays = forwards.map(({ parameter, call, index }) => `${parameter} -> ${call}:${index}`);
  return `${name}${noReturn ? '!' : ''}${facts.join('')}: ${relays.join('; ')}`;
}

const definitionsOf = (source: string, language: string): string =>
  parse(source, languageOf(language)).definitions.map(shown).join(' | ');

describe('in Go', () => {
  const put = '{ put(text) }';
  test.each([
    [`func oops(text string) ${put}`, 'oops ends put: 0 -> put:0'],
    [`func (s *Server) oops(text string) ${put}`, 'oops ends put: 0 -> put:0'],
    [`func oops(text string) (*Server, error) ${put}`, 'oops ends put: 0 -> put:0'],
    [`func oops(text string) map[string]int ${put}`, 'oops ends put: 0 -> put:0'],
    [`func oops(text string) struct{} ${put}`, 'oops ends put: 0 -> put:0'],
    [`func oops(text string) interface{} ${put}`, 'oops ends put: 0 -> put:0'],
    [`func oops(text string) (${'int, '.repeat(15)}error) ${put}`, 'oops ends put: 0 -> put:0'],
    [`func oops(text string) ${'a '.repeat(39)} ${put}`, 'oops ends put: 0 -> put:0'],
    [`func oops(text string) ${'a '.repeat(40)} ${put}`, ''],
    ['func oops(text string)', ''],
    ['func oops(text string)\nfunc two(text string) { put(text) }', 'two ends put: 0 -> put:0'],
    ['func oops(text string) {', ''],
    [`oops(text string) ${put}`, ''],
    [`other oops(text string) ${put}`, ''],
    [`(s *Server) oops(text string) ${put}`, ''],
    [`func oops(int, text string) ${put}`, 'oops ends put: 1 -> put:0'],
    [`func oops(key, text string) ${put}`, 'oops ends put: 1 -> put:0'],
    [`func oops(text, key string) ${put}`, 'oops ends put: 0 -> put:0'],
    [`func oops(text, key int) ${put}`, ''],
    [`func oops(n int, text, key string) ${put}`, 'oops ends put: 1 -> put:0'],
    [`func oops(text, key string, n int) ${put}`, 'oops ends put: 0 -> put:0'],
    [`func oops(text string, key) ${put}`, 'oops ends put: 0 -> put:0'],
    [`func oops(text) ${put}`, ''],
    [`func oops(text, n ...any) ${put}`, 'oops ends put: 0 -> put:0'],
    [`func oops(string int, text string) ${put}`, 'oops ends put: 1 -> put:0'],
    [`func oops(text pkg.T) ${put}`, 'oops ends put: 0 -> put:0'],
    ['func Oops(text string) { PUT(text) }', 'Oops ends PUT: 0 -> PUT:0'],
    ['func a(x int) { exit(1) }', 'a ends exit: '],
    ['func a(x int) { put(1) }', ''],
    ['func a() { b(func(text string) { put(text) }) }', ''],
  ])('%s', (source, expected) => expect(definitionsOf(`package a\n${source}\n`, 'go')).toBe(expected));
});

describe('in Java', () => {
  const put = '{ put(text); }';
  test.each([
    [`class A { void oops(String text) ${put} }`, 'oops ends put: 0 -> put:0'],
    [`class A { void oops(String text) throws B, c.D ${put} }`, 'oops ends put: 0 -> put:0'],
    [`class A { @B(1) void oops(String text) ${put} }`, 'oops ends put: 0 -> put:0'],
    [`class A { A(String text) ${put} }`, 'A ends put: 0 -> put:0'],
    [`record A(String text) ${put}`, ''],
    [`@B(text) class String ${put}`, ''],
    [`class A { abstract void oops(String text); }`, ''],
    [
      `class A { void oops(String text) { put(text); } void two(String text) { put(text); } }`,
      'oops ends put: 0 -> put:0 | two ends put: 0 -> put:0',
    ],
    [`class A { @b.B(1) void oops(String text) ${put} }`, 'oops ends put: 0 -> put:0'],
    [`class A { NORETURN(2) void oops(String text) ${put} }`, ''],
    [`class A { void oops(final String[] text) ${put} }`, 'oops ends put: 0 -> put:0'],
    [`class A { void oops(List<String> text) ${put} }`, 'oops ends put: 0 -> put:0'],
  ])('%s', (source, expected) => expect(definitionsOf(source, 'java')).toBe(expected));
});

describe('in Python', () => {
  test.each([
    ['def oops(text):\n    put(text)\n', 'oops ends put: 0 -> put:0'],
    ['async def oops(text):\n    put(text)\n', 'oops ends put: 0 -> put:0'],
    ['def oops(text) -> Dict[str, int]:\n    put(text)\n', 'oops ends put: 0 -> put:0'],
    ['def oops(self, text):\n    put(text)\n', 'oops ends put: 0 -> put:0'],
    ['def oops(self):\n    put(self)\n', ''],
    ['def oops(n: int, text: str = None):\n    put(text)\n', 'oops ends put: 1 -> put:0'],
    ['def oops(n, *text):\n    put(text)\n', 'oops ends put: '],
    ['def oops(*text):\n    put(text)\n', ''],
    ['def oops(text):\n    (text)\n', 'oops: '],
    ['def oops(text): put(text)\n', 'oops ends put: 0 -> put:0'],
    ['def oops(text):\n    if text:\n        put(text)\n', 'oops: 0 -> put:0'],
    ['def oops(text):\n    x = put(text)\n', 'oops ends put: 0 -> put:0'],
    ['def oops(text):\n    return put(text)\n', 'oops ends put: 0 -> put:0'],
    ['def oops(text):\n    return(text)\n', 'oops: '],
    ['class A(text):\n    put(text)\n', ''],
    ['oops(text)\n', ''],
    ['if oops(text):\n    put(text)\n', ''],
  ])('%j', (source, expected) => expect(definitionsOf(source, 'python')).toBe(expected));
});

describe('in C', () => {
  const put = '{ put(text); }';
  test.each([
    [
      `void oops(char *text) ${put} void two(char *text) ${put}`,
      'oops ends put: 0 -> put:0 | two ends put: 0 -> put:0',
    ],
    [
      `static void oops(char *text) ${put} void two(char *text) ${put}`,
      'oops internal ends put: 0 -> put:0 | two ends put: 0 -> put:0',
    ],
    [`static int x = 1; void two(char *text) ${put}`, 'two ends put: 0 -> put:0'],
    [`void oops(char *text) __attribute__((a, b.c)) ${put}`, 'oops ends put: 0 -> put:0'],
    [`void oops(char *text) ((a)) ${put}`, ''],
    [`void oops(char *text) [1] ${put}`, ''],
    [`void oops(char *text) "x" 1 ${put}`, 'oops ends put: 0 -> put:0'],
    [`void oops(char *text) struct a ${put}`, ''],
    [`void oops(char *text) ${'a '.repeat(39)} ${put}`, 'oops ends put: 0 -> put:0'],
    [`void oops(char *text) ${'a '.repeat(40)} ${put}`, ''],
    [`"x"(char *text) ${put}`, ''],
    [`1(char *text) ${put}`, ''],
    [`struct oops(char *text) ${put}`, 'oops ends put: 0 -> put:0'],
    ['void oops(char *text', ''],
    ['void oops(char *text) { put(text)', ''],
    ['void oops(int text) { { exit(1); } }', 'oops: '],
    ['_Noreturn void oops(char *text, char x) { }', 'oops!: '],
    ['void oops(char const *text, const char x) { put(x); }', 'oops ends put: '],
    ['void oops(char x[]) { put(x); }', 'oops ends put: 0 -> put:0'],
    ['void oops(char x) { put(x); }', ''],
    ['void oops(x * char) { put(char); }', 'oops ends put: 0 -> put:0'],
    ['void oops(char x, char *y) { put(x, y); }', 'oops ends put: 1 -> put:1'],
    ['void oops(char *x = 1) { put(x); }', 'oops ends put: 0 -> put:0'],
    ['void oops(char *x, , char *y) { put(x, y); }', 'oops ends put: 0 -> put:0; 1 -> put:1'],
    ['a__b(2) void oops(char *text) { put(text); }', ''],
    ['x(1) two(char *text) { put(text); }', ''],
    ['Xx(1) two(char *text) { put(text); }', ''],
    ['xX(1) two(char *text) { put(text); }', ''],
    ['FOO(1) a b c two(char *text) { put(text); }', 'two ends put: 0 -> put:0'],
    ['FOO(1) a b c d two(char *text) { put(text); }', ''],
    ['static api(int) oops(char *text) { put(text); }', ''],
    ['void a(int x) { } oops(char *text) { put(text); }', 'oops ends put: 0 -> put:0'],
    ['void oops(char (*f)(int x), char *text) { put(f, text); }', 'oops ends put: 1 -> put:1'],
    ['void oops(const char text[MAX_TEXT]) { put(text, MAX_TEXT); }', 'oops ends put: 0 -> put:0'],
    ['FOO(1) a__b(char *text) { put(text); }', 'a__b ends put: 0 -> put:0'],
    ['FOO(1) oopsX(char *text) { put(text); }', 'oopsX ends put: 0 -> put:0'],
    ['FOO(1) Xoops(char *text) { put(text); }', 'Xoops ends put: 0 -> put:0'],
    ['void oops(char *text) { ;;(text); }', 'oops: '],
    ['FOO(char *text) int { put(text); }', 'FOO ends put: 0 -> put:0'],
  ])('%s', (source, expected) => expect(definitionsOf(source, 'c')).toBe(expected));

  const attribute = '__attribute__((format(printf, 1, 2)))';
  test.each([
    [`void oops(char *) ${'a '.repeat(35)} ${attribute};`, 'oops format 0: '],
    [`void oops(char *) ${'a '.repeat(36)} ${attribute};`, ''],
    [`static void a(int), b(char *) ${attribute};`, 'a internal format 0:  | b internal format 0: '],
    [`void oops(char *) ${attribute}`, 'oops format 0: '],
    [`void a__b(char *) ${attribute};`, 'a__b format 0: '],
    [`void oopsX(char *) ${attribute};`, 'oopsX format 0: '],
    [`void Xoops(char *) ${attribute};`, 'Xoops format 0: '],
    [`void a(int x) { } oops(char *) ${attribute};`, ''],
    [`void X9_(char *) ${attribute};`, ''],
  ])('declared: %s', (source, expected) => expect(definitionsOf(source, 'c')).toBe(expected));

  test('a declaration has 400 tokens before its parameters', () => {
    const declared = (count: number) => definitionsOf(`static ${'a '.repeat(count)} oops(char *text) ${put}`, 'c');
    expect(declared(398)).toBe('oops internal ends put: 0 -> put:0');
    expect(declared(399)).toBe('oops ends put: 0 -> put:0');
  });
});

describe('in Kotlin', () => {
  test.each([
    ['fun oops(n: Int = "Text") { put(n) }', ''],
    ['fun oops(text: String = "") { put(text) }', 'oops ends put: 0 -> put:0'],
  ])('%s', (source, expected) => expect(definitionsOf(source, 'kotlin')).toBe(expected));
});

describe('in C++', () => {
  test.each([
    ['void A::oops(const std::string &text) const noexcept { put(text); }', 'oops ends put: 0 -> put:0'],
    ['A::A(std::string text) : n(1), m(text) { put(text); }', ''],
    ['class A { void oops(std::string text) override { put(text); } };', 'oops ends put: 0 -> put:0'],
  ])('%s', (source, expected) => expect(definitionsOf(source, 'cpp')).toBe(expected));
});

test('a language need not say what its calls do with texts', () => {
  const { stringUtilities, stringBuilders, bufferWriters, ...bare } = languageOf('c');
  const source = 'void oops(char *text) { m = find("door forced"); log_it(m, MSG_DENIED); put(text); }';
  expect(parse(source, bare).definitions.map(shown)).toEqual(['oops ends put: 0 -> put:0']);
  expect(stringUtilities && stringBuilders && bufferWriters).toBeDefined();
});
