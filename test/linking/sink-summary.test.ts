// Which sink a function is by what it hands on: the most telling of its calls, with what names and levels say.
import { describe, expect, test } from 'vitest';
import { infer, sinksOf } from './inferred.ts';

/** Of `emit`, which others hand a sentence; `emit` has its text at the position 1. */
const emitOf = (body: string, name = 'emit'): string | undefined =>
  sinksOf({
    'a.c': `void ${name}(int x, const char *t, ...) { ${body} }\nvoid serve(void) { ${name}(7, "the door was forced open"); }`,
  })
    .find((one) => one.startsWith(name))
    ?.slice(name.length + 1)
    .replace(/, a\.c:1$/, '');

describe('of several calls the most telling', () => {
  test.each([
    ['fputs(t, stdout); syslog(3, t);', '1: log unknown, passes its text to syslog'],
    ['syslog(3, t); fputs(t, stdout);', '1: log unknown, passes its text to syslog'],
    ['fputs(t, stdout); write(x, t, 9);', '1: reply unknown, passes its text to write'],
    ['write(x, t, 9); fputs(t, stdout);', '1: reply unknown, passes its text to write'],
    ['send_reply(x, t); log_it(x, t);', '1: log unknown, passes its text to log_it, which is named like a sink'],
    ['own_fputs(t, x); fputs(t, stdout);', '1: terminal unknown, passes its text to fputs'],
    ['fputs(t, stdout); own_fputs(t, x);', '1: terminal unknown, passes its text to fputs'],
    ['log_it(x, t); syslog(3, t);', '1: log unknown, passes its text to syslog'],
    ['syslog(3, t); log_it(x, t);', '1: log unknown, passes its text to syslog'],
    ['syslog(LOG_ERR, t); syslog(LOG_CRIT, t);', '1: log error, passes its text to syslog'],
    ['log_it(x, t); log_error(x, t);', '1: log unknown, passes its text to log_it, which is named like a sink'],
    ['log_it(x, t); write(x, t, 9);', '1: log unknown, passes its text to log_it, which is named like a sink'],
    ['keep(t); find(t);', undefined],
  ])('%s', (body, sink) => expect(emitOf(body)).toBe(sink));

  test('of two parameters the later', () => {
    const source =
      'void emit(const char *w, const char *t) { syslog(3, w); syslog(3, t); }\nvoid f(void) { emit("it was", "the door was forced"); }';
    expect(sinksOf({ 'a.c': source })).toEqual(['emit 1: log unknown, passes its text to syslog, a.c:1']);
  });

  test('but a format before all', () => {
    const source =
      'void emit(const char *t, const char *w, ...) { va_start(ap, w); vprintf(w, ap); syslog(3, t); }\nvoid f(void) { emit("it was", "the door was forced"); }';
    expect(sinksOf({ 'a.c': source })).toEqual(['emit 1: terminal info, passes its text to vprintf, a.c:1']);
  });

  test('but not what is a value of the text that another parameter is', () => {
    const source = (body: string) =>
      `void emit(const char *f, const char *t) { ${body} }\nvoid g(void) { emit("it was shut", "the door was forced"); }`;
    expect(sinksOf({ 'a.c': source('syslog(3, "%s: " f, t);') })).toEqual([
      'emit 0: log unknown, passes its text to syslog, a.c:1',
    ]);
    expect(sinksOf({ 'a.c': source('syslog(3, "%s", t); keep(f);') })).toEqual([
      'emit 1: log unknown, passes its text to syslog, a.c:1',
    ]);
    expect(sinksOf({ 'a.c': source('syslog(3, "%s", t); printf(f);') })).toEqual([
      'emit 1: log unknown, passes its text to syslog, a.c:1',
    ]);
  });
});

