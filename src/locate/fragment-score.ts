// A pattern and a fragment of a log line -> how much of the fragment the pattern's literals prove, given the best values.
import { itemAt } from '../text/items.ts';
import type { Fragment } from './fragment.ts';
import { isWordCode } from './letters.ts';
import type { Pattern } from './pattern.ts';
import type { Value } from './values.ts';

/** The character code of a literal, or a value. */
type Element = number | Value;

/** Elements of a pattern, with literals in lower case as `scoreOfFragment` expects. */
export const elementsOf = ({ literals, gaps }: Pattern): readonly Element[] =>
  gaps.flatMap((gap, i): readonly Element[] => [...gap, ...codesOf((literals[i] ?? '').toLowerCase())]);

const codesOf = (text: string): readonly number[] => Array.from(text.split(''), (unit) => unit.charCodeAt(0));

/** Limit on the cells of the table, which compares every character of the fragment with every element. */
const MAX_TABLE = 4_000_000;

const never = -1e9;

/**
 * Number of letters and digits matched by literals, minus a cost for values of many words; null if the pattern cannot contain the fragment.
 * A fragment may begin anywhere in a message or in the header before it, and end anywhere in it or in the suffix that a log adds.
 */
export function scoreOfFragment(elements: readonly Element[], fragment: Fragment): number | null {
  const [height, width] = [fragment.signs.length, elements.length];
  if (height * width > MAX_TABLE) return null;
  const table: Table = { width, scores: new Float64Array((height + 1) * (width + 1)).fill(never) };
  table.scores.fill(0, height * (width + 1));
  for (const end of fragment.ends) table.scores[end * (width + 1) + width] = 0;
  for (let i = height - 1; i >= 0; i--)
    for (let j = width; j >= 0; j--) {
      const at = i * (width + 1) + j;
      table.scores[at] = Math.max(itemAt(table.scores, at), bestAt(table, i, j, fragment, elements[j]));
    }
  return bestStart(table, fragment);
}

/** The best score of characters `i…` against elements `j…`, by row. */
interface Table {
  readonly width: number;
  readonly scores: Float64Array;
}

const scoreAt = ({ width, scores }: Table, i: number, j: number): number =>
  j > width ? never : (scores[i * (width + 1) + j] ?? never);

function bestStart(table: Table, { starts }: Fragment): number | null {
  let best = never;
  for (let j = 0; j <= table.width; j++) best = Math.max(best, scoreAt(table, 0, j));
  for (const start of starts) best = Math.max(best, scoreAt(table, start, 0));
  return best < never / 2 ? null : best;
}

function bestAt(
  table: Table,
  i: number,
  j: number,
  { signs, text, costs }: Fragment,
  element: Element | undefined,
): number {
  const sign = itemAt(signs, i);
  if (sign === '*') return Math.max(scoreAt(table, i + 1, j), scoreAt(table, i, j + 1));
  if (element === undefined) return never;
  if (typeof element !== 'number') return bestInValue(table, i, j, { sign, text, value: element, costs });
  if (sign === '?') return scoreAt(table, i + 1, j + 1);
  return sign === element ? scoreAt(table, i + 1, j + 1) + (isWordCode(element) ? 1 : 0) : never;
}

interface InValue {
  readonly sign: number | '?';
  readonly text: string;
  readonly value: Value;
  readonly costs: ArrayLike<number>;
}

function bestInValue(
  table: Table,
  i: number,
  j: number,
  { sign, text, costs, value: { kind, exact } }: InValue,
): number {
  let best = kind === 'text' || kind === 'char' ? scoreAt(table, i, j + 1) : never;
  for (const one of exact)
    if (one !== '' && text.startsWith(one.toLowerCase(), i))
      best = Math.max(best, scoreAt(table, i + one.length, j + 1));
  if (kind === 'exact' || !accepts(kind, sign)) return best;
  const cost = kind === 'text' ? itemAt(costs, i) : 0;
  const stay = kind === 'char' ? never : scoreAt(table, i + 1, j);
  return Math.max(best, stay - cost, scoreAt(table, i + 1, j + 1) - cost);
}

function accepts(kind: Exclude<Value['kind'], 'exact'>, sign: number | '?'): boolean {
  return sign === '?' || kind === 'text' || kind === 'char' || characters[kind].includes(String.fromCharCode(sign));
}

/** Characters of typed values, in lower case. */
const characters = {
  whole: "-+()0123456789,.' ",
  hex: '0123456789abcdefx',
  float: "-+()0123456789,.'einfa",
  pointer: '0123456789abcdefx()nil',
};
