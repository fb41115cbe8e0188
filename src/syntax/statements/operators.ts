// Operands and operators -> an expression tree. Only operators that matter to strings are distinguished: assignment, conditional,
// comparison, `+`, `%`, and adjacency.
import type { Expr, ExprOf, TextPiece } from '../../model/parsed-source.ts';

export type Item = Expr | { readonly operator: string };

export const isOperator = (item: Item | undefined): item is { readonly operator: string } =>
  item !== undefined && (item as Partial<Expr>).kind === undefined;
const assignments = new Set(['=', '+=', ':=']);
// From loosest to tightest binding.
const levels: readonly ReadonlySet<string>[] = [
  new Set(['||', '??', '&&']),
  new Set(['==', '!=', '<', '>', '<=', '>=']),
  new Set(['+']),
  new Set(['%']),
];

export function combine(items: readonly Item[]): Expr {
  const { operators, arrow, equals, question } = firstOperators(items);
  if (operators === 0) return run(items);
  if (arrow >= 0 && arrow < items.length - 1) return lambda(items, arrow, equals);
  if (equals >= 0) {
    const left = items.slice(0, equals);
    const value = combine(items.slice(equals + 1));
    const assign: Expr = {
      kind: 'assign',
      at: start(items),
      target: targetOf(left),
      member: isMember(left),
      ...appending(items[equals]),
      value,
    };
    // `line[strcspn(line, "\n")] = 0`
    return left.some(isText) ? { kind: 'run', at: assign.at, items: [combine(left), assign] } : assign;
  }
  if (question >= 0) return choice(items, question);
  for (const level of levels) {
    const parts = splitAt(items, level);
    if (parts)
      return { kind: 'binary', at: start(items), operator: parts.operator, operands: parts.operands.map(combine) };
  }
  return run(items);
}

/** `line += "…"` */
export const appending = (item: Item | undefined): { readonly appends?: true } =>
  isOperator(item) && item.operator === '+=' ? { appends: true } : {};

/** `Name: value` of a record, `key: value` of a map; null without the mark. */
export function element(items: readonly Item[], mark: string): Expr | null {
  const at = items.findIndex((item) => isOperator(item) && item.operator === mark);
  const [key, ...more] = items.slice(0, Math.max(0, at));
  if (key === undefined || at === items.length - 1) return null;
  const value = combine(items.slice(at + 1));
  if (more.length === 0 && !isOperator(key) && key.kind === 'name')
    return { kind: 'assign', at: start(items), target: lastName(key), member: true, value };
  return { kind: 'pair', at: start(items), key: combine([key, ...more]), value };
}

interface Operators {
  operators: number;
  /** Position of the first one of each kind, -1 for none. */
  arrow: number;
  equals: number;
  question: number;
}

function firstOperators(items: readonly Item[]): Operators {
  const found: Operators = { operators: 0, arrow: -1, equals: -1, question: -1 };
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i];
    if (!isOperator(item)) continue;
    found.operators++;
    if (item.operator === '->') found.arrow = i;
    else if (item.operator === '?') found.question = i;
    else if (assignments.has(item.operator)) found.equals = i;
  }
  return found;
}

/** `name -> value`, or `target = name -> value`: parameters precede the arrow. */
function lambda(items: readonly Item[], arrow: number, equals: number): Expr {
  const value = combine(items.slice(arrow + 1));
  if (equals < 0 || equals > arrow) return value;
  return { kind: 'assign', at: start(items), target: targetOf(items.slice(0, equals)), value };
}

/** `condition ? arm : arm`, and GNU's `condition ?: arm`. */
function choice(items: readonly Item[], question: number): Expr {
  let depth = 0;
  let colon = items.length;
  for (let i = question + 1; i < items.length; i++) {
    const item = items[i];
    if (!isOperator(item)) continue;
    if (item.operator === '?') depth++;
    else if (item.operator === ':' && depth-- === 0) {
      colon = i;
      break;
    }
  }
  const condition = combine(items.slice(0, question));
  const arms = [items.slice(question + 1, colon), items.slice(colon + 1)].filter((arm) => arm.length > 0).map(combine);
  return { kind: 'choice', at: condition.at, condition, arms };
}

