// Short texts go by bits, long ones by rows: both count the same edits.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../src/text/edit-distance.ts';

test.each([
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['recieved', 'received', 2],
  ['same', 'same', 0],
])('%s, %s: %d', (a, b, edits) => expect(editDistance(a, b)).toBe(edits));

test('a common start and end of any length change nothing', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
  const long = 'x'.repeat(40);
  fc.assert(
    fc.property(text, text, (a, b) => {
      const edits = editDistance(a, b);
      expect(editDistance(b, a)).toBe(edits);
      expect(editDistance(long + a, long + b)).toBe(edits);
      expect(editDistance(a + long, b + long)).toBe(edits);
    }),
  );
});
