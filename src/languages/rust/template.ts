// Literals of Rust -> template parts. Escapes: doc.rust-lang.org/reference/tokens.html. Placeholders: doc.rust-lang.org/std/fmt (`{}`,
// `{0}`, `{name:?}`, `{{`), which thiserror, anyhow, tracing and displaydoc share.

import type { FactPart } from '../../model/facts.ts';
import type { TextPiece } from '../../model/parsed-source.ts';
import { characterOf } from '../../text/code-point.ts';
import { splitText } from '../../text/template-text.ts';

const placeholder = /\{\{|\}\}|\{[\w.]*(?::[^{}\n]*)?\}/g;

export const template = (pieces: readonly TextPiece[]): FactPart[] =>
  pieces.flatMap((piece): FactPart[] => ('raw' in piece ? ofText(decode(piece.raw)) : [piece]));

const ofText = (text: string): FactPart[] =>
  splitText(text, placeholder, ([found]) => {
    if (found === '{{') return [{ literal: '{' }];
    return found === '}}' ? [{ literal: '}' }] : [{ placeholder: found }];
  });

/** What a literal as written stands for: a raw one, or one with escapes. */
function decode(raw: string): string {
  const body = raw.replace(/^[a-z]*#*"/, '').replace(/"#*$/, '');
  return /^[bc]?r/.test(raw) || !body.includes('\\') ? body : body.replace(escapes, unescaped);
}

const escapes = /\\(?:x([\da-fA-F]{2})|u\{([\da-fA-F_]{1,16})\}|\r?\n\s*|(.))/gs;
const simple: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '\0' };

function unescaped(_: string, byte?: string, letter?: string, char?: string): string {
  if (char !== undefined) return simple[char] ?? char;
  const digits = byte ?? letter?.replaceAll('_', '');
  if (digits === undefined) return ''; // a line that goes on in the next one
  return characterOf(Number.parseInt(digits, 16));
}
