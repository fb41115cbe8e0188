// Classes with their bases, and what is thrown where, in one file.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { java } from '../../src/languages/java/java.ts';
import { python } from '../../src/languages/python/python.ts';
import type { Language } from '../../src/model/language-contract.ts';
import type { ParsedExceptions } from '../../src/model/parsed-source.ts';
import { parse } from '../../src/syntax/parse.ts';
import { cases } from '../cases.ts';

const thrown = (source: string, language: Language): ParsedExceptions =>
  parse(source, language, { exceptions: true }).exceptions!;

/** `path: bases` of each class. */
const classes = (source: string, language: Language): string[] =>
  thrown(source, language).classes.map(({ name, path, bases }) => `${path ?? `(${name})`}: ${bases.join(' ')}`.trim());

/** `name in function` of each place that throws; with `made` where it is only made. */
const raises = (source: string, language: Language): string[] =>
  thrown(source, language).raises.map(
    ({ name, function: inside, thrown: now }) => `${now ? '' : 'made '}${name} in ${inside}`,
  );

describe('classes of Python', () => {
  test.each([
    ['class A(Exception):\n  pass\n', ['A: Exception']],
    ['class A(Exception): pass\n', ['A: Exception']],
    ['class A(errors.Base, mixins.B, metaclass=M):\n  "doc"\n', ['A: errors.Base mixins.B']],
    ['class A(Generic[T], Base):\n  pass\n', ['A: Generic Base']],
    ['class A[T](Base):\n  pass\n', ['A: Base']],
    ['class A:\n  pass\nclass B(object): pass\n', ['A:', 'B: object']],
    ['class A:\n  class B(Exception):\n    pass\n', ['A:', 'A.B: Exception']],
    ['def f():\n  class B(Exception):\n    pass\n', ['(B): Exception']],
    ['try:\n  x\nexcept E:\n  class B(Exception):\n    pass\n', ['B: Exception']],
    ['class A(make(), Base):\n  pass\n', ['A: Base']],
    ['x = "class A(Exception): pass"\n', []],
    ['# class A(Exception): pass\nclass_ = A\n', []],
    ['class A(\n    Base,\n):\n  pass\n', ['A: Base']],
  ])('%j', (source, expected) => expect(classes(source, python)).toEqual(expected));
});

describe('classes of Java', () => {
  test.each([
    ['package a.b; class A extends Exception {}', ['A: Exception']],
    ['class A<T extends X> extends b.Base<T> implements C, D {}', ['A: b.Base']],
    ['class A extends Base implements C {}', ['A: Base']],
    ['class A { static class B extends E {} }', ['A:', 'A$B: E']],
    ['interface A { class B extends E {} }', ['A$B: E']],
    ['class A { void f() { class B extends E {} } }', ['A:', '(B): E']],
    ['class A implements B {}', ['A:']],
    ['interface A extends B {}', []],
    ['record A(int x) { }', []],
    ['class A { Object x = B.class; }', ['A:']],
  ])('%s', (source, expected) => expect(classes(source, java)).toEqual(expected));

  test('the package', () => {
    expect(thrown('package a.b;\nclass A {}', java).package).toBe('a.b');
    expect(thrown('class A {}', java).package).toBe('');
    expect(thrown('class A: pass', python).package).toBeNull();
  });
});

describe('what Python throws', () => {
  test.each([
    ['def f():\n  raise A\n', ['A in f']],
    ['def f():\n  if x:\n    raise e.A("text %s" % x) from y\n', ['e.A in f']],
    ['class C:\n  async def f(self):\n    with x:\n      raise A()\n', ['A in f']],
    ['class C:\n  raise A\n', ['A in null']],
    ['raise A("text")\n', ['A in null']],
    ['raise libvirt.libvirtError(x)\n', ['libvirt.libvirtError in null']],
    ['raise A, "text"\n', ['A in null']],
    ['try:\n  x\nexcept A as e:\n  raise e\n', []],
    ['def f():\n  raise\n', []],
    ['def f():\n  raise make_error()\n', []],
    ['raised = A()\n', []],
    ['"""raise A"""\n', []],
  ])('%j', (source, expected) => expect(raises(source, python)).toEqual(expected));

  test('other names of imports', () => {
    expect(thrown('from a import (Old as New, x as y)\nimport numpy as np\n', python).aliases).toEqual([
      ['New', 'Old'],
    ]);
    expect(thrown('try:\n  x\nexcept Old as e:\n  pass\n', python).aliases).toEqual([]);
  });
});

