// Tokens of one statement -> an expression. Tolerant: unknown syntax is skipped.
import type { Grammar } from '../../model/grammar.ts';
import type { Expr, ExprOf, TextPiece } from '../../model/parsed-source.ts';
import { endOfGroup, partnerAt } from '../lexer/brackets.ts';
import { code, codeAt, operatorAt, startAt, TokenKind, textOf } from '../lexer/tokens.ts';
import { listsMembers, opensFunctionLiteral } from './block-header.ts';
import { isDeep } from './depth.ts';
import {
  type Cursor,
  type ExpressionContext,
  isClosed,
  isParted,
  mark,
  markAt,
  skipTo,
  tokenAt,
} from './expression-cursor.ts';
import { combineWords, isPendingLambda } from './keyword-operators.ts';
import { combine, element, type Item, isOperator, run } from './operators.ts';
import { braceOfSwitch, switchArms } from './switch-values.ts';

const arrow = code('->');
const accessors = new Set([code('.'), arrow, code('::'), code('?.')]);
// If blocks can occur in expressions, a brace after one of these begins a list of values.
const beforeList = new Set(['=', ',', '(', '{', ']'].map(code));

export function readExpression(reading: ExpressionContext): Expr {
  if (isDeep(reading)) return textsOnly(reading);
  const cursor: Cursor = { ...reading, at: 0 };
  const items = readItems(cursor, false);
  // Continue after an unmatched closing bracket.
  while (++cursor.at < cursor.order.length) items.push(...readItems(cursor, false));
  const [first] = items;
  return first && items.length === 1 ? first : { kind: 'run', at: first?.at ?? 0, items };
}

function textsOnly({ tokens, order }: ExpressionContext): Expr {
  const texts = order.filter((i) => tokens.kinds[i] === TokenKind.string);
  const items = texts.map(
    (i): Expr => ({ kind: 'text', at: startAt(tokens, i), pieces: [{ raw: textOf(tokens, i) }] }),
  );
  return { kind: 'run', at: items[0]?.at ?? 0, items };
}

/** Expressions up to a closing bracket, separated by `,` or `;`. */
function readItems(cursor: Cursor, inBraces: boolean): Expr[] {
  const found: Expr[] = [];
  while (!isClosed(cursor)) {
    found.push(readParted(cursor, inBraces));
    if (!isClosed(cursor)) cursor.at++;
  }
  return found;
}

/** One such expression. */
function readParted(cursor: Cursor, inBraces: boolean): Expr {
  if (isParted(cursor)) return run([]);
  const first = readItem(cursor);
  if (isParted(cursor) && !isOperator(first)) return first; // most arguments
  const { wordOperators, elementMark } = cursor.grammar;
  const items = [first];
  for (;;) {
    if (!isParted(cursor)) addItem(cursor, items, readItem(cursor));
    else if (wordOperators && markAt(cursor) === mark.comma && isPendingLambda(items)) cursor.at++;
    else break;
  }
  if (wordOperators) return combineWords(items, inBraces);
  const isElement = inBraces || isNamedByColon(cursor, items);
  return (isElement && elementMark !== undefined && element(items, elementMark)) || combine(declared(items, cursor));
}

/** `target: "auth"`, but not `open ? "a" : "b"`. */
function isNamedByColon({ grammar }: Cursor, [name, mark]: readonly Item[]): boolean {
  return (
    grammar.namedByColons === true && !isOperator(name) && isOperator(mark) && mark.operator === grammar.elementMark
  );
}

/** `const opened Phase = "…"` gives a value to `opened`. */
function declared(items: readonly Item[], { grammar: { namesFirst, declarationWords } }: Cursor): readonly Item[] {
  if (!namesFirst || !declarationWords) return items;
  const equals = items.findIndex((item) => isOperator(item) && item.operator === '=');
  const names = items.slice(0, Math.max(0, equals)).filter((item) => !isOperator(item));
  const [first, ...more] = names.filter((item) => !('name' in item && declarationWords.has(item.name)));
  const isDeclaration =
    more.length > 0 && items.slice(0, equals).every((item) => !isOperator(item) || item.operator === '');
  return isDeclaration && first ? [first, ...items.slice(equals)] : items;
}

function addItem(cursor: Cursor, items: Item[], item: Item): void {
  if (!belongs(cursor, items.at(-1), item)) items.push({ operator: '' });
  items.push(item);
}

