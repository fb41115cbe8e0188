// All that is inferred of the sinks of a program.
import { describe, expect, test } from 'vitest';
import { type Files, infer, sinksOf } from './inferred.ts';

const talk = 'void serve(void) { emit(7, "the door was forced open"); }';
const logs = 'void emit(int x, const char *t) { syslog(LOG_ERR, "%s", t); }';
const keeps = 'void emit(int x, const char *t) { keep(t); }';
const attribute = '__attribute__((format(printf, 2, 3)))';

describe('of a program', () => {
  test.each<[what: string, files: Files, sinks: string[]]>([
    ['a wrapper', { 'a.c': `${logs}\n${talk}` }, ['emit 1: log error, passes its text to syslog, a.c:1']],
    ['nothing', { 'a.c': `${keeps}\n${talk}` }, []],
    [
      'a function that sets an error',
      { 'a.c': `void emit(int x, const char *t) { g_set_error(e, 1, 2, t); }\n${talk}` },
      ['emit 1: return error, passes its text to g_set_error, a.c:1'],
    ],
    [
      'one of two',
      { 'a.c': logs, 'b.c': `${keeps}\n${talk}` },
      ['emit 1: log error, passes its text to syslog, a.c:1 b.c:1'],
    ],
    [
      'one of two, where the other hands it to no sink',
      {
        'a.c': logs,
        'b.c': `void hold(const char *t) { last = t; }\nvoid emit(int x, const char *t) { hold(t); }\n${talk}`,
      },
      ['emit 1: log error, passes its text to syslog, a.c:1 b.c:2'],
    ],
    [
      'the first of two that are alike',
      { 'a.c': logs, 'b.c': `${logs.replace('LOG_ERR', 'LOG_CRIT')}\n${talk}` },
      ['emit 1: log error, passes its text to syslog, a.c:1 b.c:1'],
    ],
    ['one of three', { 'a.c': logs, 'b.c': `${keeps}\n${talk}`, 'c.c': keeps }, []],
    [
      'what tells more in one of two files',
      { 'a.c': `void emit(int x, const char *t) { fputs(t, stdout); }\n${talk}`, 'b.c': logs },
      ['emit 1: log error, passes its text to syslog, a.c:1 b.c:1'],
    ],
    [
      'one that all can call and hidden ones',
      { 'a.c': `static ${keeps}\n${talk}`, 'b.c': logs, 'c.c': `static ${keeps}` },
      ['emit 1: log error, passes its text to syslog, b.c:1'],
    ],
    [
      'hidden ones',
      { 'a.c': `static ${logs}\n${talk}`, 'b.c': `static ${logs}` },
      ['emit* 1: log error, passes its text to syslog, a.c:1 b.c:1'],
    ],
    [
      'one by another name and one with a text',
      { 'a.h': '#define log_emit log_it\n', 'b.c': `${logs}\n${talk}`.replaceAll('emit', 'log_emit') },
      ['log_emit 1: log error, passes its text to syslog, a.h:1 b.c:1'],
    ],
    [
      'one that says more when it is judged again',
      {
        'a.c': `void emit(int x, const char *t) { log_it(x, t); inner(t); }\nvoid inner(const char *t) { syslog(3, t); }\n${talk}`,
      },
      [
        'emit 1: log unknown, passes its text to inner, a.c:1',
        'inner 0: log unknown, passes its text to syslog, a.c:2',
      ],
    ],
    [
      'one that seemed to be one at first',
      {
        'a.c': `void emit(int x, const char *t) { log_it(t, x); }\nvoid log_it(const char *w, const char *t) { syslog(3, t); }\n${talk}`,
      },
      ['log_it 1: log unknown, passes its text to syslog, a.c:2'],
    ],
    [
      'the callers of one that is found late',
      {
        'a.c': `void emit(int x, const char *t) { middle(t); }\nvoid middle(const char *t) { inner(t); }\nvoid inner(const char *t) { syslog(3, t); }\n${talk}`,
      },
      [
        'inner 0: log unknown, passes its text to syslog, a.c:3',
        'middle 0: log unknown, passes its text to inner, a.c:2',
        'emit 1: log unknown, passes its text to middle, a.c:1',
      ],
    ],
  ])('%s', (_, files, sinks) => expect(sinksOf(files)).toEqual(sinks));

  test.each<[what: string, source: string, sink: string]>([
    [
      'severity',
      `void emit(int x, const char *t) { inner(t); }\nvoid inner(const char *t) { log_it(1, t); deep(t); }\nvoid deep(const char *t) { syslog(LOG_ERR, t); }`,
      'emit 1: log error, passes its text to inner, a.h:1',
    ],
    [
      'kind',
      `void emit(int x, const char *t) { inner(t); }\nvoid inner(const char *t) { fputs(t, x); deep(t); }\nvoid deep(const char *t) { syslog(x, t); }`,
      'emit 1: log unknown, passes its text to inner, a.h:1',
    ],
    [
      'place',
      `void emit(const char *w, const char *t) { inner(w, t); }\nvoid inner(const char *w, const char *t) { log_it(1, w); deep(t); }\nvoid deep(const char *t) { syslog(x, t); }`,
      'emit 1: log unknown, passes its text to inner, a.h:1',
    ],
    [
      'end',
      `#define emit(x, t) inner(t)\n#define inner(t) do { log_fatal(t); deep(t); } while (0)\nvoid deep(const char *t) { syslog(LOG_EMERG, t); exit(1); }`,
      'emit! 1: log fatal, passes its text to inner, a.h:1',
    ],
  ])('the %s of one that is found late', (_, source, sink) =>
    expect(sinksOf({ 'a.h': `${source}\n${talk}` })).toContain(sink),
  );

  test('all callers of one that is found late', () => {
    const source =
      'void one(const char *t) { inner(t); } void two(const char *t) { inner(t); } void inner(const char *t) { syslog(3, t); }';
    const calls = 'void f(void) { one("door forced"); two("door open"); }';
    expect([
      ...infer({ 'a.c': `${source} ${calls}` })
        .all.get('c')!
        .keys(),
    ]).toEqual(['inner', 'one', 'two']);
  });

  test('a chain of wrappers has an end', () => {
    const wrapper = (i: number) => `void f${i}(const char *t) { ${i > 0 ? `f${i - 1}(t)` : 'syslog(3, t)'}; }`;
    const numbers = Array.from({ length: 14 }, (_, i) => i);
    const calls = numbers.map((i) => `f${i}("the door was forced");`).join(' ');
    const source = `${numbers.map(wrapper).join('\n')} void serve(void) { ${calls} }`;
    expect([...infer({ 'a.c': source }).all.get('c')!.keys()]).toEqual(numbers.slice(0, 12).map((i) => `f${i}`));
  });

  test('two that hand their texts to each other have an end', () => {
    const source = `void emit(int x, const char *t) { other(t); }\nvoid other(const char *t) { emit(1, t); }\n${talk}`;
    expect(sinksOf({ 'a.c': source })).toEqual([]);
  });
});

