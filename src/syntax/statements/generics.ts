// Type parameters (`Map<String, List<X>>`), whose `<` would be read as a comparison.
import { itemAt } from '../../text/items.ts';
import { code, isPunctuator, markAt, TokenKind, type Tokens } from '../lexer/tokens.ts';

const less = code('<');
const depths = new Map([
  [less, 1],
  [code('>'), -1],
  [code('>>'), -2],
]);
const inside = new Set(['.', ',', '?', '&', '[', ']', '<', '>', '>>'].map(code));
const behind = new Set(['(', ')', '::', '{', '[', '.', ',', '>'].map(code));

/** Removes type parameters from the tokens. */
export function withoutGenerics(tokens: Tokens, order: readonly number[], templates: boolean): readonly number[] {
  const first = order.findIndex((i) => isPunctuator(tokens, i, less));
  if (first < 0) return order;
  const kept = order.slice(0, first);
  for (let k = first; k < order.length; k++) {
    const i = itemAt(order, k);
    const end = isPunctuator(tokens, i, less) ? endOfParameters(tokens, order, k, templates) : -1;
    if (end > k) k = end;
    else kept.push(i);
  }
  return kept;
}

const inTemplate = new Set(['::', '*', '&&'].map(code));
const mayBeInTemplate = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === TokenKind.number || inTemplate.has(markAt(tokens, i));

/** Tokens of the parameters of a type. */
const MAX_TYPE = 200;

/** Position of the `>` that closes the `<` at `from`; -1 for a comparison: `i < LAST && …`. */
function endOfParameters(tokens: Tokens, order: readonly number[], from: number, templates: boolean): number {
  let depth = 0;
  const last = Math.min(order.length, from + MAX_TYPE);
  for (let k = from; k < last; k++) {
    const i = itemAt(order, k);
    if (tokens.kinds[i] === TokenKind.identifier || (templates && mayBeInTemplate(tokens, i))) continue;
    const value = markAt(tokens, i);
    if (!inside.has(value)) return -1;
    depth += depths.get(value) ?? 0;
    if (depth <= 0) return isTypeBefore(tokens, order[k + 1]) ? k : -1;
  }
  return -1;
}

const isTypeBefore = (tokens: Tokens, i: number | undefined): boolean =>
  i === undefined || tokens.kinds[i] === TokenKind.identifier || behind.has(markAt(tokens, i));
