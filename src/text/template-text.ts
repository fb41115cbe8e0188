// The parts of a template -> one text: its literals joined, with a substitute for each value.

import type { FactPart } from '../model/facts.ts';

interface Literal {
  readonly literal: string;
}

/** The literals as written, or converted by `shown`, with `hole` for each value. */
export function withHoles(parts: readonly FactPart[], hole: string, shown?: (literal: string) => string): string {
  let text = '';
  for (const part of parts) text += isLiteral(part) ? (shown ? shown(part.literal) : part.literal) : hole;
  return text;
}

/** `syscall {} out of bounds` */
export const withBraces = (parts: readonly FactPart[]): string => withHoles(parts, '{}');

/** `syscall * out of bounds` */
export const withStars = (parts: readonly FactPart[]): string => withHoles(parts, '*');

/** The words alone, with a blank for each value. */
export const withBlanks = (parts: readonly FactPart[]): string => withHoles(parts, ' ');

/** Appends a part; adjacent literals are joined. */
export function addPart<P extends object>(parts: (P | Literal)[], part: P | Literal): void {
  const last = parts.at(-1);
  if (last && isLiteral(last) && isLiteral(part)) parts[parts.length - 1] = { literal: last.literal + part.literal };
  else parts.push(part);
}

export function addLiteral(parts: FactPart[], literal: string): void {
  if (literal !== '') addPart(parts, { literal });
}

/** Splits a text at each match of the (global) pattern: `partsOf` converts a match to parts, or leaves it in the literal by null. */
export function splitText(
  text: string,
  pattern: RegExp,
  partsOf: (found: RegExpExecArray) => readonly FactPart[] | null,
): FactPart[] {
  const parts: FactPart[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const made = partsOf(found);
    if (made === null) continue;
    addLiteral(parts, text.slice(from, found.index));
    for (const part of made) addPart(parts, part);
    from = found.index + found[0].length;
  }
  addLiteral(parts, text.slice(from));
  return parts;
}

export function joinLiterals<P extends object>(parts: readonly P[]): (P | Literal)[] {
  const joined: (P | Literal)[] = [];
  for (const part of parts) addPart(joined, part);
  return joined;
}

const isLiteral = (part: object): part is Literal => 'literal' in part;

/** Collapses runs of blanks, and trims both ends. */
export function withoutMargins(parts: readonly FactPart[]): readonly FactPart[] {
  const last = parts.length - 1;
  return parts.map((part, i) => {
    if (!isLiteral(part)) return part;
    const plain = part.literal.replace(/\s+/g, ' ');
    const opened = i === 0 ? plain.trimStart() : plain;
    return { literal: i === last ? opened.trimEnd() : opened };
  });
}
