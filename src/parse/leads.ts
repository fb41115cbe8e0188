// What a statement begins with: a word that says what is done with its text, or a word that is called without parentheses.
import type { Expr, Grammar, Layout, Lead } from '../syntax.ts';
import { code, Kind, type Tokens, textOf } from './tokens.ts';

/** `length` tokens of the statement say it; what is behind them is the expression. */
interface Beginning {
  readonly lead: Lead | null;
  readonly length: number;
  readonly command: string | null;
}

const equals = code('=');

export function beginningOf(tokens: Tokens, grammar: Grammar, order: readonly number[], outside: boolean): Beginning {
  const word = order.length > 0 && tokens.kinds[order[0]!] === Kind.name ? textOf(tokens, order[0]!) : '';
  if (grammar.layout) return ofLine(tokens, grammar.layout, order, word, outside);
  const length = word === 'return' || word === 'throw' ? 1 : 0;
  const constant = outside && grammar.constant !== null && isMarked(tokens, order, grammar.constant);
  return { lead: constant ? 'constant' : length ? (word as Lead) : null, length, command: null };
}

/** Does the word stand before the `=` of a definition? */
function isMarked(tokens: Tokens, order: readonly number[], word: string): boolean {
  for (const i of order) {
    if (tokens.kinds[i] === Kind.mark && tokens.codes[i] === equals) return false;
    if (tokens.kinds[i] === Kind.name && textOf(tokens, i) === word) return true;
  }
  return false;
}

function ofLine(tokens: Tokens, layout: Layout, order: readonly number[], word: string, outside: boolean): Beginning {
  if (word === 'return') return { lead: 'return', length: 1, command: null };
  if (word === layout.throws) return { lead: 'throw', length: 1, command: null };
  if (layout.commands.has(word) && isCommand(tokens, layout, order, word))
    return { lead: null, length: 1, command: word };
  const next = order.length > 1 && tokens.kinds[order[1]!] === Kind.mark ? tokens.codes[order[1]!]! : 0;
  const constant = outside && (next === equals || next === code(':')) && layout.constants.test(word);
  return { lead: constant ? 'constant' : null, length: 0, command: null };
}

/** `print "…"` and `print >>file, "…"` of Python 2, but not `print("…")`; `assert` is a word and never a name. */
function isCommand(tokens: Tokens, layout: Layout, order: readonly number[], word: string): boolean {
  if (layout.statements.has(word)) return true;
  const next = order[1];
  if (next === undefined) return false;
  if (tokens.kinds[next] === Kind.mark) return tokens.codes[next] === code('>>');
  return !layout.operators.has(textOf(tokens, next));
}

/** `assert x, "…"` reads like `assert(x, "…")`, Python 2's `raise Error, "…"` like `raise Error("…")`. */
export function asCall(expr: Expr, { lead, command }: Beginning): Expr {
  const items = expr.kind === 'run' ? expr.items : [expr];
  if (command !== null) return { kind: 'call', at: expr.at, name: command, receiver: null, args: items };
  const [first, ...args] = items;
  if (lead !== 'throw' || first?.kind !== 'name' || args.length === 0) return expr;
  return { kind: 'call', at: first.at, name: first.name, receiver: null, args };
}
