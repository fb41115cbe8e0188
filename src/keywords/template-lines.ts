// A template -> the lines of a log it can give. Control characters end a line, because tools log them differently.

import type { Part } from '../model/facts.ts';
import { invisible } from '../text/invisible.ts';
import { lastOf } from '../text/items.ts';
import { addPart } from '../text/template-text.ts';

type Segment = { readonly literal: string } | { readonly wildcard: true };
export type Line = readonly Segment[];

// Literal wildcards are cut too: Splunk cannot express them escaped and Loki renders them wrong (SIGMA.md, section 2). And what nobody can
// see in a rule, and bytes that are no text.
const hole = new RegExp(`[*?\\uFFFD${invisible}]+`, 'u');
// Letters that touch a value may belong to a conversion of the project's own: nginx writes a size as `%uz`.
const conversionTail = /^\p{L}{1,3}(?!\p{L})/u;
const control = /[\x00-\x1f\x7f-\x9f\u2028\u2029]+/;

/** Lines of segments; no two wildcards stand side by side. */
export function lines(parts: readonly Part[]): Line[] {
  const found: Segment[][] = [[]];
  for (const part of parts) {
    if ('placeholder' in part) add(lastOf(found), null);
    else addLiteral(found, part.literal);
  }
  return found.filter(
    (line) => line.some((segment) => 'literal' in segment && segment.literal.trim() !== '') && !isComment(line),
  );
}

/** `# Prevent use of this zone`: a line of a configuration that the program holds. */
const isComment = ([first]: Line): boolean =>
  first !== undefined && 'literal' in first && /^\s*#\s/.test(first.literal);

function addLiteral(found: Segment[][], literal: string): void {
  const line = lastOf(found);
  const behindValue = line.length > 0 && 'wildcard' in lastOf(line);
  const sure = behindValue ? literal.replace(conversionTail, '') : literal;
  for (const [i, text] of sure.split(control).entries()) {
    if (i > 0) found.push([]);
    for (const [k, piece] of text.split(hole).entries()) {
      if (k > 0) add(lastOf(found), null);
      if (piece !== '') add(lastOf(found), piece);
    }
  }
}

function add(line: Segment[], literal: string | null): void {
  const last = line.at(-1);
  if (literal !== null) addPart(line, { literal });
  else if (!last || 'literal' in last) line.push({ wildcard: true });
}

/** A literal as it may begin a keyword: punctuation behind a value says nothing (`%s: bad` -> `bad`). */
export const trimStart = (text: string): string => text.replace(/^[\s:;,.)\]}>"'`=-]+/, '');

/** A literal as it may end a keyword before a value: `key "%s"` -> `key`. A colon stays, it ends what is said. */
export const trimEnd = (text: string): string => text.replace(/(?:[\s("'`<[{=#]|\b0x)+$/, '');
