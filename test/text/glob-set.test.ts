// A set of globs matches what each of them matches by itself.
import fc from 'fast-check';
import picomatch from 'picomatch';
import { expect, test } from 'vitest';
import { globSet } from '../../src/text/glob-set.ts';

const piece = fc.constantFrom('a', 'b', 'ab', '*', '**', '/', '?', '.c', '{a,b}', '[ab]', '!', '+(a)', './', '..');
const glob = fc.array(piece, { minLength: 1, maxLength: 5 }).map((all) => all.join(''));
const path = fc
  .array(fc.constantFrom('a', 'b', 'ab', 'a.c', '.c', 'ba'), { minLength: 1, maxLength: 4 })
  .map((all) => all.join('/'));

test('the first glob that matches is found', () =>
  fc.assert(
    fc.property(fc.array(glob, { maxLength: 30 }), path, (globs, one) => {
      expect(globSet(globs)(one)).toBe(globs.findIndex((each) => picomatch(each, { dot: true })(one)));
    }),
    { numRuns: 500 },
  ));
