// The sinks of a project: found by what functions do with their texts, over files, with kind, position and severity.
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/facts/reading/file-facts.ts';
import { languages } from '../../src/languages/index.ts';
import { link } from '../../src/linking/link.ts';
import { listSinks } from '../../src/linking/sinks/list-sinks.ts';
import type { FoundSink } from '../../src/model/messages.ts';

const extensions = { c: 'c', python: 'py', java: 'java' };

function sinksOf(sources: readonly string[], language: keyof typeof extensions = 'c'): Map<string, FoundSink> {
  const files = sources.map((source, i) => factsOf(source, language, `${i}.${extensions[language]}`, source.length));
  const { messages, sinks } = link(files, languages);
  return new Map(listSinks(messages, sinks, languages).map((sink) => [sink.name, sink]));
}

const talk = 'void serve(void) { emit(7, "the door was forced open"); }';

describe('a function is a sink', () => {
  test.each([
    ['that passes its text to one', 'void emit(int x, const char *t) { syslog(x, "%s", t); }', 'log', 'unknown'],
    ['with the level that it gives', 'void emit(int x, const char *t) { syslog(LOG_ERR, "%s", t); }', 'log', 'error'],
    [
      'through others',
      'void emit(int x, char *t) { put(t); } void put(char *t) { fputs(t, stderr); }',
      'terminal',
      'unknown',
    ],
    [
      'through a macro',
      '#define emit(x, ...) put_log(x, __VA_ARGS__)\nvoid put_log(int x, char *t) { syslog(x, t); }',
      'log',
      'unknown',
    ],
    [
      'through a macro that puts a text before its format',
      '#define emit(x, fmt, args...) put_log("%s(%d) " fmt, __func__, x, ##args)\nvoid put_log(const char *t, ...) { syslog(LOG_ERR, t); }',
      'log',
      'error',
    ],
    [
      'that logs in one build and prints in the other',
      '#ifdef X\n#define emit(x, ...) fprintf(stderr, __VA_ARGS__)\n#else\n#define emit(x, ...) syslog(x, __VA_ARGS__)\n#endif\n',
      'log',
      'unknown',
    ],
    [
      'through a stream of its own',
      'void emit(int x, const char *t) { own_fputs(t, x); } int own_fputs(const char *t, int x) { while (*t) put_char(*t++, x); }',
      'call',
      'unknown',
    ],
    [
      'behind a translated text',
      'void emit(int x, const char *t) { log_it(x, _("error: %s"), t); } void log_it(int x, const char *t, ...) { syslog(LOG_ERR, t); }',
      'log',
      'error',
    ],
    [
      'that ends a sentence with it',
      'void emit(int x, const char *why) { syslog(LOG_ERR, "no entry for %d: %s", x, why); }',
      'log',
      'error',
    ],
    [
      'behind a text that only pads',
      'void emit(int x, const char *t) { printf("%*s%s", x, "", t); }',
      'terminal',
      'info',
    ],
    [
      'through a macro for a buffer',
      '#define TEXT (buf_str(line))\nvoid emit(int x, const char *t, ...) { buf_vsprintf(line, t, ap); syslog(LOG_ERR, "for %d (%s)", x, TEXT); }',
      'log',
      'error',
    ],
    ['that answers a peer', 'void emit(int x, char *t) { write(x, t, strlen(t)); }', 'reply', 'unknown'],
    [
      'that its attribute tells of',
      'void emit(int x, const char *, ...) __attribute__((format(printf, 2, 3)));',
      'log',
      'unknown',
    ],
  ])('%s', (_, definition, kind, severity) =>
    expect(sinksOf([talk, definition]).get('emit')).toMatchObject({ kind, severity, text: 1, calls: 1 }),
  );

  test.each([
    ['that cannot read it', 'void emit(int x, const char *t) { syslog(x, "cannot read it: %s", t); }'],
    ['that names its number', 'void emit(int x, const void *t) { syslog(x, "%s: %p", here, t); }'],
    ['that opens it or dies', 'void emit(int x, const char *t) { open_or_die(t); }'],
    ['that compares it', 'void emit(int x, const char *t) { if (strcmp(t, "x")) syslog(x, "y z"); }'],
    ['that stores it', 'void emit(int x, const char *t) { last = t; }'],
    ['that names it in a sentence', 'void emit(int x, const char *t) { syslog(x, "cannot open file %s", t); }'],
    ['that makes a text of it', 'char *emit(int x, const char *t) { return strdup_printf(t, x); }'],
    ['that is one in one file of three', 'void emit(int x, char *t) { put(t); }'],
  ])('not one %s', (_, definition) => {
    const others = ['static void emit(int x, char *t) { syslog(x, t); }'];
    const sources = definition.includes('put(t)') ? [talk, definition, ...others, definition] : [talk, definition];
    expect(sinksOf(sources).get('emit')?.definedAt ?? []).toEqual([]);
  });

  test('not one that is only handed names', () => {
    const found = sinksOf(['void load(const char *path) { perror(path); } void run(void) { load("x.conf"); }']);
    expect(found.has('load')).toBe(false);
  });

  test('not a stream that is handed pieces', () => {
    const put = (text: string): string => `own_fprintf(1, "${text}", x);`;
    const record = `void own_fprintf(int x, const char *t, ...) __attribute__((format(printf, 2, 3))); void own_fprintf(int x, const char *t, ...) { own_fputs(t, x); }`;
    const source = (texts: readonly string[]): string => `${record} void serve(void) { ${texts.map(put).join('\n')} }`;
    const pieces = Array.from({ length: 12 }, (_, i) => `k${i}=%s`);
    expect(sinksOf([source(pieces)]).get('own_fprintf')?.definedAt ?? []).toEqual([]);
    expect(sinksOf([source([...pieces, 'door forced', 'door shut', 'door open'])]).get('own_fprintf')).toMatchObject({
      kind: 'call',
      text: 1,
      calls: 15,
    });
  });

  test('by another name', () => {
    const source =
      '#define TELL_ERR put_err\nvoid put_err(int x, const char *t) { syslog(LOG_ERR, "%s", t); } void f(void) { TELL_ERR(1, "the door was forced"); }';
    expect(sinksOf([source]).get('TELL_ERR')).toMatchObject({ kind: 'log', severity: 'error', text: 1, calls: 1 });
  });

  test.each(['static struct ops o = { .on_text = emit };', 'void set(struct ops *o) { o->on_text = &emit; }'])(
    'that a member holds: %s',
    (binding) => {
      const use = 'void serve(struct ops *o) { o->on_text(7, "the door was forced open"); }';
      const source = `static void emit(int x, const char *t) { syslog(LOG_ERR, "%s", t); } ${binding} ${use}`;
      expect(sinksOf([source]).get('on_text')).toMatchObject({ kind: 'log', severity: 'error', text: 1, calls: 1 });
      expect(sinksOf([source.replace(binding, '')]).has('on_text')).toBe(false);
    },
  );

  test('that is handed to others and tells what they give', () => {
    const source = (body: string): string =>
      `static void on_line(const char *t) { ${body} } void f(void) { wrap(line, on_line); }`;
    expect(sinksOf([source('syslog(LOG_ERR, "%s", t);')]).get('on_line')).toMatchObject({ kind: 'log', text: 0 });
    expect(sinksOf([source('syslog(LOG_ERR, "no such thing: %s", t);')]).has('on_line')).toBe(false);
    expect(sinksOf([source('syslog(LOG_ERR, "%s", t);').replace(', on_line', '')]).has('on_line')).toBe(false);
  });

  test('never returns when it ends so, over files', () => {
    const found = sinksOf([
      'void emit(int x, const char *t) { syslog(x, t); leave_it(1); }',
      'void leave_it(int x) { clean(); exit(x); }',
      `void other(const char *t) { syslog(1, t); if (t) exit(1); } ${talk} void g(void) { other("all is said"); }`,
    ]);
    expect(found.get('emit')).toMatchObject({ fatal: true });
    expect(found.get('other')).toMatchObject({ fatal: false });
  });

  test('its own file says what a name means', () => {
    const source = (body: string) =>
      `static void emit(int x, char *t) { ${body} } void f(void) { emit(1, "door forced open"); }`;
    const files = [source('syslog(LOG_ERR, t);'), source('fputs(t, stdout);')].map((text, i) =>
      factsOf(text, 'c', `${i}.c`, text.length),
    );
    const said = link(files, languages).messages.filter(({ origin }) => origin.sink === 'emit');
    expect(said.map(({ origin }) => origin.sinkKind)).toEqual(['log', 'terminal']);
  });

  const severityOfTalk = (name: string, source: string): string | undefined => {
    const facts = [factsOf(source, 'c', name, source.length), factsOf(talk, 'c', 'talk.c', talk.length)];
    return link(facts, languages).messages.find(({ origin }) => origin.file === 'talk.c')?.severity;
  };
  const macro = '#define emit(x, ...) syslog(LOG_CRIT, __VA_ARGS__)\n';
  const hidden = 'static void emit(int x, const char *t) { syslog(LOG_CRIT, "%s", t); }';
  test.each([
    ['a macro', 'other.c', macro, 'unknown'],
    ['a macro that files include', 'other.h', macro, 'fatal'],
    ['a static function', 'other.c', hidden, 'unknown'],
    ['a static function that files include', 'other.h', hidden, 'fatal'],
    [
      'a function beside a macro of its name',
      'other.c',
      `${macro}${hidden.replace('static ', '').replace('CRIT', 'ERR')}`,
      'error',
    ],
    [
      'a declared function beside a static one',
      'other.c',
      `${hidden} void emit(int x, const char *t) __attribute__((format(printf, 2, 3)));`,
      'unknown',
    ],
  ])('in another file: %s', (_, name, source, severity) => expect(severityOfTalk(name, source)).toBe(severity));
});

describe('methods', () => {
  test.each([
    [
      'python',
      'class A:\n    def _tell(self, text):\n        self.log.error(text)\n    def f(self):\n        self._tell("the door was forced")\n',
    ],
    ['java', 'class A { void _tell(String text) { log.error(text); } void f() { _tell("the door was forced"); } }'],
  ] as const)('%s', (language, source) =>
    expect(sinksOf([source], language).get('_tell')).toMatchObject({
      kind: 'log',
      severity: 'error',
      text: 0,
      calls: 1,
    }),
  );

  test('a message through a wrapper has its severity, and that of its own call first', () => {
    const source =
      'void tell(int level, const char *t) { syslog(level, t); } void f(void) { tell(LOG_ERR, "door forced"); tell(x, "door shut"); }';
    const { messages } = link([factsOf(source, 'c', 'a.c', 1)], languages);
    expect(messages.map(({ severity, origin }) => [severity, origin.sinkKind])).toEqual([
      ['error', 'log'],
      ['unknown', 'log'],
    ]);
  });
});
