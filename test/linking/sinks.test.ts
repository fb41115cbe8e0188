// What emits a text: a known call at the position of its text, else what the name says, else the place that holds it.
import { describe, expect, test } from 'vitest';
import { emitting, emittingWith } from '../../src/languages/emitting.ts';
import { languages } from '../../src/languages/index.ts';
import { row } from '../../src/languages/sink-row.ts';
import { meaning } from '../../src/linking/sinks/sinks.ts';
import type { SinkKind } from '../../src/model/messages.ts';
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
      'syslog(LOG_ERR, "%s: %s", "cannot open it", x);',
      'cannot open it',
      'log',
    ],
    ['an argument of printf is not its text', 'printf("%s\\n", "cannot open it");', 'cannot open it', 'terminal'],
    ['an argument of warnx is not its text', 'warnx("%s", "cannot open it");', 'cannot open it', 'log'],
  ])('%s: it goes by the name', (_, body, text, sinkKind) => {
    const found = linkBody(body).find(({ parts }) => 'literal' in parts[0]! && parts[0].literal === text)!;
    expect(found.origin.sinkKind).toBe(sinkKind);
  });

  test('at the wrong place err does not speak of itself as fatal', () => {
    const [format, argument] = linkBody('err(1, "cannot open %s", "the vault");');
    expect([format!.fatal, argument!.fatal]).toEqual([true, false]);
  });
});

describe('names', () => {
  test.each([
    ['msg_warn', 'log', 'warning'],
    ['logdie', 'log', 'fatal'],
    ['debug3', 'log', 'debug'],
    ['vsf_cmdio_write', 'reply', 'unknown'],
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
  ])('%s: %s, %s', (name, sinkKind, severity) => {
    const found = first(`${name}("no more room left");`);
    expect(found).toMatchObject({ origin: { sink: name, sinkKind }, severity, fatal: severity === 'fatal' });
  });

  test('a method goes by its own name, not by its object', () =>
    expect(first('log->add(x, "no more room left");').origin.sinkKind).toBe('call'));

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
  ])('%s -> %s', (body, sinkKind) => expect(first(body).origin.sinkKind).toBe(sinkKind));
});

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

describe('extract leaves a word alone out where no sink would emit it, and only there', () => {
  const emits = ({ kind }: { readonly kind: SinkKind }) => kind === 'log' || kind === 'reply';
  test.each(languages)('$name', ({ sinks, emittingNames }) => {
    for (const { name } of sinks.filter(emits)) expect(name).toMatch(emittingNames);
  });
  const words = [...meaning].filter(([, row]) => emits(row)).map(([word]) => word);
  test.each(words)('%s', (word) => expect(word).toMatch(emitting));

  test('a listed sink emits whatever its name is', () => {
    const names = emittingWith(row('AUTHEVENT', 1, 'log', 'warning'));
    for (const name of ['AUTHEVENT', 'audit.AUTHEVENT']) expect(name).toMatch(names);
    expect('AUTHEVENTS').not.toMatch(names);
    expect(emittingWith(row('tell', 0, 'terminal', 'unknown'))).toBe(emitting);
  });
});
