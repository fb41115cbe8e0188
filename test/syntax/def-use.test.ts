// What happens to a text behind its assignment: the call that tells it, or that it is returned or thrown; else it stays assigned.
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/facts/reading/file-facts.ts';

/** Of the first text that holds "door": `argument log_it:1`, `returned`, `assigned`; with the names beside it in the call. */
function useOf(source: string, language = 'c'): string {
  const { texts } = factsOf(source, language, 'a.x', source.length);
  const text = texts.find(({ parts }) => parts.some((part) => 'literal' in part && part.literal.includes('door')))!;
  const call = text.call && ` ${text.call.name}:${text.call.index}`;
  return `${text.role}${call ?? ''}${text.call?.others.length ? ` (${text.call.others})` : ''}`;
}

const inC = (body: string) => useOf(`int f(int x) {\n${body}\n}\nint g(void) { log_last(m); }`);

describe('the first call that tells it', () => {
  test.each([
    ['m = "door forced"; log_it(1, m);', 'argument log_it:1 (1)'],
    ['m = "door forced"; log_it(LEVEL, "%s", m, x);', 'argument log_it:2 (LEVEL,x)'],
    ['m = "door forced";', 'assigned'],
    ['m = "door forced"; log_it(n);', 'assigned'],
    ['m = "door forced"; log_it(mm); log_it(am);', 'assigned'],
    ['log_it(m); m = "door forced";', 'assigned'],
    ['m = "door forced"; log_it(m); log_error(m);', 'argument log_it:0'],
    ['m = "door forced"; log_it(m); return m;', 'argument log_it:0'],
    ['m = "door forced"; return m; log_it(m);', 'returned'],
    ['m = "door forced"; keep(m); log_it(m);', 'argument log_it:0'],
    ['m = "door forced"; keep(m); hold(m);', 'argument keep:0'],
    ['m = "door forced"; debug(m); log_it(m);', 'argument log_it:0'],
    ['m = "door forced"; log_debug(m); log_trace(m);', 'argument log_debug:0'],
    ['m = "door forced"; keep(m); log_debug(m);', 'argument log_debug:0'],
    ['m = "door forced"; log_debug(m); keep(m);', 'argument log_debug:0'],
    ['m = "door forced"; n = m; log_it(m);', 'argument log_it:0'],
    ['m = "door forced"; log_it(m + 1);', 'argument log_it:0'],
    ['m = "door forced"; log_it(x ? m : n);', 'argument log_it:0'],
    ['m = "door forced"; log_it(x ? n : m);', 'argument log_it:0'],
    ['m = "door forced"; log_it(m == n);', 'assigned'],
    ['m = "door forced"; log_it(m[0]);', 'assigned'],
    ['m = "door forced"; log_it(*m);', 'assigned'],
    ['m = "door forced"; log_it(m->text);', 'assigned'],
    ['m = "door forced"; log_it(p->m);', 'assigned'],
    ['m = "door forced"; log_it(p.m);', 'assigned'],
    ['m = "door forced"; log_it(m.length());', 'assigned'],
    ['m = "door forced"; log_it(-m);', 'assigned'],
    ['m = "door forced"; log_it((m));', 'argument log_it:0'],
    ['m = "door forced"; log_it(_(m));', 'argument log_it:0'],
    ['m = "door forced"; log_it(text_of(m));', 'argument log_it:0'],
    ['m = "door forced"; log_it(text_of(m, 1));', 'argument text_of:0 (1)'],
    ['m = "door forced"; log_it(strlen(m));', 'assigned'],
    ['m = "door forced"; log_it(getenv(m));', 'assigned'],
    ['m = "door forced"; log_it(text_equals(m, n));', 'assigned'],
    ['m = "door forced"; x = (list) { 1 } else log_it(m);', 'argument log_it:0'],
    ['m = "door forced"; log_it(1, free(m));', 'assigned'],
    ['m = "door forced"; keep(log_it(m));', 'argument log_it:0'],
    ['m = "door forced"; if (strcmp(m, n)) log_it(m);', 'argument log_it:0'],
    ['m = "door forced"; x = strlen(m);', 'assigned'],
    ['m = "door forced"; return f(m);', 'argument f:0'],
    ['m = "door forced"; return (m);', 'assigned'],
    ['m = "door forced"; return m + 1;', 'assigned'],
    ['m = "door forced"; throw Error(m);', 'thrown Error:0'],
    ['m = "door forced"; throw new Error(m);', 'thrown Error:0'],
    ['m = "door forced"; x = new Error(m);', 'argument Error:0'],
    ['m = "door forced"; throw Error(strlen(m));', 'assigned'],
  ])('%s', (body, use) => expect(inC(body)).toBe(use));

  test('a function has an end, and its names too', () => {
    expect(useOf('int f(void) { m = "door forced"; } int g(void) { log_it(m); }')).toBe('assigned');
    expect(inC(`m = "door forced"; ${'x++; '.repeat(600)} log_it(m);`)).toBe('argument log_it:0');
    expect(inC(`m = "door forced"; ${'x++; '.repeat(800)} log_it(m);`)).toBe('assigned');
  });
});