describe('kind, severity and end', () => {
  test.each([
    ['emit', 'syslog(LOG_ERR, t);', '1: log error, passes its text to syslog'],
    ['emit', 'syslog(x, t);', '1: log unknown, passes its text to syslog'],
    ['emit', 'syslog(LOG_AUTH | LOG_ERR, t);', '1: log error, passes its text to syslog'],
    ['emit', 'perror(t);', '1: log error, passes its text to perror'],
    ['emit_warning', 'syslog(x, t);', '1: log warning, passes its text to syslog'],
    ['emit_warning', 'syslog(LOG_ERR, t);', '1: log error, passes its text to syslog'],
    ['emit_warning', 'perror(t);', '1: log warning, passes its text to perror'],
    ['log_it', 'fputs(t, stdout);', '1: log unknown, passes its text to fputs'],
    ['con_print', 'syslog(3, t);', '1: log unknown, passes its text to syslog'],
    ['con_print', 'own_fputs(t, x);', '1: terminal unknown, passes its text to own_fputs, which is named like a sink'],
    ['send_reply', 'syslog(3, t);', '1: reply unknown, passes its text to syslog'],
    ['smtp_greet', 'syslog(3, t);', '1: log unknown, passes its text to syslog'],
    ['emit', 'err(1, t);', '1: log fatal, passes its text to err'],
  ])('%s: %s', (name, body, sink) => expect(emitOf(body, name)).toBe(sink));

  test('a function that never returns is fatal where nothing else is known', () => {
    const source = (level: string) =>
      `void emit(int x, const char *t) { syslog(${level}, t); exit(1); }\nvoid f(void) { emit(1, "door forced"); }`;
    expect(sinksOf({ 'a.c': source('x') })).toEqual(['emit! 1: log fatal, passes its text to syslog, a.c:1']);
    expect(sinksOf({ 'a.c': source('LOG_ERR') })).toEqual(['emit! 1: log error, passes its text to syslog, a.c:1']);
  });

  test('a macro ends as its call does, unless the text is a value there', () => {
    const source = (body: string) => `#define emit(x, t) ${body}\nvoid f(void) { emit(1, "door forced"); }`;
    expect(sinksOf({ 'a.h': source('err(1, t)') })).toEqual(['emit! 1: log fatal, passes its text to err, a.h:1']);
    expect(sinksOf({ 'a.h': source('err(1, "%s", t)') })).toEqual(['emit 1: log fatal, passes its text to err, a.h:1']);
    expect(sinksOf({ 'a.h': source('warn(t)') })).toEqual(['emit 1: log warning, passes its text to warn, a.h:1']);
  });

  test('an alias has the place of the text of its sink', () => {
    const source = '#define TELL_ERR put_err\nvoid put_err(int x, const char *t) { syslog(x, t); }';
    expect(sinksOf({ 'a.h': `${source}\nvoid f(void) { TELL_ERR(1, "door forced"); }` })).toEqual([
      'put_err 1: log error, passes its text to syslog, a.h:2',
      'TELL_ERR 1: log error, passes its text to put_err, a.h:1',
    ]);
  });
});

