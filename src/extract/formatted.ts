// Texts that values are put into, and calls that hand a text on.
import type { Expr, Formatting, Language } from '../syntax.ts';

interface Formatted {
  /** null when the text has a name: `MESSAGE.format("…")`. */
  readonly text: Expr | null;
  readonly formatting: Formatting;
  readonly values: readonly Expr[];
}

/** null when the expression puts nothing into a text. */
export function formattedBy(expr: Expr, { formats }: Language): Formatted | null {
  if (!formats) return null;
  if (expr.kind === 'binary' && formats.operators.has(expr.operator)) {
    const [text, ...values] = expr.operands;
    return { text: text!, formatting: 'operator', values };
  }
  if (expr.kind !== 'call' || !formats.methods.has(lastWord(expr.name))) return null;
  if (expr.receiver === null && !expr.name.includes('.')) return null; // a function of that name
  return { text: expr.receiver, formatting: 'method', values: expr.args };
}

/** Does a call hand its text on unchanged? `.strip` in the list stands for a method of anything. */
export function isTransparent(expr: Expr, { transparent }: Language): boolean {
  if (expr.kind !== 'call') return false;
  if (transparent.has(expr.name)) return true;
  return (expr.receiver !== null || expr.name.includes('.')) && transparent.has(`.${lastWord(expr.name)}`);
}

/** The one text that an expression is when it is seen through: of `_("…") % x` it is `"…"`. */
export function textOf(expr: Expr, language: Language): (Expr & { kind: 'text' }) | null {
  if (expr.kind === 'text') return expr;
  if (expr.kind === 'list' && expr.bracket === '(' && expr.items.length === 1) return textOf(expr.items[0]!, language);
  const formatted = formattedBy(expr, language);
  if (formatted) return formatted.text && textOf(formatted.text, language);
  if (expr.kind !== 'call' || !isTransparent(expr, language)) return null;
  const inner = expr.args.length === 1 && expr.receiver === null ? expr.args[0]! : expr.receiver;
  return inner && textOf(inner, language);
}

export const lastWord = (name: string): string => name.split('.').at(-1)!;