describe('set to something else', () => {
  test.each([
    ['m = "door forced"; m = n; log_it(m);', 'assigned'],
    ['m = "door forced"; m = n + m; log_it(m);', 'argument log_it:0'],
    ['m = "door forced"; m = p->m; log_it(m);', 'assigned'],
    ['m = "door forced"; m = cut(m); log_it(m);', 'argument log_it:0'],
    ['m = "door forced"; if (x) { m = n; log_it(m); } log_error(m);', 'argument log_error:0'],
    ['m = "door forced"; if (x) m = n; log_it(m);', 'argument log_it:0'],
    ['m = "door forced"; if (x) ; else m = n; log_it(m);', 'argument log_it:0'],
    ['m = "door forced"; snprintf(m, 9, "%s", n); log_it(m);', 'assigned'],
    ['m = "door forced"; strcat(m, n); log_it(m);', 'argument log_it:0'],
    ['m = "door forced"; str_append(m, n); log_it(m);', 'argument log_it:0'],
    ['m = "door forced"; snprintf(n, 9, "%s", m); log_it(m);', 'argument log_it:0'],
    ['m = "door forced"; { x = 1; } m = n; log_it(m);', 'assigned'],
    ['m = "door forced"; while (x) { if (y) { m = n; log_it(m); } } log_error(m);', 'argument log_error:0'],
    ['m = "door forced"; p->m = n; log_it(m);', 'argument log_it:0'],
    ['m = "door forced"; if ((m = n)) x++; log_it(m);', 'assigned'],
  ])('%s', (body, use) => expect(inC(body)).toBe(use));
});

