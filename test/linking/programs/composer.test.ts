import { expect, test } from 'vitest';
import { composerCommands, composerPackages } from '../../../src/linking/programs/composer.ts';

const file = (text: string, folder = '') => ({ folder, name: 'composer.json', text });

test.each([
  ['{"bin": ["bin/gatectl.php", "./bin/door"]}', ['gatectl', 'door']],
  ['{"bin": "bin/door"}', ['door']],
  ['{"bin": ["bin/elsewhere"]}', []],
  ['{"bin": [3, {}]}', []],
  ['{"name": "example/gate"}', []],
  ['null', []],
  ['{"bin": [', []],
])('commands in %s', (text, names) =>
  expect(composerCommands(file(text), new Set(['bin/gatectl', 'bin/door'])).map(({ name }) => name)).toEqual(names),
);

test('a command owns its script only', () =>
  expect(composerCommands(file('{"bin": "bin/door"}', 'lib'), new Set(['lib/bin/door']))).toEqual([
    { name: 'door', folder: 'lib/bin', stems: ['lib/bin/door'], ownsFolder: false },
  ]));

test('other build files have none', () =>
  expect(composerCommands({ ...file('{"bin": "a"}'), name: 'package.json' }, new Set(['a']))).toEqual([]));

test('several packages are components', () => {
  expect(composerPackages([file('{}', 'lib/a'), file('{}', 'lib/b'), file('{}')])).toEqual(['lib/a', 'lib/b']);
  expect(composerPackages([file('{}', 'lib/a')])).toEqual([]);
});
