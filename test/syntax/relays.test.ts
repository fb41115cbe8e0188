// Which functions and macros hand a text on, and to what: `name(parameter -> call:position)`, or nothing.
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import type { Language } from '../../src/model/language-contract.ts';
import { parse } from '../../src/syntax/parse.ts';

const definitionsOf = (source: string, name: string) =>
  parse(source, languages.find((one) => one.name === name) as Language).definitions;

/** `oops(0 -> syslog:1)`; a value of another text has what that is behind it: `oops(0 -> log:1 whole)`. */
const relaysOf = (source: string, name = 'c'): string[] =>
  definitionsOf(source, name).flatMap((one) =>
    one.forwards.map(
      ({ parameter, call, index, within }) =>
        `${one.name}(${parameter} -> ${call}:${index}${within === null ? '' : ` ${within}`})`,
    ),
  );

describe('a value of a text in several pieces', () => {
  test.each([
    ['c', 'void fail(char *msg) { fprintf(stderr, "closefrom: %s\\n", msg); }'],
    ['c', 'void fail(char *msg) { fprintf(stderr, "closefrom: " "%s\\n", msg); }'],
    ['c', 'void fail(char *msg) { fprintf(stderr, "close" "from: " "%s" "\\n", msg); }'],
    ['c', 'void fail(char *msg) { fprintf(stderr, L"closefrom: " L"%s", msg); }'],
  ])('is what it is to the whole text: %s %s', (language, source) => {
    expect(relaysOf(source, language)).toEqual(['fail(0 -> fprintf:2 whole)']);
  });
});

describe('a function that hands its text on', () => {
  test.each([
    ['as it is', 'void oops(const char *text) { syslog(3, text); }', ['oops(0 -> syslog:1)']],
    ['to a wrapper', 'void oops(int x, char *text) { put_line(text, x); }', ['oops(1 -> put_line:0)']],
    [
      'with its arguments',
      'void oops(const char *fmt, ...) { va_list ap; va_start(ap, fmt); vsyslog(3, fmt, ap); va_end(ap); }',
      ['oops(0 -> vsyslog:1)'],
    ],
    [
      'written into a buffer',
      'void oops(const char *fmt, ...) { char line[99]; vsnprintf(line, sizeof line, fmt, ap); put_line(line); }',
      ['oops(0 -> put_line:0)'],
    ],
    [
      'made into a text',
      'void oops(const char *fmt, ...) { char *line = strdup_vprintf(fmt, ap); put_line(line); }',
      ['oops(0 -> put_line:0)'],
    ],
    ['under another name', 'void oops(char *text) { char *line = text; put_line(line); }', ['oops(0 -> put_line:0)']],
    [
      'out of a structure',
      'void oops(struct string *text) { put_line(text->buffer); put_line2(string_str(text)); }',
      ['oops(0 -> put_line:0)', 'oops(0 -> put_line2:0)'],
    ],
    [
      'filled in',
      'void oops(char *text) { fill_in(&line, text); put_line(&line); }',
      ['oops(0 -> fill_in:1)', 'oops(0 -> put_line:0)'],
    ],
    ['as a value', 'void oops(char *text) { syslog(3, "%s", text); }', ['oops(0 -> syslog:2 whole)']],
    ['behind a prefix', 'void oops(char *text) { syslog(3, "error: %s\\n", text); }', ['oops(0 -> syslog:2 whole)']],
    ['as one of several', 'void oops(char *text) { syslog(3, "%s: %s", text, x); }', ['oops(0 -> syslog:2 several)']],
    ['in a sentence', 'void oops(char *path) { syslog(3, "cannot open %s", path); }', ['oops(0 -> syslog:2 telling)']],
    [
      'behind a colon',
      'void oops(char *str) { syslog(3, "cannot read it: %s", str); }',
      ['oops(0 -> syslog:2 telling)'],
    ],
    [
      'behind a colon, and called a reason',
      'void oops(char *why) { syslog(3, "cannot open %s: %s", x, why); }',
      ['oops(0 -> syslog:3 whole)'],
    ],
    [
      'called a reason, but not the last one',
      'void oops(char *why) { syslog(3, "cannot open: %s", why, x); }',
      ['oops(0 -> syslog:2 telling)'],
    ],
    ['behind padding', 'void oops(char *text) { syslog(3, "%*s%s", n, "", text); }', ['oops(0 -> syslog:4 whole)']],
    [
      'behind a text of the same argument',
      'void oops(char *text) { log_it("%s: " text, x); }',
      ['oops(0 -> log_it:0)'],
    ],
    [
      'behind a translated text',
      'void oops(char *text) { log_it(_("%s: %s"), x, text); }',
      ['oops(0 -> log_it:2 whole)'],
    ],
    ['through a translation', 'void oops(char *text) { put_line(_(text)); }', ['oops(0 -> put_line:0)']],
    ['to a callback in a table', 'void oops(char *text) { outputs[i](3, text); }', ['oops(0 -> outputs:1)']],
    ['to a pointer', 'void oops(char *text) { (*ctx->write)(text); }', ['oops(0 -> ctx.write:0)']],
    ['of a method', 'void oops(char *text) { ctx->log->put(text); }', ['oops(0 -> ctx.log.put:0)']],
  ])('%s', (_, source, expected) => expect(relaysOf(source)).toEqual(expected));

  test.each([
    ['what is found by it is another text', 'void oops(char *name) { put_line(find(name)); }', ['oops(0 -> find:0)']],
    ['it is compared', 'void oops(char *name) { if (strcmp(name, "x")) put_line("y"); }', []],
    ['a member of another thing', 'void oops(char *text) { put_line(packet->text); }', []],
    ['no text among its parameters', 'void oops(int x) { put_line(x); }', []],
    ['a single character', 'void oops(char separator) { put_line(separator); }', []],
    ['a declaration', 'void oops(char *text);', []],
    ['a call before a block', 'int main(void) { FOREACH(text) { put_line(text); } }', []],
    [
      'a variable that got it in a branch of another function',
      'void a(char *t) { l = t; } void b(void) { put(l); }',
      [],
    ],
  ])('not when %s', (_, source, expected) => expect(relaysOf(source)).toEqual(expected));
});

