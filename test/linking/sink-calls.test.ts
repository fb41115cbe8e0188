// Which calls are calls of an inferred sink, and what people say of calls.
import { describe, expect, test } from 'vitest';
import type { SinkRow } from '../../src/model/language-contract.ts';
import { infer, sinksOf } from './inferred.ts';

const talk = 'void serve(void) { emit(7, "the door was forced open"); }';
const logs = 'void emit(int x, const char *t) { syslog(LOG_ERR, "%s", t); }';
const keeps = 'void emit(int x, const char *t) { keep(t); }';
const attribute = '__attribute__((format(printf, 2, 3)))';
const told: SinkRow = { name: 'emit', text: 1, kind: 'log', severity: 'warning' };

describe('a call', () => {
  const known = { name: 'emit', kind: 'log', severity: 'error', fatal: false };

  test('is one of the sink, whatever it is called on and in every file', () => {
    const { call } = infer({ 'a.c': `${logs}\n${talk}` });
    expect(call('a.c', 'emit', 1)).toEqual(known);
    expect(call('b.c', 'ctx.emit', 1)).toEqual(known);
    expect(call('b.c', 'emit', 2)).toEqual({ ...known, value: true });
  });

  test('is none before the text, and none of another name', () => {
    const { call } = infer({ 'a.c': `${logs}\n${talk}` });
    expect(call('a.c', 'emit', 0)).toBeNull();
    expect(call('a.c', 'other', 1)).toBeNull();
  });

  test('is one at any place where the place of the text is not known', () => {
    const source = `void emit(int x, const char *t) { log_it(x, "%s", t); }\nvoid log_it(int x, const char *t, ...) { store(ring, x); }\n${talk}`;
    expect(infer({ 'a.c': source }).call('b.c', 'log_it', 0)).toMatchObject({ name: 'log_it', kind: 'log' });
  });

  test('of a hidden function is one in its file only', () => {
    const { call } = infer({ 'a.c': `static ${logs}\n${talk}` });
    expect(call('a.c', 'emit', 1)).toEqual(known);
    expect(call('b.c', 'emit', 1)).toBeNull();
  });

  test('is one of what its file defines', () => {
    const { call } = infer({
      'a.c': `static ${logs}\n${talk}`,
      'b.c': `static ${logs.replace('LOG_ERR', 'LOG_CRIT')}`,
      'c.c': `static ${keeps}`,
    });
    expect(call('b.c', 'emit', 1)).toEqual({ ...known, severity: 'fatal' });
    expect(call('c.c', 'emit', 1)).toBeNull();
  });

  test.each([
    ['fputs(t, stderr)', 'syslog(LOG_ERR, t)'],
    ['syslog(LOG_ERR, t)', 'fputs(t, stderr)'],
  ])('is one of the most telling of its file: %s, %s', (one, other) => {
    const source = `#ifdef X\n#define emit(x, t) ${one}\n#else\n#define emit(x, t) ${other}\n#endif\n${talk}`;
    expect(infer({ 'a.c': source }).call('a.c', 'emit', 1)).toEqual(known);
  });

  test('is one of the first of its file where others have their text elsewhere', () => {
    const source = `#ifdef X\n#define emit(x, t) fputs(t, stderr)\n#else\n#define emit(t, x) syslog(LOG_ERR, t)\n#endif\n${talk}`;
    expect(infer({ 'a.c': source }).call('a.c', 'emit', 1)).toMatchObject({ kind: 'terminal' });
  });

  const record = `void own_fprintf(int x, const char *t, ...) ${attribute};\nvoid own_fprintf(int x, const char *t, ...) { syslog(LOG_ERR, "%s", t); }`;
  test('of what is mostly handed pieces says so', () => {
    const calls = (texts: readonly string[]) => texts.map((text) => `own_fprintf(1, "${text}", x);`).join(' ');
    const pieces = Array.from({ length: 12 }, (_, i) => `k${i}=%s`);
    const source = (texts: readonly string[]) => `${record} void serve(void) { ${calls(texts)} }`;
    expect(infer({ 'a.c': source(pieces) }).call('a.c', 'own_fprintf', 1)).toMatchObject({ kind: 'log', pieces: true });
    const said = infer({ 'a.c': source(['the door was forced']) }).call('a.c', 'own_fprintf', 1);
    expect(said).toEqual({ ...known, name: 'own_fprintf' });
  });
});

