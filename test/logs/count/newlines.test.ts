// Newlines in any bytes, at any offset of their buffer.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newlines } from '../../../src/logs/count/newlines.ts';

it('counts as a plain loop does', () => {
  const byte = fc.constantFrom(0x0a, 0x0b, 0x8a, 0x00, 0xff, 0x61);
  const bytes = fc.array(byte, { maxLength: 70 });
  fc.assert(
    fc.property(bytes, fc.nat(5), (values, from) => {
      const view = Uint8Array.from(values).subarray(from);
      expect(newlines(view)).toBe(view.filter((value) => value === 0x0a).length);
    }),
  );
});
