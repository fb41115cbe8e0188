// Severity: what the level argument says comes before what the name says. Facility and end of the program beside it.
import { describe, expect, test } from 'vitest';
import { levelNamed } from '../../src/linking/sinks/severity.ts';
import { linkBody, linkFact } from './samples.ts';

const first = (body: string) => linkBody(body)[0]!;

describe('level arguments', () => {
  test.each([
    ['syslog(LOG_ERR, "no more room");', 'error'],
    ['syslog(LOG_EMERG, "no more room");', 'fatal'],
    ['syslog(LOG_CRIT, "no more room");', 'fatal'],
    ['syslog(LOG_WARNING, "no more room");', 'warning'],
    ['syslog(LOG_NOTICE, "no more room");', 'info'],
    ['syslog(LOG_DEBUG, "no more room");', 'debug'],
    ['syslog(LOG_ERR | LOG_AUTH, "no more room");', 'error'],
    ['syslog(LOG_AUTH | LOG_ERR, "no more room");', 'error'],
    ['syslog(LOG_MAKEPRI(LOG_AUTH, LOG_ERR), "no more room");', 'error'],
    ['syslog(priority, "no more room");', 'unknown'],
    ['syslog(LOG_AUTH, "no more room");', 'unknown'],
    ['ap_log_error(APLOG_MARK, APLOG_WARNING, 0, s, "no more room");', 'warning'],
    ['ap_log_error(APLOG_MARK, APLOG_DEBUG, 0, s, "no more room");', 'debug'],
    ['ngx_log_error(NGX_LOG_EMERG, log, 0, "no more room");', 'fatal'],
    ['wpa_printf(MSG_ERROR, "no more room");', 'error'],
    ['ereport(FATAL, (errmsg("no more room")));', 'fatal'],
    ['ereport(WARNING, (errmsg("no more room")));', 'warning'],
    ['ereport(WARNING, log_it(LOG_ERR, "no more room"));', 'error'],
    ['log_error("no more room", x);', 'error'],
    ['log_error("no more room", warning);', 'error'],
    ['log_error("no more room", SIZE_LIMIT);', 'error'],
    ['log_it("no more room", ERRORS);', 'unknown'],
  ])('%s -> %s', (body, severity) => expect(first(body).severity).toBe(severity));

  test.each([
    ['DEBUG(0, ("no more room"));', 'error'],
    ['DEBUG(1, ("no more room")); DEBUG(0, ("no room at all"));', 'warning'],
    ['DEBUG(1, ("no more room")); DEBUG(2, ("no room at all"));', 'debug'],
    ['DEBUG(2, ("no more room"));', 'debug'],
    ['DEBUG(10, ("no more room"));', 'debug'],
    ['debug("no more room in %d", 0);', 'debug'],
    ['debug("no more room in %d", 0); debug(0, "no room at all");', 'debug'],
    ['debug(1, "no room at all"); debug("no more room in %d", 0);', 'debug'],
    [`${'DEBUG(1, ("no more room")); '.repeat(9)} DEBUG(0, ("no room at all"));`, 'warning'],
    [`${'DEBUG(1, ("no more room")); '.repeat(10)} DEBUG(0, ("no room at all"));`, 'debug'],
    ['r_dbgprintf(FILE, "no more room");', 'debug'],
    ['log_warn(0, "no more room");', 'warning'],
  ])('numbers: %s -> %s', (body, severity) => expect(first(body).severity).toBe(severity));

  test('without a call there is none', () => expect(linkFact('no more room').severity).toBe('unknown'));
});

describe('names of levels', () => {
  test.each([
    ['LOG_ERR', 'error'],
    ['Level.SEVERE', 'error'],
    ['log.atError', 'error'],
    ['SUDO_DEBUG_ERROR', 'debug'],
    ['X.formatError', null],
    ['log.atErrorX', null],
    ['X.error', null],
    ['X.xLOG_ERR', null],
    ['LOG_Err', null],
    ['error', null],
  ])('%s: %s', (name, severity) => expect(levelNamed(name)).toBe(severity));
});

describe('facility', () => {
  test.each([
    ['syslog(LOG_ERR | LOG_AUTH, "no more room");', 'LOG_AUTH'],
    ['syslog(LOG_AUTHPRIV | LOG_ERR, "no more room");', 'LOG_AUTHPRIV'],
    ['syslog(LOG_LOCAL7 | LOG_ERR, "no more room");', 'LOG_LOCAL7'],
    ['log_to(LOG_MAIL, "no more room");', 'LOG_MAIL'],
    ['syslog(LOG_ERR, "no more room");', null],
    ['syslog(LOG_LOCAL8 | LOG_ERR, "no more room");', null],
    ['syslog(LOG_ERR, "no more room", LOG_AUTHOR);', null],
    ['isc_log_write(ctx, DNS_LOGCATEGORY_SECURITY, MODULE, x, "update denied");', 'DNS_LOGCATEGORY_SECURITY'],
    ['log_it(LOG_MARKER_LENGTH, "update denied");', null],
  ])('%s -> %s', (body, facility) => expect(first(body).origin.facility).toBe(facility));
});

describe('fatal', () => {
  test.each([
    ['log_error("no more room"); exit(1);', true],
    ['log_error("no more room"); _exit(1);', true],
    ['log_error("no more room"); abort();', true],
    ['log_error("no more room"); cleanup(); exit(1);', true],
    ['die("no more room");', true],
    ['log_error("no more room"); return -1;', false],
    ['log_error("no more room"); exit_loop();', false],
    ['exit(1); log_error("no more room");', false],
    ['if (x) { log_error("no more room"); } exit(1);', false],
    ['syslog(LOG_EMERG, "no more room");', false],
  ])('%s -> %s', (body, fatal) => expect(first(body).fatal).toBe(fatal));
});
