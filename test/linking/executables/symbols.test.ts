// What a C or C++ file defines for others, and what it uses of them.
import { describe, expect, test } from 'vitest';
import { hashOf } from '../../../src/linking/executables/code-words.ts';
import { symbolsIn } from '../../../src/linking/executables/symbols.ts';

const read = (source: string, isHeader = false) => symbolsIn(Buffer.from(source), isHeader);
const known = (names: ReadonlySet<number>, words: string): string[] =>
  words.split(' ').filter((word) => names.has(hashOf(word)));

describe('defines', () => {
  test.each([
    ['a function', 'int open_gate(int n) { return n; }', 'open_gate'],
    ['one whose brace is on the next line', 'int\nopen_gate(int n)\n{\n}\n', 'open_gate'],
    ['an old-style one', 'int open_gate(n, who) int n; char *who; { }', 'open_gate'],
    ['one behind an attribute', '__attribute__((cold)) void open_gate(void) { }', 'open_gate'],
    ['one with an attribute behind it', 'void open_gate(void) __attribute__((noinline)) { }', 'open_gate'],
    ['one whose type is a macro', 'GATE_API(int) open_gate(int n) { }', 'open_gate'],
    ['a variable', 'int gate_count;', 'gate_count'],
    ['several variables', 'int gate_count = 3, *gates, doors[4];', 'gate_count gates doors'],
    ['a table', 'struct gate gates[] = { { 1 } };', 'gates'],
    ['a variable behind its type', 'struct gate { int n; } main_gate;', 'main_gate'],
    ['a pointer to a function', 'int (*gate_hook)(int) = 0;', 'gate_hook'],
    ['what braces of C++ hold', 'extern "C" {\nint open_gate(void) { }\n}\n', 'open_gate'],
    ['what a namespace holds', 'namespace doors {\nint open_gate() { }\n}\n', 'open_gate'],
    ['a method, with its class', 'int Gate::open_gate(int n) : size(n) { }', 'Gate open_gate'],
    [
      'what follows branches with a brace each',
      '#ifdef A\nvoid f(int a) {\n#else\nvoid f(void) {\n#endif\n}\nint open_gate(void) {}',
      'f open_gate',
    ],
    ['what follows an unbalanced brace', 'void f(void) {\n  if (x) {\n}\nint open_gate(void) {}', 'f open_gate'],
  ])('%s', (_, source, names) => expect(known(read(source).defines, names)).toEqual(names.split(' ')));

  test.each([
    ['a prototype', 'int open_gate(int n);', 'open_gate'],
    ['an internal function', 'static int open_gate(int n) { }', 'open_gate'],
    ['an internal variable', 'static int gate_count = 3;', 'gate_count'],
    ['what is defined elsewhere', 'extern int gate_count;', 'gate_count'],
    ['a type', 'typedef struct gate { int open_gate; } gate_t;', 'gate open_gate gate_t'],
    ['a parameter of an old-style function', 'int f(n) int n; char *who; { }', 'n who'],
    ['what is commented out', '/* int open_gate(void) { } */', 'open_gate'],
    ['what is never compiled', '#if 0\nint open_gate(void) { }\n#endif\n', 'open_gate'],
    ['the test driver of a module', '#ifdef TEST\nint open_gate(void) { }\n#endif\n', 'open_gate'],
    ['a word of a text', 'char *s = "int open_gate(void) {}";', 'open_gate'],
  ])('not %s', (_, source, names) => expect(known(read(source).defines, names)).toEqual([]));
});

describe('uses', () => {
  test.each([
    ['a call', 'void f(void) { open_gate(1); }'],
    ['a call in a condition', 'void f(void) { if (x && !open_gate(1)) return; }'],
    ['an argument', 'void f(void) { on_event(7, open_gate); }'],
    ['an address', 'void f(void) { hook = &open_gate; }'],
    ['an element of a table', 'struct gate gates[] = { { "main", open_gate } };'],
    ['a named element of a table', 'struct gate main_gate = { .open = open_gate };'],
    ['a value without braces', 'int (*hook)(int) = open_gate;'],
    ['a variable', 'void f(void) { int n = open_gate; }'],
    ['what is returned', 'void *f(void) { return open_gate; }'],
    ['what both branches of the preprocessor use', 'void f(void) {\n#ifdef A\n g();\n#else\n open_gate(1);\n#endif\n}'],
    ['what follows a declaration', 'void f(void) { struct gate *g; g = open_gate(1); }'],
  ])('%s', (_, source) => expect(known(read(source).uses, 'open_gate')).toEqual(['open_gate']));

  test.each([
    ['a member', 'void f(struct gate *g) { g->open_gate(1); g->x.open_gate = 2; }'],
    ['a local variable', 'void f(void) { int open_gate = 1; print(open_gate); }'],
    ['the second of two local variables', 'void f(void) { int a, *open_gate; print(open_gate); }'],
    ['a parameter', 'void f(int open_gate) { print(open_gate); }'],
    ['an old-style parameter', 'void f(open_gate) int open_gate; { print(open_gate); }'],
    ['a tag', 'void f(void) { print(sizeof(struct open_gate)); }'],
    ['a label', 'void f(void) { goto open_gate; open_gate: return; }'],
    ['its own internal function', 'static int open_gate(int n) { } void f(void) { open_gate(1); }'],
    ['a prototype', 'int open_gate(int n);'],
    ['a member of a type', 'struct gate { int (*open_gate)(int); };'],
    ['a macro that nobody uses', '#define OPEN open_gate(1)\nvoid f(void) { }'],
  ])('not %s', (_, source) => expect(known(read(source).uses, 'open_gate')).toEqual([]));

  test('of a header only macros and internal functions, by name', () => {
    const { uses, macros } = read('#define OPEN(n) open_gate(n)\nstatic inline void f(void) { shut(1); }\n', true);
    expect(known(uses, 'open_gate shut')).toEqual([]);
    expect(known(macros.get(hashOf('OPEN')) ?? new Set(), 'open_gate')).toEqual(['open_gate']);
    expect(known(macros.get(hashOf('f')) ?? new Set(), 'shut')).toEqual(['shut']);
  });
});

test.each([
  ['int main(void) { return 0; }', true],
  ['int\nmain(argc, argv)\nint argc; char **argv;\n{ }', true],
  ['int wmain(int n, wchar_t **argv) { }', true],
  ['int main(void);', false],
  ['#ifdef STAND_ALONE\nint main(void) { }\n#endif', false],
  ['#ifdef GATE_TEST\nint main(void) { }\n#endif', false],
  ['#ifndef TEST\nint main(void) { }\n#endif', true],
  ['void f(void) { main(1); }', false],
])('%s starts a program: %s', (source, starts) => expect(read(source).starts).toBe(starts));

test.each([
  ['void f(void) { fd = accept(s, 0, 0); }', true],
  ['void f(void) { openlog("gate", 0, 1); }', true],
  ['void f(void) { int listen = 1; print(listen); }', false],
  ['/* accept(s) */ void f(void) { print("listen(s)"); }', false],
])('%s serves: %s', (source, serves) => expect(read(source).serves).toBe(serves));

test.each(['/* never ends', '"never ends', '#define A \\', '#if', '}}}}', '((((', 'int f( {', "'", '#include "x'])(
  'any text can be read: %s',
  (source) => expect(read(source).starts).toBe(false),
);
