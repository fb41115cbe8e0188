// What names, numbers and calls put into a text.

import type { FactPart } from '../../model/facts.ts';
import type { Language } from '../../model/language-contract.ts';
import type { Expr, ExprOf } from '../../model/parsed-source.ts';
import { lastName } from '../../text/identifiers.ts';
import { holdsText } from './interpolation.ts';

export function nameOf(full: string): FactPart {
  return /^[A-Z][A-Z0-9_]+$/.test(lastName(full)) ? { reference: full } : { placeholder: full };
}

/** `0x10`, `1L` and `1.50f` are not printed as written. */
export function numberOf(text: string, language: Language): FactPart {
  if (text.startsWith("'")) return language.template([{ raw: text }], null)[0] ?? { placeholder: '' };
  return /^(?:0|[1-9]\d*)$/.test(text) ? { literal: text } : { placeholder: text };
}

/** The name of a constant, or of a function that may return a text; null for other values. */
export function referenceOf(value: Expr): string | null {
  if (value.kind === 'name') return inCapitals.test(lastName(value.name)) ? value.name : null;
  return value.kind === 'call' && !value.args.some(holdsText) && value.name !== '' && !library.test(value.name)
    ? `${value.name}()`
    : null;
}

// They return what no source shows.
const library = /^(?:str\w*|inet_\w+|getenv|gai_strerror|str|repr|len|toString|getMessage)$/;

/** What is not known is shown as the conversion. */
export const asUnknown = (part: FactPart, unknown: string): FactPart =>
  'placeholder' in part && part.placeholder === '' ? { placeholder: unknown } : part;

/** `WHO`, `DENIED(user)`: a name in capitals, perhaps with names and numbers in parentheses. */
export const isMacro = (expr: Expr): expr is ExprOf<'name'> | ExprOf<'call'> =>
  (expr.kind === 'name' || (expr.kind === 'call' && expr.receiver === null && expr.args.every(isWord))) &&
  inCapitals.test(expr.name);

const isWord = ({ kind }: Expr): boolean => kind === 'name' || kind === 'number';

export const inCapitals = /^[A-Z][A-Z0-9_]+$/;

export function macroOf(expr: ExprOf<'name'> | ExprOf<'call'>): FactPart {
  if (expr.kind === 'name') return { reference: expr.name };
  const args = expr.args.map((arg) => (arg.kind === 'name' ? arg.name : arg.kind === 'number' ? arg.text : ''));
  return { reference: `${expr.name}(${args.join(',')})` };
}
