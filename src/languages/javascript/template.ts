// Literals of JavaScript -> template parts. Escapes: ECMAScript 2025, 12.9.4. Placeholders: `util.format` of Node.js (`%s`, `%d`, `%j`),
// with what winston, pino and log4js take; `{{name}}` and `{name}` of message catalogues.

import type { FactPart } from '../../model/facts.ts';
import type { TextPiece } from '../../model/parsed-source.ts';
import { characterOf } from '../../text/code-point.ts';
import { splitText } from '../../text/template-text.ts';

const placeholder = /%[sdifjoOc]|%%/g;

export function template(pieces: readonly TextPiece[]): FactPart[] {
  return pieces.flatMap((piece): FactPart[] => ('raw' in piece ? ofText(unescaped(bodyOf(piece.raw))) : [piece]));
}

/** Without its quotes; a template literal with values comes in pieces, which end at `${` and begin at `}`. */
const bodyOf = (raw: string): string => raw.replace(/^["'`}]/, '').replace(/(?:\$\{|["'`])$/, '');

const ofText = (text: string): FactPart[] =>
  splitText(text, placeholder, ([found]) => [found === '%%' ? { literal: '%' } : { placeholder: found }]);

const simple: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '0': '\0',
  '\n': '',
  '\u2028': '',
  '\u2029': '',
};

const escapes = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|u\{([\da-fA-F]{1,8})\}|\r\n|(.))/gsu;

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(escapes, (_, two?: string, four?: string, any?: string, char?: string) => {
    const digits = two ?? four ?? any;
    if (digits !== undefined) return characterOf(Number.parseInt(digits, 16));
    return char === undefined ? '' : (simple[char] ?? char);
  });
}
