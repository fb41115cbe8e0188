// All that is known of functions and macros: their text parameters, attributes, ends and what they hand on.
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import type { Language } from '../../src/model/language-contract.ts';
import type { ForwardingDefinition } from '../../src/model/parsed-source.ts';
import { parse } from '../../src/syntax/parse.ts';

/** `oops! function at 5, format 1, internal, ends exit: 0 -> put:1 (x) whole`; what is not there is left out. */
function shown({
  name,
  kind,
  at,
  format,
  noReturn,
  internal,
  ends,
  forwards,
  usedAsValue,
}: ForwardingDefinition): string {
  const facts = [
    `${kind} at ${at}`,
    format === null ? '' : `format ${format}`,
    internal ? 'internal' : '',
    usedAsValue ? 'used' : '',
    ends === null ? '' : `ends ${ends}`,
  ].filter(Boolean);
  const relays = forwards.map(
    ({ parameter, call, index, others, within }) =>
      `${parameter} -> ${call}:${index}${others.length > 0 ? ` (${others})` : ''}${within ? ` ${within}` : ''}`,
  );
  return `${name}${noReturn ? '!' : ''} ${facts.join(', ')}: ${relays.join('; ')}`;
}

const definitionsOf = (source: string, language = 'c'): string[] =>
  parse(source, languages.find(({ name }) => name === language) as Language).definitions.map(shown);

describe('functions', () => {
  test.each<[source: string, definitions: string[]]>([
    ['void oops(char *text) { put(LOG_ERR, text); }', ['oops function at 5, ends put: 0 -> put:1 (LOG_ERR)']],
    ['int x; void oops(char *text) { put(text); }', ['oops function at 12, ends put: 0 -> put:0']],
    ['static void oops(char *text) { put(text); }', ['oops function at 12, internal, ends put: 0 -> put:0']],
    ['static int x; void oops(char *text) { put(text); }', ['oops function at 19, ends put: 0 -> put:0']],
    ['static int f() { } void oops(char *text) { put(text); }', ['oops function at 24, ends put: 0 -> put:0']],
    ['static\n#if A\nvoid oops(char *text) { put(text); }', ['oops function at 18, ends put: 0 -> put:0']],
    ['void oops(char *text) { } void two(char *text) { }', ['oops function at 5: ', 'two function at 31: ']],
    ['void oops(int x) { exit(1); }', ['oops function at 5, ends exit: ']],
    ['void oops(int x) { put(1); }', []],
    ['_Noreturn void oops(int x) { put(1); }', ['oops! function at 15, ends put: ']],
    ['void oops(char *text) __attribute__((cold)) { put(text); }', ['oops function at 5, ends put: 0 -> put:0']],
    ['void oops(text) char *text; { put(text); }', ['oops function at 5, ends put: 0 -> put:0']],
    ['void oops(n, s, t) int n; char *s, *t; { put(t); }', ['oops function at 5, ends put: 2 -> put:0']],
    ['oops(n) int n; { put(n); }', []],
    ['void oops(char *text) = { put(text); };', []],
    ['if (oops(text)) { put(text); }', []],
    ['void oops(char *text) { put(text);', []],
    ['void oops(char *text', []],
    ['NORETURN(2) void oops(char *text) { put(text); }', ['oops! function at 17, ends put: 0 -> put:0']],
    [
      '__printf(1, 2) void oops(char *text, ...) { put(text); }',
      ['oops function at 20, format 0, ends put: 0 -> put:0'],
    ],
    ['PRINTFLIKE(1, 2) oops(char *text) { put(text); }', ['oops function at 17, format 0, ends put: 0 -> put:0']],
    ['OOPS(char *text) { put(text); }', ['OOPS function at 0, ends put: 0 -> put:0']],
    ['OOPS(a) void *oops(char *text) { put(text); }', ['oops function at 14, ends put: 0 -> put:0']],
    ['OOPS(a) OTHER(char *text) { put(text); }', []],
  ])('%s', (source, definitions) => expect(definitionsOf(source)).toEqual(definitions));
});