describe('a call is one of a sink', () => {
  test.each([
    ['own_fprintf(x, t);', '1: call unknown, passes its text to own_fprintf, which is named like a sink'],
    ['own_vfprintf(x, t, ap);', '1: call unknown, passes its text to own_vfprintf, which is named like a sink'],
    ['own_puts(t);', '1: terminal unknown, passes its text to own_puts, which is named like a sink'],
    ['own_fwrite(t, 1, 9, x);', '1: call unknown, passes its text to own_fwrite, which is named like a sink'],
    ['my_own_fprintf(x, t);', '1: call unknown, passes its text to my_own_fprintf, which is named like a sink'],
    ['own_fputs_it(t);', undefined],
    ['door_log_it(t);', undefined],
    ['own_write(t);', undefined],
    ['log_init(t);', undefined],
    ['reply(x, t);', '1: reply unknown, passes its text to reply, which is named like a sink'],
    ['con_vprintf(t);', '1: terminal unknown, passes its text to con_vprintf, which is named like a sink'],
    ['open_or_die(t);', undefined],
    ['msg_text(t);', undefined],
    ['msg_door(t);', '1: log unknown, passes its text to msg_door, which is named like a sink'],
    ['door_msg(t);', '1: log unknown, passes its text to door_msg, which is named like a sink'],
    ['door_msg_door(t);', undefined],
    ['str_printf(t);', undefined],
    ['con_display(t);', undefined],
    ['emit(x, t);', undefined],
    ['syslog(LOG_ERR, "%s: %s", x, t);', '1: log error, passes its text to syslog'],
    ['keep(LOG_ERR, "%s: %s", x, t);', undefined],
  ])('%s', (body, sink) => expect(emitOf(body)).toBe(sink));

  test.each([
    ['fprintf(stderr, "%s: %s", name, t);', '1: terminal unknown, passes its text to fprintf'],
    ['fprintf(stderr, "cannot open %s", t);', undefined],
  ])('a text among others is a message where somebody says something by it: %s', (body, sink) => {
    expect(emitOf(body)).toBe(sink);
    const word = `void emit(int x, const char *t) { ${body} } void f(void) { emit(1, "door"); }`;
    expect(sinksOf({ 'a.c': word })).toEqual([]);
  });

  test('of the project where the text stands at its place or behind it', () => {
    const source = (call: string) =>
      `void put_it(int x, const char *t, ...) { syslog(LOG_ERR, t); }\nvoid emit(int x, const char *t) { ${call}; }\nvoid f(void) { emit(1, "door forced"); put_it(1, "door open"); }`;
    const emit = 'emit 1: log error, passes its text to put_it, a.c:2';
    expect(sinksOf({ 'a.c': source('put_it(x, t)') })).toContain(emit);
    expect(sinksOf({ 'a.c': source('put_it(x, "%s", t)') })).toContain(emit);
    expect(sinksOf({ 'a.c': source('put_it(t, "door shut")') })).not.toContain(emit);
    expect(sinksOf({ 'a.c': source('put_it(x, y, t)') })).not.toContain(emit);
    const last = source('put_it("%s", t)').replace('int x, const char *t, ...', 'int x, int y, int z, const char *t');
    expect(sinksOf({ 'a.c': last })).not.toContain(emit);
  });

  test('of the project where another parameter stands before the text', () => {
    const source =
      'void put_it(const char *f, const char *t, ...) { syslog(3, t); }\nvoid emit(const char *f, const char *t) { put_it(f, "%s", t); }\nvoid g(void) { emit("x", "door forced"); put_it("x", "door open"); }';
    expect(sinksOf({ 'a.c': source })).toContain('emit 1: log unknown, passes its text to put_it, a.c:2');
  });

  test('but not of itself', () =>
    expect(
      sinksOf({ 'a.c': 'void log_it(const char *t) { log_it(t); } void f(void) { log_it("door forced"); }' }),
    ).toEqual([]));

  test('that is none because people say so', () => {
    const source = 'void emit(int x, const char *t) { log_it(x, t); } void f(void) { emit(1, "door forced"); }';
    expect(sinksOf({ 'a.c': source })).toHaveLength(1);
    expect(sinksOf({ 'a.c': source }, { notSinks: ['log_it'] })).toEqual([]);
  });
});

describe('exceptions', () => {
  const java = (body: string) =>
    sinksOf(
      {
        'A.java': `class A { void tell(String text) { ${body} }\nvoid f() { tell("the door was forced open"); } }`,
      },
      {},
      true,
      'java',
    );
  test.each([
    ['throw new IllegalStateException(text);', 'throw unknown, passes its text to IllegalStateException'],
    ['throw new DoorException(text);', 'throw unknown, passes its text to DoorException'],
    ['throw new DoorException(1, text);', 'throw unknown, passes its text to DoorException'],
  ])('%s', (body, sink) => expect(java(body)).toEqual([`tell 0: ${sink}, A.java:1`]));

  test('of a check the text behind what is checked', () => {
    expect(java('Assert.notNull(x, text);')).toEqual(['tell 0: throw unknown, passes its text to notNull, A.java:1']);
    expect(java('Assert.notNull(text, "it was open");')).toEqual([]);
    expect(java('new Error(text);')).toEqual(['tell 0: throw unknown, passes its text to Error, A.java:1']);
  });

  test('logs say more', () =>
    expect(java('log.warn(text); throw new DoorException(text);')).toEqual([
      'tell 0: log warning, passes its text to warn, A.java:1',
    ]));
});

test('a function that is never handed a sentence is known by what it is called', () => {
  const calls = infer({
    'a.c': 'void log_it(const char *t) { syslog(3, t); } void put_it(const char *t) { syslog(3, t); }',
  });
  expect([...calls.all.get('c')!.keys()]).toEqual(['log_it']);
});
