// Operands and operators -> an expression tree, for languages with word operators: `a if b else c`, `x not in y`, `lambda a: b`, `key:
// value`, `e for x in y`.
import type { Expr } from '../../model/parsed-source.ts';
import { appending, type Item, isMember, isOperator, run, splitAt, start, targetOf, together } from './operators.ts';

const assignments = new Set(['=', '+=', '|=', '%=', ':=']);
const first = new Set([...assignments, 'lambda', ':', 'for']);
// From loosest to tightest binding.
const levels: readonly ReadonlySet<string>[] = [
  new Set(['or', 'and']),
  new Set(['==', '!=', '<>', '<', '>', '<=', '>=', 'in', 'not', 'is']),
  new Set(['|']),
  new Set(['+']),
  new Set(['%']),
];

/** `inBraces`: a colon separates a key from its value; elsewhere a type follows it. */
export function combineWords(items: readonly Item[], inBraces: boolean): Expr {
  if (!items.some(isOperator)) return run(items);
  const at = items.findIndex((item) => isOperator(item) && first.has(item.operator));
  const operator = at < 0 ? '' : (items[at] as { operator: string }).operator;
  const left = items.slice(0, Math.max(0, at));
  const right = items.slice(at + 1);
  if (operator === 'lambda') return lambda(items, left, right);
  if (operator === ':') return inBraces ? pair(items, left, right) : annotated(items, left, right);
  if (operator === 'for') return comprehension(items, left, right, inBraces);
  if (operator !== '') return assign(items, left, right, appending(items[at]));
  return choice(items) ?? binary(items);
}

/** Whether the parameters of a lambda are still being read: a comma between them does not end an argument. */
export function isPendingLambda(items: readonly Item[]): boolean {
  const at = items.findLastIndex((item) => isOperator(item) && item.operator === 'lambda');
  return at >= 0 && !items.slice(at).some((item) => isOperator(item) && item.operator === ':');
}

const plain = (items: readonly Item[]): Expr => combineWords(items, false);

function lambda(items: readonly Item[], left: readonly Item[], right: readonly Item[]): Expr {
  const colon = right.findIndex((item) => isOperator(item) && item.operator === ':');
  const parts = [left, right.slice(0, Math.max(0, colon)), right.slice(colon + 1)];
  return together(items, parts.filter((part) => part.length > 0).map(plain));
}

function pair(items: readonly Item[], left: readonly Item[], right: readonly Item[]): Expr {
  const loop = right.findIndex((item) => isOperator(item) && item.operator === 'for');
  const value = plain(loop < 0 ? right : right.slice(0, loop));
  const found: Expr = { kind: 'pair', at: start(items), key: plain(left), value };
  return loop < 0 ? found : together(items, [found, ...sources(right.slice(loop + 1))]);
}

/** `name: type = value`, `name: type`, and slices. */
function annotated(items: readonly Item[], left: readonly Item[], right: readonly Item[]): Expr {
  const equals = right.findIndex((item) => isOperator(item) && item.operator === '=');
  const type = equals < 0 ? right : right.slice(0, equals);
  const found: Expr[] = [{ kind: 'index', at: start(items), items: [plain(type)] }];
  if (equals < 0) found.unshift(plain(left));
  else found.push(assign(items, left, right.slice(equals + 1)));
  return together(items, found);
}

function assign(
  items: readonly Item[],
  left: readonly Item[],
  right: readonly Item[],
  appends: { readonly appends?: true } = {},
): Expr {
  const value: Expr = {
    kind: 'assign',
    at: start(items),
    target: targetOf(left),
    member: isMember(left),
    ...appends,
    value: plain(right),
  };
  return left.some((item) => !isOperator(item) && item.kind !== 'name') ? together(items, [plain(left), value]) : value;
}

function comprehension(items: readonly Item[], left: readonly Item[], right: readonly Item[], inBraces: boolean): Expr {
  const element = left.length > 0 ? [combineWords(left, inBraces)] : [];
  return together(items, [...element, ...sources(right)]);
}

const loopWords = new Set(['for', 'if', 'async']);

/** The iterables and conditions of a comprehension. `items` begin after a `for`; its `in` is the first one. */
function sources(items: readonly Item[]): Expr[] {
  const parts: Item[][] = [[]];
  let named = false;
  for (const item of items) {
    const word = isOperator(item) ? item.operator : '';
    if (word === 'for') named = false;
    if (loopWords.has(word) || (word === 'in' && !named)) parts.push([]);
    else parts.at(-1)?.push(item);
    if (word === 'in') named = true;
  }
  return parts.filter((part) => part.length > 0).map(plain);
}

/** `arm if condition else arm`. */
function choice(items: readonly Item[]): Expr | null {
  const when = items.findIndex((item) => isOperator(item) && item.operator === 'if');
  if (when < 1) return null;
  let depth = 0;
  let otherwise = items.length;
  for (let i = when + 1; i < items.length && otherwise === items.length; i++) {
    const item = items[i];
    if (!isOperator(item)) continue;
    if (item.operator === 'if') depth++;
    else if (item.operator === 'else' && depth-- === 0) otherwise = i;
  }
  const arms = [items.slice(0, when), items.slice(otherwise + 1)].filter((arm) => arm.length > 0).map(plain);
  return { kind: 'choice', at: start(items), condition: plain(items.slice(when + 1, otherwise)), arms };
}

function binary(items: readonly Item[]): Expr {
  for (const level of levels) {
    const parts = splitAt(items, level);
    if (parts)
      return { kind: 'binary', at: start(items), operator: parts.operator, operands: parts.operands.map(binary) };
  }
  return run(items);
}
