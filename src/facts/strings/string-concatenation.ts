// String expressions -> the parts of their templates, one template for each way through the choices.

import type { FactPart } from '../../model/facts.ts';
import type { Language } from '../../model/language-contract.ts';
import type { Expr, ExprOf } from '../../model/parsed-source.ts';
import { lastName } from '../../text/identifiers.ts';
import { itemAt } from '../../text/items.ts';
import { type Alternative, alternativesOf } from './alternatives.ts';
import { interpolatedBy, textOf } from './interpolation.ts';
import { printedText } from './printed.ts';

type Text = ExprOf<'text'>;

/** A concatenation, or one of its operands. */
interface Joined {
  readonly ways: readonly Alternative[];
  /** The strings in the templates. */
  readonly texts: readonly Text[];
  /** Operands replaced by placeholders, which may contain strings of their own. */
  readonly inner: readonly Expr[];
  /** Conditions of the choices. */
  readonly conditions: readonly Expr[];
}

/** null if the expression is not a concatenation or contains no string. */
export function concatenatedParts(expr: Expr, language: Language): Joined | null {
  if (!isConcatenation(expr, language) && !isJoinedList(expr, language)) return null;
  const joined = read(expr, language);
  return joined.texts.length > 0 ? joined : null;
}

function isConcatenation(expr: Expr, { concatenates }: Language): boolean {
  if (!concatenates) return false;
  if (expr.kind === 'binary') return expr.operator === concatenates.operator;
  return expr.kind === 'call' && lastName(expr.name) === concatenates.method && expr.args.length === 1;
}

/** `["a", b].join(" ")` */
export const isJoinedList = (expr: Expr, { concatenates }: Language): expr is JoinedList =>
  expr.kind === 'call' &&
  expr.receiver?.kind === 'list' &&
  expr.args.length === 1 &&
  expr.args[0]?.kind === 'text' &&
  concatenates?.joins !== undefined &&
  lastName(expr.name) === concatenates.joins;

type JoinedList = ExprOf<'call'> & { readonly receiver: ExprOf<'list'> };

/** The items with the separator between them, whose place in the source says nothing. */
function listed({ receiver, args }: JoinedList, language: Language): Joined {
  const between = { ...read(itemAt(args, 0), language), texts: [] };
  return together(receiver.items.flatMap((item, i) => [...(i > 0 ? [between] : []), read(item, language)]));
}

function read(expr: Expr, language: Language): Joined {
  const formatted = withValues(expr, language);
  if (formatted) return formatted;
  switch (expr.kind) {
    case 'text':
      return { ways: [language.template(expr.pieces, null)], texts: [expr], inner: [], conditions: [] };
    case 'name':
      return placeholder(nameOf(expr.name), []);
    case 'number':
      return placeholder(numberOf(expr.text, language), []);
    case 'binary':
      return isConcatenation(expr, language) ? together(sum(expr, language)) : opaque(expr);
    case 'choice':
      return choice(expr, language);
    case 'list':
      return inParentheses(expr, language);
    case 'call':
      return call(expr, language);
    case 'run':
      return run(expr.items, expr, language);
    default:
      return opaque(expr);
  }
}

/** `_("…") % x` is its string, with the values as placeholders. */
function withValues(expr: Expr, language: Language): Joined | null {
  const text = language.interpolation ? textOf(expr, language) : null;
  if (!text) return null;
  const { formatting = null, values = [] } = interpolatedBy(expr, language) ?? {};
  return { ways: [language.template(text.pieces, formatting)], texts: [text], inner: values, conditions: [] };
}

const placeholder = (part: FactPart, inner: readonly Expr[]): Joined => ({
  ways: [[part]],
  texts: [],
  inner,
  conditions: [],
});

const opaque = (expr: Expr): Joined =>
  placeholder({ placeholder: expr.kind === 'call' ? `${expr.name}()` : '' }, [expr]);

/** Numbers before the first string are added: `1 + 2 + "x"` is "3x". */
function sum({ operands }: ExprOf<'binary'>, language: Language): Joined[] {
  const all = operands.map((operand) => read(operand, language));
  const first = all.findIndex(({ texts }) => texts.length > 0);
  return all.map((one, i) => (i < first && first > 1 ? placeholder({ placeholder: '' }, one.inner) : one));
}

