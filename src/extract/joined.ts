// Texts that a program puts together when it runs -> the parts of one template.
import type { Expr, Language } from '../syntax.ts';
import type { FactPart } from '../types.ts';
import { formattedBy, lastWord, textOf } from './formatted.ts';

interface Joined {
  /** Of its first text. */
  readonly at: number;
  readonly parts: readonly FactPart[];
  /** Operands that are placeholders and may hold texts of their own. */
  readonly inner: readonly Expr[];
}

/** null when the expression is no concatenation, or one without a text. */
export function joinedParts(expr: Expr, language: Language): Joined | null {
  if (!language.concatenates) return null;
  const operands = operandsOf(expr, language);
  const first = operands.map((operand) => literalOf(operand, language)).find((text) => text !== null);
  if (!first || operands.length < 2) return null;
  return {
    at: first.at,
    parts: joinLiterals(operands.flatMap((operand) => partsOf(operand, language))),
    inner: operands.flatMap((operand) => innerOf(operand, language)),
  };
}

/** The text that an operand is: where values are put into texts, also `_("…") % x`. */
const literalOf = (operand: Expr, language: Language): (Expr & { kind: 'text' }) | null =>
  language.formats ? textOf(operand, language) : operand.kind === 'text' ? operand : null;

function innerOf(operand: Expr, language: Language): readonly Expr[] {
  if (literalOf(operand, language)) return formattedBy(operand, language)?.values ?? [];
  return operand.kind === 'name' || operand.kind === 'number' ? [] : [operand];
}

/** All that is put together, from left to right; a single operand for everything that is no concatenation. */
function operandsOf(expr: Expr, language: Language): readonly Expr[] {
  const { operator, method } = language.concatenates!;
  if (expr.kind === 'binary' && expr.operator === operator)
    return expr.operands.flatMap((operand) => operandsOf(operand, language));
  if (expr.kind === 'list' && expr.bracket === '(' && expr.items.length === 1)
    return operandsOf(expr.items[0]!, language);
  if (expr.kind === 'call' && lastWord(expr.name) === method && expr.args.length === 1)
    return [...startOfChain(expr.receiver, language), ...operandsOf(expr.args[0]!, language)];
  const last = expr.kind === 'run' && expr.items.every(({ kind }) => kind !== 'call') ? expr.items.at(-1) : undefined;
  return [last?.kind === 'text' ? last : expr]; // `yield "…"`, `(String) "…"`
}

/** `append("a").append(b)` begins with `append("a")`, `new StringBuilder("a").append(b)` with what it is made of. */
function startOfChain(receiver: Expr | null, language: Language): readonly Expr[] {
  if (receiver?.kind !== 'call') return [];
  if (lastWord(receiver.name) === language.concatenates!.method) return operandsOf(receiver, language);
  return receiver.args.flatMap((argument) => operandsOf(argument, language));
}

function partsOf(operand: Expr, language: Language): readonly FactPart[] {
  const text = literalOf(operand, language);
  if (text) return language.template(text.pieces, formattedBy(operand, language)?.formatting ?? null);
  if (operand.kind === 'name') {
    const name = lastWord(operand.name);
    return [/^[A-Z][A-Z0-9_]+$/.test(name) ? { reference: name } : { placeholder: operand.name }];
  }
  if (operand.kind === 'number')
    return operand.text.startsWith("'")
      ? language.template([{ raw: operand.text }], null)
      : [{ literal: operand.text }];
  return [{ placeholder: operand.kind === 'call' ? `${operand.name}()` : '' }];
}

function joinLiterals(parts: readonly FactPart[]): FactPart[] {
  const joined: FactPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && 'literal' in last && 'literal' in part)
      joined[joined.length - 1] = { literal: last.literal + part.literal };
    else joined.push(part);
  }
  return joined;
}
