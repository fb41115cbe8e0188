// Texts that another place tells: constants by name, what functions return, what tables hold.
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/facts/extract.ts';
import { c } from '../../src/languages/c/c.ts';
import { parse } from '../../src/syntax/parse.ts';
import { linkAll, linkFiles, linkJava, textOf } from './samples.ts';

const inC = (text: string, ...sources: readonly string[]) =>
  linkFiles(...sources).find((message) => textOf(message) === text)!;

const denied = '#define MSG_DENIED "no entry for anybody"\n';
const explain = 'const char *explain(int r)\n{\n  switch (r) {\n  case 1: return "no room left here";\n  }\n}\n';
const table = 'static const char *why_list[] = { "no room left here" };\n';

const does = (body: string): string => `int serve(int x)\n{\n  ${body}\n}\n`;

describe('a constant by name alone', () => {
  test.each([
    ['log_error(MSG_DENIED);', 'log_error', 'log', 'error'],
    ['syslog(LOG_ERR, MSG_DENIED);', 'syslog', 'log', 'error'],
    ['syslog(LOG_CRIT, "gate: %s", MSG_DENIED);', 'syslog', 'log', 'fatal'],
    ['send_reply(x, MSG_DENIED);', 'send_reply', 'reply', 'unknown'],
    ['log_debug(MSG_DENIED); log_warn(MSG_DENIED); log_info(MSG_DENIED);', 'log_warn', 'log', 'warning'],
  ])('%s', (body, sink, sinkKind, severity) =>
    expect(inC('no entry for anybody', denied, does(body))).toMatchObject({ origin: { sink, sinkKind }, severity }),
  );

  test.each([
    'check(MSG_DENIED);',
    'strcmp(x, MSG_DENIED);',
    'x = MSG_DENIED;',
    'log_error("%s is at work", MSG_DENIED);',
    'log_error(MSG_DENIED "and more");',
    'log_error(MSG_OTHER);',
    'log_error(x.MSG_DENIED);',
  ])('%s: as it is defined', (body) =>
    expect(inC('no entry for anybody', denied, does(body))).toMatchObject({
      origin: { sink: 'MSG_DENIED', sinkKind: 'constant', function: null },
      severity: 'unknown',
    }),
  );

  test('of calls that are alike, that of the first file by name', () => {
    const factsOf = (name: string, source: string) => extract(parse(source, c), c, name, source.length);
    const calls = [factsOf('a.c', does('log_error(MSG_DENIED);')), factsOf('b.c', does('log_failure(MSG_DENIED);'))];
    for (const order of [calls, calls.toReversed()]) {
      const found = linkAll(factsOf('x.c', denied), ...order).find((one) => textOf(one) === 'no entry for anybody');
      expect(found?.origin.sink).toBe('log_error');
    }
  });

  test('has the line and the function of the call in its own file', () =>
    expect(inC('no entry for anybody', denied + does('log_error(MSG_DENIED);')).origin).toMatchObject({
      line: 1,
      callLine: 4,
      function: 'serve',
    }));

  test('in another file the line is its own', () =>
    expect(inC('no entry for anybody', denied, does('log_error(MSG_DENIED);')).origin).toMatchObject({
      callLine: 1,
      function: 'serve',
    }));
});

describe('a constant of a class', () => {
  const texts = 'class Texts { static final String DENIED = "no entry for anybody"; }\n';
  const thrown = (use: string) =>
    linkJava({ Texts: texts, Gate: `class Gate { void open() { ${use} } }` }).find(({ parts }) => parts.length > 0)!;

  test.each([
    ['throw new Refused(Texts.DENIED);', 'call'],
    ['throw new RefusedException(Texts.DENIED);', 'throw'],
    ['LOG.error(Texts.DENIED, x);', 'log'],
    ['LOG.error(Other.DENIED, x);', 'constant'],
    ['keep(Texts.DENIED);', 'constant'],
  ])('%s', (use, sinkKind) => expect(thrown(use).origin.sinkKind).toBe(sinkKind === 'call' ? 'throw' : sinkKind));
});

describe('what a function returns', () => {
  test.each([
    ['log_error("%s: %s", x, explain(x));', 'log_error', 'error'],
    ['fatal(explain(x));', 'fatal', 'fatal'],
    ['const char *p = error_text(x); log_warn("%s", p);', 'log_warn', 'warning'],
  ])('%s', (body, sink, severity) => {
    const source = body.includes('error_text') ? explain.replace('explain', 'error_text') : explain;
    expect(inC('no room left here', source, does(body))).toMatchObject({
      origin: { sink, sinkKind: 'log' },
      severity,
      returned: true,
    });
  });

  test.each([
    'log_error("%s is bad in %s today", explain(x), x);',
    'log_debug("%s", explain(x));',
    'keep(explain(x));',
    'log_error("%s", other(x));',
    'log_error("%s", x->explain);',
  ])('%s: as it is returned', (body) =>
    expect(inC('no room left here', explain, does(body))).toMatchObject({
      origin: { sink: 'explain', sinkKind: 'return' },
      severity: 'unknown',
    }),
  );
});

