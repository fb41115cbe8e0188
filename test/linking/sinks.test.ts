// What emits a text: a known call at the position of its text, else what the name says, else the place that holds it.
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/facts/extract.ts';
import { factsOf } from '../../src/facts/reading/file-facts.ts';
import { c } from '../../src/languages/c/c.ts';
import { languages } from '../../src/languages/index.ts';
import { row } from '../../src/languages/sink-row.ts';
import { languagesWith } from '../../src/languages/with-sinks.ts';
import { link } from '../../src/linking/link.ts';
import { meaning } from '../../src/linking/sinks/sinks.ts';
import { emits, mayEmit, soundsEmitting } from '../../src/model/emission.ts';
import type { FileFacts } from '../../src/model/facts.ts';
import type { Message } from '../../src/model/messages.ts';
import { parse } from '../../src/syntax/parse.ts';
import { linkBody, linkFact, linkFiles } from './samples.ts';

const first = (body: string) => linkBody(body)[0]!;

describe('known calls', () => {
  test.each([
    ['syslog(LOG_ERR, "no entry for %s", x);', 'syslog', 'log', 'error', false],
    ['err(1, "cannot open it");', 'err', 'log', 'fatal', true],
    ['warnx("cannot open it");', 'warnx', 'log', 'warning', false],
    ['perror("cannot open it");', 'perror', 'log', 'error', false],
    ['printf("cannot open it");', 'printf', 'terminal', 'info', false],
    ['fprintf(stderr, "cannot open it");', 'fprintf', 'terminal', 'unknown', false],
    ['pam_syslog(h, LOG_WARNING, "cannot open it");', 'pam_syslog', 'log', 'warning', false],
    ['panic("cannot open it");', 'panic', 'log', 'fatal', true],
    ['wpa_printf(MSG_ERROR, "cannot open it");', 'wpa_printf', 'log', 'error', false],
    ['out_printf(stream, "cannot open it");', 'out_printf', 'terminal', 'unknown', false],
  ])('%s', (body, sink, sinkKind, severity, fatal) =>
    expect(first(body)).toMatchObject({ origin: { sink, sinkKind }, severity, fatal, excluded: null }),
  );

  test.each([
    [
      'an argument of syslog is not its text',
      'syslog(LOG_ERR, "%s: %.9s", x, "cannot open it");',
      'cannot open it',
      'log',
    ],
    ['an argument of printf is not its text', 'printf("%.9s\\n", "cannot open it");', 'cannot open it', 'terminal'],
    ['an argument of warnx is not its text', 'warnx("%s", "cannot open it");', 'cannot open it', 'log'],
  ])('%s: it goes by the name', (_, body, text, sinkKind) => {
    const found = linkBody(body).find(({ parts }) => 'literal' in parts[0]! && parts[0].literal === text)!;
    expect(found.origin.sinkKind).toBe(sinkKind);
  });

  test('at the wrong place err does not speak of itself as fatal', () => {
    const [format, argument] = linkBody('err(1, "cannot open %.9s", "the vault");');
    expect([format!.fatal, argument!.fatal]).toEqual([true, false]);
    expect([format!.severity, argument!.severity]).toEqual(['fatal', 'error']);
  });
});

