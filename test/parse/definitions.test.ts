// Functions and macros that are asked for by name: their parameters and the calls in their bodies.
import { describe, expect, test } from 'vitest';
import { c } from '../../src/languages/c/c.ts';
import { java } from '../../src/languages/java/java.ts';
import { python } from '../../src/languages/python/python.ts';
import { definitionsOf } from '../../src/parse/definitions.ts';
import { readDefinitions } from '../../src/read/definitions.ts';
import type { Language } from '../../src/syntax.ts';
import { tree } from '../cli/run-program.ts';

/** `name(parameters): call(names of an argument, …)` for each. */
const told = (source: string, language: Language, ...wanted: string[]): string[] =>
  definitionsOf(source, language, new Set(wanted)).map(
    ({ name, parameters, calls }) =>
      `${name}(${parameters}): ${calls.map(({ name: callee, args }) => `${callee}(${args.map((names) => names.join(' ')).join(', ')})`).join('; ')}`,
  );

describe('C', () => {
  test.each([
    [
      'a wrapper of a format',
      'static void gate_log(int level, const char *format, ...)\n{\n  va_list ap;\n  va_start(ap, format);\n  vsyslog(level, format, ap);\n}\n',
      'gate_log(level,format,...): va_start(ap, format); vsyslog(level, format, ap)',
    ],
    ['without parameters', 'int gate_log(void) { close(1 + x->fd); }', 'gate_log(): close(x fd)'],
    [
      'with attributes',
      'void gate_log(char *a[]) __attribute__((format(printf, 1, 2))) { puts(a); }',
      'gate_log(a): puts(a)',
    ],
    ['a macro', '#define gate_log(f, ...) log_at(3, f, __VA_ARGS__)\n', 'gate_log(f): log_at(, f, __VA_ARGS__)'],
    ['branches are no calls', 'void gate_log(char *a) { if (a) puts(a); }', 'gate_log(a): puts(a)'],
  ])('%s', (_, source, expected) => expect(told(source, c, 'gate_log')).toEqual([expected]));

  test.each([
    ['a declaration', 'void gate_log(const char *format, ...);'],
    ['a call', 'void f(void) { gate_log("x"); }'],
    ['another name', 'void other(void) { puts("gate_log(x) { }"); }'],
    ['a condition', 'void f(void) { if (gate_log(x)) { puts("y"); } }'],
  ])('not %s', (_, source) => expect(told(source, c, 'gate_log')).toEqual([]));

  test('several, in their order', () =>
    expect(told('void b(void) { x(); }\n#define a(t) y(t)\nvoid c(void) { z(); }', c, 'c', 'a', 'b')).toEqual([
      'b(): x()',
      'a(t): y(t)',
      'c(): z()',
    ]));
});

test('Java', () =>
  expect(
    told(
      'class Gate { void report(String text, Object... values) throws IOException { log.error(text, values); } }',
      java,
      'report',
    ),
  ).toEqual(['report(text,values): error(text, values)']));

test('Python', () =>
  expect(
    told(
      'class Gate:\n    def report(self, text: str, *values, **more) -> None:\n        self.log.error(text, *values)\n\ndef other():\n    report(1)\n',
      python,
      'report',
    ),
  ).toEqual(['report(self,text,values,more): error(text, values)']));

test('from files; one that has gone defines nothing', () => {
  const folder = tree({ 'a.c': 'void gate(char *t) { puts(t); }\n' });
  const file = (path: string) => ({ path, absolute: `${folder}/${path}`, bytes: 1, language: 'c', asked: false });
  expect(readDefinitions([file('gone.c'), file('a.c')], new Set(['gate']))).toEqual([
    { kind: 'function', name: 'gate', parameters: ['t'], calls: [{ name: 'puts', args: [['t']] }] },
  ]);
});
