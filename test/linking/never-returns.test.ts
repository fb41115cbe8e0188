// Functions that never return: by attribute, or because all bodies of that name end with a call of one.
import { expect, test } from 'vitest';
import { infer } from './inferred.ts';

const libraries = ['_Exit', '_exit', 'abort', 'exit', 'halt', 'quick_exit'];

test.each<[what: string, sources: readonly string[], names: readonly string[]]>([
  ['nothing', ['void f(void) { g(); }'], []],
  ['one that ends so', ['void do_exit(void) { clean(); exit(1); }'], ['do_exit']],
  ['through an object', ['void do_exit(void) { clean(); sys->exit(1); }'], ['do_exit']],
  ['one that may return', ['void do_exit(void) { if (x) exit(1); }'], []],
  ['by its attribute', ['_Noreturn void die_now(const char *t);'], ['die_now']],
  [
    'one that ends with that',
    ['_Noreturn void die_now(const char *t);', 'void do_quit(int x) { die_now("x"); }'],
    ['die_now', 'do_quit'],
  ],
  [
    'a chain, in any order',
    ['void quit_all(void) { quit_one(); }', 'void quit_one(void) { do_exit(); }', 'void do_exit(void) { exit(1); }'],
    ['do_exit', 'quit_one', 'quit_all'],
  ],
  ['two bodies', ['void do_exit(void) { exit(1); }', 'void do_exit(void) { abort(); }'], ['do_exit']],
  ['two bodies of which one returns', ['void do_exit(void) { exit(1); }', 'void do_exit(char *t) { keep(t); }'], []],
  [
    'one that is declared too',
    [
      'void do_exit(const char *f, ...) __attribute__((format(printf, 1, 2)));',
      'void do_exit(const char *f, ...) { exit(1); }',
    ],
    ['do_exit'],
  ],
  ['a macro', ['#define do_exit(t) do { put(t); exit(1); } while (0)\n'], []],
  ['each other', ['void do_exit(void) { do_quit(); } void do_quit(void) { do_exit(); }'], []],
])('%s', (_, sources, names) => {
  const files = Object.fromEntries(sources.map((source, i) => [`${i}.c`, source]));
  expect([...infer(files).noReturn].sort()).toEqual([...libraries, ...names].sort());
});