describe('names', () => {
  test.each([
    ['msg_warn', 'log', 'warning'],
    ['logdie', 'log', 'fatal'],
    ['debug3', 'log', 'debug'],
    ['log_warningx', 'log', 'warning'],
    ['vlog_warning', 'log', 'warning'],
    ['cli_errmsg', 'log', 'error'],
    ['logError', 'log', 'error'],
    ['DBG_ERR', 'log', 'error'],
    ['DBG_DEBUG', 'log', 'debug'],
    ['sudo_debug_printf', 'log', 'debug'],
    ['log_debug', 'log', 'debug'],
    ['server_fatal', 'log', 'fatal'],
    ['smtp_reply', 'reply', 'unknown'],
    ['addReplyError', 'reply', 'error'],
    ['log_reply_error', 'log', 'error'],
    ['open_or_die', 'call', 'unknown'],
    ['mylog', 'call', 'unknown'],
    ['my_log', 'log', 'unknown'],
    ['lineprint', 'call', 'unknown'],
    ['con_print', 'terminal', 'unknown'],
    ['diet', 'call', 'unknown'],
    ['terror', 'call', 'unknown'],
    ['catalog', 'call', 'unknown'],
    ['add_entry', 'call', 'unknown'],
    ['openException', 'call', 'unknown'],
    ['DoorExceptionHandler', 'call', 'unknown'],
    ['handle_log_close', 'call', 'unknown'],
    ['smtp_reply_warning', 'log', 'warning'],
    ['do_abort', 'log', 'fatal'],
    ['InfoBox', 'log', 'info'],
  ])('%s: %s, %s', (name, sinkKind, severity) => {
    const found = first(`${name}("no more room left");`);
    expect(found).toMatchObject({ origin: { sink: name, sinkKind }, severity, fatal: severity === 'fatal' });
  });

  test('a method goes by its own name, not by its object', () =>
    expect(first('log->add(x, "no more room left");').origin.sinkKind).toBe('call'));

  test.each(['DoorException', 'Exception'])('of an exception: %s', (name) =>
    expect(first(`${name}("no more room left");`)).toMatchObject({
      origin: { sink: name, sinkKind: 'throw' },
      severity: 'unknown',
      fatal: false,
    }),
  );

  test('of an object', () => expect(first('ctx->log.error("no more room left");').severity).toBe('error'));
});

describe('calls that only make a text', () => {
  test.each([
    ['snprintf(b, n, "no room for %s", x);', 'call'],
    ['s = t_strdup_printf("no room for %s", x);', 'call'],
    ['s = apr_psprintf(pool, "no room for %s", x);', 'call'],
    ['str_printfa(s, "no room for %s", x);', 'call'],
    ['log_error(t_strdup_printf("no room for %s", x));', 'log'],
    ['msg_warn(concatenate("no room for it", x));', 'log'],
    ['printf(format("no room for it"));', 'terminal'],
    ['log_error(find_entry("no room for it"));', 'call'],
    ['log_error(keep(t_strdup_printf("no room for %s", x)));', 'log'],
  ])('%s -> %s', (body, sinkKind) => expect(first(body).origin.sinkKind).toBe(sinkKind));
});

test('a text that nobody emits belongs to the call that makes it', () =>
  expect(first('keep(t_strdup_printf("no room for %s", x));').origin.sink).toBe('t_strdup_printf'));

describe('gettext by another name', () => {
  test.each([
    ['sudo_warnx(U_("no more room left"));', 'sudo_warnx', 'warning'],
    ['syslog(LOG_ERR, TR_("no more room left"));', 'syslog', 'error'],
  ])('%s', (body, sink, severity) => expect(first(body)).toMatchObject({ origin: { sink }, severity }));

  test('only where something is around it', () => expect(first('x = U_("no more room left");').origin.sink).toBe('U_'));

  test('other short names speak for themselves', () =>
    expect(first('warnx(UL("no more room left"));').origin.sink).toBe('UL'));
});

describe('places', () => {
  test.each([
    ['return "no more room left";', 'return', 'serve'],
    ['char *why = "no more room left";', 'variable', 'why'],
    ['static const char *why[] = { "no more room left" };', 'table', 'why'],
  ])('%s', (body, sinkKind, sink) => expect(first(body).origin).toMatchObject({ sinkKind, sink }));

  test('a constant', () =>
    expect(linkFiles('#define WHY "no more room left"\n')[0]!.origin).toMatchObject({
      sinkKind: 'constant',
      sink: 'WHY',
    }));

  test('thrown', () => expect(linkFact('no more room', { role: 'thrown' }).origin.sinkKind).toBe('throw'));

  test('lines of the text and of its call', () =>
    expect(first('die(\n  x,\n  "no more room left");').origin).toMatchObject({
      file: '0.c',
      function: 'serve',
      line: 5,
      column: 3,
      callLine: 3,
    }));

  test('without a call the line of the text is that of the call', () =>
    expect(linkFact('no more room', { line: 7 }).origin).toMatchObject({ line: 7, callLine: 7 }));
});

