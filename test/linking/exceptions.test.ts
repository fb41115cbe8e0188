// Exception classes of a whole program: which classes are some, what they inherit from, where they are thrown.
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/facts/reading/file-facts.ts';
import { languages } from '../../src/languages/index.ts';
import { link } from '../../src/linking/link.ts';
import type { Message } from '../../src/model/messages.ts';

type Files = Readonly<Record<string, string>>;

const wanted = { silent: true, exceptions: true };

const messages = (files: Files): Message[] =>
  link(
    Object.entries(files).map(([file, source]) =>
      factsOf(source, file.endsWith('.py') ? 'python' : 'java', file, source.length, wanted),
    ),
    languages,
  ).messages;

const ofClasses = (files: Files): Message[] => messages(files).filter(({ exception }) => exception);

/** `Class < Base < …, places` for each, in the order of their definitions. */
const told = (files: Files): string[] => [
  ...new Set(
    ofClasses(files).map(({ exception }) => {
      const { name, lineage, raised } = exception!;
      return `${[name, ...lineage].join(' < ')}, ${raised}`;
    }),
  ),
];

const qualified = (files: Files): (string | null)[] => [
  ...new Set(ofClasses(files).map(({ exception }) => exception!.qualified)),
];

describe('what is an exception', () => {
  test.each<[string, Files, string[]]>([
    [
      'over files',
      { 'a.py': 'class A(Exception): pass', 'b.py': 'from a import A\nclass B(A): pass', 'c.py': 'class C(b.B): pass' },
      ['A < Exception, 0', 'B < A < Exception, 0', 'C < B < A < Exception, 0'],
    ],
    [
      'before its base is defined',
      { 'A.java': 'class A extends B {}', 'B.java': 'class B extends RuntimeException {}' },
      ['A < B < RuntimeException, 0', 'B < RuntimeException, 0'],
    ],
    ['with a second base', { 'a.py': 'class A(Mixin, ValueError): pass' }, ['A < ValueError, 0']],
    [
      'of a base that is named like one',
      { 'A.java': 'class A extends LibraryException {}' },
      ['A < LibraryException, 0'],
    ],
    ['because it is thrown', { 'a.py': 'class A(lib.Fault2): pass\nraise A' }, ['A < Fault2, 1']],
    [
      'by another name of its base',
      { 'a.py': 'class Base1(Exception): pass', 'b.py': 'from a import Base1 as Other\nclass A(Other): pass' },
      ['Base1 < Exception, 0', 'A < Base1 < Exception, 0'],
    ],
    [
      'named like its base elsewhere',
      { 'a.py': 'class A(Exception): pass', 'b.py': 'class A(a.A): pass' },
      ['A < Exception, 0'],
    ],
    [
      'of the class of its own file where there are two',
      { 'a.py': 'class B: pass', 'b.py': 'class B(Exception): pass\nclass A(B): pass' },
      ['B < Exception, 0', 'A < B < Exception, 0'],
    ],
  ])('%s', (_, files, expected) => expect(told(files)).toEqual(expected));

  test.each<[string, Files]>([
    ['a plain class', { 'a.py': 'class A: pass', 'A.java': 'class A {}' }],
    ['a class of another base', { 'a.py': 'class A(Base): pass', 'A.java': 'class A extends Base {}' }],
    ['an interface', { 'A.java': 'interface AException extends Exception {}' }],
    ['a class that is made but not thrown', { 'A.java': 'class AFailure { Object f() { return new AFailure(); } }' }],
    ['classes that inherit from each other', { 'a.py': 'class A(B): pass\nclass B(A): pass' }],
    ['a class that inherits from itself', { 'a.py': 'class A(A): pass' }],
    ['a class in a comment', { 'a.py': '# class A(Exception): pass', 'A.java': '// class A extends Exception {}' }],
  ])('not: %s', (_, files) => expect(told(files)).toEqual([]));

  test('languages do not mix', () =>
    expect(told({ 'A.java': 'class A extends Base {}', 'b.py': 'class Base(Exception): pass' })).toEqual([
      'Base < Exception, 0',
    ]));
});

describe('where it is thrown', () => {
  const files: Files = {
    'shop/__init__.py': '',
    'shop/errors.py': 'class Refused(Exception):\n    pass\n\n\nclass Banned(Refused): pass\n',
    'shop/gate.py':
      'from shop import errors\ndef check(x):\n    if x:\n        raise errors.Banned("visitor is banned")\n    raise errors.Banned(f"no {x} here")\n',
  };

  test('its definition comes first, then each place, with the base as what it is thrown as', () =>
    expect(
      ofClasses(files)
        .filter(({ exception }) => exception!.name === 'Banned')
        .map(({ origin, parts }) => [parts, origin.file, origin.line, origin.column, origin.function, origin.sink]),
    ).toEqual([
      [[{ literal: 'Banned' }], 'shop/errors.py', 5, 7, null, 'Refused'],
      [[{ literal: 'Banned' }], 'shop/gate.py', 4, 15, 'check', 'Refused'],
      [[{ literal: 'Banned' }], 'shop/gate.py', 5, 11, 'check', 'Refused'],
    ]));

  test('texts that it is made with, and whether subclasses are thrown', () =>
    expect(ofClasses(files).map(({ exception }) => exception)).toMatchObject([
      { name: 'Refused', raised: 0, heirsRaised: true, said: [] },
      { name: 'Banned', raised: 2, heirsRaised: false, said: ['visitor is banned', 'no   here'] },
      {},
      {},
    ]));

  test('the texts stay messages', () =>
    expect(messages(files).filter(({ exception, excluded }) => !exception && !excluded)).toHaveLength(2));
});