function together(all: readonly Joined[]): Joined {
  const { ways, crowded } = alternativesOf(all.map((one) => one.ways));
  const apart = all.filter((_, i) => crowded.has(i)).flatMap(({ texts }) => texts);
  return {
    ways,
    texts: all.filter((_, i) => !crowded.has(i)).flatMap(({ texts }) => texts),
    inner: [...all.flatMap(({ inner }) => inner), ...apart],
    conditions: all.flatMap(({ conditions }) => conditions),
  };
}

/** `(admin ? "an admin" : name)`: one template per arm. */
function choice(expr: ExprOf<'choice'>, language: Language): Joined {
  const arms = expr.arms.map((arm) => read(arm, language));
  const conditions = [expr.condition, ...arms.flatMap((arm) => arm.conditions)];
  const texts = arms.flatMap((arm) => arm.texts);
  const inner = arms.flatMap((arm) => arm.inner);
  const ways = texts.length > 0 ? arms.flatMap((arm) => arm.ways) : [[{ placeholder: '' }]];
  return { ways, texts, inner, conditions };
}

/** `(a + 1)` is an unknown number; `(a + " of ")` is part of the concatenation. */
function inParentheses(expr: ExprOf<'list'>, language: Language): Joined {
  const [item, ...more] = expr.items;
  if (expr.bracket !== '(' || !item || more.length > 0) return opaque(expr);
  const inside = read(item, language);
  return inside.texts.length > 0 || item.kind === 'name' ? inside : opaque(expr);
}

/** `(Object) "text"` is a cast of a string; `new X("text")` and `names[0]` contribute no text. */
function run(items: readonly Expr[], expr: Expr, language: Language): Joined {
  const [first, last] = [items[0], items.at(-1)];
  if (!last) return opaque(expr);
  const isCast = items.slice(0, -1).every(({ kind }) => kind === 'name' || kind === 'list');
  if (last.kind === 'text' && isCast) return read(last, language);
  const builds = items.length === 2 && first?.kind === 'name' && first.name === 'new';
  return builds && isConcatenation(last, language) ? read(last, language) : opaque(expr);
}

function call(expr: ExprOf<'call'>, language: Language): Joined {
  if (isJoinedList(expr, language)) return listed(expr, language);
  if (isConcatenation(expr, language))
    return together([...chain(expr.receiver, language), read(itemAt(expr.args, 0), language)]);
  if (!language.passThroughCalls.has(expr.name)) return opaque(expr);
  const printed = printedText(expr, language);
  if (printed) return read(printed.text, language);
  // `String.format(locale, "…", x)`, `"…".formatted(x)`: the first operand with a string is the template.
  const sources = [...(expr.receiver ? [expr.receiver] : []), ...expr.args];
  const readings = sources.map((source) => read(source, language));
  const at = readings.findIndex(({ texts }) => texts.length > 0);
  if (at < 0) return opaque(expr);
  const template = itemAt(readings, at);
  return { ...template, inner: [...template.inner, ...sources.filter((_, i) => i !== at)] };
}

/** `append("a").append(b)` begins with `append("a")`, and `new StringBuilder("a").append(b)` with the constructor's argument. */
function chain(receiver: Expr | null, language: Language): Joined[] {
  const made = receiver?.kind === 'run' ? receiver.items.at(-1) : receiver;
  if (made?.kind !== 'call') return [];
  if (isConcatenation(made, language)) return [read(made, language)];
  if (!/^[A-Z]/.test(lastName(made.name))) return [opaque(made)];
  const size = made.args.length === 1 && itemAt(made.args, 0).kind === 'number'; // `new StringBuilder(64)`
  return size ? [] : made.args.map((argument) => read(argument, language));
}

function nameOf(full: string): FactPart {
  return /^[A-Z][A-Z0-9_]+$/.test(lastName(full)) ? { reference: full } : { placeholder: full };
}

/** `0x10`, `1L` and `1.50f` are not printed as written. */
function numberOf(text: string, language: Language): FactPart {
  if (text.startsWith("'")) return language.template([{ raw: text }], null)[0] ?? { placeholder: '' };
  return /^(?:0|[1-9]\d*)$/.test(text) ? { literal: text } : { placeholder: text };
}
