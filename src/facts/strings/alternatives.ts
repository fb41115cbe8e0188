// Expands the choices in a string: one text for each way through them.

import type { FactPart } from '../../model/facts.ts';
import { itemAt } from '../../text/items.ts';
import { joinLiterals } from '../../text/template-text.ts';

export type Alternative = readonly FactPart[];

// Three choices between two arms each; further choices become placeholders.
const most = 8;

/** All combinations of one alternative per operand. `crowded` are operands with too many choices, replaced by placeholders. */
export function alternativesOf(operands: readonly (readonly Alternative[])[]): {
  ways: Alternative[];
  crowded: ReadonlySet<number>;
} {
  const crowded = new Set<number>();
  let ways: FactPart[][] = [[]];
  for (const [i, choices] of operands.entries()) {
    if (choices.length > 1 && ways.length * choices.length > most) {
      crowded.add(i);
      for (const way of ways) way.push({ placeholder: '' });
    } else if (choices.length === 1)
      for (const way of ways) way.push(...itemAt(choices, 0)); // in place: there may be thousands of operands
    else ways = ways.flatMap((way) => choices.map((choice) => [...way, ...choice]));
  }
  return { ways: ways.map(joinLiterals), crowded };
}
