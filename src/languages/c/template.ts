// C literals -> template parts. Escapes: ISO C11 6.4.4.4. Conversions: 7.21.6.1 and POSIX (`%1$s`). Any other letter counts as a conversion
// too: projects define their own (glibc's `%m`, APR's `%pm`, nginx's `%V`), and no log contains it as written. Letters and digits
// behind `%p` say what it points to (Linux, core-api/printk-formats.rst: `%pI4`, `%pV`, `%*phN`); a letter behind `%u` and `%x` says how
// wide the number is (nginx, ngx_string.c: `%uz`, `%uA`).

import type { FactPart } from '../../model/facts.ts';
import type { TextPiece } from '../../model/parsed-source.ts';
import { characterOf } from '../../text/code-point.ts';
import { conversionPattern, isPlainPercent } from '../../text/conversions.ts';
import { splitText } from '../../text/template-text.ts';

const standard = conversionPattern({
  selector: String.raw`\d+\$`,
  flags: "-+#0'",
  letter: String.raw`(?:p[A-Za-z\d]{0,8}|[uxX][zADLiOPTMN](?![A-Za-z\d])|[A-Za-z]|\uE000[^\uE000\uE001]*\uE001)`,
});
// `% d` with a blank flag, but not where the letter begins a word.
const conversion = new RegExp(String.raw`${standard}|%(?:\d+\$)?(?: ?\d*(?:l|ll)?[dieEfFgG]|%)`, 'g');

/** Names between literals are carried through the text between two private-use characters. */
export function template(pieces: readonly TextPiece[]): FactPart[] {
  let text = '';
  for (const piece of pieces)
    text += 'raw' in piece ? unescaped(body(piece.raw), /^[LuU]"/.test(piece.raw)) : `\uE000${piece.reference}\uE001`;
  const parts = splitText(text, conversion, (found) => {
    if (isPlainPercent(text, found)) return null;
    return [found[0] === '%%' ? { literal: '%' } : { placeholder: found[0].replace(/[\uE000\uE001]/g, '') }];
  });
  return text.includes('\uE000')
    ? parts.flatMap((part) => ('literal' in part ? withNames(part.literal) : [part]))
    : parts;
}

const withNames = (literal: string): FactPart[] =>
  splitText(literal, /\uE000([^\uE000\uE001]*)\uE001/g, ([, name = '']) => [{ reference: name }]);

/** The text between the quotes. */
const body = (raw: string): string => raw.slice(raw.indexOf('"') + 1, -1);

const simple: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

const escaped = /((?:\\x[0-9a-fA-F]{1,2}|\\[0-3]?[0-7]{1,2})+)|\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})|\\(.)/gs;

/** Joins continued lines. */
function unescaped(text: string, isWide: boolean): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\\n/g, '').replace(escaped, (_, run?: string, short?: string, long?: string, char?: string) => {
    if (run) return decodeBytes(run, isWide);
    if (char !== undefined) return simple[char] ?? char;
    const point = Number.parseInt(short ?? long ?? '', 16);
    return point >= 0xd800 && point < 0xe000 ? '\uFFFD' : characterOf(point);
  });
}

/** Numeric escapes are bytes that may form UTF-8 characters; invalid sequences become U+FFFD. In wide strings each one is a character. */
function decodeBytes(run: string, isWide: boolean): string {
  const values = [...run.matchAll(/\\x([0-9a-fA-F]{1,2})|\\([0-7]{1,3})/g)].map((m) =>
    m[1] ? Number.parseInt(m[1], 16) : Number.parseInt(m[2] ?? '', 8) & 255,
  );
  return Buffer.from(values).toString(isWide ? 'latin1' : 'utf8');
}
