// A matched pattern -> its score: text explained by literals, less unexplained text and text in values.
import { itemAt } from '../text/items.ts';
import type { Alignment } from './align.ts';
import { wordsIn } from './letters.ts';
import type { Pattern } from './pattern.ts';
import { sinkPriors } from './sink-prior.ts';

/** `strict`: explains everything except the header, wrapper tags and suffixes of the log. */
export interface Placed {
  readonly pattern: Pattern;
  readonly alignment: Alignment;
  readonly strict: boolean;
  readonly score: number;
}

export interface Around {
  readonly text: string;
  /** Number of letters in tags before it, and in unexplained text before or after it. */
  readonly tagged: number;
  readonly unexplained: number;
}

/** Below this, the line more likely comes from another program. */
export const lowestScore = 5;

export function scoreOf(pattern: Pattern, alignment: Alignment, { text, tagged, unexplained }: Around): number {
  const isLogged = pattern.standing === sinkPriors.log;
  const left = unexplained + tagged * (isLogged ? 0.3 : 1) + heldBack(pattern, text, alignment);
  return says(pattern) + pattern.standing - left;
}

/** Whether the pattern can ever reach the minimum score. */
export const canScore = (pattern: Pattern): boolean =>
  pattern.weight > 0 && says(pattern) + pattern.standing >= lowestScore;

/** Typed values (`%d`) are evidence too. */
const says = ({ weight, kinds }: Pattern): number => weight + Math.min(kinds * 2, weight / 2);

/** Values of many words are unlikely, except at the end, where error texts are common. */
function heldBack({ literals, gaps, weight }: Pattern, text: string, { from, to, at }: Alignment): number {
  let held = 0;
  for (const [i, gap] of gaps.entries()) {
    if (gap.length === 0) continue;
    const begin = i === 0 ? from : itemAt(at, i - 1) + itemAt(literals, i - 1).length;
    const beyond = Math.max(0, wordsIn(text, begin, at[i] ?? to) - gap.length);
    const isLast = i === literals.length && itemAt(gaps, 0).length === 0;
    held += isLast ? Math.min(beyond * 1.5, 8) : beyond * 2;
  }
  return Math.min(held, weight * 0.75);
}
