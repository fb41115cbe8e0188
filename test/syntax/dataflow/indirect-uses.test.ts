// Names instead of strings, in languages with other constants, errors and classes than those of C.
import { describe, expect, test } from 'vitest';
import type { IndirectUseSite } from '../../../src/model/parsed-source.ts';
import { parse } from '../../../src/syntax/parse.ts';
import { languageOf } from './walk-of.ts';

const shown = ({ name, kind, role, call }: IndirectUseSite): string =>
  `${kind} ${name} ${role}${call ? ` ${call.name}:${call.index}${call.others.length > 0 ? ` (${call.others})` : ''}` : ''}`;

const usesOf = (source: string, language: string): string =>
  parse(source, languageOf(language)).mentions.map(shown).join('; ');

describe('in Go, where constants are written like other names', () => {
  const inGo = (body: string): string => usesOf(`package a\nfunc f(x int) error {\n${body}\n}\n`, 'go');
  test.each([
    ['log.Error(deniedText)', 'constant deniedText argument log.Error:0'],
    ['log.Error(abc)', ''],
    ['log.Error(reasons.Denied)', 'constant reasons.Denied argument log.Error:0'],
    ['log.Error(1, deniedText)', 'constant deniedText argument log.Error:1 (1)'],
    ['log.Error("msg", deniedText, 1)', 'constant deniedText argument log.Error:1 (1)'],
    ['log.Error("door", deniedText, 1)', ''],
    ['log.Error("door %v", deniedText, 1)', 'constant deniedText argument log.Error:1 (1)'],
    ['log.Error("door %+v\\n", deniedText, 1)', 'constant deniedText argument log.Error:1 (1)'],
    ['log.Error("door %d", deniedText, 1)', ''],
    ['log.Error("door %v", 1, deniedText)', ''],
    ['log.Error("door %v in", deniedText)', ''],
    ['log.Error(deniedText, "door")', 'constant deniedText argument log.Error:0'],
    ['log.Error(ErrDenied.Error())', 'constant ErrDenied argument log.Error:0'],
    ['log.Error(rules.ErrDenied.Error())', 'constant rules.ErrDenied argument log.Error:0'],
    ['log.Error("%s", ErrDenied.Error())', 'constant ErrDenied argument log.Error:1'],
    ['log.Error(ErrDenied.Error)', 'constant ErrDenied.Error argument log.Error:0'],
    ['log.Error(ErrDenied.Error(1))', 'function ErrDenied.Error argument log.Error:0'],
    ['log.Error(ErrDenied.Text())', 'function ErrDenied.Text argument log.Error:0'],
    ['log.Error(Error())', 'function Error argument log.Error:0'],
    [
      'log.Error(fmt.Sprintf(deniedText))',
      'function fmt.Sprintf argument log.Error:0; constant deniedText argument log.Error:0',
    ],
    ['log.Error(keep(deniedText))', 'function keep argument log.Error:0; constant deniedText argument keep:0'],
    ['return errors[x]', 'table errors returned'],
    ['return deniedText', ''],
    ['log.Error("%v %s", 1, ErrDenied.Error())', 'constant ErrDenied argument log.Error:2 (1)'],
    ['log.Error(ErrDenied.Error,)', 'constant ErrDenied.Error argument log.Error:0'],
    ['log.Error("a", xmsgx, deniedText)', ''],
    ['log.Error(pkg.T{1})', ''],
    ['log.Error("msg", textOf(x))', ''],
    ['keep([]string{deniedText})', ''],
  ])('%s', (body, uses) => expect(inGo(body)).toBe(uses));
});

