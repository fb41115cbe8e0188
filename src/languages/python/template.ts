// Python literals -> template parts. Escapes and fields: the Python Language Reference, 2.4. Placeholders: the Standard Library,
// "printf-style String Formatting" (`%(name)s`), "Format String Syntax" (`{name!r:>10}`) and "Template Strings" (`$name`).

import type { FactPart } from '../../model/facts.ts';
import type { Formatting } from '../../model/language-contract.ts';
import type { TextPiece } from '../../model/parsed-source.ts';
import { characterOf } from '../../text/code-point.ts';
import { conversionPattern, isPlainPercent } from '../../text/conversions.ts';
import { lastOf } from '../../text/items.ts';
import { splitText } from '../../text/template-text.ts';
import { endOfField, holdsFields } from './texts.ts';

// Fields and unresolved names are carried through the text between two private-use characters.
const conversion = conversionPattern({
  selector: String.raw`\([^()\n]*\)`,
  flags: '-#0 +',
  precision: String.raw`(?:\.(?:\*|\d+)?)?`,
  length: '[hlL]?',
  letter: '[diouxXeEfFgGcrsa]',
});
const placeholder = new RegExp(
  [
    String.raw`\uE000([^\uE000\uE001]*)\uE001`,
    conversion,
    String.raw`%%|\$\$|\$\w+|\$\{\w+\}|\{\{[^{}\n]*\}\}|\{\{|\}\}|\{[A-Za-z_0-9]*(?:\.\w+|\[[^\][{}'"]*\])*(?:![rsa])?(?::(?:[^{}"\n]|\{\w*\})*)?\}`,
  ].join('|'),
  'g',
);

export function template(pieces: readonly TextPiece[], formatted: Formatting | null): FactPart[] {
  let text = '';
  for (const piece of pieces) text += 'raw' in piece ? decode(piece.raw) : marked(piece.reference);
  const parts = splitText(text, placeholder, (found) => {
    const plain = plainOf(text, found, formatted);
    return [plain === null ? partOf(found) : { literal: plain }];
  });
  return parts.map((part) => ('literal' in part ? { literal: withBraces(part.literal) } : part));
}

// Braces written as `{{` in an f-string are carried too; they do not open a field.
const withBraces = (text: string): string => text.replaceAll('\uE002', '{').replaceAll('\uE003', '}');

const marked = (value: string): string => `\uE000${value}\uE001`;

/** The literal text of a match, or null if it is a placeholder. Doubled signs become single only if values are inserted. */
function plainOf(text: string, found: RegExpExecArray, formatted: Formatting | null): string | null {
  const match = found[0];
  if (match === '%%') return formatted === 'operator' ? '%' : null;
  if (/^(?:\{\{|\}\})/.test(match)) return formatted === null || match.includes('%') ? null : braces(match, formatted);
  if (/^\$\d/.test(match)) return match; // `costs $5`
  return formatted === null && isPlainPercent(text, found) ? match : null;
}

/** `{{x}}` is a placeholder in Jinja and similar template languages only. */
const braces = (match: string, formatted: Formatting): string =>
  formatted === 'method' ? match.replaceAll('{{', '{').replaceAll('}}', '}') : match;

/** A field that is just a name in capitals is a constant, possibly defined elsewhere. */
function partOf(found: RegExpExecArray): FactPart {
  const field = found[1];
  if (field === undefined) return { placeholder: found[0] };
  const name = lastOf(field.split('.'));
  return /^[A-Za-z_.]*$/.test(field) && /^[A-Z][A-Z0-9_]+$/.test(name) ? { reference: name } : { placeholder: field };
}

/** Decodes a literal. An unfinished one has no closing quotes. */
function decode(raw: string): string {
  const [start = '', prefix = '', quotes = ''] = /^([A-Za-z]*)("""|'''|"|')/.exec(raw) ?? [];
  const ends = raw.endsWith(quotes) && raw.length >= start.length + quotes.length;
  const body = raw
    .slice(start.length, ends ? raw.length - quotes.length : undefined)
    .replace(/[\uE000-\uE003]/g, '\uFFFD');
  const decoded = /r/i.test(prefix)
    ? (text: string): string => text
    : (text: string) => unescaped(text, /b/i.test(prefix));
  return holdsFields(prefix) ? withFields(body, decoded) : decoded(body);
}

/** `{{` in an f-string is a brace; fields are marked. */
function withFields(body: string, decoded: (text: string) => string): string {
  let text = '';
  let from = 0;
  for (let i = 0; i < body.length; i++) {
    const char = body.charAt(i);
    if (char === '\\') i = body.startsWith('N{', i + 1) ? Math.max(i, body.indexOf('}', i)) : i + 1;
    else if ((char === '{' || char === '}') && body[i + 1] === char) {
      text += decoded(body.slice(from, i)) + (char === '{' ? '\uE002' : '\uE003');
      from = ++i + 1;
    } else if (char === '{') {
      const end = endOfField(body, i, body.length);
      const behind = end < 0 ? body.length : end;
      text += decoded(body.slice(from, i)) + marked(body.slice(i + 1, behind - 1));
      from = behind;
      i = behind - 1;
    }
  }
  return text + decoded(body.slice(from));
}

const simple: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '\n': '',
};

/** Unknown escapes stay as they are, named characters are not looked up, and bytes beyond ASCII are undecodable. */
function unescaped(text: string, isBytes: boolean): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|(N\{[^}]*\})|(.))/gs,
    (all, x?: string, u?: string, U?: string, octal?: string, name?: string, char?: string) => {
      if (name) return marked(name);
      if (char !== undefined) return simple[char] ?? all;
      const point = octal ? Number.parseInt(octal, 8) : Number.parseInt(x ?? u ?? U ?? '', 16);
      if (isBytes && point > 0x7f) return '\uFFFD';
      return characterOf(point);
    },
  );
}