describe('whose body is elsewhere', () => {
  test.each<[declaration: string, sinks: string[]]>([
    [`void emit(int, const char *, ...) ${attribute};`, ['emit 1: log unknown, has a printf format attribute, a.h:1']],
    [
      `\nvoid emit(int, const char *, ...);\nvoid emit(int, const char *, ...) ${attribute};\nextern void emit(int, const char *, ...) ${attribute};`,
      ['emit 1: log unknown, has a printf format attribute, a.h:3 a.h:4'],
    ],
    [
      `void emit(int, const char *, ...) ${attribute} __attribute__((noreturn));`,
      ['emit! 1: log unknown, has a printf format attribute, a.h:1'],
    ],
    [
      `void emit_print(int, const char *, ...) ${attribute};`,
      ['emit_print 1: terminal unknown, has a printf format attribute, a.h:1'],
    ],
    [
      `void PutIt(int, const char *, ...) ${attribute};`,
      ['PutIt 1: terminal unknown, has a printf format attribute, a.h:1'],
    ],
    [
      `void emit_reply(int, const char *, ...) ${attribute};`,
      ['emit_reply 1: reply unknown, has a printf format attribute, a.h:1'],
    ],
    [
      `void log_print_error(int, const char *, ...) ${attribute};`,
      ['log_print_error 1: log error, has a printf format attribute, a.h:1'],
    ],
    [
      `void emit(int, const char *, ...) ${attribute};\n_Noreturn void emit(int, const char *, ...);`,
      ['emit! 1: log unknown, has a printf format attribute, a.h:1 a.h:2'],
    ],
    ['_Noreturn void emit(int, const char *, ...);', []],
    [`char *str_printf(int, const char *, ...) ${attribute};`, []],
  ])('%s', (declaration, sinks) => expect(sinksOf({ 'a.h': declaration, 'b.c': talk })).toEqual(sinks));

  test('is hidden', () => {
    expect(sinksOf({ 'a.c': `static void emit(int, const char *, ...) ${attribute};\n${talk}` })).toEqual([]);
  });

  test('is another than the hidden one of that name', () => {
    const files = { 'a.c': `static ${logs}`, 'a.h': `void emit(int, const char *, ...) ${attribute};`, 'b.c': talk };
    expect(sinksOf(files)).toEqual(['emit 1: log unknown, has a printf format attribute, a.c:1 a.h:1']);
  });

  test('has its body somewhere after all', () => {
    const files = { 'a.h': `void emit(int, const char *, ...) ${attribute};`, 'b.c': `${keeps}\n${talk}` };
    expect(sinksOf(files)).toEqual([]);
  });
});