describe('a file leaves a word alone out where no sink can emit it, and only there', () => {
  test.each(languages)('$name', (language) => {
    for (const { name } of language.sinks.filter(emits)) expect(mayEmit(language, name)).toBe(true);
  });
  const words = [...meaning].filter(([, row]) => emits(row)).map(([word]) => word);
  test.each(words)('%s', (word) => expect(soundsEmitting(word)).toBe(true));
});

describe('a sink emits single words and constants, whatever its name is', () => {
  const body =
    '#define SHUT "door shut"\nvoid f(void) { put_entry(1, "shut"); put_entry(1, SHUT); put_entry(1, "it was open"); }';
  const isMessage = (messages: readonly Message[]) => messages.map(({ excluded, severity }) => [excluded, severity]);
  const all = (severity: string) => Array.from({ length: 3 }, () => [null, severity]);

  test('one that a language lists', () => {
    const language = { ...c, sinks: [...c.sinks, ...row('put_entry', 1, 'log', 'warning')] };
    const facts = extract(parse(body, language), language, 'a.c', 0);
    expect(isMessage(link([facts], [language]).messages)).toEqual(all('warning'));
  });

  test('one that the configuration names', () => {
    const calls = { sinks: row('put_entry', 1, 'log', 'warning'), notSinks: [] };
    const facts = factsOf(body, 'c', 'a.c', 0, { silent: false, exceptions: false, calls });
    expect(isMessage(link([facts], languagesWith(calls)).messages)).toEqual(all('warning'));
  });

  test.each([
    ['with all that is no message', true],
    ['with messages alone', false],
  ])('one that the project defines, %s', (_, silent) => {
    const defines = 'void put_entry(int x, const char *t) { syslog(LOG_WARNING, "%s", t); }';
    const [here, elsewhere] = [body, defines].map((source, i) =>
      factsOf(source, 'c', `${i}.c`, 0, { silent, exceptions: false }),
    ) as [FileFacts, FileFacts];
    const { messages } = link([here, elsewhere], languages, silent);
    expect(isMessage(messages.filter(({ origin }) => origin.file === '0.c'))).toEqual(all('warning'));
  });

  test('a macro of any name hands them on', () => {
    const calls = { sinks: row('put_entry', 1, 'log', 'warning'), notSinks: [] };
    const source = '#define ENTRY(t) put_entry(7, t)\nvoid f(void) { ENTRY("shut"); ENTRY("it was open"); }';
    const facts = factsOf(source, 'c', 'a.c', 0, { silent: true, exceptions: false, calls });
    expect(isMessage(link([facts], languagesWith(calls)).messages)).toEqual(all('warning').slice(1));
  });

  test('one that is handed little else is handed names', () => {
    const calls = Array.from({ length: 12 }, (_, i) => `put_entry(1, "step${i}");`).join(' ');
    const source = `void put_entry(int x, const char *t) { syslog(3, "%s", t); } void f(void) { ${calls} put_entry(1, "it was open"); }`;
    const { messages } = link([factsOf(source, 'c', 'a.c', 0)], languages);
    const reasons = messages.map(({ excluded }) => excluded?.reason ?? null);
    expect(reasons.filter((reason) => reason === 'single word')).toHaveLength(12);
    expect(reasons.at(-1)).toBeNull();
  });

  test('of a call of no sink they are names', () =>
    expect(linkFiles(body).map(({ excluded }) => excluded?.reason ?? null)).toContain('single word'));
});
