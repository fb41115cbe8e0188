// Which inferred sinks are kept: those that somebody says something to, that take a format or whose names say it, and what they hand on to.
import { describe, expect, test } from 'vitest';
import { infer } from './inferred.ts';

const names = (source: string): string[] => [...infer({ 'a.c': source }).all.get('c')!.keys()].sort();
const put = 'void put_it(int x, const char *t) { syslog(3, t); }';
const calls = (texts: readonly string[], call = (text: string) => `put_it(1, ${text});`): string =>
  `${put} void serve(void) { ${texts.map(call).join('\n')} }`;

describe('handed', () => {
  test.each<[what: string, texts: readonly string[], kept: boolean]>([
    ['two words', ['"door forced"'], true],
    ['two words with more between', ['"door -- 5: forced"'], true],
    ['two words in two pieces', ['"door " NAME " forced"'], false],
    ['two letters a word', ['"no go"'], true],
    ['a letter and a word', ['"a door"'], false],
    ['a word and a letter', ['"door a"'], false],
    ['a word', ['"door"'], false],
    ['a value', ['"%s=%d"'], false],
    ['a word, then a sentence', ['"door"', '"door forced"'], true],
    ['a sentence that is no message', ['strcmp("door forced", x)'], false],
    ['a query', ['"SELECT door FROM doors"'], false],
    ['nothing', [], false],
  ])('%s', (_, texts, kept) => expect(names(calls(texts))).toEqual(kept ? ['put_it'] : []));

  test('a sentence at another place', () =>
    expect(names(calls(['"door forced"'], (text) => `put_it(${text}, x);`))).toEqual([]));

  test('a sentence by another name', () =>
    expect(names(calls(['"door forced"'], (text) => `other(1, ${text});`))).toEqual([]));

  test('a sentence through an object', () =>
    expect(names(calls(['"door forced"'], (text) => `ctx->put_it(1, ${text});`))).toEqual(['put_it']));
});

describe('not handed a sentence', () => {
  test.each<[what: string, source: string, kept: readonly string[]]>([
    ['of a telling name', 'void log_it(int x, const char *t) { syslog(3, t); }', ['log_it']],
    ['with a format', 'void put_it(int x, const char *t, ...) { va_start(ap, t); vsyslog(3, t, ap); }', ['put_it']],
    [
      'with a format that is not its text',
      'void put_it(const char *f, const char *t) __attribute__((format(printf, 1, 2))); void put_it(const char *f, const char *t) { syslog(3, t); }',
      [],
    ],
    [
      'before a format',
      'void put_it(int x, const char *t) { tell_it(t); } void tell_it(const char *t, ...) { va_start(ap, t); vsyslog(3, t, ap); }',
      ['put_it', 'tell_it'],
    ],
    [
      'as a value of a format',
      'void put_it(int x, const char *t) { tell_it("%s", t); } void tell_it(const char *t, ...) { va_start(ap, t); vsyslog(3, t, ap); }',
      ['tell_it'],
    ],
    [
      'behind one that is',
      `${put} void wrap(const char *t) { put_it(1, t); } void f(void) { wrap("door forced"); }`,
      ['put_it', 'wrap'],
    ],
    [
      'far behind one that is',
      `${put} void inner(const char *t) { put_it(1, t); } void wrap(const char *t) { inner(t); } void f(void) { wrap("door forced"); }`,
      ['inner', 'put_it', 'wrap'],
    ],
    [
      'before one that is',
      `${put} void wrap(const char *t) { put_it(1, t); } void f(void) { put_it(1, "door forced"); }`,
      ['put_it'],
    ],
    [
      'behind one that hands on something else too',
      `${put} void wrap(const char *w, const char *t) { put_it(1, w); syslog(3, t); } void f(void) { wrap("x", "door forced"); }`,
      ['wrap'],
    ],
    [
      'behind one that is named like a sink and takes no format',
      'void emit(int x, const char *t) { log_it(x, "%s", t); } void log_it(int x, const char *t, ...) { store(x); } void wrap(const char *t) { log_it(t, 1); } void f(void) { emit(1, "door forced"); }',
      ['emit', 'log_it'],
    ],
    [
      'handed to others, beside another text that is kept',
      'void put_it(const char *w, const char *t) { hold(w); syslog(3, t); } void hold(const char *w) { last = w; } void f(void) { each(lines, put_it); }',
      ['put_it'],
    ],
    ['handed to others', `${put} void f(void) { each(lines, put_it); }`, ['put_it']],
    [
      'handed to others, as one value of several',
      'void put_it(int x, const char *t) { syslog(3, "%s: %s", name, t); } void f(void) { each(lines, put_it); }',
      [],
    ],
    [
      'handed to others, as a value in a sentence',
      'void put_it(int x, const char *t) { syslog(3, "cannot open %s", t); } void f(void) { each(lines, put_it); }',
      [],
    ],
  ])('%s', (_, source, kept) => expect(names(source)).toEqual(kept));
});

describe('handed pieces of records', () => {
  const own = (target: string) => `void own_write(int x, const char *t, ...) { va_start(ap, t); ${target}; }`;
  const pieces = (count: number) => Array.from({ length: count }, (_, i) => `own_write(1, "k${i}=%s");`);
  const speech = (count: number) => Array.from({ length: count }, (_, i) => `own_write(1, "door ${i} was forced");`);
  const of = (target: string, ...texts: readonly string[]) =>
    names(`${own(target)} void serve(void) { ${texts.join('\n')} }`);

  test.each<[what: string, target: string, texts: readonly string[], kept: boolean]>([
    ['ten of them', 'vprintf(t, ap)', pieces(10), false],
    ['ten without a word', 'vprintf(t, ap)', pieces(10).map(() => 'own_write(1, "%s=%d");'), false],
    ['nine of them', 'vprintf(t, ap)', pieces(9), true],
    ['one sentence in eleven', 'vprintf(t, ap)', [...pieces(10), ...speech(1)], false],
    ['two sentences in ten', 'vprintf(t, ap)', [...pieces(8), ...speech(2)], true],
    ['two sentences in eleven', 'vprintf(t, ap)', [...pieces(9), ...speech(2)], false],
    ['line ends are none', 'vprintf(t, ap)', [...pieces(9), 'own_write(1, "\\n");'], true],
    ['in a log', 'vsyslog(3, t, ap)', pieces(12), true],
  ])('%s', (_, target, texts, kept) => expect(of(target, ...texts)).toEqual(kept ? ['own_write'] : []));
});
