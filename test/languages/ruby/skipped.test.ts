// Files of Ruby that are left out by name; beside each kind, one that only looks like it.
import { expect, test } from 'vitest';
import { folderReason, nameReason } from '../../../src/sources/folder/names.ts';

const base = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

test.each([
  ['lib/gate_spec.rb', 'test'],
  ['lib/gate_test.rb', 'test'],
  ['lib/test_gate.rb', 'test'],
  ['lib/spec_helper.rb', 'test'],
  ['lib/door_steps.rb', 'test'],
  ['features/support/doors.rb', 'test'],
  ['app/models/doors/features/lock.rb', null],
  ['features/lock.ts', null],
  ['lib/spec.rb', null],
  ['lib/footsteps.rb', null],
  ['db/schema.rb', 'generated'],
  ['engines/gate/db/queue_schema.rb', 'generated'],
  ['lib/schema.rb', null],
  ['db/migrate/001_add_doors.rb', null],
  ['lib/generators/gate/templates/door.rb', 'build'],
  ['lib/gate/templates/door.rb', null],
  ['config/environments/test.rb', 'test'],
  ['config/environments/production.rb', null],
  ['gate.gemspec', 'build'],
  ['lib/gemspec.rb', null],
])('%s', (path, reason) => expect(nameReason(base(path), path)).toBe(reason));

test.each([
  ['spec', 'test'],
  ['features', null],
  ['vendor', 'vendored'],
])('the folder %s', (path, reason) => expect(folderReason(base(path), path, 'app')).toBe(reason));