describe('in Java', () => {
  const inJava = (body: string): string => usesOf(`class A { String f(int x) { ${body} } }`, 'java');
  test.each([
    ['log.warn(Reasons.DENIED);', 'constant Reasons.DENIED argument log.warn:0'],
    ['log.warn(Reasons.denied);', ''],
    ['log.warn(this.reason);', 'member this.reason argument log.warn:0'],
    ['log.warn(this.reason, 1);', ''],
    ['log.warn(why(x));', 'function why argument log.warn:0'],
    ['log.warn(why(x), 1);', ''],
    ['log.warn(why(x).text());', ''],
    ['log.warn(why(x).text);', ''],
    ['log.warn(A$BCD);', ''],
    ['log.warn(REASONS[x]);', 'table REASONS argument log.warn:0'],
    ['log.warn(REASONS[x].text);', 'table REASONS argument log.warn:0'],
    ['log.warn(REASONS[x].a.text);', 'table REASONS argument log.warn:0'],
    ['log.warn(REASONS[x].text());', ''],
    ['log.warn(REASONS[x].1);', ''],
    ['log.warn(REASONS[x] + 1);', ''],
    ['log.warn(REASONS.1);', ''],
    ['throw new Refused(DENIED);', 'constant DENIED thrown Refused:0'],
    ['throw refuse(DENIED);', 'constant DENIED thrown refuse:0'],
    ['throw new Refused(1, REASONS[x]);', 'table REASONS thrown Refused:1 (1)'],
    ['x = new Refused(DENIED);', 'constant DENIED argument Refused:0'],
    ['return new Refused(DENIED);', 'constant DENIED argument Refused:0'],
    ['throw new equals(DENIED);', 'constant DENIED thrown equals:0'],
    ['if (a.equals(DENIED)) b();', ''],
    ['return REASONS[x];', 'table REASONS returned'],
    ['return String.valueOf(REASONS[x]);', ''],
    ['return (REASONS[x]);', 'table REASONS returned'],
    ['return DENIED;', 'constant DENIED returned'],
    ['return FO_B;', 'constant FO_B returned'],
    ['return A0Z9;', 'constant A0Z9 returned'],
    ['return AZaZ;', ''],
    ['return Zone;', ''],
    ['return _DENIED;', 'constant _DENIED returned'],
    ['retur DENIED;', ''],
  ])('%s', (body, uses) => expect(inJava(body)).toBe(uses));
});

describe('in Python', () => {
  const inPython = (...lines: string[]): string =>
    usesOf(`def f(x):\n${lines.map((line) => `    ${line}\n`).join('')}`, 'python');
  test.each<[lines: string[], uses: string]>([
    [['raise Refused(DENIED)'], 'constant DENIED thrown Refused:0'],
    [['raise id(DENIED)'], 'constant DENIED thrown id:0'],
    [['log.error(AB)'], ''],
    [['log.error(ABC)'], 'constant ABC argument log.error:0'],
    [['log.error(DENIED)'], 'constant DENIED argument log.error:0'],
    [['log.error(self.reason)'], 'member self.reason argument log.error:0'],
    [['log.error("%s", REASONS[x])'], 'table REASONS argument log.error:1'],
    [['return REASONS[x]'], 'table REASONS returned'],
    [['return _(REASONS[x])'], 'table REASONS returned'],
    [['return str(REASONS[x])'], 'table REASONS returned'],
    [['return len(REASONS[x])'], ''],
    [['text = error_text(x)', 'log.error(text)'], 'function error_text argument log.error:0'],
    [['text = error_text(x)', 'log.error(other)'], ''],
  ])('%j', (lines, uses) => expect(inPython(...lines)).toBe(uses));
});

