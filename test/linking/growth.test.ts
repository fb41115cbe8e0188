// Hostile input costs time and memory in proportion to its size. Time itself is measured by `npm run bench -- growth`; here inputs
// that used to take minutes come to an end, and facts do not keep copies of what stands beside them.
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/facts/reading/file-facts.ts';
import { languages } from '../../src/languages/index.ts';
import { link } from '../../src/linking/link.ts';
import type { FileFacts } from '../../src/model/facts.ts';
import type { Message } from '../../src/model/messages.ts';

const n = 4_000;
const list = (item: (i: number) => string, separator = '\n', count = n): string =>
  Array.from({ length: count }, (_, i) => item(i)).join(separator);
const words = list((i) => `"tok${i}"`, ', ');
const inC = (body: string): string => `void g(char *m) {\n${body}\n}\n`;
const inJava = (body: string): string => `class A { void g(String m) {\n${body}\n} }\n`;

const factsIn = (language: string, source: string): FileFacts =>
  factsOf(source, language, 'file', source.length, { silent: true, exceptions: true });
const messagesIn = (language: string, source: string): Message[] =>
  link([factsIn(language, source)], languages).messages;

describe('facts keep no copies of their neighbours', () => {
  test.each([
    ['c', inC(`f(${words});`)],
    ['java', `class A { Set<String> s = Set.of(${words}); }`],
    ['python', `words = frozenset(${words})`],
  ])('%s: a list of plain words', (language, source) => {
    const { texts } = factsIn(language, source);
    expect(texts).toHaveLength(n);
    expect(texts.every(({ call }) => call?.codes.length === 0 && call.others.length === 0)).toBe(true);
  });

  test.each([
    ['identifiers', inC(`log_error(${list((i) => `"AB-${i + 100}"`, ', ')});`)],
    ['names', inC(`log_error(${list((i) => `NAME_${i}, "some text"`, ', ')});`)],
    ['codes in a list', inC(`ereport(ERROR, (${list((i) => `errcode(E_${i}), errmsg("some text")`, ', ')}));`)],
    ['parameters of a macro', `#define LOG(${list((i) => `a${i}`, ', ')}) log_error(${words})`],
    ['calls around', inC(`${'f("some text", '.repeat(390)}${words}${')'.repeat(390)};`)],
    ['branches around', inC(`${list((i) => `if (f("text ${i}"))`, ' ')} f(m);`)],
  ])('%s', (_, source) => {
    expect(JSON.stringify(factsIn('c', source).texts).length).toBeLessThan(n * 6000);
  });

  test('a level far before its text in an ordinary call is seen', () => {
    const [text] = factsIn('c', inC(`f(LOG_ERR, ${list((i) => `a${i}`, ', ', 20)}, "some text", 530);`)).texts;
    expect(text?.call?.others).toEqual(expect.arrayContaining(['LOG_ERR', '530']));
  });

  test('an identifier beside its text is kept', () => {
    expect(factsIn('java', inJava('log.error("AUTH-12", "some text");')).texts[1]?.call?.codes).toEqual(['"AUTH-12"']);
  });
});

describe('constants do not explode', () => {
  const lengthOf = (messages: Message[]): number => JSON.stringify(messages.map(({ parts }) => parts)).length;

  test.each([
    ['doubling', (i: number) => `#define M${i + 1} M${i} " and " M${i}`],
    ['ten of the one before', (i: number) => `#define M${i + 1} "x" ${`M${i} `.repeat(10)}`],
    ['a thousand of the one before', (i: number) => `#define M${i + 1} "x" ${`M${i} `.repeat(1000)}`],
  ])('%s', (_, define) => {
    const source = `#define M0 "text"\n${list(define, '\n', 20)}\n${inC('log_error("a " M19);')}`;
    expect(lengthOf(messagesIn('c', source))).toBeLessThan(3_000_000);
  });

  test('one long constant in many texts', () => {
    const source = `#define M "${'text '.repeat(n)}"\n${inC(list((i) => `log_error("${i} " M);`, '\n', 1000))}`;
    expect(lengthOf(messagesIn('c', source))).toBeLessThan(3_000_000);
  });
});

describe('long, nested and unfinished input comes to an end', () => {
  test.each([
    ['nested conditions', `${list((i) => `#if A${i}`)}\nint x = f("some text");\n${list(() => '#endif')}`, 1],
    ['braces that stay open in conditions', list((i) => `#if A${i}\nvoid f(void) { f("text ${i}");\n#endif`), n],
    ['statements without calls', inC(list((i) => `t[${i}] = "text of ${i}";`)), n],
    ['escaped quotes in a text that stays open', `f("${'\\"'.repeat(n * 5)}`, 0],
    ['macros that stay open', list((i) => `#define LOG${i}(a, "some text"`), 0],
    ['one long name', inC(`${'_asprintf'.repeat(n)}("some text");`), 1],
    ['calls of one value', inC(`f("some text")${'(0)'.repeat(n)};`), 1],
    ['indices of one value', inC(`f("some text")${'[0]'.repeat(n)};`), 1],
    ['a parameter handed to many', inC(`${list((i) => `f${i}_log("%s: %s", "a b", m);`)}`), n],
    ['digits behind a percent sign', inC(`f("%${'0'.repeat(n * 5)} a");`), 1],
    ['annotations in one line', inC(list((i) => `f("text ${i}"); /* sigma-extract: alert it */`, ' ')), n],
  ])('C: %s', (_, source, texts) => {
    expect(factsIn('c', source).texts).toHaveLength(texts);
  });

  test.each([
    ['chained calls', inJava(`b${list((i) => `.put("some text ${i}", V)`, '')};`), n],
    ['chained members', inJava(`f("some text")${'.a'.repeat(n)};`), 1],
    ['a cycle of exceptions', list((i) => `class E${i}Exception extends E${(i + 1) % n}Exception { }`), 0],
    ['one exception again and again', list(() => 'class MyError extends MyError { }'), 0],
    [
      'groups of numbered messages',
      list((i) => `@MessageLogger(projectCode = "G") @Message(id = ${i}, value = "a b") int f();`),
      2 * n,
    ],
  ])('Java: %s', (_, source, messages) => {
    expect(messagesIn('java', source)).toHaveLength(messages);
  });

  test('classes without a body take nothing with them but those at the end', () => {
    const { exceptions } = factsIn(
      'java',
      list((i) => `class E${i} extends Exception`),
    );
    expect(exceptions!.classes.length).toBeLessThan(1000);
  });

  test('a chain of exceptions is known to its end', () => {
    const source = list((i) => `class E${i} extends ${i + 1 < n ? `E${i + 1}` : 'Exception'} { }`);
    expect(messagesIn('java', source).filter(({ exception }) => exception)).toHaveLength(n);
  });
});
