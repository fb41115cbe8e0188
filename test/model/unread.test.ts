import { expect, test } from 'vitest';
import { isPartlyRead, unreadText } from '../../src/model/unread.ts';

test.each([
  [{}, 0, ''],
  [{ Perl: 1 }, 0.001, '1 Perl file (less than 1 % of the source) was'],
  [{ Zig: 838 }, 0.81, '838 Zig files (81 % of the source) were'],
  [{ Zig: 8, Perl: 1 }, 0.5, '8 Zig files and 1 Perl file (50 % of the source) were'],
  [{ Zig: 8, Lua: 3, Perl: 2 }, 0.333, '8 Zig files, 3 Lua files and 2 Perl files (33 % of the source) were'],
])('%j at %d: %s', (files, share, text) => expect(unreadText({ files, share })).toBe(text));

test.each([
  [0, false],
  [0.5, false],
  [0.51, true],
])('a share of %d: the rule says so: %s', (share, says) => expect(isPartlyRead({ files: {}, share })).toBe(says));
