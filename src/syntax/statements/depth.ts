// The depth of an expression. Extremely deep ones could exhaust the stack.

import type { Grammar } from '../../model/grammar.ts';
import { lastOf } from '../../text/items.ts';
import { closingBrackets, code, markAt, openingBrackets, TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';

/** Nested brackets, and nesting without brackets: `a ? b : c ? d : e`. */
const MAX_DEPTH = 400;
/** Chained calls, members and indices: `a.put(…).put(…)`. Generated builders have hundreds. */
const MAX_CHAIN = 1000;

const parting = new Set([',', ';'].map(code));
const nesting = new Set(['?', '='].map(code));
const arrow = code('->');
const colon = code(':');
const accessors = new Set(['.', '->', '::', '?.'].map(code));

export interface Ordered {
  readonly tokens: Tokens;
  readonly grammar: Grammar;
  /** Indices of the tokens to read, in order. */
  readonly order: readonly number[];
}

/** Nesting and chaining within one pair of brackets, or within all open ones. */
interface Level {
  nested: number;
  chained: number;
}

export function isDeep(ordered: Ordered): boolean {
  const { tokens, order } = ordered;
  if (order.length < MAX_DEPTH) return false;
  const depth: Depth = { levels: [{ nested: 0, chained: 0 }], total: { nested: 0, chained: 0 } };
  let before = 0; // code of the previous punctuator; 0 for any other token
  for (const i of order) {
    const value = markAt(tokens, i);
    if (closingBrackets.has(value)) close(depth);
    else count(ordered, depth, i, value, before);
    if (depth.total.nested > MAX_DEPTH || depth.total.chained > MAX_CHAIN) return true;
    before = value;
  }
  return false;
}

interface Depth {
  /** One per open bracket. */
  readonly levels: Level[];
  readonly total: Level;
}

function count({ tokens, grammar }: Ordered, depth: Depth, i: number, value: number, before: number): void {
  const level = lastOf(depth.levels);
  if (follows(tokens, value, before, i)) add(depth, 'chained', 1);
  else if (!accessors.has(before)) add(depth, 'chained', -level.chained);
  if (parting.has(value)) add(depth, 'nested', -level.nested);
  else if (isNesting(tokens, grammar, value, i)) add(depth, 'nested', 1);
  if (openingBrackets.has(value)) open(depth);
}

function add({ levels, total }: Depth, key: keyof Level, by: number): void {
  lastOf(levels)[key] += by;
  total[key] += by;
}

function open({ levels, total }: Depth): void {
  levels.push({ nested: 0, chained: 0 });
  total.nested++;
}

/** Removes the counts of the bracket that closes. */
function close({ levels, total }: Depth): void {
  if (levels.length === 1) return;
  const { nested, chained } = lastOf(levels);
  levels.pop();
  total.nested -= nested + 1;
  total.chained -= chained;
}

/** Whether the token continues the value before it: `.name`, `(arguments)`, `[index]`. */
function follows(tokens: Tokens, value: number, before: number, i: number): boolean {
  if (accessors.has(value)) return true;
  if (!openingBrackets.has(value)) return false;
  return closingBrackets.has(before) || (i > 0 && tokens.kinds[i - 1] === TokenKind.identifier);
}

/** Whether what follows the token is nested. */
function isNesting(tokens: Tokens, { wordOperators, arrow: arrows }: Grammar, value: number, i: number): boolean {
  if (value !== 0) return nesting.has(value) || value === (wordOperators ? colon : arrows === 'lambda' ? arrow : -1);
  return (
    wordOperators !== undefined && tokens.kinds[i] === TokenKind.identifier && wordOperators.has(textOf(tokens, i))
  );
}
