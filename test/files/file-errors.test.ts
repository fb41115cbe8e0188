// One table of reasons for what people name, what is written and what a tree holds.
import { expect, test } from 'vitest';
import { reasonOf, reasonWithCode, whyUnreadable } from '../../src/files/file-errors.ts';
import { whyUnread } from '../../src/files/regular-file.ts';

const link = 'is a link to itself';
const fault = (code?: string): Error => Object.assign(new Error('odd fault'), code === undefined ? {} : { code });

test.each([
  ['EACCES', 'permission denied', 'permission denied, EACCES', 'permission denied', 'permission denied'],
  ['ELOOP', link, `${link}, ELOOP`, link, 'behind a link'],
  ['EOVERFLOW', 'EOVERFLOW', 'EOVERFLOW', 'cannot be read (EOVERFLOW)', 'EOVERFLOW'],
  ['constructor', 'constructor', 'constructor', 'cannot be read (constructor)', 'constructor'],
  [undefined, 'odd fault', 'odd fault', 'cannot be read (odd fault)', 'odd fault'],
])('%s', (code, reason, withCode, named, found) => {
  const error = fault(code);
  expect([reasonOf(error), reasonWithCode(error), whyUnreadable(error)]).toEqual([reason, withCode, named]);
  expect(whyUnread(error)).toBe(`cannot be read (${found})`);
});
