import { describe, expect, test } from 'vitest';
import { keywordFor } from '../../src/keywords/keyword-forms.ts';
import { template } from '../../src/languages/c/template.ts';

const keyword = (format: string, wildcards: 'auto' | 'always' | 'never' = 'auto', telling: readonly string[] = []) =>
  keywordFor(
    template([{ raw: `"${format}"` }]).map((part) => ('reference' in part ? { placeholder: part.reference } : part)),
    wildcards,
    { telling },
  );

describe('a keyword is the most distinctive fragment, or a wildcard form when no fragment is', () => {
  test.each([
    ['syscall %d out of bounds', 'syscall * out of bounds'],
    ['weird status: %d\\n', 'weird status:'],
    ['syscall validate failed: %d (%d)', 'syscall validate failed:'],
    ['%s: refused connect from host %s (%s)', 'refused connect from host'],
    ['Input line too long.', 'Input line too long.'],
    ['100%% of the sandbox is gone', '100% of the sandbox is gone'],
    ['is C:\\\\evil\\\\sandbox here', 'is C:\\\\evil\\\\sandbox here'],
    ['who tampered with *everything* today?', 'who tampered with'],
    ['first forged line\\nsecond', 'first forged line'],
    ['forged token of badge\ufffewithout a reader', 'forged token of badge'],
    ['unexpected internal error', 'unexpected internal error'],
    ['error in libcrypto', 'error in libcrypto'],
    ['tampered packet with key \\"%s\\"', 'tampered packet with key'],
    ['%dms forged ticket', 'forged ticket'],
    ['%dabc forged ticket', 'forged ticket'],
    ['%dabcd forged ticket', 'abcd forged ticket'],
    ['ms forged ticket', 'ms forged ticket'],
    ['forged ticket 0x%x', 'forged ticket'],
    ['forged ticket 10x%x', 'forged ticket 10x'],
    ['forged ticket ( =%s', 'forged ticket'],
    ['%s) - forged ticket', 'forged ticket'],
    ['#forged ticket', '#forged ticket'],
    ['forged # ticket', 'forged # ticket'],
    ['%s # forged ticket', '# forged ticket'],
    ['a\\n# forged sandbox ticket\\nsmashed stack', 'smashed stack'],
    ['forged ticket**of badge %s%s', 'forged ticket'],
    ['forged sandbox ticket\\nsmashed stack', 'forged sandbox ticket'],
    ['forged ticket\\nbadge token', 'forged ticket'],
    ['forged ticket %s badge token', 'forged ticket'],
    ['--forged ticket presented ', '--forged ticket presented'],
    ['forged ticket [', 'forged ticket ['],
    ['syscall %d out of bounds (%d)', 'syscall * out of bounds'],
  ])('%s -> %s', (format, expected) => expect(keyword(format)).toBe(expected));
});

describe('an identifier in the text is the keyword', () => {
  const parts = [{ literal: 'GT01234: user ' }, { placeholder: '%s' }, { literal: ': password mismatch' }];
  test.each([
    ['that stands alone', ['GT01234'], 'GT01234'],
    ['not one that is not in the text', ['GT09999'], 'password mismatch'],
    ['not one that other messages name', ['NT_STATUS_ACCESS_DENIED'], 'password mismatch'],
    ['not a short one', ['GT012'], 'password mismatch'],
    ['the first that will do', ['28000', 'GT01234'], 'GT01234'],
  ])('%s', (_, ids, expected) => expect(keywordFor(parts, 'auto', { messageIds: ids })).toBe(expected));

  test.each([
    ['AB1234', true],
    ['AB12C3', false],
    ['xAB1234', false],
    ['Ab1234', false],
  ])('%s: %s', (id, standsAlone) =>
    expect(keywordFor([{ literal: `${id} forged ticket` }], 'auto', { messageIds: [id] }) === id).toBe(standsAlone),
  );
});

