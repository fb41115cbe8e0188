// Type parameters (`Map<String, List<X>>`), whose `<` would be read as a comparison.
import { itemAt } from '../../text/items.ts';
import { code, codeAt, isPunctuator, markAt, TokenKind, type Tokens } from '../lexer/tokens.ts';

const less = code('<');
const greater = code('>');
const twice = code('>>');
const inside = new Set(['.', ',', '?', '&', '[', ']', '<', '>', '>>'].map(code));
const behind = new Set(['(', ')', '::', '{', '[', '.', ',', '>'].map(code));

/** Removes type parameters from the tokens. */
export function withoutGenerics(tokens: Tokens, order: readonly number[]): readonly number[] {
  const first = order.findIndex((i) => isPunctuator(tokens, i, less));
  if (first < 0) return order;
  const kept = order.slice(0, first);
  for (let k = first; k < order.length; k++) {
    const i = itemAt(order, k);
    const end = isPunctuator(tokens, i, less) ? endOfParameters(tokens, order, k) : -1;
    if (end > k) k = end;
    else kept.push(i);
  }
  return kept;
}

/** Maximum number of tokens in a list of type parameters. */
const MAX_TYPE = 200;

/** Position of the `>` that closes the `<` at `from`; -1 for a comparison: `i < LAST && …`. */
function endOfParameters(tokens: Tokens, order: readonly number[], from: number): number {
  let depth = 0;
  const last = Math.min(order.length, from + MAX_TYPE);
  for (let k = from; k < last; k++) {
    const i = itemAt(order, k);
    if (tokens.kinds[i] === TokenKind.identifier) continue;
    const value = codeAt(tokens, i);
    if (tokens.kinds[i] !== TokenKind.punctuator || !inside.has(value)) return -1;
    if (value === less) depth++;
    else if (value === greater) depth--;
    else if (value === twice) depth -= 2;
    if (depth <= 0) return isTypeBefore(tokens, order[k + 1]) ? k : -1;
  }
  return -1;
}

const isTypeBefore = (tokens: Tokens, i: number | undefined): boolean =>
  i === undefined || tokens.kinds[i] === TokenKind.identifier || behind.has(markAt(tokens, i));
