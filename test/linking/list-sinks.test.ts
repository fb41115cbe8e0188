// The list of sinks: those of the project, and those of libraries that it uses, with their numbers of calls.
import { expect, test } from 'vitest';
import { factsOf } from '../../src/facts/reading/file-facts.ts';
import { languages } from '../../src/languages/index.ts';
import { link } from '../../src/linking/link.ts';
import { listSinks } from '../../src/linking/sinks/list-sinks.ts';

function listOf(files: Readonly<Record<string, string>>, excluded = true) {
  const named = { c: 'c', h: 'c', py: 'python', java: 'java' } as Record<string, string>;
  const facts = Object.entries(files).map(([name, source]) =>
    factsOf(source, named[name.split('.')[1]!]!, name, source.length),
  );
  const { messages, sinks } = link(facts, languages, excluded);
  return listSinks(messages, sinks, languages);
}

const own = 'void emit(int x, const char *t) { syslog(LOG_ERR, "%s", t); }';

test('all that is known of each', () => {
  const source = `${own}\nvoid f(void) { emit(1, "door forced"); syslog(LOG_ERR, "door open");\nsyslog(LOG_CRIT, "door shut"); }`;
  expect(listOf({ 'a.c': source })).toEqual([
    {
      name: 'syslog',
      language: 'c',
      kind: 'log',
      text: null,
      severity: 'error',
      fatal: false,
      calls: 3,
      why: 'library call, or named like a sink',
      definedAt: [],
    },
    {
      name: 'emit',
      language: 'c',
      kind: 'log',
      text: 1,
      severity: 'error',
      fatal: false,
      calls: 1,
      why: 'passes its text to syslog',
      definedAt: ['a.c:1'],
    },
  ]);
});

test('those with most calls first, then by name', () => {
  const source =
    'void f(void) { warnx("door forced");\nperror("door open");\nprintf("door shut");\nprintf("door is shut"); }';
  expect(listOf({ 'a.c': source }).map(({ name, calls }) => [name, calls])).toEqual([
    ['printf', 2],
    ['perror', 1],
    ['warnx', 1],
  ]);
});

test('a call counts once, whatever it is handed, and calls of different files for each', () => {
  const source = 'void f(void) { log_it(1, x ? "door forced" : "door open"); }';
  expect(listOf({ 'a.c': source, 'b.c': source }).map(({ name, calls }) => [name, calls])).toEqual([['log_it', 2]]);
});

test('what is named like a sink has the places of its definitions', () => {
  const source = 'void log_it(int x, const char *t) { store(x); }\nvoid f(void) { log_it(1, "door forced"); }';
  expect(listOf({ 'a.c': source })).toMatchObject([
    { name: 'log_it', kind: 'log', why: 'is named like a sink', definedAt: ['a.c:1'] },
  ]);
});

test('of another language too', () => {
  const source = 'def log_it(x, text):\n    store(x)\n\ndef f():\n    log_it(1, "the door was forced")\n';
  expect(listOf({ 'a.py': source })).toMatchObject([{ name: 'log_it', language: 'python', definedAt: ['a.py:1'] }]);
});

test('places are known only if all texts are wanted', () => {
  const source = 'void log_it(int x, const char *t) { store(x); }\nvoid f(void) { log_it(1, "door forced"); }';
  expect(listOf({ 'a.c': source }, false)).toMatchObject([{ name: 'log_it', definedAt: [] }]);
});

test("a function that is named like one of the library is the project's", () => {
  const source = 'void warnx(const char *t) { fputs(t, stderr); }\nvoid f(void) { warnx("door forced"); }';
  expect(listOf({ 'a.c': source })).toMatchObject([{ name: 'warnx', kind: 'log', definedAt: ['a.c:1'] }]);
});

test('calls that emit nothing, and returned texts, are in no list', () => {
  const source = 'char *f(void) { keep(1, "door forced"); why = "door open"; return "door shut"; }';
  expect(listOf({ 'a.c': source })).toEqual([]);
});

test('replies are in the list', () => {
  const source = 'void f(void) { send_reply(1, "door forced"); }';
  expect(listOf({ 'a.c': source })).toMatchObject([{ name: 'send_reply', kind: 'reply', severity: 'unknown' }]);
});

test('the sinks of two languages stay apart', () => {
  const python = 'def emit(x, text):\n    log.error(text)\n\ndef f():\n    emit(1, "the door was forced")\n';
  const c = `${own} void f(void) { emit(1, "door forced"); emit(2, "door open"); }`;
  expect(listOf({ 'a.c': c, 'a.py': python }).map(({ name, language, calls }) => [name, language, calls])).toEqual([
    ['emit', 'c', 1],
    ['emit', 'python', 1],
    ['syslog', 'c', 1],
  ]);
});

test('methods that share the name of a logger are those of a logger', () => {
  const source =
    'class A { void error(String text) { log.warn(text); } void f() { error("the door was forced"); log.error("the door is open"); } }';
  expect(listOf({ 'a.java': source })).toMatchObject([
    { name: 'error', calls: 1, why: 'library call, or named like a sink', definedAt: [] },
  ]);
});
