import { expect, test } from 'vitest';
import { packagesOf } from '../../src/linking/exceptions/qualified-names.ts';
import type { FileFacts } from '../../src/model/facts.ts';
import type { Vocabulary } from '../../src/model/language-contract.ts';

const inPackage = (name: string) => [{ file: 'Gate.php', exceptions: { package: name } } as unknown as FileFacts];
const fact = { name: 'Refused', path: 'Refused', bases: [], line: 1, column: 1 };

test.each([
  ['Gate.Auth', '\\', 'Gate\\Auth\\Refused'],
  ['Gate.Auth', undefined, 'Gate.Auth.Refused'],
  ['', '\\', 'Refused'],
])('in the package %j with %j between', (name, packageMark, qualified) =>
  expect(packagesOf(inPackage(name), { packageMark } as Vocabulary)('Gate.php', fact)).toBe(qualified),
);

test('a class inside a function has no name of its own', () =>
  expect(packagesOf(inPackage('Gate'), {} as Vocabulary)('Gate.php', { ...fact, path: null })).toBe(null));