describe('what people say', () => {
  test('comes before what the source says', () => {
    const found = infer({ 'a.c': `${logs}\n${talk}` }, { sinks: [told] });
    expect(sinksOf({ 'a.c': `${logs}\n${talk}` }, { sinks: [told] })).toEqual([
      'emit 1: log warning, listed in the configuration, a.c:1',
    ]);
    expect(found.call('a.c', 'ctx.emit', 1)).toEqual({ name: 'emit', kind: 'log', severity: 'warning', fatal: false });
    expect(found.call('a.c', 'emit', 0)).toBeNull();
    expect(found.call('a.c', 'other', 1)).toBeNull();
  });

  test('counts for the whole name of a call first', () => {
    const row = { ...told, name: 'ctx.emit', severity: 'fatal' } as const;
    const { call } = infer({ 'a.c': talk }, { sinks: [told, row] });
    expect(call('a.c', 'ctx.emit', 1)).toMatchObject({ severity: 'fatal' });
    expect(call('a.c', 'own.emit', 1)).toMatchObject({ severity: 'warning' });
  });

  test.each(['emit', 'ctx.emit'])('takes %s out', (name) => {
    const found = infer({ 'a.c': `${logs}\n${talk}` }, { notSinks: [name] });
    const none = { name: 'emit', kind: 'call', severity: 'unknown', fatal: false };
    expect(found.call('a.c', 'ctx.emit', 1)).toEqual(none);
    expect(found.call('a.c', 'ctx.emit', 0)).toEqual(none);
    expect(found.all.get('c')!.has('emit')).toBe(name !== 'emit');
  });

  test('holds for declarations', () => {
    const files = { 'a.h': `void emit(int, const char *, ...) ${attribute};`, 'b.c': talk };
    expect(sinksOf(files, { notSinks: ['emit'] })).toEqual([]);
    expect(sinksOf(files, { sinks: [told] })).toEqual(['emit 1: log warning, listed in the configuration, ']);
  });

  test('makes functions end that end with it', () => {
    const source = 'void stop_all(int x) { clean(); leave(x); }';
    const leave = { ...told, name: 'ctx.leave' };
    expect(infer({ 'a.c': source }, { sinks: [{ ...leave, fatal: true }] }).noReturn.has('leave')).toBe(true);
    expect(infer({ 'a.c': source }, { sinks: [leave] }).noReturn.has('leave')).toBe(false);
  });

  test('has wrappers of its own', () => {
    const source = `void wrap(const char *t) { emit(7, t); }\nvoid serve(void) { wrap("the door was forced"); }\nvoid emit(int x, char *t) { }`;
    expect(sinksOf({ 'a.c': source }, { sinks: [{ ...told, fatal: true }] })).toEqual([
      'emit! 1: log warning, listed in the configuration, a.c:3',
      'wrap! 0: log warning, passes its text to emit, a.c:1',
    ]);
  });
});

test('places are told only when they are asked for', () => {
  const files = { 'a.c': `${logs}\n${keeps.replace('emit', 'other')}`, 'b.c': keeps };
  expect(infer(files).defined.get('c')).toEqual(
    new Map([
      ['emit', ['a.c:1', 'b.c:1']],
      ['other', ['a.c:2']],
    ]),
  );
  expect(infer(files, {}, false).defined).toEqual(new Map());
});

test('languages do not know each other', () => {
  const source = 'def emit(x, text):\n    log.error(text)\n\ndef f():\n    emit(1, "the door was forced")\n';
  expect(sinksOf({ 'a.py': source }, {}, true, 'python')).toEqual([
    'emit 1: log error, passes its text to error, a.py:1',
  ]);
  expect([...infer({ 'a.py': source }, {}, true, 'python').all.get('c')!]).toEqual([]);
});