describe('parameters', () => {
  test.each<[parameters: string, relays: string]>([
    ['int x, const char *text', '1 -> put:0'],
    ['const char *text, int x', '0 -> put:0'],
    ['struct string *text', '0 -> put:0'],
    ['char text[9]', '0 -> put:0'],
    ['char **text', '0 -> put:0'],
    ['char text', ''],
    ['unsigned char text', ''],
    ['int text', '0 -> put:0'],
    ['char (*text)(int x)', ''],
    ['int (*f)(int a, char *b), char *text', '1 -> put:0'],
    ['char *text, ...', '0 -> put:0'],
    ['', ''],
    ['void', ''],
    ['text', '0 -> put:0'],
    ['struct stream *s', ''],
    ['int a, int b, int c, char *text', '3 -> put:0'],
  ])('%s', (parameters, relays) =>
    expect(definitionsOf(`_Noreturn void oops(${parameters}) { put(text); }`)).toEqual([
      `oops! function at 15, ends put: ${relays}`,
    ]),
  );
});

describe('declarations', () => {
  const attribute = '__attribute__((format(printf, 2, 3)))';
  test.each<[source: string, definitions: string[]]>([
    [`void oops(int, char *, ...) ${attribute};`, ['oops declaration at 5, format 1: ']],
    [`static void oops(int, char *, ...) ${attribute};`, ['oops declaration at 12, format 1, internal: ']],
    ['_Noreturn void oops(char *text);', ['oops! declaration at 15: ']],
    ['void oops(char *text);', []],
    [`oops(int, char *, ...) ${attribute};`, []],
    [`int x; oops(int, char *, ...) ${attribute};`, []],
    [`int OOPS(int, char *, ...) ${attribute};`, []],
    [`int Oops(int, char *, ...) ${attribute};`, ['Oops declaration at 4, format 1: ']],
    [`int __oops(int, char *, ...) ${attribute};`, []],
    [`void a(int); void oops(int, char *, ...) ${attribute};`, ['oops declaration at 18, format 1: ']],
    [`void oops(int, char *, ...); int x ${attribute};`, []],
    [
      `void oops(int, char *, ...) ${attribute}; void two(int, char *, ...) ${attribute};`,
      ['oops declaration at 5, format 1: ', 'two declaration at 72, format 1: '],
    ],
  ])('%s', (source, definitions) => expect(definitionsOf(source)).toEqual(definitions));

  test('other languages have none', () =>
    expect(definitionsOf('abstract class A { abstract void oops(String text); }', 'java')).toEqual([]));
});

describe('the last call', () => {
  const endOf = (body: string): string | undefined =>
    /ends ([^:]*):/.exec(definitionsOf(`void oops(char *text) { ${body} }`)[0] ?? '')?.[1];
  test.each([
    ['put(text);', 'put'],
    ['put(text);;', 'put'],
    ['x = 1; put(text);', 'put'],
    ['if (x) { y(); } put(text);', 'put'],
    ['{ put(text); }', undefined],
    ['ctx->put(text);', 'ctx.put'],
    ['a.b.put(text);', 'a.b.put'],
    ['if (x) ctx->put(text);', undefined],
    ['if (x) put(text);', undefined],
    ['else put(text);', undefined],
    ['x = put(text);', undefined],
    ['return put(text);', undefined],
    ['return (text);', undefined],
    ['put(text); x = 1;', undefined],
    ['put[text];', undefined],
    ['(text);', undefined],
    ['put(text);\n#endif\n', 'put'],
    ['\n#if A\nput(text);\n#endif\n', 'put'],
    ['put(text); return;', undefined],
    ['', undefined],
  ])('%s', (body, end) => expect(endOf(body)).toBe(end));
});

