// Bytes that do not belong in a log are counted, and what can be read is read, wherever chunks cut it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countStray, noStray, strayText } from '../../src/logs/read/stray.ts';
import { readUtf16 } from '../../src/logs/read/utf16.ts';
import type { Stray } from '../../src/model/source-files.ts';

const wide = (text: string): string => Buffer.from(text, 'utf16le').toString('latin1');
const wideBig = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('latin1');

async function* pieces(bytes: Uint8Array, cuts: readonly number[]): AsyncIterable<Uint8Array> {
  const places = [...cuts, bytes.length].map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b);
  let from = 0;
  for (const place of places) {
    yield bytes.subarray(from, place);
    from = place;
  }
}

async function all(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts);
}

async function read(latin1: string, cuts: readonly number[] = []) {
  const stray = noStray();
  const bytes = await all(countStray(pieces(Buffer.from(latin1, 'latin1'), cuts), stray));
  return { text: bytes.toString('latin1'), stray: { ...stray } };
}

const rows: readonly [name: string, latin1: string, text: string, stray: Partial<Stray>][] = [
  ['nothing odd', 'plain\n', 'plain\n', {}],
  ['NUL bytes', 'a\0b\n\0\0\n', 'a\0b\n\0\0\n', { nul: 3 }],
  ['Latin-1', 'caf\xe9 \xff\n', 'caf\xe9 \xff\n', { undecodable: 2 }],
  ['UTF-8', '\xc3\xa9\xf0\x9f\x98\x80\n', '\xc3\xa9\xf0\x9f\x98\x80\n', {}],
  ['a replacement character that a program wrote', '\xef\xbf\xbd\n', '\xef\xbf\xbd\n', {}],
  ['an end within a character', 'x\xf0\x9f\x98', 'x\xf0\x9f\x98', { undecodable: 1 }],
  ['UTF-16 behind other text', `old\r\n${wide('gate: forced\r\n')}`, 'old\r\ngate: forced\r\n', { utf16: 28 }],
  ['UTF-16 before other text', `${wide('gate: forced\n')}new\n`, 'gate: forced\nnew\n', { utf16: 26 }],
  ['its mark', `old\n\xff\xfe${wide('gate\n')}`, 'old\n\xff\xfegate\n', { utf16: 10, undecodable: 2 }],
  ['big end first', `old\n${wideBig('gate\n')}`, 'old\ngate\n', { utf16: 10 }],
  ['with accents', `old\n${wide('café\n')}`, 'old\ncaf\xc3\xa9\n', { utf16: 10 }],
  ['too little of it', 'a\0b\0c\n', 'a\0b\0c\n', { nul: 2 }],
];

describe('stray bytes', () => {
  it.each(rows)('%s', async (_, latin1, text, stray) => {
    expect(await read(latin1)).toEqual({ text, stray: { ...noStray(), ...stray } });
  });

  it('are the same wherever chunks end', async () => {
    const part = fc.oneof(
      fc.constantFrom(
        'gate',
        '\n',
        '\0',
        '\0\0\0',
        '\xe9',
        '\xc3\xa9',
        '\xf0\x9f\x98\x80',
        '\xef\xbf\xbd',
        '\xff\xfe',
        'x',
      ),
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), minLength: 4, maxLength: 12 }).map(wide),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { maxLength: 12 }),
        fc.array(fc.nat(80), { maxLength: 6 }),
        async (parts, cuts) => {
          expect(await read(parts.join(''), cuts)).toEqual(await read(parts.join('')));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are told of in words', () => {
    expect(strayText(noStray())).toBeNull();
    expect(strayText({ ...noStray(), nul: 1 })).toBe('contains 1 NUL byte (no keyword matches across it)');
    expect(strayText({ nul: 4096, undecodable: 2, utf16: 10, shifted: 1, unjoined: 3 })).toBe(
      'contains 4,096 NUL bytes (no keyword matches across them), 10 bytes of embedded UTF-16 (read as text), ' +
        '1 line of UTF-16 with a byte too many or too few (the next lines are read as usual), ' +
        '2 byte sequences that are not UTF-8 (non-ASCII keywords are not found there), ' +
        '3 split records that are too long to join (read in parts)',
    );
  });
});

describe('UTF-16', () => {
  const lines = [
    '7 gate: forced open',
    '8 Ворота открыты',
    '9 é😀',
    ...Array.from({ length: 40 }, (_, i) => `${i} badge refused`),
  ];
  const text = `${lines.join('\n')}\n`;
  const decode = async (bytes: Buffer, cuts: readonly number[], encoding: 'utf-16le' | 'utf-16be') => {
    const stray = { shifted: 0 };
    return { text: (await all(readUtf16(pieces(bytes, cuts), encoding, stray))).toString(), ...stray };
  };

  it.each(['utf-16le', 'utf-16be'] as const)('%s is read wherever chunks end', async (encoding) => {
    const bytes = Buffer.from(text, 'utf16le');
    if (encoding === 'utf-16be') bytes.swap16();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 8 }), async (cuts) => {
        expect(await decode(bytes, cuts, encoding)).toEqual({ text, shifted: 0 });
      }),
    );
  });

  it.each(['utf-16le', 'utf-16be'] as const)(
    '%s with a byte too many loses no more than its own line',
    async (encoding) => {
      const bytes = Buffer.from(text, 'utf16le');
      if (encoding === 'utf-16be') bytes.swap16();
      await fc.assert(
        fc.asyncProperty(
          fc.nat(bytes.length - 1),
          fc.array(fc.nat(bytes.length), { maxLength: 4 }),
          async (at, cuts) => {
            const odd = Buffer.concat([bytes.subarray(0, at), Buffer.from('x'), bytes.subarray(at)]);
            const { text: found, shifted } = await decode(odd, cuts, encoding);
            expect(shifted).toBeLessThanOrEqual(1);
            expect(lines.filter((line) => !found.includes(line)).length).toBeLessThanOrEqual(2);
          },
        ),
        { numRuns: 200 },
      );
    },
  );
});
