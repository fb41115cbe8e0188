// Read as git reads it; each expectation is what `git config --list` says.
import { expect, it } from 'vitest';
import { parseConfig } from '../../../src/sources/git/config.ts';

it.each([
  ['[a]\n\tb = c d  # x\n', { 'a.b': 'c d' }],
  [
    '[remote "origin"]\n url = "a b" c \\\n  d\n fetch\n',
    { 'remote.origin.url': 'a b c   d', 'remote.origin.fetch': 'true' },
  ],
  ['[A "B\\"x"] Key=v;c\n', { 'a.B"x.key': 'v' }],
  ['[a.B]\nx=1\nX = "q;#" # c\n', { 'a.b.x': 'q;#' }],
  ['[a]\r\n\tb = c\r\n', { 'a.b': 'c' }],
  ['\uFEFF[a]\nb=\\t\\"x\\"\n', { 'a.b': '\t"x"' }],
  ['[a]\nb=c', { 'a.b': 'c' }],
  ['[a]\n b =   "  x  "  \n', { 'a.b': '  x  ' }],
  ['[filter ""]\nclean=x\n', { 'filter..clean': 'x' }],
  ['[a]\nb = x\\\ny\n', { 'a.b': 'xy' }],
  ['[a]\nb=x "y" z\n', { 'a.b': 'x y z' }],
  ['[include]\npath = /dev/zero\n', { 'include.path': '/dev/zero' }],
  ['', {}],
])('%j', (text, expected) => expect(Object.fromEntries(parseConfig(text) ?? [])).toEqual(expected));

it.each([
  '[a]\nb="\n',
  '[a]\n b = \\q\n',
  '[""]\na=1\n',
  '[a]\n1b=2\n',
  '[a]\nb c\n',
  '[a "x]\nb=1\n',
  'x=1\n',
  '[a]\n\0',
])('%j is refused', (text) => expect(parseConfig(text)).toBeNull());
