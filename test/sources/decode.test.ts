import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { properties } from '../../src/languages/properties/properties.ts';
import { python } from '../../src/languages/python/python.ts';
import { decode } from '../../src/sources/encoding/decode.ts';

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const bytes = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

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
    ['ISO-2022-JP, by its escapes', Buffer.from('"forged \x1b$BI=\x1b(B badge"'), '"forged 表 badge"'],
    ['ASCII', Buffer.from('%s: denied\n'), '%s: denied\n'],
    ['nothing', Buffer.alloc(0), ''],
    ['only a mark', Buffer.from([0xef, 0xbb, 0xbf]), ''],
    ['only a mark of UTF-16', Buffer.from([0xfe, 0xff]), ''],
  ];
  test.each(rows)('%s', (_, given, text) => expect(decode(given)).toEqual({ text, problem: null }));

  test('a surrogate without a partner is no character', () => {
    const { text, problem } = decode(Buffer.from('\ufeffa\ud800b', 'utf16le'));
    expect([text, problem]).toEqual(['a\uFFFDb', expect.objectContaining({ declared: true })]);
  });

  const marks = [[], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]].map((mark) => Uint8Array.from(mark));
  const anyBytes = fc
    .tuple(fc.constantFrom(...marks), fc.uint8Array({ maxLength: 64 }))
    .map((both) => Buffer.concat(both));

  test('never fails, never changes the bytes, never gives more characters than bytes', () =>
    fc.assert(
      fc.property(anyBytes, (given) => {
        const before = Buffer.from(given);
        expect(decode(given).text.length).toBeLessThanOrEqual(given.length);
        expect(given).toEqual(before);
      }),
    ));

  test('every text comes back from UTF-8 and both kinds of UTF-16', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const marked = `\ufeff${text}`;
        for (const given of [Buffer.from(marked), Buffer.from(marked, 'utf16le'), utf16be(marked)])
          expect(decode(given)).toEqual({ text: text.replace(/\r\n?/g, '\n'), problem: null });
      }),
    ));
});

test('all forms of line ends are one', () =>
  expect(decode(Buffer.from('a\r\nb\rc\nd\r\r\ne\n\r')).text).toBe('a\nb\nc\nd\n\ne\n\n'));

describe('a declared encoding', () => {
  const cp1251 = [0xcf, 0xf0, 0xe8]; // При
  const koi8 = [0xf0, 0xd2, 0xc9];
  const gbk = [0xce, 0xf3]; // 误
  const shiftJis = [0x95, 0x5c]; // 表
  const rows: readonly (readonly [string, Buffer, string])[] = [
    ['PEP 263', bytes('# -*- coding: gbk -*-\n', gbk), '误'],
    ['PEP 263, another form', bytes('# coding=koi8_r\n', koi8), 'При'],
    ['PEP 263, for vim', bytes('# vim: set fileencoding=cp1251 :\n', cp1251), 'При'],
    ['PEP 263, in the second line', bytes('#!/usr/bin/python\n# This file: encoding: windows-1251\n', cp1251), 'При'],
    ['PEP 263, behind a blank line', bytes('\n# coding: cp1251\n', cp1251), 'При'],
    ['with CR alone', bytes('#!/usr/bin/python\r# coding: cp1251\r', cp1251), 'При'],
    ['Latin-1', bytes('# coding: latin-1\n', [0xe9]), 'é'],
    ['Latin-1, where it looks like UTF-8', bytes('# coding: iso-8859-15\n', [0xc3, 0xa9]), 'Ã©'],
    ['UTF-8', bytes('# coding: utf-8\n', 'é'), 'é'],
    ['Shift_JIS, whose second byte is a backslash', bytes('# coding: cp932\n"', shiftJis, '"'), '"表"'],
    ['EUC-JP', bytes('# coding: euc_jp\n', [0xc9, 0xbd]), '表'],
    ['Big5', bytes('# coding: big5\n', [0xaa, 0xed]), '表'],
    ['EUC-KR', bytes('# coding: cp949\n', [0xc7, 0xa5]), '표'],
    ['ISO-2022-JP', bytes('# coding: iso-2022-jp\n\x1b$BI=\x1b(B'), '表'],
    ['by Emacs in C', bytes('/* -*- mode: C; coding: shift_jis-unix -*- */\n"', shiftJis, '"'), '"表"'],
    ['by Emacs in Java', bytes('// -*- coding: euc-jp -*-\n', [0xc9, 0xbd]), '表'],
    [
      'by Emacs at the end',
      bytes(koi8, '\n/*\n * Local Variables:\n * mode: c\n * coding: koi8-r\n * End:\n */\n'),
      'При',
    ],
    ['by vim at the end', bytes(koi8, '\n/* vim: set ts=4 fenc=koi8-r: */\n'), 'При'],
    ['by vim at the beginning', bytes('/* vim: fileencoding=koi8-r */\n', koi8), 'При'],
  ];
  test.each(rows)('%s is obeyed', (_, given, wanted) => {
    const { text, problem } = decode(given, python.encoding);
    expect([text.includes(wanted), text.includes('\uFFFD'), problem]).toEqual([true, false, null]);
  });

  const lost: readonly (readonly [string, Buffer, string])[] = [
    ['an unknown one', bytes('# coding: klingon\n', [0xe9]), 'declares the encoding "klingon", which is unknown'],
    ['an unknown one on ASCII', bytes('# coding: klingon\nx'), 'declares the encoding "klingon", which is unknown'],
    ['UTF-16 on bytes', bytes('# coding: utf-16\nx'), 'declares the encoding "utf-16", which is unknown'],
    ['UTF-7', bytes('# coding: utf-7\n+AGE-'), 'declares the encoding "utf-7", which is unknown'],
    ['ASCII that is none', bytes('# coding: ascii\n', [0xe9]), 'declares the encoding "ascii", but is not valid in it'],
    [
      'EUC-JP that is none',
      bytes('# coding: euc-jp\n', [0xe9, 0x20]),
      'declares the encoding "euc-jp", but is not valid in it',
    ],
    [
      'UTF-8 that is none',
      bytes('# coding: utf-8\nü', [0xe9]),
      'declares the encoding "utf-8", but is not valid UTF-8',
    ],
    ['a mark of UTF-8', bytes('\ufeffü', [0xe9]), 'has a UTF-8 byte order mark, but is not valid UTF-8'],
  ];
  test.each(lost)('%s is told, and no letter is made up', (_, given, why) => {
    const { text, problem } = decode(given, python.encoding);
    expect(problem).toEqual({ why, declared: true });
    expect(text).toMatch(/^[\x00-\x7fü\uFFFD]*$/);
  });

  test('what most of a broken file of UTF-8 is in is believed', () =>
    expect(decode(bytes('# coding: utf-8\nür', [0xe9], 'ö'), python.encoding).text).toBe('# coding: utf-8\nür\uFFFDö'));

  test.each([
    ['in the third line', '\n\n# coding: koi8-r\n'],
    ['behind code', 'x = 1\n# coding: koi8-r\n'],
    ['undecided', '# -*- coding: undecided-unix -*-\n'],
  ])('none: %s', (_, head) =>
    expect(decode(bytes(head, [0xe9, 0x20]), python.encoding).problem?.why).toBe(
      'is not UTF-8 and declares no encoding',
    ),
  );

  test('PEP 263 is for Python', () => expect(decode(bytes('/* encoding: base64 */\n')).problem).toBeNull());
});

