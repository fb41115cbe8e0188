// Patterns and names that strangers wrote to keep the program busy: each ends, with the right answer.
import { expect, test } from 'vitest';
import { nameMatch, pathMatch } from '../../src/sources/ignore/wildmatch.ts';
import { found } from './tree.ts';

const times = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('');

test('a .gitignore in each of 400 nested folders', () => {
  const entries: Record<string, string> = {};
  for (let i = 0; i < 400; i++) {
    entries[`${'d/'.repeat(i)}.gitignore`] = `skip${i}.c\n*.o\n*gen${i}?\n/only${i}/\n`;
    entries[`${'d/'.repeat(i)}a.c`] = '';
  }
  entries[`${'d/'.repeat(399)}skip0.c`] = '';
  expect(found(entries)).toHaveLength(400);
});

test('20,000 patterns of all kinds', () => {
  const patterns = times(5000, (i) => `skip${i}.c\nsrc/m${i}/*.c\n*tok${i}z*\n**/k${i}/x.c\n`);
  const entries = {
    '.gitignore': patterns,
    'skip77.c': '',
    'src/m9/a.c': '',
    'src/atok9z1.c': '',
    'u/k4/x.c': '',
    'u/y.c': '',
  };
  expect(found(entries)).toEqual(['u/y.c']);
});

test('5,000 patterns of --include and --exclude', () => {
  const list = (name: string): string[] => Array.from({ length: 5000 }, (_, i) => `${name}${i}*.c`);
  const entries = { 'in7.c': '', 'in8.c': '', 'out7.c': '', 'sub/in9.c': '' };
  expect(found(entries, { include: [...list('in'), 'out7.c'], exclude: [...list('out'), 'in8.c'] })).toEqual([
    'in7.c',
    'sub/in9.c',
  ]);
});

test.each([['a'], ['a/']])('stars between %s', (piece) => {
  const text = piece.repeat(1000);
  const stars = `*${piece}`.repeat(100);
  expect(pathMatch(`${stars}b`)!(text)).toBe(false);
  expect(pathMatch(`${`**/${piece}`.repeat(100)}b`)!(text)).toBe(false);
  expect(nameMatch(`${'*a'.repeat(100)}b`)!('a'.repeat(1000))).toBe(false);
  expect(nameMatch(`${'*a'.repeat(100)}`)!('a'.repeat(1000))).toBe(true);
});
