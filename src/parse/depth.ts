// How deep the tree of an expression would be: nested or chained beyond what people write, reading it could exhaust the stack.
import type { Grammar } from '../syntax.ts';
import { code, Kind, type Tokens, textOf } from './tokens.ts';

/** Brackets within each other, with what nests without brackets: `a ? b : c ? d : e`. */
const MAX_DEPTH = 400;
/** Calls, members and indices of one value: `a.put(…).put(…)`. Generated builders have hundreds. */
const MAX_CHAIN = 1000;

const openers = new Set(['(', '[', '{'].map(code));
const closers = new Set([')', ']', '}'].map(code));
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

/** What is nested or chained: in one pair of brackets so far, or in all that are open. */
interface Level {
  nested: number;
  chained: number;
}

export function isDeep({ tokens, grammar, order }: Ordered): boolean {
  if (order.length < MAX_DEPTH) return false;
  const levels: Level[] = [{ nested: 0, chained: 0 }];
  const total: Level = { nested: 0, chained: 0 };
  let before = 0; // code of the mark before; 0 for everything else
  for (const i of order) {
    const value = tokens.kinds[i] === Kind.mark ? tokens.codes[i]! : 0;
    if (closers.has(value)) close(levels, total);
    else {
      const level = levels.at(-1)!;
      if (follows(tokens, value, before, i)) add(level, total, 'chained', 1);
      else if (!accessors.has(before)) add(level, total, 'chained', -level.chained);
      if (parting.has(value)) add(level, total, 'nested', -level.nested);
      else if (isNesting(tokens, grammar, value, i)) add(level, total, 'nested', 1);
      if (openers.has(value)) open(levels, total);
    }
    if (total.nested > MAX_DEPTH || total.chained > MAX_CHAIN) return true;
    before = value;
  }
  return false;
}

function add(level: Level, total: Level, key: keyof Level, by: number): void {
  level[key] += by;
  total[key] += by;
}

function open(levels: Level[], total: Level): void {
  levels.push({ nested: 0, chained: 0 });
  total.nested++;
}

/** A closing bracket takes back what was counted behind its opening one. */
function close(levels: Level[], total: Level): void {
  if (levels.length === 1) return;
  const { nested, chained } = levels.pop()!;
  total.nested -= nested + 1;
  total.chained -= chained;
}

/** Does the token go on with the value before it: `.name`, `(arguments)`, `[index]`? */
function follows(tokens: Tokens, value: number, before: number, i: number): boolean {
  if (accessors.has(value)) return true;
  if (!openers.has(value)) return false;
  return closers.has(before) || (i > 0 && tokens.kinds[i - 1] === Kind.name);
}

/** Nests what is behind it. */
function isNesting(tokens: Tokens, { layout, arrow: arrows }: Grammar, value: number, i: number): boolean {
  if (value !== 0) return nesting.has(value) || value === (layout ? colon : arrows === 'lambda' ? arrow : -1);
  return layout !== undefined && tokens.kinds[i] === Kind.name && layout.operators.has(textOf(tokens, i));
}
