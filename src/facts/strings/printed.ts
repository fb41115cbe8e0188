// Calls that put their arguments side by side: `log.Print("door ", n, " is open")`, `log.Println("door", n, "is open")`.

import type { Language } from '../../model/language-contract.ts';
import type { Expr, ExprOf } from '../../model/parsed-source.ts';
import { lastName } from '../../text/identifiers.ts';
import { itemAt } from '../../text/items.ts';
import { holdsText } from './interpolation.ts';

/** The text that is printed, and the position of the first argument that says something; null for other calls. */
export function printedText(
  call: ExprOf<'call'>,
  language: Language,
): { readonly text: Expr; readonly index: number } | null {
  const { printCalls, pairCalls, concatenates } = language;
  const how = printCalls?.get(call.name) ?? printCalls?.get(lastName(call.name));
  if (!how || !concatenates) return null;
  const printed = call.args.slice(how.from);
  const first = printed.findIndex(isText);
  if (printed.length < 2 || first < 0) return null;
  if (how.between === '' && pairCalls?.has(lastName(call.name)) && !goesOn(printed)) return null;
  const operands =
    how.between === '' ? printed : printed.flatMap((one, i) => (i === 0 ? [one] : [blankAt(one.at), one]));
  const text: Expr = { kind: 'binary', at: itemAt(printed, first).at, operator: concatenates.operator, operands };
  return { text, index: how.from + first };
}

const isText = (expr: Expr): boolean => (expr.kind === 'text' || expr.kind === 'binary') && holdsText(expr);

const blankAt = (at: number): Expr => ({ kind: 'text', at, pieces: [{ raw: '" "' }] });

/** Does a text end so that more must follow, or begin so that something stands before it? Others have keys and values behind them. */
const goesOn = (printed: readonly Expr[]): boolean =>
  printed.some((one, i) => {
    const raw = one.kind === 'text' ? one.pieces.map((piece) => ('raw' in piece ? piece.raw : '')).join('') : '';
    return (i + 1 < printed.length && /[\s:=('"[#]["`]$/.test(raw)) || (i > 0 && /^["`][\s,:)\]]/.test(raw));
  });
