// Identifiers of messages: in their texts, made by macros, and in the calls around them.
import { describe, expect, test } from 'vitest';
import { linkBody, linkFact, linkFiles, textOf } from './samples.ts';

const ofText = (text: string) => linkFact(text).messageIds;
const ofBody = (body: string) => linkBody(body).flatMap(({ messageIds }) => messageIds);

describe('in the text', () => {
  test.each([
    ['AH01617: user %s: password mismatch', 'AH01617'],
    ['[AUTH-0012] refused a login', 'AUTH-0012'],
    ['[AUTH_FAILED] for a user', 'AUTH_FAILED'],
    ['%ASA-4-106023: deny inbound', 'ASA-4-106023'],
    ['KC-SERVICES0007: failed to load', 'KC-SERVICES0007'],
    ['(E1234) cannot unlock', 'E1234'],
    ['CWWKS1100A: authentication did not succeed', 'CWWKS1100A'],
    ['WFLYSRV0025 - started', 'WFLYSRV0025'],
    ['login failed with ORA-01017', 'ORA-01017'],
    ['returning NT_STATUS_ACCESS_DENIED here', 'NT_STATUS_ACCESS_DENIED'],
    ['refused, SQLSTATE[28000] by the server', '28000'],
    ['refused (SQLSTATE 28P01)', '28P01'],
  ])('%s', (text, id) => expect(ofText(text)).toEqual([id]));

  test('two of them, each once', () =>
    expect(ofText('DB0001: ORA-01017 and once more ORA-01017')).toEqual(['DB0001', 'ORA-01017']));

  test.each([
    'RFC2822: header too long',
    'SHA256: bad digest',
    'HMAC-SHA256 AES128 key',
    'ISO-8859-1 is no UTF-8',
    'JSR-330 annotation found',
    'CVE-2022-38023: client refused',
    'HTTP404: not found',
    '[ERROR] it failed',
    '[SSL] handshake failed',
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
    'A0093007A0053003020101',
    'line 12345: bad',
    'FOO-ORA-01017 is none',
    'XORA-01017 neither',
    'ORA-010170 is too long',
    'OUR_NT_STATUS_X is none',
    'user%s: AH01617',
  ])('none in %s', (text) => expect(ofText(text)).toEqual([]));
});

describe('made by a macro', () => {
  const header = '#define GATENO(n) "GT" #n ": "\n';
  const use = (call: string) => `void f(void) { log_error(${call} "user refused"); }\n`;
  const last = (...sources: readonly string[]) => linkFiles(...sources).at(-1)!;

  test('of another file', () => {
    const message = last(header, use('GATENO(01234)'));
    expect(textOf(message)).toBe('GT01234: user refused');
    expect(message.messageIds).toEqual(['GT01234']);
  });

  test.each([
    ['an unknown one', '', 'GATENO(01234)', '{GATENO(01234)}user refused'],
    ['without its argument', header, 'GATENO()', 'GT{#n}: user refused'],
    ['one of two', `${header}#define GATENO(n) "XX" #n ": "\n`, 'GATENO(01234)', 'XX01234: user refused'],
    ['the second parameter', '#define GATENO(a, b) "GT" #b "-"\n', 'GATENO(x, 77)', 'GT77-user refused'],
    ['a parameter that is not stringified', '#define GATENO(n) "GT" n\n', 'GATENO(X)', 'GT{X}user refused'],
  ])('%s', (_, macro, call, text) => expect(textOf(last(macro, use(call)))).toBe(text));
});

describe('in the calls around the text', () => {
  test.each([
    ['ereport(FATAL, (errcode(ERRCODE_INVALID_PASSWORD), errmsg("password refused")));', 'ERRCODE_INVALID_PASSWORD'],
    ["ereport(FATAL, (errcode(MAKE_SQLSTATE('2','8','P','0','1')), errmsg(\"password refused\")));", '28P01'],
    ['report("password refused: %s", nt_errstr(NT_STATUS_WRONG_PASSWORD));', 'NT_STATUS_WRONG_PASSWORD'],
    ['report(NT_STATUS_WRONG_PASSWORD, "password refused");', 'NT_STATUS_WRONG_PASSWORD'],
    ['report(LOG_ERR, "AUTH-12", "password refused");', 'AUTH-12'],
    ['report("security.W001", "password refused");', 'security.W001'],
    ['report(.code = "E0042", .text = "password refused");', 'E0042'],
  ])('%s', (body, id) => expect(ofBody(body)).toEqual([id]));

  test.each([
    'report("password refused: %s", strerror(errno));',
    'report("password refused: %s", name(NT_STATES));',
    'report("password refused", count(MAX_TRIES));',
    'report("password refused", "utf-8");',
    'report("alg", "RS256");',
    'report(.name = "E0042", .text = "password refused");',
  ])('none in %s', (body) => expect(ofBody(body)).toEqual([]));
});
