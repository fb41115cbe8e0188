// Lines and the statement that wrote each of them. A row: the line, then the statement's line, its values, or `?`.
import { describe, expect, test } from 'vitest';
import { inC, locatorFor, told } from './located.ts';

type Row = readonly [line: string, told: string];

const gate = locatorFor(
  inC([
    'syslog(LOG_ERR, "badge %s refused at door %d", b, d);', // 2
    'syslog(LOG_ERR, "badge %s refused at door %d: %s", b, d, why);', // 3
    'syslog(LOG_ERR, "badge %s refused", b);', // 4
    'syslog(LOG_INFO, "%s: %s", a, b);', // 5
    'syslog(LOG_INFO, "%s for %s from %s port %d", a, b, c, d);', // 6
    'syslog(LOG_ERR, "tamper contact broken; zone=%s line=%u %s%s", z, l, k, v);', // 7
    'syslog(LOG_ERR, "hinge worn\\nreplace it soon\\n");', // 8
    'syslog(LOG_ERR, "forged token, %d%% of them", n);', // 9
    'syslog(LOG_ERR, "lock jammed after %u turns", n);', // 10
    'syslog(LOG_ERR, "guard called: %s", strerror(errno));', // 11
    'if (strcmp(word, "master override accepted") == 0) return;', // 12
    'syslog(LOG_INFO, "%d more refusals; door=%s", n, d);', // 13
  ]),
  'c',
);

describe('the most specific statement', () => {
  const rows: readonly Row[] = [
    ['badge 4711 refused at door 3', '2: 4711, 3'],
    ['badge 4711 refused at door 3: expired', '3: 4711, 3, expired'],
    ['badge 4711 refused', '4: 4711'],
    ['badge of ash refused', '4: of ash'],
    ['refused for ash from 192.0.2.1 port 17', '6: refused, ash, 192.0.2.1, 17'],
    ['lock jammed after 12 turns', '10: 12'],
    ['lock jammed after many turns', '?'],
    ['forged token, 20% of them', '9: 20'],
    ['guard called: No such file or directory', '11: No such file or directory'],
  ];
  test.each(rows)('%s', (line, expected) => expect(told(gate, line)).toBe(expected));
});

describe('what stands around a message', () => {
  const rows: readonly Row[] = [
    ['Mar  7 04:05:06 east gated[17]: badge 4711 refused', '4: 4711'],
    ['Mar  7 04:05:06 east gated[17]: error: badge 4711 refused', '4: 4711'],
    ['Mar  7 04:05:06 east gated[17]: pam_door(gate:auth): badge 4711 refused', '4: 4711'],
    ['Mar  7 04:05:06 east gated[17]: badge 4711 refused [preauth]', '4: 4711'],
    ['Mar  7 04:05:06 east gated[17]: guard called: No such door [preauth]', '11: No such door'],
    ['Mar  7 04:05:06 east gated[17]: message repeated 3 times: [ badge 4711 refused]', '4: 4711'],
    ['Mar  7 04:05:06 east gated[17]: DOOR 5 more refusals; door=east', '~13: 5, east'],
    ['Mar  7 04:05:06 east gated[17]: tamper contact broken; zone=attic line=7 ', '7: attic, 7, ,'],
    ['Mar  7 04:05:06 east gated[17]: tamper contact broken; zone=attic line=7', '7: attic, 7, ,'],
    ['Mar  7 04:05:06 east gated[17]: tamper contact broken; zone=attic line=7  user=ash', '7: attic, 7,  user=, ash'],
    ['Mar  7 04:05:06 east gated[17]: hinge worn', '8:'],
    ['Mar  7 04:05:06 east gated[17]: replace it soon', '8:'],
    ['Mar  7 04:05:06 east gated[17]: hinge worn#012replace it soon', '8:'],
    ['Mar  7 04:05:06 east gated[17]: hinge worn\nreplace it soon', '8:'],
  ];
  test.each(rows)('%s', (line, expected) => expect(told(gate, line)).toBe(expected));
});

test.each<Row>([
  ['guest turned away for want of: a badge', '2: a badge'],
  ['guest turned away for want of:', '2:'],
  ['guest turned away = 7', '3: 7'],
  ['guest turned away today, a badge', '?'],
])('a value that a function of the project adds: %s', (line, expected) => {
  const adding = locatorFor(
    inC([
      'gate_die2("guest turned away for want of: ", x);',
      'gate_die2("guest turned away = ", x);',
      'gate_die2("guest turned away today", x);',
    ]),
    'c',
  );
  expect(told(adding, line)).toBe(expected);
});

