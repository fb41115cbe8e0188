import { expect, test } from 'vitest';
import { gemsIn } from '../../../src/linking/programs/gems.ts';

const file = (folder: string, name: string) => ({ folder, name, text: '' });

test('several gems are components', () =>
  expect(gemsIn([file('lib/gate', 'gate.gemspec'), file('lib/door', 'door.gemspec'), file('', 'all.gemspec')])).toEqual(
    ['lib/gate', 'lib/door'],
  ));

test.each([
  [[file('lib/gate', 'gate.gemspec'), file('', 'all.gemspec')]],
  [[file('lib/gate', 'a.gemspec'), file('lib/gate', 'b.gemspec')]],
  [[file('lib/gate', 'Rakefile'), file('lib/door', 'Rakefile')]],
])('one is the whole tree: %#', (files) => expect(gemsIn(files)).toEqual([]));
