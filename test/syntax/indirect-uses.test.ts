// Names that are used where a text could stand: constants, tables, members and functions, with the call that they are handed to.
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import type { Language } from '../../src/model/language-contract.ts';
import type { IndirectUseSite } from '../../src/model/parsed-source.ts';
import { parse } from '../../src/syntax/parse.ts';

const shown = ({ name, kind, role, function: inside, call }: IndirectUseSite): string =>
  `${kind} ${name} ${role}${call ? ` ${call.name}:${call.index}${call.others.length > 0 ? ` (${call.others})` : ''}` : ''} in ${inside}`;

const usesOf = (source: string, language = 'c'): string =>
  parse(source, languages.find(({ name }) => name === language) as Language)
    .mentions.map(shown)
    .join('; ');

const inC = (body: string, type = 'int'): string => usesOf(`${type} f(int x) {\n${body}\n}`).replaceAll(' in f', '');

describe('handed to a call', () => {
  test.each([
    ['log_it(MSG_DENIED);', 'constant MSG_DENIED argument log_it:0'],
    ['log_it(1, MSG_DENIED);', 'constant MSG_DENIED argument log_it:1 (1)'],
    ['log_it(MSG_DENIED, 1);', 'constant MSG_DENIED argument log_it:0 (1)'],
    ['log_it(MS);', ''],
    ['log_it(LONG);', 'constant LONG argument log_it:0'],
    ['log_it(Mixed);', ''],
    ['log_it(MSG_DENIED2);', 'constant MSG_DENIED2 argument log_it:0'],
    ['log_it("x %s", MSG_DENIED);', 'constant MSG_DENIED argument log_it:1'],
    ['log_it("%s: %s", x, MSG_DENIED);', 'constant MSG_DENIED argument log_it:2'],
    ['log_it("%s: %s", MSG_DENIED, x);', ''],
    ['log_it("%d", MSG_DENIED);', ''],
    ['log_it("x: %s\\n", MSG_DENIED);', 'constant MSG_DENIED argument log_it:1'],
    ['log_it("%s", MSG_DENIED, x);', ''],
    [
      'log_it(LOG_ERR, MSG_DENIED);',
      'constant LOG_ERR argument log_it:0 (MSG_DENIED); constant MSG_DENIED argument log_it:1 (LOG_ERR)',
    ],
    ['keep(MSG_DENIED);', 'constant MSG_DENIED argument keep:0'],
    ['strcmp(x, MSG_DENIED);', ''],
    ['free(MSG_DENIED);', ''],
    ['log_it(_(MSG_DENIED));', 'function _ argument log_it:0; constant MSG_DENIED argument log_it:0'],
    ['log_it(strlen(MSG_DENIED));', 'function strlen argument log_it:0'],
    ['log_it(keep(MSG_DENIED));', 'function keep argument log_it:0; constant MSG_DENIED argument keep:0'],
    ['if (x == MSG_DENIED) y();', ''],
    ['log_it("a" MSG_DENIED);', ''],
    ['log_it("a" + MSG_DENIED);', ''],
    ['log_it("a" + text_of(x));', 'function text_of argument log_it:0'],
    ['log_it({MSG_DENIED});', ''],
    ['(MSG_DENIED);', ''],
    ['f(x); g(MSG_DENIED);', 'constant MSG_DENIED argument g:0'],
    ['log_it(MSG_DENIED); log_it(MSG_DENIED);', 'constant MSG_DENIED argument log_it:0'],
    [
      'log_it(MSG_DENIED); log_error(MSG_DENIED);',
      'constant MSG_DENIED argument log_it:0; constant MSG_DENIED argument log_error:0',
    ],
    ['log_it(text_of(x));', 'function text_of argument log_it:0'],
    ['log_it("%s", text_of(x));', 'function text_of argument log_it:1'],
    ['log_it("%s: %s", y, text_of(x));', 'function text_of argument log_it:2'],
    ['log_it("%s: %s", text_of(x), y);', ''],
    ['log_it(LOG_ERR, "%s", text_of(x));', 'function text_of argument log_it:2 (LOG_ERR)'],
    ['log_it(errors[x]);', 'table errors argument log_it:0'],
    ['log_it("%s", errors[x]);', 'table errors argument log_it:1'],
    ['log_it("%s", errors[x].text);', 'table errors argument log_it:1'],
    ['log_it("%s", o->errors[x]);', 'table o.errors argument log_it:1'],
    ['log_it(_(errors[x]));', 'function _ argument log_it:0; table errors argument log_it:0'],
    ['log_it("%s", job->why);', 'member job.why argument log_it:1'],
    ['log_it("%s", job->count);', ''],
    ['log_it("%s", why);', ''],
    ['log_it("%s", self.reason);', 'member self.reason argument log_it:1'],
    ['log_it("%s", a.b.message);', 'member a.b.message argument log_it:1'],
    ['throw Error(MSG_DENIED);', 'constant MSG_DENIED thrown Error:0'],
    ['throw new Error(MSG_DENIED);', 'constant MSG_DENIED thrown Error:0'],
    ['x = new Error(MSG_DENIED);', 'constant MSG_DENIED argument Error:0'],
  ])('%s', (body, uses) => expect(inC(body)).toBe(uses));
});

describe('returned by a function that gives a number, and by one that gives a text', () => {
  test.each([
    ['return errors[x];', 'table errors returned', 'table errors returned'],
    ['return errors[x].text;', 'table errors returned', 'table errors returned'],
    ['return _(errors[x]);', 'table errors returned', 'table errors returned'],
    ['return keep(errors[x]);', 'table errors argument keep:0', 'table errors argument keep:0'],
    ['return strlen(errors[x]);', '', ''],
    ['return text_of(x);', '', ''],
    ['return MSG_DENIED;', '', 'constant MSG_DENIED returned'],
    ['returns MSG_DENIED;', '', ''],
    ['return MA;', '', ''],
    ['return x;', '', ''],
  ])('%s', (body, fromNumber, fromText) => {
    expect(inC(body)).toBe(fromNumber);
    expect(inC(body, 'const char *')).toBe(fromText);
    expect(inC(body, 'char ** const')).toBe(fromText);
  });
});

describe('assigned first', () => {
  test.each([
    ['msg = error_text(x); log_it(msg);', 'function error_text argument log_it:0'],
    ['char *msg = strerror(x); log_it("%s", msg);', 'function strerror argument log_it:1'],
    [
      'msg = error_text(x); log_it(LOG_ERR, msg);',
      'function error_text argument log_it:1 (LOG_ERR); constant LOG_ERR argument log_it:0',
    ],
    ['msg = error_text(x); log_it(n, msg);', 'function error_text argument log_it:1'],
    ['msg = error_text(x); return msg;', ''],
    ['msg = error_text(x); log_it(other);', ''],
    ['msg = get_count(x); log_it(msg);', ''],
    ['o->msg = error_text(x); log_it(msg);', ''],
    ['o.msg = error_text(x); log_it(msg);', ''],
    ['msg = error_text(x) + 1; log_it(msg);', ''],
    ['msg = error_text; log_it(msg);', ''],
  ])('%s', (body, uses) => expect(inC(body)).toBe(uses));
});

test('outside of functions there is no function', () =>
  expect(usesOf('DEFINE_IT(1, log_it(MSG_DENIED));')).toBe(
    'function log_it argument DEFINE_IT:1 (1) in null; constant MSG_DENIED argument log_it:0 in null',
  ));
