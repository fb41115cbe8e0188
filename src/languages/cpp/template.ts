// C++ literals -> template parts: those of C with raw texts, and the fields of <format>, fmt (`{}`, `{0:>5}`), Qt (`%1`, `%L2`) and
// Boost.Format (`%1%`).
import type { FactPart } from '../../model/facts.ts';
import type { TextPiece } from '../../model/parsed-source.ts';
import { splitText } from '../../text/template-text.ts';
import { template as ofC } from '../c/template.ts';

export const template = (pieces: readonly TextPiece[]): readonly FactPart[] =>
  ofC(pieces.map(escaped).map(plainField)).flatMap((part) => ('literal' in part ? withFields(part.literal) : [part]));

/** A raw text as one with escapes, without a suffix: `"…"sv`. */
function escaped(piece: TextPiece): TextPiece {
  if ('raw' in piece && /\w$/.test(piece.raw)) return escaped({ raw: piece.raw.replace(/\w+$/, '') });
  if ('raw' in piece && piece.raw.startsWith("'")) return { raw: `"${piece.raw.slice(1, -1).replace('"', '\\"')}"` };
  const found = 'raw' in piece ? /^(\w*)R"([^(]*)\(/.exec(piece.raw) : null;
  if (!found || !('raw' in piece)) return piece;
  const body = piece.raw.slice(found[0].length, -((found[2] ?? '').length + 2));
  return { raw: `${found[1]}"${body.replace(/[\\"]/g, '\\$&')}"` };
}

/** Qt's `%L1` is no conversion of printf(3). */
const plainField = (piece: TextPiece): TextPiece =>
  'raw' in piece ? { raw: piece.raw.replace(/%L(?=\d)/g, '%') } : piece;

const field = /\{(?:\d*|[A-Za-z_]\w*)(?::[^{}"\n]*(?:\{\d*\}[^{}"\n]*)*)?\}|%\d{1,2}%?/g;

const withFields = (literal: string): FactPart[] =>
  /[{%]/.test(literal) ? splitText(literal, field, ([found]) => [{ placeholder: found }]) : [{ literal }];
