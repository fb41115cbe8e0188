// Translates `\u0041` before tokens are formed: JLS 3.3, "Unicode Escapes".

import type { ParsedSource } from '../../model/parsed-source.ts';
import { positions } from './positions.ts';
import { firstFrom } from './tokens.ts';

interface Translated {
  readonly source: string;
  /** The place in the source as written. */
  readonly position: ParsedSource['position'];
}

export function withoutUnicodeEscapes(written: string): Translated {
  const position = positions(written);
  if (!written.includes('\\u')) return { source: written, position };
  const pieces: string[] = [];
  const ends: number[] = []; // of the characters translated, in the result
  const shifts: number[] = []; // how much shorter the result is there
  let from = 0;
  let length = 0;
  for (const found of written.matchAll(unicodeEscape)) {
    const [all, backslashes = '', digits = ''] = found;
    if (backslashes.length % 2 === 0) continue; // `\\u` is a backslash and a letter
    const start = found.index + backslashes.length - 1;
    pieces.push(written.slice(from, start), String.fromCharCode(Number.parseInt(digits, 16)));
    length += start - from + 1;
    from = found.index + all.length;
    ends.push(length);
    shifts.push(from - length);
  }
  pieces.push(written.slice(from));
  const source = pieces.join('');
  return { source, position: (at) => position(at + (shifts[firstFrom(ends, ends.length, at + 1) - 1] ?? 0)) };
}

const unicodeEscape = /(\\+)u+([\da-fA-F]{4})/g;
