// Which statements write to a file that their function opened.
import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/syntax/parse.ts';
import { languageOf } from './walk-of.ts';

/** The texts of statements that write to a file of their own. */
const toFiles = (source: string, language: string): string[] =>
  parse(source, languageOf(language)).statements.flatMap(({ place, expr }) =>
    place.file ? [source.slice(expr.at).match(/"(door[^"]*)"/)?.[1] ?? ''] : [],
  );

const inC = (body: string) =>
  toFiles(`int before(void) { return 0; }\nvoid f(FILE *given) { ${body} }`, 'c').length > 0;

describe('in C, a text goes to a file of the function', () => {
  test.each([
    'FILE *out = fopen(path, "w"); fprintf(out, "door forced");',
    'out = fopen(path, "w"); if (out) fprintf(out, "door forced");',
    'out = (FILE *)fopen(path, "w"); fprintf(out, "door forced");',
    'out = io.fopen(path, "w"); fprintf(out, "door forced");',
    'out = io.files.fopen(path, "w"); fprintf(out, "door forced");',
    'out = fopen(path, "w"); fputs("door forced", out);',
    'out = fopen(path, "w"); fwrite("door forced", 1, 2, out);',
    'out = fopen(path, "w"); fprintf(out, "door %s", out);',
    'out = fopen(path, "w"); out.write("door forced");',
    'out = find(path); out = fopen(path, "w"); fprintf(out, "door forced");',
    'out = fopen(path, "w"); use(out); other = find(out); fprintf(out, "door forced");',
    'out = fopen(path, "w"); err = stderr; fprintf(out, "door forced");',
    'out = fopen(path, "w"); out == stderr; fprintf(out, "door forced");',
    `out = fopen(path, "w"); ${';'.repeat(3_990)} fprintf(out, "door forced");`,
  ])('%s', (body) => expect(inC(body)).toBe(true));
});

describe('in C, it does not', () => {
  test.each([
    ['of the caller', 'fprintf(given, "door forced");'],
    ['not opened', 'fprintf(out, "door forced");'],
    ['opened later', 'fprintf(out, "door forced"); out = fopen(path, "w");'],
    ['opened far away', `out = fopen(path, "w"); ${';'.repeat(3_991)} fprintf(out, "door forced");`],
    ['another one, of the same length', 'txt = fopen(path, "w"); fprintf(out, "door forced");'],
    ['another one, of another length', 'output = fopen(path, "w"); fprintf(out, "door forced");'],
    ['set to something else since', 'out = fopen(path, "w"); out = stderr; fprintf(out, "door forced");'],
    ['set to what another call gives', 'out = find(path); fprintf(out, "door forced");'],
    ['set to a function', 'out = fopen; fprintf(out, "door forced");'],
    ['set to what a call within gives', 'out = x + fopen(path, "w"); fprintf(out, "door forced");'],
    ['set to a text', 'out = "fopen(path)"; fprintf(out, "door forced");'],
    ['set to an element', 'out = fopen[1]; fprintf(out, "door forced");'],
    ['a log by its name', 'out = fopen("door.log", "w"); fprintf(out, "door forced");'],
    ['a log by the name of the call', 'out = log_fopen(path, "w"); fprintf(out, "door forced");'],
    ['opened to append', 'out = fopen(path, "a"); fprintf(out, "door forced");'],
    ['written by a call that logs', 'out = fopen(path, "w"); log_printf(out, "door forced");'],
    ['not written', 'out = fopen(path, "w"); keep(out, "door forced");'],
    ['not written by its method', 'out = fopen(path, "w"); out.find("door forced");'],
    ['no call', 'out = fopen(path, "w"); out.write = "door forced";'],
    ['part of another name', 'out = fopen(path, "w"); fprintf(out.err, "door forced");'],
    ['behind the first argument', 'out = fopen(path, "w"); fprintf(*err, out, "door forced");'],
    ['behind a format', 'out = fopen(path, "w"); fprintf("door %p", out);'],
    ['part of the last argument', 'out = fopen(path, "w"); fputs("door forced", *out);'],
    ['before the last argument', 'out = fopen(path, "w"); fputs("door forced", out + 1);'],
    ['not its method', 'out = fopen(path, "w"); err.write("door forced", out);'],
    ['a bracket', 'out = fopen(path, "w"); (out.write)("door forced");'],
  ])('%s', (_, body) => expect(inC(body)).toBe(false));

  test('a name at the beginning of another function', () =>
    expect(toFiles('void f(void) { out = fopen(p, "w"); }\nvoid g(void) { fputs("door forced", out); }', 'c')).toEqual(
      [],
    ));

  test('of the enclosing name: the brace of the function is the limit', () =>
    expect(toFiles('out = fopen(p, "w"); int g(void) { fputs("door forced", out); }', 'c')).toEqual([]));
});

test('what a log is, the words in the call alone tell', () =>
  expect(inC('out = fopen(path, "w"); log(out); fprintf(out, "door forced");')).toBe(true));

const inPython = (...lines: string[]) =>
  toFiles(`def f(path):\n${lines.map((line) => `    ${line}\n`).join('')}`, 'python').length > 0;

describe('in Python', () => {
  test.each<[isFile: boolean, lines: string[]]>([
    [true, ['out = open(path, "w")', 'out.write("door forced")']],
    [true, ['with open(path, "w") as out:', '    out.write("door forced")']],
    [true, ['with io.open(path, "w") as out:', '    out.write("door forced")']],
    [true, ['with open(path, "w") as out:', '    use(out)', '    out.write("door forced")']],
    [false, ['with open(path, "a") as out:', '    out.write("door forced")']],
    [false, ['with find(path) as out:', '    out.write("door forced")']],
    [false, ['with open[path] as out:', '    out.write("door forced")']],
    [false, ['with open as out:', '    out.write("door forced")']],
    [false, ['with open(path, "w") as other:', '    out.write("door forced")']],
    [false, ['open(path, "w")', 'out.write("door forced")']],
    [false, ['sys.stdout.write("door forced")']],
  ])('%s: %j', (isFile, lines) => expect(inPython(...lines)).toBe(isFile));
});

test('a language without files of functions', () =>
  expect(toFiles('class A { void f() { out = open(path); out.write("door forced"); } }', 'java')).toEqual([]));