describe('relied on for its name', () => {
  const store = '{ store(ring, x); }';
  test.each<[what: string, source: string, bottom: string | undefined]>([
    [
      'with its text',
      `void emit(int x, const char *t) { log_it(x, t); }\nvoid log_it(int x, const char *t) ${store}\n${talk}`,
      'log_it 1: log unknown, is named like a sink, a.c:2',
    ],
    [
      'with a text before its own',
      `void emit(int x, const char *t) { log_it(x, "%s", t); }\nvoid log_it(int x, const char *t, ...) ${store}\n${talk}`,
      'log_it null: log unknown, is named like a sink, a.c:2',
    ],
    [
      'with a format that its declaration tells of',
      `void emit(int x, const char *t) { log_it(x, "%s", t); }\nvoid log_it(int, const char *, ...) ${attribute};\nvoid log_it(int x, const char *t, ...) ${store}\n${talk}`,
      'log_it 1: log unknown, is named like a sink, a.c:3',
    ],
    [
      'with its text at two places, of which the first counts',
      `void emit(int x, const char *t) { log_it(x, t); }\nvoid log_it(int x, const char *t) ${store}\nvoid other(const char *t) { log_it(1, "%s", t); }\n${talk}`,
      'log_it 1: log unknown, is named like a sink, a.c:2',
    ],
    [
      'with its text first',
      `void emit(int x, const char *t) { log_it(t, x); }\nvoid log_it(const char *t, int x) ${store}\n${talk}`,
      'log_it 0: log unknown, is named like a sink, a.c:2',
    ],
    [
      'with a format that a later declaration tells of',
      `void emit(int x, const char *t) { log_it(x, "%s", t); }\nvoid log_it(int x, const char *t, ...) ${store}\nvoid log_it(int, const char *, ...) ${attribute};\n${talk}`,
      'log_it 1: log unknown, is named like a sink, a.c:2',
    ],
    [
      'with all its arguments',
      `#define emit(x, body) (log_it body)\nvoid log_it(int x, const char *t) ${store}\nvoid serve(void) { emit(7, (1, "the door was forced")); }`,
      'log_it null: log unknown, is named like a sink, a.c:2',
    ],
    ['of a library', `void emit(int x, const char *t) { log_it(x, t); }\n${talk}`, undefined],
    [
      'for a parameter that is not the text',
      `void emit(const char *w, const char *t) { log_it(w, 1); syslog(3, t); }\nvoid log_it(char *w, int x) ${store}\n${talk}`,
      undefined,
    ],
  ])('%s', (_, source, bottom) =>
    expect(sinksOf({ 'a.c': source }).find((one) => one.startsWith('log_it'))).toBe(bottom),
  );
});