describe('the way there', () => {
  test.each([
    ['if (x) { m = "door forced"; } else { log_it(m); } log_error(m);', 'argument log_error:0'],
    ['if (x) m = "door forced"; else log_it(m); log_error(m);', 'argument log_error:0'],
    ['if (x) { m = "door forced"; } else if (y) { log_it(m); } log_error(m);', 'argument log_error:0'],
    [
      'if (x) { if (y) { m = "door forced"; } else { log_it(m); } } else { log_it(m); } log_error(m);',
      'argument log_error:0',
    ],
    ['m = "door forced"; if (x) { log_it(m); } log_error(m);', 'argument log_it:0'],
    ['m = "door forced"; if (x) { return 1; } log_error(m);', 'argument log_error:0'],
    ['m = "door forced"; if (x) return 1; log_error(m);', 'argument log_error:0'],
    ['m = "door forced"; return 1; log_error(m);', 'assigned'],
    ['m = "door forced"; return log_it(m); log_error(m);', 'argument log_it:0'],
    ['m = "door forced"; throw x; log_error(m);', 'assigned'],
    ['m = "door forced"; x++; else return 1; log_error(m);', 'argument log_error:0'],
    ['m = "door forced"; out: goto out; log_it(m);', 'assigned'],
    ['m = "door forced";\n#if 0\n#else\nlog_it(m);\n#endif\nlog_error(m);', 'argument log_it:0'],
    ['m = "door forced";\n#if A\n#if B\nx++;\n#endif\n#else\nlog_it(m);\n#endif\nlog_error(m);', 'argument log_it:0'],
    ['m = "door forced";\n#ifdef A\nx++;\n#endif\nreturn 1; log_it(m);', 'assigned'],
    ['m = "door forced"; goto out; log_it(m); out: log_error(m);', 'argument log_error:0'],
    ['m = "door forced"; goto out; log_it(m);', 'assigned'],
    ['m = "door forced"; if (x) { goto out; } log_it(m); out: log_error(m);', 'argument log_it:0'],
    ['while (x) { m = "door forced"; break; log_it(m); } log_error(m);', 'argument log_error:0'],
    ['while (x) { m = "door forced"; continue; log_it(m); } log_error(m);', 'assigned'],
    ['switch (x) { case 1: m = "door forced"; break; case 2: log_it(m); } log_error(m);', 'argument log_error:0'],
    ['switch (x) { case 1: m = "door forced"; case 2: log_it(m); } log_error(m);', 'argument log_it:0'],
    ['switch (x) { case 1: m = "door forced"; default: log_it(m); } log_error(m);', 'argument log_it:0'],
    ['x = breaks; m = "door forced"; x = 1 + continue_it; log_it(m);', 'argument log_it:0'],
    ['#ifdef A\nm = "door forced";\n#else\nlog_it(m);\n#endif\nlog_error(m);', 'argument log_error:0'],
    [
      '#ifdef A\nm = "door forced";\n#elif B\nlog_it(m);\n#else\nlog_it(m);\n#endif\nlog_error(m);',
      'argument log_error:0',
    ],
    ['m = "door forced";\n#ifdef A\nlog_it(m);\n#endif\nlog_error(m);', 'argument log_it:0'],
    ['m = "door forced";\n#ifdef A\nx++;\n#else\nlog_it(m);\n#endif\nlog_error(m);', 'argument log_it:0'],
    [
      '#ifdef A\nm = "door forced";\n#ifdef B\nx++;\n#endif\n#else\nlog_it(m);\n#endif\nlog_error(m);',
      'argument log_error:0',
    ],
    ['#ifdef A\nm = "door forced";\n#endif\n#ifdef B\nx++;\n#else\nlog_it(m);\n#endif', 'argument log_it:0'],
  ])('%s', (body, use) => expect(inC(body)).toBe(use));
});

