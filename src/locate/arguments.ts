// An alignment -> the values of the placeholders.
import type { Alignment } from './align.ts';
import type { Pattern } from './pattern.ts';
import { canBe, type Value } from './values.ts';

/** One text a placeholder, in order. */
export function argumentsOf({ literals, gaps }: Pattern, text: string, { from, to, at }: Alignment): readonly string[] {
  return gaps.flatMap((gap, i) => {
    const begin = i === 0 ? from : Math.min(at[i - 1]! + literals[i - 1]!.length, to);
    return shared(gap, text.slice(begin, at[i] ?? to));
  });
}

/** Values that touch: a text in front of another kind leaves it what it can be, and of two texts the last takes the last word. */
function shared(gap: readonly Value[], span: string): readonly string[] {
  if (gap.length <= 1) return gap.length === 0 ? [] : [span];
  const [first, ...rest] = gap as [Value, ...Value[]];
  const cut = first.kind === 'text' ? cutOfText(rest, span) : cutOfKind(first, span);
  return [span.slice(0, cut), ...shared(rest, span.slice(cut))];
}

function cutOfText(rest: readonly Value[], span: string): number {
  const [next] = rest as [Value];
  if (rest.length === 1 && next.kind !== 'text') {
    for (let cut = 0; cut < span.length; cut++) if (canBe(next, span, cut, span.length)) return cut;
  }
  // `%s%.100s` with `invalid user ` before the name; `%s%s` with ` user=` before it.
  const word = /^.*[\s=:](?=\S)/.exec(span);
  return rest.length === 1 && word ? word[0].length : span.length;
}

function cutOfKind(value: Value, span: string): number {
  for (let cut = Math.min(span.length, 80); cut > 0; cut--) if (canBe(value, span, 0, cut)) return cut;
  return 0;
}