describe('names with their packages', () => {
  test.each<[string, Files, (string | null)[]]>([
    ['of Java', { 'A.java': 'package a.b; class A extends Exception {}' }, ['a.b.A']],
    ['inside of another', { 'A.java': 'package a; class A { class B extends Exception {} }' }, ['a.A$B']],
    ['without a package', { 'A.java': 'class A extends Exception {}' }, ['A']],
    ['of folders', { 'x/p/__init__.py': '', 'x/p/e.py': 'class A(Exception): pass' }, ['p.e.A']],
    ['of folders in folders', { 'p/__init__.py': '', 'p/q/__init__.py': 'class A(Exception): pass' }, ['p.q.A']],
    ['a file in no package', { 'x/e.py': 'class A(Exception): pass' }, [null]],
    ['inside of a function', { 'A.java': 'package a; class A { void f() { class B extends Exception {} } }' }, [null]],
    [
      'two of one name',
      { 'A.java': 'package a; class A extends Exception {}', 'b/A.java': 'package b; class A extends Exception {}' },
      [null],
    ],
  ])('%s', (_, files, expected) => expect(qualified(files)).toEqual(expected));

  test('names of the language are told', () =>
    expect(
      ofClasses({
        'A.java': 'package a; class AccessDeniedException extends RuntimeException {}',
        'a.py': 'class AccessRefused(Exception): pass',
      }).map(({ exception }) => exception!.standard),
    ).toEqual([true, false]));
});

describe('handlers say how severe what is thrown is', () => {
  const classes = 'class Refused(Exception): pass\nclass Banned(Refused): pass\n';
  const severities = (handler: string): string[] =>
    messages({ 'a.py': classes, 'b.py': `raise Banned("no more room")\ntry:\n  x\nexcept ${handler}\n` })
      .filter(({ parts }) => parts.some((part) => 'literal' in part && /Banned|no more/.test(part.literal)))
      .map(({ severity }) => severity);

  test.each([
    ['of the class', 'Banned as e:\n  LOG.error("%s", e)', 'error'],
    ['of its base', 'Refused as e:\n  LOG.warning("%s", e)', 'warning'],
    ['of several', '(KeyError, a.Banned):\n  log.exception("oh")', 'error'],
    ['but not of the base of all', 'Exception as e:\n  LOG.error("%s", e)', 'unknown'],
    ['not one for debugging', 'Banned as e:\n  LOG.debug("%s", e)', 'unknown'],
    ['not one that logs something else', 'Banned as e:\n  LOG.error("%s", x)', 'unknown'],
    ['nor one that does not log', 'Banned as e:\n  self.add_error(e)', 'unknown'],
    ['nor one of another class', 'Other as e:\n  LOG.error("%s", e)', 'unknown'],
  ])('%s', (_, handler, severity) => expect(severities(handler)).toEqual(Array(3).fill(severity)));

  test('the nearest one counts, and the most severe of two for the same class', () => {
    const both = 'Refused as e:\n  LOG.error("%s", e)\nexcept Banned as e:\n  LOG.warning("%s", e)';
    expect(severities(both)).toEqual(Array(3).fill('warning'));
    expect(severities(`${both}\nexcept Banned as e:\n  LOG.error("%s", e)`)).toEqual(Array(3).fill('error'));
  });

  test('the base of everything that the program throws is no handler of one class', () => {
    const many = Array.from({ length: 21 }, (_, i) => `class E${i}(Refused): pass\n`).join('');
    const handler = 'try:\n  x\nexcept Refused as e:\n  LOG.error("%s", e)\n';
    const found = messages({ 'a.py': `${classes}${many}raise E1("no more room")\n${handler}` });
    const logged = found.filter(({ exception, severity }) => exception && severity === 'error');
    expect(logged.map(({ exception }) => exception!.name)).toEqual(['Refused']);
    expect(found.find(({ origin }) => origin.sink === 'E1')!.severity).toBe('unknown');
  });
});

test('without the facts there are none', () =>
  expect(
    link([factsOf('class A(Exception): pass\nraise A("no more room")', 'python', 'a.py', 0)], languages).messages.map(
      ({ exception }) => exception,
    ),
  ).toEqual([undefined]));
