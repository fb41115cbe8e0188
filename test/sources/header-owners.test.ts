import { expect, test } from 'vitest';
import { withOwners } from '../../src/sources/folder/header-owners.ts';

const shared = new Map([['.h', ['c', 'cpp']]]);
const languageOf = new Map([
  ['c', 'c'],
  ['h', 'c'],
  ['cc', 'cpp'],
  ['py', 'python'],
]);

const ownersOf = (...paths: string[]): Record<string, string> => {
  const files = paths.map((path) => {
    const language = languageOf.get(path.split('.').at(-1)!)!;
    return { path, absolute: `/${path}`, bytes: 1, language, asked: false };
  });
  const headers = withOwners(files, shared).filter(({ path }) => path.endsWith('.h'));
  return Object.fromEntries(headers.map(({ path, language }) => [path, language]));
};

test.each([
  ['without sources it stays', ['gate.h', 'gate.py'], 'gate.h', 'c'],
  ['the source beside it', ['a.c', 'b.c', 'gate.cc', 'gate.h'], 'gate.h', 'cpp'],
  ['most sources of its folder', ['src/a.c', 'src/b.c', 'src/c.cc', 'src/gate.h', 'x.cc', 'y.cc'], 'src/gate.h', 'c'],
  ['most sources around its folder', ['include/gate.h', 'src/a.cc', 'src/b.cc', 'src/c.c'], 'include/gate.h', 'cpp'],
  ['as many of each', ['a.c', 'b.cc', 'gate.h'], 'gate.h', 'c'],
])('%s', (_, paths, header, language) => expect(ownersOf(...paths)[header]).toBe(language));
