// What people say of calls comes before what the source says: sinks that nobody could find, and calls that are none.
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/facts/reading/file-facts.ts';
import { languagesWith } from '../../src/languages/with-sinks.ts';
import { link } from '../../src/linking/link.ts';
import { listSinks } from '../../src/linking/sinks/list-sinks.ts';
import type { OwnCalls, SinkRow } from '../../src/model/language-contract.ts';
import type { FoundSink, Message } from '../../src/model/messages.ts';

type Given = Partial<OwnCalls>;

const told: SinkRow = { name: 'tell', text: 1, kind: 'log', severity: 'warning' };

function readWith(source: string, { sinks = [], notSinks = [] }: Given, language = 'c') {
  const calls = { sinks, notSinks };
  const facts = factsOf(source, language, 'a.x', source.length, { silent: true, exceptions: false, calls });
  const linked = link([facts], languagesWith(calls));
  return { ...linked, listed: listSinks(linked.messages, linked.sinks, languagesWith(calls)) };
}

const first = (...given: Parameters<typeof readWith>): Message => readWith(...given).messages[0]!;
const sink = (name: string, ...given: Parameters<typeof readWith>): FoundSink | undefined =>
  readWith(...given).listed.find((one) => one.name === name);

describe('a call that is named', () => {
  test.each<[what: string, source: string, given: Given, expected: object]>([
    ['nothing is said', 'void f() { tell(3, "door forced"); }', {}, { severity: 'unknown' }],
    ['kind and severity', 'void f() { tell(3, "door forced"); }', { sinks: [told] }, { severity: 'warning' }],
    ['through a pointer', 'void f() { ctx->tell(3, "door forced"); }', { sinks: [told] }, { severity: 'warning' }],
    ['a text before its own', 'void f() { tell("door forced", 3); }', { sinks: [told] }, { severity: 'unknown' }],
    ['a word alone', 'void f() { tell(3, "forced"); }', { sinks: [told] }, { excluded: null }],
    [
      'a constant',
      '#define FORCED "door forced"\nvoid f() { tell(3, FORCED); }',
      { sinks: [told] },
      { severity: 'warning' },
    ],
    ['never returns', 'void f() { tell(3, "x y"); }', { sinks: [{ ...told, fatal: true }] }, { fatal: true }],
    [
      'behind a text',
      'void f() { log_it("x y"); tell(3, z); }',
      { sinks: [{ ...told, fatal: true }] },
      { fatal: true },
    ],
    [
      'before the source',
      'void tell(int x, char *t) { syslog(LOG_ERR, t); } void f() { tell(3, "x y"); }',
      { sinks: [told] },
      { severity: 'warning' },
    ],
    [
      'before a library',
      'void f() { perror("door forced"); }',
      { sinks: [{ ...told, name: 'perror', text: 0 }] },
      { severity: 'warning' },
    ],
    [
      'a comparison by its name',
      'void f() { match(3, "door forced"); }',
      { sinks: [{ ...told, name: 'match' }] },
      { origin: { sinkKind: 'log' } },
    ],
  ])('%s', (_, source, given, expected) => expect(first(source, given)).toMatchObject(expected));

  test.each([
    ['python', 'store.tell(3, "door forced")'],
    ['java', 'class A { void f() { store.tell(3, "door forced"); } }'],
  ])('in %s', (language, source) =>
    expect(first(source, { sinks: [told] }, language)).toMatchObject({ severity: 'warning' }),
  );

  test('a wrapper of it is one too', () => {
    const source = 'void wrap(char *t) { tell(3, t); } void f() { wrap("door forced"); }';
    expect(sink('wrap', source, { sinks: [told] })).toMatchObject({ severity: 'warning', text: 0 });
  });

  test('the list says why, and leaves out what is not used', () => {
    const unused = { ...told, name: 'unused' };
    const { listed } = readWith('void f() { tell(3, "door forced"); }', { sinks: [told, unused] });
    expect(listed).toMatchObject([{ name: 'tell', text: 1, calls: 1, why: 'listed in the configuration' }]);
  });
});

describe('a call that is none', () => {
  const none: Given = { notSinks: ['log_option'] };
  const source = 'void log_option(char *t) { syslog(3, t); } void f() { log_option("door forced"); }';

  test('what it is handed is no message', () => {
    expect(first(source, {})).toMatchObject({ excluded: null });
    expect(first(source, none)).toMatchObject({ excluded: { reason: 'not a sink' }, origin: { sinkKind: 'call' } });
  });
  test('it is not listed', () => expect(sink('log_option', source, none)).toBeUndefined());
  test('a wrapper of it is none either', () => {
    const wrapped = `${source} void wrap(char *t) { log_option(t); } void g() { wrap("door forced"); }`;
    expect(sink('wrap', wrapped, {})).toBeDefined();
    expect(sink('wrap', wrapped, none)).toBeUndefined();
  });
  test('one of a library', () =>
    expect(first('void f() { perror("door forced"); }', { notSinks: ['perror'] })).toMatchObject({
      excluded: { reason: 'not a sink' },
    }));
});
