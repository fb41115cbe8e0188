// An alignment -> the values of the placeholders.
import { itemAt } from '../text/items.ts';
import type { Alignment } from './align.ts';
import type { Pattern } from './pattern.ts';
import { canBe, type Value } from './values.ts';

/** One string per placeholder, in order. */
export function argumentsOf({ literals, gaps }: Pattern, text: string, { from, to, at }: Alignment): readonly string[] {
  return gaps.flatMap((gap, i) => {
    const begin = i === 0 ? from : Math.min(itemAt(at, i - 1) + itemAt(literals, i - 1).length, to);
    return shared(gap, text.slice(begin, at[i] ?? to));
  });
}

/** Splits a span among adjacent values: a typed value gets what it can match, and the last of several texts gets the last word. */
function shared(gap: readonly Value[], span: string): readonly string[] {
  const values: string[] = [];
  let left = span;
  for (let i = 0; i < gap.length - 1; i++) {
    const value = itemAt(gap, i);
    const isLastBut = i === gap.length - 2;
    const cut = value.kind === 'text' ? cutOfText(isLastBut ? itemAt(gap, i + 1) : null, left) : cutOfKind(value, left);
    values.push(left.slice(0, cut));
    left = left.slice(cut);
  }
  return gap.length === 0 ? [] : [...values, left];
}

/** Length of the text's share of the span. `next` is the only value after it; null if there are more. */
function cutOfText(next: Value | null, span: string): number {
  if (next !== null && next.kind !== 'text') {
    for (let cut = 0; cut < span.length; cut++) if (canBe(next, span, cut, span.length)) return cut;
  }
  // `%s%.100s` may print an optional `invalid user ` before the name, and `%s%s` an optional ` user=`.
  const word = /^.*[\s=:](?=\S)/.exec(span);
  return next !== null && word ? word[0].length : span.length;
}

function cutOfKind(value: Value, span: string): number {
  for (let cut = Math.min(span.length, 80); cut > 0; cut--) if (canBe(value, span, 0, cut)) return cut;
  return 0;
}
