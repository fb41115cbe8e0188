// Java literals -> template parts. Escapes: JLS 3.10.7. Text blocks: JLS 3.10.6. Placeholders: java.util.Formatter (`%1$s`),
// java.text.MessageFormat (`{0,number}`), SLF4J and Log4j (`{}`), Jakarta Validation (`{max}`, `${value}`).
// Which of them formats a text, if any, is unknown here, so a literal contains only what none of them changes.

import type { FactPart } from '../../model/facts.ts';
import type { TextPiece } from '../../model/parsed-source.ts';
import { splitText } from '../../text/template-text.ts';
import { formatterConversion, insertedBy } from './formatter.ts';

const conversion = formatterConversion(String.raw`\d+\$|<`);
const placeholder = new RegExp(String.raw`${conversion}|%n|%%|''|\\?\$?\{(?:[\w.]+(?:,[^{}]*)?)?\}`, 'g');
// MessageFormat drops single quotes; numbered arguments show that it is used.
const numbered = /\{\d/;
const placeholderOrQuote = new RegExp(`${placeholder.source}|'`, 'g');

export function template(pieces: readonly TextPiece[]): FactPart[] {
  return pieces.flatMap((piece): FactPart[] => ('raw' in piece ? ofText(decode(piece.raw)) : [piece]));
}

const ofText = (text: string): FactPart[] =>
  splitText(text, numbered.test(text) ? placeholderOrQuote : placeholder, (found) => insertedBy(text, found));

/** Decodes a literal: string, text block or character. */
function decode(raw: string): string {
  return raw.startsWith('"""') ? unescaped(stripped(raw.slice(3, -3))) : unescaped(raw.slice(1, -1));
}

/** Removes the line of the opening quotes, the margin common to all lines, and trailing blanks. */
function stripped(block: string): string {
  const lines = block.split('\n').slice(1);
  const last = lines.length - 1; // the line of the closing quotes counts for the margin, even if blank
  const counted = lines.filter((line, i) => i === last || line.trim() !== '');
  const margin = Math.min(...counted.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(margin).trimEnd()).join('\n');
}

const simple: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', s: ' ', t: '\t', '\n': '' };

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\u+([0-9a-fA-F]{4})|\\([0-3][0-7]{0,2}|[4-7][0-7]?)|\\(.)/gs,
    (_, unicode?: string, octal?: string, char?: string) => {
      if (char !== undefined) return simple[char] ?? char;
      return String.fromCharCode(unicode ? Number.parseInt(unicode, 16) : Number.parseInt(octal ?? '0', 8));
    },
  );
}