export function splitAt(
  items: readonly Item[],
  level: ReadonlySet<string>,
): { operator: string; operands: Item[][] } | null {
  let operator = '';
  const operands: Item[][] = [];
  let from = 0;
  for (let i = 1; i < items.length; i++) {
    const item = items[i];
    if (!isOperator(item) || !level.has(item.operator) || isOperator(items[i - 1])) continue;
    operator ||= item.operator;
    operands.push(items.slice(from, i));
    from = i + 1;
  }
  return operator ? { operator, operands: [...operands, items.slice(from)] } : null;
}

/** The last name on the left of an assignment: `text` in `const char *p->text[3]`. */
export function targetOf(items: readonly Item[]): string | null {
  return lastNameAmong(items.filter((item): item is Expr => !isOperator(item)));
}

/** `job->why`, `jobs[i].why`. */
export function isMember(items: readonly Item[]): boolean {
  const last = items.findLast((item): item is Expr => !isOperator(item));
  if (last?.kind === 'run') return isMember(last.items);
  return last?.kind === 'name' && last.name.includes('.');
}

function lastName(expr: Expr): string | null {
  if (expr.kind === 'name') return expr.name.slice(expr.name.lastIndexOf('.') + 1);
  if (expr.kind !== 'run') return null;
  return lastNameAmong(expr.items.filter(({ kind }) => kind !== 'list' && kind !== 'index'));
}

function lastNameAmong(exprs: readonly Expr[]): string | null {
  for (const expr of exprs.toReversed()) {
    const name = lastName(expr);
    if (name) return name;
  }
  return null;
}

/** Joins adjacent operands: strings and the macros between them form one text; casts are dropped. */
export function run(items: readonly Item[]): Expr {
  const only = items.length === 1 ? items[0] : undefined;
  if (only && !isOperator(only)) return only;
  const joined: Expr[] = [];
  let group: Expr[] = [];
  const flush = (): void => {
    joined.push(...joinTexts(group));
    group = [];
  };
  let stringified = false;
  for (const item of items) {
    if (!isOperator(item)) group.push(stringified && item.kind === 'name' ? { ...item, name: `#${item.name}` } : item);
    else if (item.operator !== '#') flush();
    stringified = isOperator(item) && item.operator === '#';
  }
  flush();
  const found = together(items, joined);
  return found.kind === 'run' && !items.some(isOperator) ? { ...found, adjacent: true } : found;
}

/** A single expression stays as it is; several become a run. */
export function together(items: readonly Item[], found: readonly Expr[]): Expr {
  const [only] = found;
  return only && found.length === 1 ? only : { kind: 'run', at: start(items), items: found };
}

function joinTexts(group: readonly Expr[]): readonly Expr[] {
  const first = group.find((expr) => expr.kind === 'text');
  if (!first || group.length === 1) return group;
  const pieces: TextPiece[] = [];
  const apart: Expr[] = [];
  for (const expr of group) {
    if (expr.kind === 'text') pieces.push(...expr.pieces);
    else if (expr.kind === 'name') pieces.push({ reference: expr.name });
    else if (expr.kind === 'call' && !holdsText(expr)) pieces.push({ reference: asWritten(expr) });
    else apart.push(expr);
  }
  return [{ kind: 'text', at: first.at, pieces }, ...apart];
}

/** `CODE(17)`: arguments are kept if all are plain names and numbers, the only ones substituted into a macro's text. */
function asWritten({ name, args }: ExprOf<'call'>): string {
  const plain = args.flatMap((arg) => (arg.kind === 'name' ? [arg.name] : arg.kind === 'number' ? [arg.text] : []));
  return plain.length === args.length && plain.length > 0 ? `${name}(${plain.join(',')})` : name;
}

const isText = (item: Item): boolean => !isOperator(item) && holdsText(item);

function holdsText(expr: Expr): boolean {
  switch (expr.kind) {
    case 'text':
      return true;
    case 'call':
      return expr.args.some(holdsText);
    case 'assign':
      return holdsText(expr.value); // `@Deprecated(since = "2.1") final int x = 1`
    case 'list':
    case 'index':
    case 'run':
      return expr.items.some(holdsText);
    case 'binary':
      return expr.operands.some(holdsText);
    default:
      return false;
  }
}

export const start = (items: readonly Item[]): number => {
  const first = items.find((item) => !isOperator(item));
  return first && !isOperator(first) ? first.at : 0;
};