/** Whether adjacent operands may form one text. In `yield "…"` and `default "…"`, a keyword precedes a string. */
function belongs({ grammar }: Cursor, before: Item | undefined, item: Item): boolean {
  if (grammar.adjacent === 'values' || before === undefined || !('kind' in before) || !('kind' in item)) return true;
  if (grammar.adjacent === 'texts') return (before.kind === 'text') === (item.kind === 'text');
  return item.kind !== 'text';
}

/** An operand, or the operator at the cursor. */
function readItem(cursor: Cursor): Item {
  const i = tokenAt(cursor);
  const kind = cursor.tokens.kinds[i];
  const brace = kind === TokenKind.identifier ? braceOfSwitch(cursor, i) : 0;
  if (brace > 0) return readSwitch(cursor, i, brace);
  if (kind === TokenKind.identifier && cursor.grammar.wordOperators?.has(textOf(cursor.tokens, i))) {
    cursor.at++;
    return { operator: textOf(cursor.tokens, i) };
  }
  if (kind !== TokenKind.punctuator) return readPostfix(cursor, readAtom(cursor, i));
  const value = codeAt(cursor.tokens, i);
  if (value === mark.round || value === mark.square || value === mark.curly)
    return readPostfix(cursor, readGroup(cursor, i, value));
  cursor.at++;
  return { operator: operatorAt(cursor.tokens, i) };
}

/** The values of a `switch`, as the arms of a choice. */
function readSwitch(cursor: Cursor, i: number, brace: number): Expr {
  const value = (from: number, to: number): Expr =>
    readExpression({ ...cursor, order: Array.from({ length: to - from }, (_, k) => from + k) });
  const arms = switchArms(cursor, brace, { value, statements: cursor.block });
  skipTo(cursor, partnerAt(cursor.brackets, brace) + 1);
  return { kind: 'choice', at: startAt(cursor.tokens, i), condition: value(i + 2, brace - 1), arms };
}

function readAtom(cursor: Cursor, i: number): Expr {
  if (cursor.tokens.kinds[i] === TokenKind.string) return readTexts(cursor, i);
  cursor.at++;
  const at = startAt(cursor.tokens, i);
  const text = textOf(cursor.tokens, i);
  return cursor.tokens.kinds[i] === TokenKind.identifier
    ? { kind: 'name', at, name: text }
    : { kind: 'number', at, text };
}

/** Adjacent strings are joined before any operation: `"a" "b".format(x)`. */
function readTexts(cursor: Cursor, first: number): Expr {
  const { tokens, order } = cursor;
  const pieces: TextPiece[] = [];
  for (
    let i: number | undefined = first;
    i !== undefined && tokens.kinds[i] === TokenKind.string;
    i = order[++cursor.at]
  )
    pieces.push({ raw: textOf(tokens, i) });
  return { kind: 'text', at: startAt(tokens, first), pieces };
}

function readGroup(cursor: Cursor, i: number, opening: number): Expr {
  const at = startAt(cursor.tokens, i);
  const bracket = opening === mark.round ? '(' : opening === mark.square ? '[' : '{';
  if (opening === mark.curly && listsMembers(cursor.tokens, cursor.grammar, i)) {
    skipTo(cursor, partnerAt(cursor.brackets, i) + 1);
    return { kind: 'list', at, bracket, items: [] };
  }
  if (opening === mark.curly && cursor.grammar.blocks === 'braces' && holdsStatements(cursor, i)) {
    cursor.block(i + 1, partnerAt(cursor.brackets, i));
    skipTo(cursor, partnerAt(cursor.brackets, i) + 1);
    return { kind: 'list', at, bracket, items: [] };
  }
  cursor.at++;
  const items = readItems(cursor, opening === mark.curly);
  cursor.at++; // the closing bracket
  return { kind: 'list', at, bracket, items };
}