describe('what a table holds', () => {
  test.each([
    ['an element', 'log_error("%s", why_list[x]);'],
    ['a member of one', 'log_error("gate: %s", why_list[x].text);'],
    ['what a function returns of it', 'log_error("%s", why_of(x)); } const char *why_of(int r) { return why_list[r];'],
    ['translated', 'log_error("%s", why_of(x)); } const char *why_of(int r) { return _(why_list[r]);'],
  ])('%s', (_, body) =>
    expect(inC('no room left here', table, does(body))).toMatchObject({
      origin: { sink: 'log_error', sinkKind: 'log' },
      severity: 'error',
    }),
  );

  test.each([
    ['an element that is kept', 'keep(why_list[x]);'],
    ['a table of another function', `log_error("%s", why_list[x]); } int other(void) { ${table}`],
    [
      'two tables of that name',
      'log_error("%s", why_list[x]);',
      'int a; static const char *why_list[] = { "more of it" };',
    ],
  ])('%s: as it stands', (_, body, more = '') => {
    const sources = body.includes('other(void)') ? [does(body)] : [table, does(body), more];
    expect(inC('no room left here', ...sources).origin.sinkKind).toBe('table');
  });
});

describe('code for debugging only', () => {
  const between = (condition: string, body: string) =>
    linkFiles(does(`\n${condition}\n  ${body}\n#endif\n`))[0]!.severity;

  test.each([
    ['#ifdef DEBUG', 'send_reply("no room left");', 'debug'],
    ['#if DEBUG > 1', 'printf("no room left");', 'debug'],
    ['#if defined(DEBUG) || defined(GATE_TRACE)', 'printf("no room left");', 'debug'],
    ['#if defined(X) && defined(DEBUG)', 'printf("no room left");', 'debug'],
    ['#ifndef NDEBUG', 'printf("no room left");', 'debug'],
    ['#ifdef X\n#elif defined(DEBUG)', 'printf("no room left");', 'debug'],
    ['#ifdef DEBUG', 'log_error("no room left");', 'debug'],
    ['#ifdef DEBUG\n#else', 'printf("no room left");', 'info'],
    ['#ifndef DEBUG', 'printf("no room left");', 'info'],
    ['#if defined(DEBUG) || defined(X)', 'printf("no room left");', 'info'],
    ['#ifdef USE_TRACE', 'printf("no room left");', 'info'],
    ['#ifndef DEBUG_H', 'printf("no room left");', 'info'],
    ['#if DEBUG == 0', 'printf("no room left");', 'info'],
    ['#ifdef HAVE_BACKTRACE', 'printf("no room left");', 'info'],
  ])('%s %s', (condition, body, severity) => expect(between(condition, body)).toBe(severity));

  test.each([
    ['#if !1', true],
    ['#if 1\n#else', true],
    ['#if 1\n#elif X', true],
    ['#if !0\n#else', true],
    ['#if 1', false],
    ['#if !0', false],
    ['#if !1\n#else', false],
    ['#if 1 || X', false],
    ['#if 10\n#else', false],
  ])('%s: compiled out is %s', (condition, out) => {
    const [found] = linkFiles(does(`\n${condition}\n  printf("no room left");\n#endif\n`));
    expect(found!.excluded?.reason === 'disabled code').toBe(out);
  });
});

describe('what a member holds', () => {
  const why = 'void refuse(struct job *j)\n{\n  j->why = "no room left here";\n}\n';

  test.each([
    ['in its own file', [why + does('log_error("%s", x->why);')]],
    ['in another file', [why, does('log_error("gate: %s", x->job.why);')]],
    ['handed to a sink as it is', [why, does('log_error(x->why);')]],
  ])('%s', (_, sources) =>
    expect(inC('no room left here', ...sources)).toMatchObject({
      origin: { sink: 'log_error', sinkKind: 'log' },
      severity: 'error',
    }),
  );

  test.each([
    ['another one', [why, does('log_error("%s", x->reason);')]],
    ['a variable', [why.replace('j->why', 'why'), does('log_error("%s", x->why);')]],
    ['in the middle of a text', [why, does('log_error("%s is no %s", x->why, x);')]],
    ['of many files', [...Array.from({ length: 5 }, () => why), does('log_error("%s", x->why);')]],
    ['that is only traced', [why, does('log_debug("%s", x->why);')]],
  ])('%s: as it is assigned', (_, sources) =>
    expect(inC('no room left here', ...sources).origin.sinkKind).toBe('variable'),
  );

  test('of many files, in the one that tells its own', () => {
    const others = Array.from({ length: 5 }, () => why);
    const found = linkFiles(...others, why + does('log_error("%s", x->why);')).filter(
      (one) => textOf(one) === 'no room left here',
    );
    expect(found.map(({ origin }) => origin.sinkKind)).toEqual([...others.map(() => 'variable'), 'log']);
  });
});

describe('a constant that a function returns', () => {
  const body = '(int r)\n{\n  return MSG_DENIED;\n}\n';

  test.each([
    ['whose type is that of a text', 'const char *explain', 'log'],
    ['that gives a number', 'int explain', 'constant'],
  ])('%s', (_, head, sinkKind) =>
    expect(inC('no entry for anybody', denied, head + body, does('log_error("%s", explain(x));')).origin.sinkKind).toBe(
      sinkKind,
    ),
  );
});
