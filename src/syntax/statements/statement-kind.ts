// The first word of a statement: what happens to its string, or a call without parentheses.
import type { Grammar } from '../../model/grammar.ts';
import type { Expr, StatementKind, StatementPlace } from '../../model/parsed-source.ts';
import { type Brackets, opensGroup, partnerAt } from '../lexer/brackets.ts';
import { code, markAt, TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';

interface TokenSource {
  readonly tokens: Tokens;
  readonly brackets: Brackets;
  readonly grammar: Grammar;
}

/** A part of a statement that is read on its own, without its leading keyword. */
interface StatementPart {
  readonly lead: StatementKind | null;
  readonly order: readonly number[];
  /** The keyword that is read as a call. */
  readonly command: string | null;
}

const equals = code('=');
const colon = code(':');

/** The parts of a statement. Only `assert x : "…"` has two: it throws the part after its colon. */
export function statementParts(source: TokenSource, order: readonly number[], place: StatementPlace): StatementPart[] {
  const { tokens, brackets, grammar } = source;
  const first = order[0];
  const word = first !== undefined && tokens.kinds[first] === TokenKind.identifier ? textOf(tokens, first) : '';
  const part = (lead: StatementKind | null, from = 0, to = order.length): StatementPart => ({
    lead,
    order: from > 0 || to < order.length ? order.slice(from, to) : order,
    command: null,
  });
  if (place.function === null && isConstant(source, order, word)) return [part('constant')];
  const lead = leadOf(grammar, word);
  if (lead) return [part(lead, 1)];
  if (word === 'yield' && place.yields) return [part(place.yields, 1)];
  if (isCommand(source, order, word)) return [{ ...part(null, 1), command: word }];
  const parting = word === 'assert' && grammar.classes.size > 0 ? lastColon(tokens, brackets, order) : -1;
  if (parting > 0) return [part('condition', 1, parting), part('throw', parting + 1)];
  return [part(place.value ?? null)];
}

function leadOf({ throwing }: Grammar, word: string): 'return' | 'throw' | null {
  if (word === 'return') return word;
  return word === (throwing?.throws ?? 'throw') ? 'throw' : null;
}

/** Whether a keyword or the name marks a constant. */
function isConstant({ tokens, grammar }: TokenSource, order: readonly number[], word: string): boolean {
  const { constant, constantNames } = grammar;
  if (constant !== null && isMarked(tokens, order, constant)) return true;
  const next = markAt(tokens, order[1] ?? -1);
  return (next === equals || next === colon) && constantNames?.test(word) === true;
}

/** Whether the word occurs before the `=` of a definition. */
function isMarked(tokens: Tokens, order: readonly number[], word: string): boolean {
  for (const i of order) {
    if (tokens.kinds[i] === TokenKind.punctuator && tokens.codes[i] === equals) return false;
    if (tokens.kinds[i] === TokenKind.identifier && textOf(tokens, i) === word) return true;
  }
  return false;
}

/** The last colon outside brackets. */
function lastColon(tokens: Tokens, brackets: Brackets, order: readonly number[]): number {
  let found = -1;
  let behind = -1;
  for (const [k, i] of order.entries()) {
    if (i < behind) continue;
    if (opensGroup(brackets, i)) behind = partnerAt(brackets, i);
    else if (tokens.kinds[i] === TokenKind.punctuator && tokens.codes[i] === colon) found = k;
  }
  return found;
}

/** `return switch (x) {` returns the values of its cases. */
export function valueOfSwitch(
  { tokens, brackets, grammar }: TokenSource,
  start: number,
  brace: number,
): StatementKind | null {
  const word = tokens.kinds[start] === TokenKind.identifier ? textOf(tokens, start) : '';
  const opening = brackets.match[brace - 1] ?? -1;
  const isSwitch = grammar.caseArrow && opening > start + 1 && textOf(tokens, opening - 1) === 'switch';
  return isSwitch ? leadOf(grammar, word) : null;
}

/** `print "…"` and `print >>file, "…"` of Python 2, but not `print("…")`. `assert` is always a keyword. */
function isCommand({ tokens, grammar }: TokenSource, order: readonly number[], word: string): boolean {
  const { commandWords, layout, wordOperators } = grammar;
  if (!commandWords?.has(word)) return false;
  if (layout?.statements.has(word)) return true;
  const next = order[1];
  if (next === undefined) return false;
  if (tokens.kinds[next] === TokenKind.punctuator) return tokens.codes[next] === code('>>');
  return !wordOperators?.has(textOf(tokens, next));
}

/** Reads `assert x, "…"` as `assert(x, "…")`, and Python 2's `raise Error, "…"` as `raise Error("…")`. */
export function asCommandCall(expr: Expr, { lead, command }: StatementPart): Expr {
  const items = expr.kind === 'run' ? expr.items : [expr];
  if (command !== null) return { kind: 'call', at: expr.at, name: command, receiver: null, args: items };
  const [first, ...args] = items;
  if (lead !== 'throw' || first?.kind !== 'name' || args.length === 0) return expr;
  return { kind: 'call', at: first.at, name: first.name, receiver: null, args };
}