describe('macros', () => {
  test.each<[source: string, definitions: string[]]>([
    ['#define OOPS(text) put(LOG_ERR, text)', ['OOPS macro at 18, internal: 0 -> put:1 (LOG_ERR)']],
    ['#define OOPS(a, ...) put(a, __VA_ARGS__)', ['OOPS macro at 20, internal: 0 -> put:0; 1 -> put:1']],
    ['#define log_oops log_it', ['log_oops macro at 16, internal: -1 -> log_it:-1']],
    ['#define log_oops (log_it)', []],
    ['#define log_oops log_it + 1', []],
    ['#define log_oops "log"', []],
    ['#define log_oops 15', []],
    ['#define log_oops LOG_IT', []],
    ['#define thing put', []],
    ['#define OOPS(text) (text)', []],
    ['#define OOPS(text) dbg text', ['OOPS macro at 18, internal: 0 -> dbg:-1']],
    ['#define OOPS(text) return text', []],
    ['#define OOPS(text) (dbg text)', ['OOPS macro at 18, internal: 0 -> dbg:-1']],
  ])('%s', (source, definitions) => expect(definitionsOf(`${source}\n`)).toEqual(definitions));
});

describe('callbacks', () => {
  const oops = 'void oops(char *text) { put(text); }';
  test.each<[use: string, members: string[] | null]>([
    ['void f(void) { each(oops); }', []],
    ['void f(void) { each(x, oops); }', []],
    ['void f(void) { each(oops, x); }', []],
    ['void f(void) { h = oops; }', ['h member at 56: -1 -> oops:-1']],
    ['void f(void) { h = &oops; }', ['h member at 57: -1 -> oops:-1']],
    ['void (*h)(const char *) = oops;', ['h member at 63: -1 -> oops:-1']],
    ['void f(void) { h = x ? oops : y; }', []],
    ['void f(void) { h = x ? y : oops; }', []],
    ['void *table[] = { oops };', []],
    ['void *table[] = { x, oops };', []],
    ['void *table[] = { oops, x };', []],
    ['void f(void) { oops(x); }', null],
    ['void f(void) { return oops; }', null],
    ['void f(void) { each(oop, Oops, oopz); }', null],
    ['void f(void) { each(oops + 1); }', null],
    ['struct ops o = { .log = oops };', ['log member at 61: -1 -> oops:-1']],
    [
      'struct ops o = { .log = &oops, .two = oops };',
      ['log member at 62: -1 -> oops:-1', 'two member at 75: -1 -> oops:-1'],
    ],
    ['void f(void) { o->log = oops; }', ['log member at 61: -1 -> oops:-1']],
    ['void f(void) { o->log = oops; p->log = oops; }', ['log member at 61: -1 -> oops:-1']],
    ['void f(void) { log = oops; }', ['log member at 58: -1 -> oops:-1']],
    ['void f(void) { each(o->log, oops); }', []],
    ['void f(void) { o->1 = oops; }', []],
    ['struct ops o = { .log = other };', null],
    ['void f(void) { o[log] = oops; }', []],
  ])('%s', (use, members) => {
    const [first, ...rest] = definitionsOf(`${oops} ${use}`);
    expect(first).toBe(`oops function at 5,${members ? ' used,' : ''} ends put: 0 -> put:0`);
    expect(rest.filter((one) => one.includes(' member '))).toEqual(members ?? []);
  });

  test('a declaration is no function', () =>
    expect(definitionsOf('void oops(char *, ...) __printf(1, 2); struct ops o = { .log = oops };')).toEqual([
      'oops declaration at 5, format 0: ',
    ]));

  test('another language has no pointers to functions', () =>
    expect(definitionsOf('def oops(text):\n    put(text)\n\ndef f():\n    each(oops)\n', 'python')).toEqual([
      'oops function at 4, ends put: 0 -> put:0',
    ]));
});
