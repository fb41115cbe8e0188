import { expect, test } from 'vitest';
import { goPrograms } from '../../../src/linking/programs/go-modules.ts';

const module = (text: string, folder = '') => ({ folder, name: 'go.mod', text });
const programs = (build: Parameters<typeof goPrograms>[0], paths: readonly string[]) =>
  Object.fromEntries(goPrograms(build, paths));

test('each folder with a main is a program', () =>
  expect(
    programs([module('module example.org/gate\n')], ['cmd/gated/main.go', 'cmd/gatectl/main.go', 'door/door.go']),
  ).toEqual({ 'cmd/gated': 'gated', 'cmd/gatectl': 'gatectl' }));

test.each([
  ['module example.org/gate\n', 'gate'],
  ['// the gate\nmodule example.org/gate/v2 // two\n', 'gate'],
  ['module "example.org/gate.v3"\n', 'gate'],
])('the only one has the whole module, by its name: %j', (text, name) =>
  expect(programs([module(text)], ['main.go', 'door/door.go'])).toEqual({ '': name }),
);

test('the only one may stand deeper', () =>
  expect(programs([module('module example.org/x\n', 'src')], ['src/cmd/gated/main.go'])).toEqual({ src: 'gated' }));

test('beside others one at the top has nothing below it', () =>
  expect(programs([module('module example.org/gate\n')], ['main.go', 'cmd/gatectl/main.go'])).toEqual({
    'cmd/gatectl': 'gatectl',
  }));

test('programs that only test are none', () =>
  expect(programs([module('module example.org/gate\n')], ['cmd/gate-test/main.go'])).toEqual({}));

test('without go.mod nobody knows', () => expect(programs([], ['cmd/gated/main.go'])).toEqual({}));