describe('what Java throws', () => {
  const inside = (body: string): string => `class C { @X("a") public <T> T f(int a) throws E { ${body} } }`;
  test.each([
    ['throw new A("text");', ['A in f']],
    ['if (x) { for (int i = 0; i < 2; i++) { throw new b.A(); } }', ['b.A in f']],
    ['try (X x = y()) { z(); } catch (E e) { throw new A(e); }', ['A in f']],
    ['return x.map(y -> { throw new A<>(y); });', ['A in f']],
    ['return Mono.error(new AException("text"));', ['made AException in f']],
    ['g(new Runnable() { public void run() { throw new A(); } });', ['A in run']],
    ['throw e;', []],
    ['throw make();', []],
    ['return new ArrayList<>();', []],
    ['String s = "throw new A()";', []],
    ['// throw new A();', []],
  ])('%s', (body, expected) => expect(raises(inside(body), java)).toEqual(expected));

  test('outside of methods', () => {
    expect(raises('class C { static { throw new A(); } }', java)).toEqual(['A in null']);
    expect(raises('class C { C() { throw new A(); } }', java)).toEqual(['A in C']);
  });
});

describe('handlers that hand on what they caught', () => {
  const handlers = (source: string, language: Language): string[] =>
    thrown(source, language).handlers.map(({ names, calls }) => `${names.join(' ')}: ${calls.join(' ')}`);

  test.each<[string, Language, string[]]>([
    ['try:\n  x\nexcept A as e:\n  LOG.error("no: %s", e)\n', python, ['A: LOG.error']],
    [
      'try:\n  x\nexcept (A, b.B) as e:\n  if y:\n    LOG.warning("no", exc_info=True)\n',
      python,
      ['A b.B: LOG.warning'],
    ],
    ['try:\n  x\nexcept A:\n  self.log.exception("no")\n', python, ['A: log.exception']],
    ['try:\n  x\nexcept A, e:\n  log.error(e.args)\n', python, ['A: log.error']],
    ['class C { void f() { try { g(); } catch (A | b.B e) { log.error("no", e); } } }', java, ['A b.B: log.error']],
    [
      'class C { void f() { try { g(); } catch (final A e) { log.warn("no {}", e.getMessage()); } } }',
      java,
      ['A: log.warn'],
    ],
    ['try:\n  x\nexcept A as e:\n  LOG.error("no")\n', python, []],
    ['try:\n  x\nexcept A:\n  pass\nLOG.error("no: %s", e)\n', python, []],
    ['try:\n  x\nexcept:\n  LOG.error("no", exc_info=True)\n', python, []],
    ['class C { void f() { try { g(); } catch (A e) { throw new B(); } } }', java, []],
  ])('%j', (source, language, expected) => expect(handlers(source, language)).toEqual(expected));
});

test('they are read only when they are wanted', () =>
  expect(parse('class A(Exception): pass', python).exceptions).toBeUndefined());

test('a name ends with the file', () =>
  expect(thrown('class class .', java).classes.map(({ name }) => name)).toEqual(['class']));

const shreds =
  'class interface record catch except A B ( ) [ ] { } < > , . ; : = extends implements throw raise new as \n \n\u00a0 def f( -> "x"';

test.each([python, java])('any shreds are read: $name', (language) => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...shreds.split(' ')), { maxLength: 40 }), (pieces) => {
      const source = pieces.join(' ');
      for (const { at, name } of thrown(source, language).classes) expect(source.slice(at)).toMatch(name);
      for (const { at, name } of thrown(source, language).raises) expect(source.slice(at)).toMatch(name.split('.')[0]!);
    }),
    { numRuns: cases(2000) },
  );
});