describe('in Java', () => {
  const inJava = (body: string) => useOf(`class A { void f() { ${body} } void g() { log.last(m); } }`, 'java');
  test.each([
    ['String m = "door forced"; log.warn(m);', 'argument log.warn:0'],
    ['String m = "door forced"; log.warn("{}", m);', 'argument log.warn:1'],
    ['String m = "door forced"; throw new DoorException(m);', 'thrown DoorException:0'],
    ['String m = "door forced"; throw new DoorException(1, m);', 'thrown DoorException:1 (1)'],
    ['String m = "door forced"; throw fail(m);', 'thrown fail:0'],
    ['String m = "door forced"; log.warn(m.trim());', 'argument log.warn:0'],
    ['String m = "door forced"; log.warn(m.formatted(x));', 'argument log.warn:0'],
    ['String m = "door forced"; log.warn(m.length());', 'assigned'],
    ['String m = "door forced"; log.warn(m.text);', 'assigned'],
    ['String m = "door forced"; log.warn("a " + m);', 'argument log.warn:0'],
    ['String m = "door forced"; log.warn(m + " it");', 'argument log.warn:0'],
    ['String m = "door forced"; log.warn(this.m);', 'assigned'],
    ['String m = "door forced"; x.forEach(y -> m);', 'assigned'],
    ['switch (x) { case 1 -> m = "door forced"; case 2 -> log.warn(m); } log.error(m);', 'argument log.error:0'],
    [
      'switch (x) { case 1 -> { m = "door forced"; } default -> { log.warn(m); } } log.error(m);',
      'argument log.error:0',
    ],
    ['switch (x) { case 1: m = "door forced"; case 2: log.warn(m); } log.error(m);', 'argument log.warn:0'],
    ['String m = "door forced"; m = m + x; log.warn(m);', 'argument log.warn:0'],
    ['String m = "door forced"; l.forEach(y -> m = n); log.warn(m);', 'assigned'],
    [
      'switch (x) { case 1: m = "door forced"; case 2: l.forEach(y -> z(y)); log.warn(m); } log.error(m);',
      'argument log.warn:0',
    ],
    [
      'switch (x) { case 1: l.forEach(y -> z(y)); m = "door forced"; case 2: log.warn(m); } log.error(m);',
      'argument log.warn:0',
    ],
    [
      `switch (x) { case 1 -> m = "door forced"; case ${'A, '.repeat(18)}1 -> log.warn(m); } log.error(m);`,
      'argument log.error:0',
    ],
    [
      `switch (x) { case 1 -> m = "door forced"; case ${'A, '.repeat(19)}1 -> log.warn(m); } log.error(m);`,
      'argument log.warn:0',
    ],
    ['String m = "door forced"; m = this.m; log.warn(m);', 'assigned'],
    ['String m = "door forced"; return m;', 'returned'],
  ])('%s', (body, use) => expect(inJava(body)).toBe(use));
});

describe('in Python', () => {
  const inPython = (...lines: string[]) =>
    useOf(`def f(x):\n${lines.map((line) => `    ${line}\n`).join('')}\ndef g():\n    log.last(m)\n`, 'python');
  test.each<[lines: string[], use: string]>([
    [['m = "door forced"', 'log.warning(m)'], 'argument log.warning:0'],
    [['m = "door forced"', 'raise ValueError(m)'], 'thrown ValueError:0'],
    [['m = "door forced"', 'log.warning(m % x)'], 'argument log.warning:0'],
    [['m = "door forced"', 'log.warning(m.format(x))'], 'argument log.warning:0'],
    [['m = "door forced"', 'log.warning(m.strip())'], 'argument log.warning:0'],
    [['m = "door forced"', 'log.warning(m.find(x))'], 'assigned'],
    [['m = "door forced"', 'log.warning(message=m)'], 'argument log.warning:0'],
    [['m = "door forced"', 'keep(m=n)', 'log.warning(m)'], 'argument log.warning:0'],
    [['m = "door forced"', 'keep(x, m=n)', 'log.warning(m)'], 'argument log.warning:0'],
    [['m = "door forced"', 'm = n', 'log.warning(m)'], 'assigned'],
    [['m = "door forced"', 'if x:', '    m = n', '    log.warning(m)', 'log.error(m)'], 'argument log.error:0'],
    [['if x:', '    m = "door forced"', 'else:', '    log.warning(m)', 'log.error(m)'], 'argument log.error:0'],
    [
      ['if x:', '    m = "door forced"', 'elif y:', '    log.warning(m)', 'else:', '    log.info(m)', 'log.error(m)'],
      'argument log.error:0',
    ],
    [['while x:', '    m = "door forced"', '    break', '    log.warning(m)', 'log.error(m)'], 'argument log.error:0'],
    [['for y in x:', '    m = "door forced"', '    continue', '    log.warning(m)', 'log.error(m)'], 'assigned'],
    [['m = "door forced"', 'raise x', 'log.warning(m)'], 'assigned'],
    [['if x: m = "door forced"', 'else: log.warning(m)', 'log.error(m)'], 'argument log.error:0'],
    [['m = "door forced"', 'return m'], 'returned'],
    [['m = "door forced"', 'if x:', '    return 1', 'log.warning(m)'], 'argument log.warning:0'],
  ])('%j', (lines, use) => expect(inPython(...lines)).toBe(use));
});
