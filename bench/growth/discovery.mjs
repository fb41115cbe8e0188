// Kinds of trees: many files, deep folders, many patterns, build files that list or include much.
import { lines, program, put, times } from '../growth-input.mjs';

const message = program(['possible break-in attempt from %s']);
const files = (folder, n, path) => {
  for (let i = 0; i < n; i++) put(folder, path(i), i % 10 === 0 ? message : 'int x;\n');
};
const deep = (i) => 'd/'.repeat(i);
const source = (folder) => ['extract', folder, '--format', 'ndjson'];

export const kinds = [
  {
    name: '.gitignore in each of nested folders',
    start: 400,
    write: (folder, n) => {
      for (let i = 0; i < n; i++) {
        put(folder, `${deep(i)}.gitignore`, `*.o\nskip${i}.c\n/only${i}/\n`);
        put(folder, `${deep(i)}a.c`, message);
      }
    },
    args: source,
  },
  {
    name: '.gitignore in each of nested folders, globs',
    start: 400,
    write: (folder, n) => {
      for (let i = 0; i < n; i++) {
        put(folder, `${deep(i)}.gitignore`, `*gen${i}?*\nd/**/z${i}*.c\n`);
        put(folder, `${deep(i)}a.c`, message);
      }
    },
    args: source,
  },
  ...[
    ['names', (i) => `skip${i}.c\n`],
    ['paths', (i) => `src/skip${i}/*.c\n`],
    ['globs', (i) => `*skip${i}*\n`],
    ['paths anywhere', (i) => `**/skip${i}/x.c\n`],
  ].map(([what, line]) => ({
    name: `.gitignore with many ${what} x many files`,
    start: 2500,
    write: (folder, n) => {
      put(folder, '.gitignore', lines(n, line));
      files(folder, n, (i) => `src/m${i % 97}/file${i}.c`);
    },
    args: source,
  })),
  {
    name: '.gitignore with stars x long names',
    start: 250,
    write: (folder, n) => {
      put(
        folder,
        '.gitignore',
        lines(20, (i) => `${'a*'.repeat(i + 5)}b\n`),
      );
      files(folder, n, (i) => `${'a'.repeat(200)}${i}.c`);
    },
    args: source,
  },
  ...['--include', '--exclude'].map((option) => ({
    name: `${option} many times x many files`,
    start: 800,
    write: (folder, n) => files(folder, n, (i) => `src/m${i % 97}/file${i}.c`),
    args: (folder, n) => [
      ...source(folder),
      ...times(n, (i) => [option, i % 2 ? `file${i}.c` : `other${i}*.c`]).flat(),
    ],
  })),
  {
    name: 'files in one folder',
    start: 10_000,
    write: (folder, n) => files(folder, n, (i) => `file${i}.c`),
    args: source,
  },
  {
    name: 'small files in many folders',
    start: 10_000,
    write: (folder, n) => files(folder, n, (i) => `d${i % 1000}/e${i % 7}/file${i}.c`),
    args: source,
  },
  {
    name: 'folders beside each other, a file in each',
    start: 5_000,
    write: (folder, n) => files(folder, n, (i) => `part${i}/file.c`),
    args: (folder) => [...source(folder), '--split', 'component'],
  },
  {
    name: 'Python packages beside each other',
    start: 5_000,
    write: (folder, n) => {
      for (let i = 0; i < n; i++)
        put(folder, `part${i}/__init__.py`, 'import logging\nlogging.error("possible break-in attempt")\n');
    },
    args: source,
  },
  {
    name: 'bundled projects',
    start: 4_000,
    write: (folder, n) => {
      for (let i = 0; i < n; i++) {
        put(folder, `lib${i}/configure`, '');
        put(folder, `lib${i}/file.c`, message);
      }
    },
    args: source,
  },
  {
    name: 'nested folders',
    start: 400,
    write: (folder, n) => {
      for (let i = 0; i < n; i++) put(folder, `${deep(i)}a.c`, message);
    },
    args: source,
  },
  {
    name: 'Makefile: programs',
    start: 4_000,
    write: (folder, n) => {
      put(
        folder,
        'Makefile',
        lines(n, (i) => `prog${i}: a${i}.o b${i}.o`),
      );
      put(folder, 'a1.c', message);
    },
    args: source,
  },
  {
    name: 'Makefile: one program with many rules',
    start: 10_000,
    write: (folder, n) => {
      put(
        folder,
        'Makefile',
        lines(n, (i) => `prog: a${i}.o`),
      );
      put(folder, 'a1.c', message);
    },
    args: source,
  },
  {
    name: 'Makefile: variables that double, used often',
    start: 250,
    write: (folder, n) => {
      const double = lines(20, (i) => `V${i + 1} = $(V${i}) $(V${i})`);
      put(folder, 'Makefile', `V0 = a.o b.o\n${double}${lines(n, (i) => `prog${i}: $(V20)`)}`);
      put(folder, 'a.c', message);
    },
    args: source,
  },
  {
    name: 'CMakeLists.txt: variables that double, used often',
    start: 250,
    write: (folder, n) => {
      const double = lines(20, (i) => `set(V${i + 1} \${V${i}} \${V${i}})`);
      put(folder, 'CMakeLists.txt', `set(V0 a.c b.c)\n${double}${lines(n, (i) => `add_executable(prog${i} \${V20})`)}`);
      put(folder, 'a.c', message);
    },
    args: source,
  },
  {
    name: 'Makefile.am: includes of a large file',
    start: 500,
    write: (folder, n) => {
      put(
        folder,
        'Makefile.am',
        lines(n, () => 'include part/list.mk'),
      );
      put(
        folder,
        'part/list.mk',
        lines(4 * n, (i) => `x${i}_SOURCES = a${i}.c b.c c.c d.c`),
      );
      put(folder, 'a.c', message);
    },
    args: source,
  },
  {
    name: 'Makefile.am in nested folders, each includes all below',
    start: 100,
    write: (folder, n) => {
      for (let i = 0; i < n; i++) {
        put(
          folder,
          `${deep(i)}Makefile.am`,
          lines(n - i, (k) => `include ${deep(k)}list.mk`),
        );
        put(
          folder,
          `${deep(i)}list.mk`,
          lines(20, (k) => `x${k}_SOURCES = a${k}.c`),
        );
        put(folder, `${deep(i)}a.c`, message);
      }
    },
    args: source,
  },
  {
    name: 'comments of a program that are never closed',
    start: 5_000,
    write: (folder, n) => {
      put(folder, 'Makefile', 'prog: a.o\nother: b.o\n');
      put(folder, 'a.c', `${message}int main(void) { return listen(0); }\n`);
      put(folder, 'b.c', `${message}int main(int argc) { return 0; }\n// ${'/* '.repeat(n)}\n`);
    },
    args: source,
  },
];
