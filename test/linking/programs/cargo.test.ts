// Programs of Cargo packages.
import { expect, test } from 'vitest';
import { cargoTargets, cratesIn } from '../../../src/linking/programs/cargo.ts';

const manifest = (folder: string, text: string) => ({ folder, name: 'Cargo.toml', text });
const pack = (name: string, more = '') => `[package]\nname = "${name}"\n${more}`;
const stems = (...all: string[]) => new Set(all);

test('the only program has its whole workspace', () => {
  const built = [
    manifest('', '[workspace]\nmembers = ["*"]\n'),
    manifest('app', pack('gate')),
    manifest('lib', pack('hinge')),
  ];
  expect([...cargoTargets(built, stems('app/src/main', 'lib/src/lib')).programs]).toEqual([['', 'gate']]);
});

test('each of several programs has its package', () => {
  const built = [manifest('app', pack('gate')), manifest('tool', pack('gatectl'))];
  expect([...cargoTargets(built, stems('app/src/main', 'tool/src/main')).programs]).toEqual([
    ['app', 'gate'],
    ['tool', 'gatectl'],
  ]);
});

test('[[bin]] names programs and their files, with or without a path', () => {
  const bins = '[[bin]]\nname = "gatectl"\npath = "tools/ctl.rs"\n[[bin]]\nname = "hinge"\n';
  const file = manifest('app', pack('gate', bins));
  const sources = stems('app/src/main', 'app/tools/ctl', 'app/src/bin/hinge');
  expect(cargoTargets([file], sources).commands.map(({ name, stems: own }) => [name, ...own])).toEqual([
    ['gatectl', 'app/tools/ctl'],
    ['hinge', 'app/src/bin/hinge'],
  ]);
  expect([...cargoTargets([file], sources).programs]).toEqual([['app', 'gate']]);
});

test('the files of src/bin are programs without being listed', () => {
  const file = manifest('', pack('gate'));
  const sources = stems('src/main', 'src/bin/gatectl', 'src/bin/hinge/main', 'src/bin/hinge/oil');
  expect(cargoTargets([file], sources).commands.map(({ name, stems: own }) => [name, ...own])).toEqual([
    ['gatectl', 'src/bin/gatectl'],
    ['hinge', 'src/bin/hinge/main'],
  ]);
});

test('a program without a file, one that tests, and other build files count for nothing', () => {
  const bins = '[[bin]]\nname = "gone"\n[[bin]]\nname = "gate-test"\npath = "src/probe.rs"\n';
  const file = manifest('', pack('gate', bins));
  expect(cargoTargets([file], stems('src/lib', 'src/probe')).commands).toEqual([]);
  expect([...cargoTargets([{ ...file, name: 'package.json' }], stems('src/main')).programs]).toEqual([]);
});

test('packages are modules where there are several', () => {
  expect(cratesIn([manifest('', '[workspace]'), manifest('app', pack('gate'))])).toEqual([]);
  expect(cratesIn([manifest('app', pack('gate')), manifest('lib', pack('hinge'))])).toEqual(['app', 'lib']);
});

test('beside a library a program in src/bin has its file alone', () => {
  const file = manifest('', pack('gate'));
  const found = cargoTargets([file], stems('src/lib', 'src/bin/probe-doors'));
  expect([...found.programs]).toEqual([]);
  expect(found.commands.map(({ name }) => name)).toEqual(['probe-doors']);
});
