// Literals of PHP -> template parts (php.net/manual/en/language.types.string.php). Places for values: those of sprintf, `{name}` of PSR-3
// and message catalogues, `:name` of Laravel, `@name` and `%name` of Drupal.

import type { FactPart } from '../../model/facts.ts';
import type { TextPiece } from '../../model/parsed-source.ts';
import { characterOf } from '../../text/code-point.ts';
import { splitText } from '../../text/template-text.ts';

// A word behind `%` may be a name as a whole: `%user`.
const placeholder =
  /%%|%[a-z][a-z_-]\w+|%(?:\d{1,2}\$)?[-+0]{0,2}(?:'.)?[-+0]{0,2}\d{0,4}(?:\.\d{1,4})?[bcdeEfFgGosuxX]|\{\$?[\w.-]{1,60}\}|(?<![\w:@./])[:@][a-z]\w{1,60}/g;

export function template(pieces: readonly TextPiece[]): FactPart[] {
  return pieces.flatMap((piece): FactPart[] => ('raw' in piece ? ofText(textOf(piece.raw)) : [piece]));
}

const ofText = (text: string): FactPart[] =>
  splitText(text, placeholder, ([found]) => [found === '%%' ? { literal: '%' } : { placeholder: found }]);

/** A text with values comes in pieces: all but the last end at the `$` or `{` of a value. */
function textOf(raw: string): string {
  if (raw.length > 1 && raw.startsWith("'") && raw.endsWith("'")) return raw.slice(1, -1).replace(/\\([\\'])/g, '$1');
  const body = raw.replace(/(?:\{?\$|\{)$/, '');
  if (raw.startsWith('<<<')) return ofHeredoc(body, body === raw);
  return unescaped(body.replace(/^"/, '').replace(/"$|\r?\n[ \t]*[A-Za-z_]\w*$/, ''));
}

/** `isWhole`: it ends with its mark. What its lines are indented by belongs to the source. */
function ofHeredoc(raw: string, isWhole: boolean): string {
  const [head = ''] = /^<<<[ \t]*['"]?\w*['"]?\r?\n/.exec(raw) ?? [];
  const body = raw.slice(head.length);
  const lines = (isWhole ? body.replace(/(?:^|\r?\n)[ \t]*\w*$/, '') : body).replace(/^[ \t]+/gm, '');
  return head.includes("'") ? lines : unescaped(lines);
}

const simple: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  v: '\v',
  e: '\x1b',
  f: '\f',
  '\\': '\\',
  $: '$',
  '"': '"',
};

const escapes = /\\(?:x([\da-fA-F]{1,2})|u\{([\da-fA-F]{1,8})\}|([0-7]{1,3})|([ntrvef\\$"]))/g;

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(escapes, (_, two?: string, any?: string, octal?: string, char?: string) => {
    const hex = two ?? any;
    if (hex !== undefined) return characterOf(Number.parseInt(hex, 16));
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
    return char === undefined ? '' : (simple[char] ?? char);
  });
}