test('a text that is a value of another one is no statement of its own', () => {
  const find = locatorFor(
    'class A { void f() { t = new Thread("sluice reader " + n + " for port " + p); log.info("begun " + t); } }',
    'java',
  );
  expect(told(find, 'INFO Gate: begun sluice reader 3 for port 17')).not.toContain('17');
});

describe('lines of another program', () => {
  const rows: readonly Row[] = [
    ['', '?'],
    ['   ', '?'],
    ['Mar  7 04:05:06 east cron[17]: job done', '?'],
    ['ash: hello', '?'],
    ['a badge that nobody has seen was refused by the man at door 3', '?'],
    ['master override accepted', '?'],
    ['badge', '?'],
    ['refused at door', '?'],
  ];
  test.each(rows)('%j', (line, expected) => expect(told(gate, line)).toBe(expected));
});

describe('where the message begins is known', () => {
  const rows: readonly (readonly [line: string, begin: number, told: string])[] = [
    ['##17## badge 4711 refused', 7, '4: 4711'],
    ['badge 1 refused at door 2', 0, '2: 1, 2'],
  ];
  test.each(rows)('%s', (line, begin, expected) => expect(told(gate, line, begin)).toBe(expected));
});

describe('statements that are alike', () => {
  const find = locatorFor(
    'class Gate {\n void a() { log.warn("gate {} forced", n); }\n void b() { log.info("gate {} forced", n); }\n void c() { log.info("gate {} forced", n); } }',
    'java',
  );
  const rows: readonly (readonly [line: string, line_: number, alternatives: readonly number[]])[] = [
    ['2026-03-07 04:05:06 WARN Gate: gate 3 forced', 2, []],
    ['2026-03-07 04:05:06 INFO Gate: gate 3 forced', 3, [4]],
    ['gate 3 forced', 3, [4, 2]],
  ];
  test.each(rows)('%s', (line, chosen, others) => {
    const match = find(line)!;
    expect(match.message.origin.line).toBe(chosen);
    expect(match.alternatives.map(({ origin }) => origin.line)).toEqual(others);
  });

  test('make the answer less sure', () => {
    const sure = rows.map(([line]) => find(line)!.confidence);
    expect(sure[0]).toBeGreaterThan(sure[1]!);
    expect(sure[1]).toBeGreaterThan(sure[2]!);
  });
});

describe('other languages', () => {
  const rows: readonly (readonly [language: string, statement: string, line: string, told: string])[] = [
    ['python', 'log.error("gate %s forced by %(who)s")', 'gate 3 forced by ash', '1: 3, ash'],
    ['python', 'log.error(f"gate {n!r} forced by {who:>5}")', "gate 'n' forced by   ash", "1: 'n',   ash"],
    ['python', 'log.error("gate {} forced".format(n))', 'ERROR:gate:gate 3 forced', '1: 3'],
    [
      'java',
      'class A { void f() { log.error("gate " + n + " forced by " + who); } }',
      'gate 3 forced by ash',
      '1: 3, ash',
    ],
    ['java', 'class A { void f() { log.error("gate {} isn\'t shut", n); } }', "gate 3 isn't shut", '1: 3'],
    [
      'java',
      'class A { void f() { log.error(String.format("gate %05d forced", n)); } }',
      'gate 00003 forced',
      '1: 00003',
    ],
    [
      'c',
      'void f(void) { ngx_log_error(NGX_LOG_ERR, log, 0, "gate of %uz bytes forced", n); }',
      'gate of 17 bytes forced',
      '1: 17',
    ],
  ];
  test.each(rows)('%s: %s', (language, statement, line, expected) => {
    expect(told(locatorFor(statement, language), line)).toBe(expected);
  });
});

test('a line made to keep the search busy is given up in a moment', () => {
  const find = locatorFor(
    inC(['syslog(3, "%d refused %d refused %d refused %d refused %d at last", a, b, c, d, e);']),
    'c',
  );
  expect(told(find, `x ${'refused '.repeat(1900)}at last`)).toBe('?');
});
