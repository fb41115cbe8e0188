// What is known of a string expression, and how several are put together.

import type { FactPart } from '../../model/facts.ts';
import type { Language } from '../../model/language-contract.ts';
import type { Expr, ExprOf } from '../../model/parsed-source.ts';
import { type Alternative, alternativesOf } from './alternatives.ts';

/** A language, and the texts that variables hold at this place. */
export interface TextReading {
  readonly language: Language;
  readonly variables: Variables;
}

/** By name, the texts that a variable may hold. */
export type Variables = ReadonlyMap<string, readonly Alternative[]>;

/** A concatenation, or one of its operands. */
export interface Joined {
  readonly ways: readonly Alternative[];
  /** The strings in the templates. */
  readonly texts: readonly ExprOf<'text'>[];
  /** Operands replaced by placeholders, which may contain strings of their own. */
  readonly inner: readonly Expr[];
  /** Conditions of the choices. */
  readonly conditions: readonly Expr[];
}

export function together(all: readonly Joined[]): Joined {
  const { ways, crowded } = alternativesOf(all.map((one) => one.ways));
  const apart = all.filter((_, i) => crowded.has(i)).flatMap(({ texts }) => texts);
  return {
    ways,
    texts: all.filter((_, i) => !crowded.has(i)).flatMap(({ texts }) => texts),
    inner: [...all.flatMap(({ inner }) => inner), ...apart],
    conditions: all.flatMap(({ conditions }) => conditions),
  };
}

export const placeholder = (part: FactPart, inner: readonly Expr[]): Joined => ({
  ways: [[part]],
  texts: [],
  inner,
  conditions: [],
});

export const opaque = (expr: Expr): Joined =>
  placeholder({ placeholder: expr.kind === 'call' ? `${expr.name}()` : '' }, [expr]);