/** A lambda or an anonymous class; elsewhere braces with a semicolon directly inside are a block: a statement expression. */
function holdsStatements(cursor: Cursor, i: number): boolean {
  const { tokens, brackets } = cursor;
  const end = partnerAt(brackets, i);
  if (cursor.grammar.blocksInExpressions) return end > i && i > 0 && !beforeList.has(codeAt(tokens, i - 1));
  if (cursor.grammar.bracedValues && end > i && i > 0 && codeAt(tokens, i - 1) === code(')')) return true; // a lambda
  if (cursor.grammar.blocksByWord) return opensFunctionLiteral(cursor, i);
  for (let k = i + 1; k < end; k++) {
    if (tokens.kinds[k] === TokenKind.punctuator && tokens.codes[k] === mark.semicolon) return true;
    k = endOfGroup(brackets, k);
  }
  return false;
}

/** Reads postfix operators: `.name`, `->name`, `(arguments)`, `[index]`. */
function readPostfix(cursor: Cursor, first: Expr): Expr {
  let expr = first;
  for (;;) {
    const value = markAt(cursor);
    const next = cursor.order[cursor.at + 1];
    if (value === arrow && cursor.grammar.arrow === 'lambda') return expr;
    if (accessors.has(value) && next !== undefined && cursor.tokens.kinds[next] === TokenKind.identifier) {
      cursor.at += 2;
      expr = member(expr, textOf(cursor.tokens, next));
    } else if (value === mark.round && isCallable(cursor, expr)) expr = readCall(cursor, expr);
    else if (value === mark.curly && isMadeWithBraces(cursor, expr)) expr = readCall(cursor, expr);
    else if (value === mark.square && expr.kind !== 'number') {
      const group = readGroup(cursor, tokenAt(cursor), mark.square) as ExprOf<'list'>;
      expr = { kind: 'run', at: expr.at, items: [expr, { kind: 'index', at: group.at, items: group.items }] };
    } else return expr;
  }
}

/** `throw Failure{"…"}`, but not `std::string text{"…"}`, which sets a variable. */
function isMadeWithBraces(cursor: Cursor, expr: Expr): boolean {
  const { tokens, order, at, grammar } = cursor;
  if (!grammar.bracedValues || expr.kind !== 'name' || holdsStatements(cursor, tokenAt(cursor))) return false;
  const before = order[at - 2 * expr.name.split('.').length];
  return before === undefined || (tokens.kinds[before] !== TokenKind.identifier && !inType.has(codeAt(tokens, before)));
}

const inType = new Set(['>', '*', '&', ']'].map(code));

/** `log.error` is one name; in `log().error`, `error` is a member of a call's result. */
function member(owner: Expr, name: string): Expr {
  if (owner.kind === 'name') return { kind: 'name', at: owner.at, name: `${owner.name}.${name}` };
  return { kind: 'run', at: owner.at, items: [owner, { kind: 'name', at: owner.at, name: `.${name}` }] };
}

function isCallable(cursor: Cursor, expr: Expr): boolean {
  if (expr.kind === 'name') return !cursor.grammar.types.has(expr.name);
  const name = calledName(expr);
  return name !== null && !cursor.grammar.types.has(name);
}

/** The name for a call of an expression: `(*handler)`, `table[i].print`, `log().error`, `find(x)`, `(fatal ? die : warn)`. */
function calledName(expr: Expr | undefined): string | null {
  if (!expr) return null; // `(*)(x)`, `()(x)`: not C, or a function type
  if (expr.kind === 'name') return expr.name;
  if (expr.kind === 'call') return expr.name; // `find(x)("text")`
  if (expr.kind === 'choice') return calledName(expr.arms.at(-1));
  if (expr.kind === 'run')
    return calledName(expr.items.at(-1)) ?? (expr.items.length > 1 ? calledName(expr.items[0]) : null);
  if (expr.kind === 'list' && expr.bracket === '(' && expr.items.length === 1) return calledName(expr.items[0]);
  return null;
}

function readCall(cursor: Cursor, callee: Expr): Expr {
  cursor.at++;
  const args = readItems(cursor, false);
  cursor.at++;
  const name = (calledName(callee) ?? '').replace(/^\./, '');
  const receiver = receiverOf(callee, cursor.grammar);
  return { kind: 'call', at: callee.at, name, receiver, args };
}

/** The receiver of a call. If the result of a call can be called, it is all before the arguments: `find("x")("y")`. */
function receiverOf(callee: Expr, { callableValues }: Grammar): Expr | null {
  if (callee.kind !== 'run') return callableValues && callee.kind !== 'name' ? callee : null;
  return callableValues && callee.items.at(-1)?.kind !== 'name' ? callee : (callee.items[0] ?? null);
}
