// Strings with interpolated values, and calls that pass a string through.

import type { Formatting, Language } from '../../model/language-contract.ts';
import type { Expr, ExprOf } from '../../model/parsed-source.ts';
import { lastName } from '../../text/identifiers.ts';
import { certain, itemAt } from '../../text/items.ts';

interface Formatted {
  /** null if the template is a name: `MESSAGE.format("…")`. */
  readonly text: Expr | null;
  readonly formatting: Formatting;
  readonly values: readonly Expr[];
}

/** null if the expression does not insert values into a string. */
export function interpolatedBy(expr: Expr, { interpolation }: Language): Formatted | null {
  if (!interpolation) return null;
  if (expr.kind === 'binary' && interpolation.operators.has(expr.operator)) {
    const [text, ...values] = expr.operands;
    return { text: certain(text), formatting: 'operator', values };
  }
  if (expr.kind !== 'call') return null;
  if (
    interpolation.calls &&
    expr.receiver?.kind === 'call' &&
    expr.name === expr.receiver.name &&
    holdsText(expr.receiver)
  )
    return { text: expr.receiver, formatting: 'method', values: expr.args };
  if (!interpolation.methods.has(lastName(expr.name))) return null;
  if (expr.receiver === null && !expr.name.includes('.')) return null; // a function of that name
  return { text: expr.receiver, formatting: 'method', values: expr.args };
}

/** Whether a call returns its receiver or its arguments unchanged. */
export function passesThrough(call: ExprOf<'call'>, language: Language): { receiver: boolean; arguments: boolean } {
  const { passThroughCalls, interpolation } = language;
  if (passThroughCalls.has(call.name)) return { receiver: true, arguments: true };
  if (!interpolation) return nothing;
  const word = lastName(call.name);
  if (passThroughCalls.has(word)) return { receiver: false, arguments: true }; // `i18n._("…")`
  if (call.receiver === null) return nothing;
  const joins = passThroughCalls.has(`.${word}()`) && textOf(call.receiver, language) !== null;
  return { receiver: passThroughCalls.has(`.${word}`), arguments: joins };
}

const nothing = { receiver: false, arguments: false };

/** The string of an expression, looking through pass-through calls and formatting: `"…"` for `_("…") % x`. */
export function textOf(expr: Expr, language: Language): ExprOf<'text'> | null {
  if (expr.kind === 'text') return expr;
  if (expr.kind === 'list' && expr.bracket === '(' && expr.items.length === 1)
    return textOf(itemAt(expr.items, 0), language);
  const formatted = interpolatedBy(expr, language);
  if (formatted) return formatted.text && textOf(formatted.text, language);
  if (expr.kind !== 'call') return null;
  const hands = passesThrough(expr, language);
  if (hands.receiver && expr.receiver) return textOf(expr.receiver, language);
  return hands.arguments && expr.args.length === 1 ? textOf(itemAt(expr.args, 0), language) : null;
}

/** Whether the expression contains a string. */
export function holdsText(expr: Expr): boolean {
  switch (expr.kind) {
    case 'text':
      return true;
    case 'name':
    case 'number':
      return false;
    case 'call':
      return expr.args.some(holdsText) || (expr.receiver !== null && holdsText(expr.receiver));
    case 'assign':
      return holdsText(expr.value);
    case 'choice':
      return holdsText(expr.condition) || expr.arms.some(holdsText);
    case 'pair':
      return holdsText(expr.key) || holdsText(expr.value);
    case 'binary':
      return expr.operands.some(holdsText);
    default:
      return expr.items.some(holdsText);
  }
}
