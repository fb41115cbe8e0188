// The keyword of an exception class: its short name, its long one, or none.
import { describe, expect, test } from 'vitest';
import { classKeyword } from '../../src/keywords/class-names.ts';

const keyword = (name: string, qualified: string | null = `a.b.${name}`, standard = false): string | null =>
  classKeyword({
    name,
    qualified,
    standard,
    lineage: ['Exception'],
    raised: 1,
    heirsRaised: false,
    logged: null,
    said: [],
  });

describe('the short name of two words that say something', () => {
  test.each([
    'SuspiciousOperation',
    'DisallowedHost',
    'TooManyFieldsSent',
    'PermissionDenied',
    'BadCredentialsException',
    'UsernameNotFoundException',
    'RFBAuthHandshakeFailed',
    'DTDForbidden',
    'forged_ticket',
    'Forged12Error',
  ])('%s', (name) => expect(keyword(name)).toBe(name));
});

describe('the long name, which holds the short one, of what others are named too', () => {
  test.each([
    'Error',
    'BaseException',
    'ValidationError',
    'LockedException',
    'NotFound',
    'BadRequest',
    'BadRequestException',
    'InternalServerError',
    'ObjectDoesNotExistError',
    'TimedOut',
    'InvalidArgumentException',
    'GpgError',
    'BadNameError',
    'AUTHENTICATIONError',
    'Bad1234567Error',
  ])('%s', (name) => expect(keyword(name)).toBe(`a.b.${name}`));

  test('a name of the language', () =>
    expect(keyword('AccessDeniedException', 'a.AccessDeniedException', true)).toBe('a.AccessDeniedException'));
});

describe('none', () => {
  test.each([
    ['ValidationError', null],
    ['ValidationError', 'ValidationError'],
  ])('%s as %s', (name, qualified) => expect(keyword(name, qualified)).toBeNull());

  test('a name of the language without a package', () => expect(keyword('PermissionError', null, true)).toBeNull());
});
