import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/discover/decode.ts';

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('decode', () => {
  const rows: readonly (readonly [string, Buffer, string])[] = [
    ['UTF-8', Buffer.from('naïve → 🙂'), 'naïve → 🙂'],
    ['UTF-8 with a mark', Buffer.from('\ufeffdenied ü'), 'denied ü'],
    ['a mark inside stays', Buffer.from('a\ufeffb'), 'a\ufeffb'],
    ['only one mark is taken', Buffer.from('\ufeff\ufeffx'), '\ufeffx'],
    ['UTF-16 little endian', Buffer.from('\ufeffdenied ü🙂', 'utf16le'), 'denied ü🙂'],
    ['UTF-16 big endian', utf16be('\ufeffdenied ü🙂'), 'denied ü🙂'],
    ['UTF-16 little endian, half a character at the end', Buffer.from([0xff, 0xfe, 0x61, 0, 0x62]), 'a'],
    ['UTF-16 big endian, half a character at the end', Buffer.from([0xfe, 0xff, 0, 0x61, 0]), 'a'],
    ['Latin-1', Buffer.from('für Müller', 'latin1'), 'für Müller'],
    ['Latin-1 in an else proper UTF-8 file', Buffer.from([0xc3, 0xbc, 0xfc]), 'Ã¼ü'],
    ['a UTF-8 character cut short', Buffer.from([0x61, 0xe2, 0x82]), 'aâ\x82'],
    ['ASCII', Buffer.from('%s: denied\n'), '%s: denied\n'],
    ['nothing', Buffer.alloc(0), ''],
    ['only a mark', Buffer.from([0xef, 0xbb, 0xbf]), ''],
    ['only a mark of UTF-16', Buffer.from([0xfe, 0xff]), ''],
  ];
  test.each(rows)('%s', (_, bytes, text) => expect(decode(bytes)).toBe(text));

  const marks = [[], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]].map((mark) => Uint8Array.from(mark));
  const anyBytes = fc
    .tuple(fc.constantFrom(...marks), fc.uint8Array({ maxLength: 64 }))
    .map((both) => Buffer.concat(both));

  test('never fails, never changes the bytes, never gives more characters than bytes', () =>
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const before = Buffer.from(bytes);
        expect(decode(bytes).length).toBeLessThanOrEqual(bytes.length);
        expect(bytes).toEqual(before);
      }),
    ));

  test('every text comes back from UTF-8 and both kinds of UTF-16', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const marked = `\ufeff${text}`;
        expect(decode(Buffer.from(marked))).toBe(text);
        expect(decode(Buffer.from(marked, 'utf16le'))).toBe(text);
        expect(decode(utf16be(marked))).toBe(text);
      }),
    ));

  test('bytes that are no UTF-8 come back as Latin-1', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 32 }), (rest) => {
        const bytes = Buffer.concat([Buffer.from([0x61, 0xc0]), rest]); // 0xc0 is in no UTF-8 text
        expect(Buffer.from(decode(bytes), 'latin1')).toEqual(bytes);
      }),
    ));
});
