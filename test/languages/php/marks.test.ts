// Files of PHP that are left out by name; beside each kind, one that only looks like it.
import { expect, test } from 'vitest';
import { folderReason, nameReason } from '../../../src/sources/folder/names.ts';

const base = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

test.each([
  ['src/GateTest.php', 'test'],
  ['src/Contest.php', null],
  ['src/GateTestCase.php', 'test'],
  ['src/GateSpec.php', null],
  ['src/gate.spec.php', 'test'],
  ['src/GateCest.php', 'test'],
  ['src/Crest.php', null],
  ['database/factories/GateFactory.php', null],
  ['_ide_helper.php', 'generated'],
  ['.phpstorm.meta.php', 'generated'],
  ['bootstrap/cache/services.php', 'generated'],
  ['src/cache/services.php', null],
  ['storage/framework/views/0a1b.php', 'generated'],
  ['src/views/door.php', null],
  ['.php-cs-fixer.dist.php', 'build'],
  ['rector.php', 'build'],
  ['src/rector.php', null],
  ['src/ecs.php', null],
  ['deploy.php', 'build'],
])('%s', (path, reason) => expect(nameReason(base(path), path)).toBe(reason));

test.each([
  ['tests', 'test'],
  ['_test', 'test'],
  ['vendor', 'vendored'],
  ['app/Testing', 'test'],
  ['app/Latest', null],
])('the folder %s', (path, reason) => expect(folderReason(base(path), path, 'app')).toBe(reason));