test('resource bundles are Latin-1 where they are not UTF-8', () => {
  expect(decode(latin1('a=für'), properties.encoding)).toEqual({ text: 'a=für', problem: null });
  expect(decode(Buffer.from('a=für'), properties.encoding)).toEqual({ text: 'a=für', problem: null });
});

describe('bytes in an unknown encoding', () => {
  const rows: readonly (readonly [string, Buffer, string])[] = [
    ['Latin-1', latin1('für Müller é '), 'f\uFFFDr M\uFFFDller \uFFFD '],
    ['some of them like UTF-8', Buffer.from([0xc3, 0xbc, 0x20, 0xfc]), '\uFFFD\uFFFD \uFFFD'],
    ['a UTF-8 character cut short', Buffer.from([0x61, 0xe2, 0x82]), 'a\uFFFD\uFFFD'],
    [
      'one character of EUC-JP that looks like UTF-8',
      bytes('"forged ', [0xc9, 0xbd], ' badge"'),
      '"forged \uFFFD\uFFFD badge"',
    ],
    ['Latin-1 that may be GBK', latin1('für Müller'), 'f\uFFFD\uFFFD M\uFFFD\uFFFDler'],
    ['an escape behind Latin-1', latin1('die("Accès refusé\\n");\n'), 'die("Acc\uFFFD\uFFFD refus\uFFFD\\n");\n'],
    [
      'an escaped quote behind Latin-1',
      latin1('die("clé \\"trouvé\\" ici");'),
      'die("cl\uFFFD \\"trouv\uFFFD\\" ici");',
    ],
    ['a second byte before the quote', bytes('f("', [0x95, 0x5c], '");\n'), 'f("\uFFFD\uFFFD");\n'],
    ['a second byte before a blank', bytes('f("', [0x83, 0x5c], ' x");'), 'f("\uFFFD\uFFFD x");'],
    [
      'a second byte before a letter, in a file with others',
      bytes('f("', [0x95, 0x5c], '");\nf("', [0x83, 0x5c], 'n");'),
      'f("\uFFFD\uFFFD");\nf("\uFFFD\uFFFDn");',
    ],
    ['one that may be either', bytes('f("', [0x83, 0x5c], 'n x");'), 'f("\uFFFD\uFFFD\uFFFD x");'],
    ['a second byte like a letter', bytes('f("', [0x83, 0x41], 'bc");'), 'f("\uFFFD\uFFFDbc");'],
    ['a second byte like a brace', bytes('{ f("', [0x83, 0x7b], '"); }'), '{ f("\uFFFD\uFFFD"); }'],
  ];
  test.each(rows)('%s', (_, given, text) => {
    const decoded = decode(given);
    expect(decoded.text).toBe(text);
    expect(decoded.problem).toEqual({ why: expect.stringMatching(/ and declares no encoding$/), declared: false });
  });

  test('are never letters, and every byte is one character', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (rest) => {
        const given = Buffer.concat([Buffer.from([0x61, 0xc0]), rest.filter((byte) => byte !== 13)]); // 0xc0 is in no UTF-8 text
        const { text } = decode(given);
        expect(text).toHaveLength(given.length);
        for (const [at, character] of Array.from(text).entries())
          expect([String.fromCharCode(given[at]!), '\uFFFD']).toContain(character);
        expect(text).toMatch(/^[\x00-\x7f\uFFFD]*$/);
      }),
    ));

  test.each(['π', 'é', 'µs', 'Привет', 'и так', 'Y г. H:i', 'թ.', 'e\u0301', 'și', '→', 'שלום'])(
    '%s is UTF-8',
    (text) => expect(decode(Buffer.from(`"a ${text} b"`))).toEqual({ text: `"a ${text} b"`, problem: null }),
  );
});

test.each([0x81, 0x91, 0xe9, 0xfe])('the end of a line is never half of a character: behind %i', (lead) =>
  expect(decode(bytes('f("denied"); // ', [lead], '\ng("refused");\n')).text.split('\n')).toHaveLength(3),
);