describe('a keyword holds what earned the score', () => {
  test.each([
    ['access to the north printer %s denied', ['denied'], 'access to the north printer * denied'],
    ['requested badge type %s rejected for %s', ['badge type rejected'], 'requested badge type * rejected for'],
    ['forged ticket of %s: visitor pass revoked', ['revoked'], 'visitor pass revoked'],
    ['forged ticket of %s: visitor revoked at %s', ['forged', 'revoked'], 'visitor revoked at'],
    ['%s denied to %s', ['denied'], null],
    ['hook %s of %s denied door %s', ['denied'], 'denied door'],
    ['forged ticket\nvisitor pass revoked', ['revoked'], 'visitor pass revoked'],
    ['forged ticket of %s', ['*'], 'forged ticket of'],
  ])('%s, telling %s', (format, telling, expected) => expect(keyword(format, 'auto', telling)).toBe(expected));

  test('without wildcards, only where one piece holds it', () => {
    expect(keyword('access to the north printer %s denied', 'never', ['denied'])).toBeNull();
    expect(keyword('access denied to the north printer %s', 'never', ['denied'])).toBe(
      'access denied to the north printer',
    );
  });
});

describe('a long text', () => {
  const long = 'forged ticket '.repeat(20);
  test.each([
    ['is cut behind a word', `of ${long}`, `of ${long}`.slice(0, 156)],
    ['of 160 letters is whole', long.slice(0, 160), long.slice(0, 160)],
    ['of one long word is cut inside it', `forged ticket ${'x'.repeat(200)}`, `forged ticket ${'x'.repeat(146)}`],
    ['is not cut to a few words', `forged ticket badges ${'x'.repeat(200)}`, `forged ticket badges ${'x'.repeat(139)}`],
  ])('%s', (_, text, expected) => expect(keyword(text)).toBe(expected));

  test('of many values is looked at up to the fortieth segment', () => {
    expect(keyword(`${'%s of '.repeat(25)}forged %s badge`)).toBeNull();
    expect(keyword(`${'%s of '.repeat(15)}forged %s badge`)).toBe('of forged * badge');
  });
});

describe('what says too little is no keyword', () => {
  test.each([
    'forged %s file',
    '# forged ticket',
    '  # forged ticket',
    'failed',
    'error: %s',
    'invalid argument',
    '%s: %s',
    'Permission denied.',
    '%d',
    'not found',
    'a',
    '***',
    '\\n',
    'connection refused',
    'FAILED!',
    'Error: %s',
    '%s: error: %s',
    'Invalid argument: %s',
    'invalid argument "%s" for %s',
    'could not open file',
    'failed to open file %s: %s',
    'failed to create socket: %s',
    'unable to connect to server',
    'cannot read from socket: %s',
    'connection to server %s failed',
    'An error occurred while processing the request: %s',
    'An exception occurred: %s',
    'failed due to an unexpected error',
    'Caught exception',
    'Internal server error',
    'out of memory',
    'invalid user name',
    'bad file name',
    'no such user',
    'unexpected error %d',
    'unknown error',
    'access denied',
    'Authentication failed',
    'authentication failure: %s',
    'fatal: %s',
    'warning: unknown option %s',
    'please try again',
    '%d errors',
    '100%%',
  ])('%s', (format) => expect(keyword(format)).toBeNull());
});

describe('--wildcards', () => {
  test('always keeps the whole template', () =>
    expect(keyword('weird %s status of the sandbox %d now', 'always')).toBe('weird * status of the sandbox * now'));
  test('always keeps the end of a line', () =>
    expect(keyword('weird %s sandbox [', 'always')).toBe('weird * sandbox ['));
  test('never gives fragments only', () => {
    expect(keyword('syscall %d out of bounds', 'never')).toBeNull();
    expect(keyword('%d sandbox violations', 'never')).toBe('sandbox violations');
  });
});