describe('a macro that hands its text on', () => {
  test.each([
    ['#define OOPS(text) log_it(3, text)', ['OOPS(0 -> log_it:1)']],
    ['#define OOPS(...) log_it(3, __VA_ARGS__)', ['OOPS(0 -> log_it:1)']],
    ['#define OOPS(x, args...) log_it(x, args)', ['OOPS(0 -> log_it:0)', 'OOPS(1 -> log_it:1)']],
    ['#define OOPS(level, body) do { if (x) (dbgtext body); } while (0)', ['OOPS(1 -> dbgtext:-1)']],
    ['#define log_oops log_it', ['log_oops(-1 -> log_it:-1)']],
    ['#define LIMIT 512', []],
    ['#define OOPS(a, b) ((a) + (b))', []],
    ['#define log_max LOG_MAX', []],
  ])('%s', (source, expected) => expect(relaysOf(`${source}\n`)).toEqual(expected));
});

describe('attributes and ends', () => {
  const only = (source: string) => definitionsOf(source, 'c')[0];
  test.each([
    ['void oops(int x, const char *f, ...) __attribute__((format(printf, 2, 3)));', { format: 1, noReturn: false }],
    ['extern void PRINTFLIKE(1, 2) oops(const char *, ...);', { format: 0, noReturn: false }],
    ['__printf(2, 3) int oops(int x, const char *f, ...);', { format: 1, noReturn: false }],
    ['_Noreturn void oops(const char *f);', { format: null, noReturn: true }],
    ['void oops(const char *, ...) G_GNUC_NORETURN G_GNUC_PRINTF(1, 2);', { format: 0, noReturn: true }],
  ])('%s', (source, expected) =>
    expect(only(source)).toMatchObject({ name: 'oops', kind: 'declaration', ...expected }),
  );

  test.each([
    ['int oops(int x, const char *f);'],
    ['int x = oops(1, 2);'],
    ['int oops(int x) { return print(2, 3); }'],
  ])('nothing: %s', (source) => expect(definitionsOf(source, 'c')).toEqual([]));

  test.each([
    ['void oops(char *text) { put(text); exit(1); }', 'exit'],
    ['void oops(char *text) { put(text); do_exit(1);\n#endif\n}', 'do_exit'],
    ['void oops(char *text) { if (text) exit(1); }', null],
    ['void oops(char *text) { exit(1); return; }', null],
  ])('%s', (source, ends) => expect(only(source)!.ends).toBe(ends));
});

describe('other languages', () => {
  test.each([
    ['python', 'def oops(self, text):\n    self.log.error(text)\n', ['oops(0 -> self.log.error:0)']],
    [
      'python',
      'def oops(name, text):\n    log.error("%s: %s" % (name, text))\n',
      ['oops(0 -> log.error:0 several)', 'oops(1 -> log.error:0 whole)'],
    ],
    ['python', 'def oops(text):\n    log.error(f"error: {text}")\n', ['oops(0 -> log.error:0 whole)']],
    ['python', 'def oops(path):\n    log.error("cannot open " + path)\n', ['oops(0 -> log.error:0 telling)']],
    ['python', 'class A(B):\n    x = f(1)\n', []],
    ['java', 'class A { void oops(String text) { log.warn(text); } }', ['oops(0 -> log.warn:0)']],
    ['java', 'class A { void oops(int x, String text) { throw new Refused(text); } }', ['oops(1 -> Refused:0)']],
    [
      'java',
      'class A { void oops(String f, Object... a) { put(String.format(f, a)); } }',
      ['oops(0 -> put:0)', 'oops(1 -> put:0)'],
    ],
    ['java', '@Entity(name = "x") class A { int f(int x) { return g(x); } }', []],
  ])('%s: %s', (language, source, expected) => expect(relaysOf(source, language)).toEqual(expected));
});