describe('in C', () => {
  const inC = (body: string, head = 'int f(int x)'): string => usesOf(`${head} {\n${body}\n}`, 'c');
  test.each([
    ['log_it(ZONE_ERROR0);', 'constant ZONE_ERROR0 argument log_it:0'],
    ['log_it(A9AA);', 'constant A9AA argument log_it:0'],
    ['log_it(_AAZ);', ''],
    ['log_it(AB-CD);', ''],
    ['log_it("100%s", text_of(x));', 'function text_of argument log_it:1'],
    [`log_it("${'long text '.repeat(9)}%s", text_of(x));`, 'function text_of argument log_it:1'],
    ['log_it("%s", "x", text_of(x));', ''],
    ['log_it("%s", f("x"), text_of(x));', ''],
    [
      'log_it(1, ngettext(2, MSG_DENIED));',
      'function ngettext argument log_it:1 (1); constant MSG_DENIED argument log_it:1 (1)',
    ],
    ['log_it(f(1, 2), MSG_DENIED);', 'constant MSG_DENIED argument log_it:1'],
    ['log_it((1, 2), MSG_DENIED);', 'constant MSG_DENIED argument log_it:1'],
    ['log_it(a[1, 2], MSG_DENIED);', 'constant MSG_DENIED argument log_it:1'],
    ['log_it("%s", (text_of(x)));', ''],
    ['log_it("%s", keep(text_of(x)));', 'function keep argument log_it:1; function text_of argument keep:0'],
    ['log_it("%s", text_of(x) + 1);', ''],
    ['log_it("%s", text_of(x)->text);', ''],
    ['log_it(errors[x].text->more);', 'table errors argument log_it:0'],
    ['log_it(errors[x][y]);', ''],
    ['log_it(errors[x, y]);', 'table errors argument log_it:0'],
    ['log_it(a; MSG_DENIED);', ''],
    ['log_it(a; b, MSG_DENIED);', ''],
    ['x = names[1, MSG_DENIED];', ''],
    ['getenv(MSG_DENIED);', ''],
    ['log_it(errors[x]) y();', 'table errors argument log_it:0'],
    ['return errors[x;', ''],
    ['return _(MSG_DENIED);', ''],
    ['return _(text_of(x));', ''],
    ['return (text_of(x));', ''],
    ['return _(errors[x], 1);', ''],
    ['log_it(MSG_DENIED, x); log_it(x, MSG_DENIED);', 'constant MSG_DENIED argument log_it:0'],
    ['f(x)(MSG_DENIED);', ''],
    ['x = (MSG_DENIED);', ''],
    ['x = y + (MSG_DENIED);', ''],
    ['return keep(1, errors[x]);', 'table errors argument keep:1 (1)'],
    ['return _(keep(errors[x]));', 'table errors argument keep:0'],
    ['return -errors[x];', ''],
    ['x = errors[y];', ''],
    ['throw new Refused(strlen(MSG_DENIED));', 'function strlen thrown Refused:0'],
    ['throw new strlen(MSG_DENIED);', 'constant MSG_DENIED thrown strlen:0'],
    ['throw strlen(MSG_DENIED);', 'constant MSG_DENIED thrown strlen:0'],
    ['new log_it(MSG_DENIED);', 'constant MSG_DENIED argument log_it:0'],
    ['thrown keep(MSG_DENIED);', 'constant MSG_DENIED argument keep:0'],
    ['log_it(stdlog, MSG_DENIED);', 'constant MSG_DENIED argument log_it:1 (stdlog)'],
    ['log_it(mystd, MSG_DENIED);', 'constant MSG_DENIED argument log_it:1'],
    ['log_it(ctx.Level, MSG_DENIED);', 'constant MSG_DENIED argument log_it:1 (ctx.Level)'],
    ['log_it(ctx.level, MSG_DENIED);', 'constant MSG_DENIED argument log_it:1'],
    ['log_it(ctx.std, MSG_DENIED);', 'constant MSG_DENIED argument log_it:1 (ctx.std)'],
    ['log_it(myLevel, MSG_DENIED);', 'constant MSG_DENIED argument log_it:1'],
  ])('%s', (body, uses) => expect(inC(body)).toBe(uses));

  test.each([
    [`log_it(${'x, '.repeat(149)}MSG_DENIED);`, 'constant MSG_DENIED argument log_it:149'],
    [`log_it(-${'x, '.repeat(149)}MSG_DENIED);`, ''],
  ])('a call has 300 tokens before an argument', (body, uses) => expect(inC(body)).toBe(uses));

  test.each([
    ['msg = error_text(x); log_it(msg);', 'function error_text argument log_it:0'],
    ['msg = error_text(x) log_it(msg);', ''],
    ['msg = error_text[x]; log_it(msg);', ''],
    ['msg = error_text(1); log_it(msg);', 'function error_text argument log_it:0'],
    ['msg = error_text; (x); log_it(msg);', ''],
    ['"m" = error_text(x); log_it(msg);', ''],
    ['o->msg = error_text(x); log_it(msg);', ''],
    ['get_reason(); msg = get_count(x); log_it(msg);', ''],
  ])('assigned first: %s', (body, uses) => expect(inC(body)).toBe(uses));

  test.each([
    ['const char *f(int x)', true],
    ['char **f(int x)', true],
    ['static const char * const f(int x)', true],
    ['const char *f(int x) throws Denied', true],
    [`const char *f(int x) ${'a '.repeat(19)}`, true],
    [`const char *f(int x) ${'a '.repeat(20)}`, false],
    ['"char" f(int x)', false],
    ['int f(const char *x)', false],
    ['char a; int f(int x)', false],
    ['char (int f(int x)', false],
    ['char a b c d f(int x)', false],
    ['char a b c f(int x)', true],
    ['f(int x)', false],
  ])('%s gives a text: %s', (head, isText) =>
    expect(inC('return MSG_DENIED;', head)).toBe(isText ? 'constant MSG_DENIED returned' : ''),
  );

  test('a text elsewhere does not count', () => {
    const source = (call: string) => `x "%s";\nint f(int x) { ${call}; }`;
    expect(usesOf(source('log_it("%s: %s", text_of(x), y)'), 'c')).toBe('');
    expect(usesOf(source('log_it(text_of("door"))'), 'c')).toBe('');
  });

  test('nothing is returned outside of functions', () => {
    expect(usesOf('const char *a; return MSG_DENIED;', 'c')).toBe('');
    expect(usesOf('MSG_DENIED;', 'c')).toBe('');
  });
});
