// String expressions -> the parts of their templates, one template for each way through the choices.

import type { Formatting, Language } from '../../model/language-contract.ts';
import type { Expr, ExprOf } from '../../model/parsed-source.ts';
import { lastName } from '../../text/identifiers.ts';
import { itemAt } from '../../text/items.ts';
import { type Filled, fillFormat } from './filled-formats.ts';
import { holdsText, interpolatedBy, textOf } from './interpolation.ts';
import { type Joined, opaque, placeholder, type TextReading, together } from './joined.ts';
import { type JoinedList, joinedList } from './joined-lists.ts';
import { printedText } from './printed.ts';
import { inCapitals, isMacro, macroOf, nameOf, numberOf } from './value-parts.ts';

/** null if the expression is not a concatenation or contains no string. */
export function concatenatedParts(expr: Expr, reading: TextReading): Joined | null {
  if (!isConcatenation(expr, reading.language)) return null;
  const joined = joinedText(expr, reading);
  return joined.texts.length > 0 ? joined : null;
}

/** null if no value of the format is known. */
export const filledFormat = (
  format: Joined,
  values: readonly Expr[],
  reading: TextReading,
  formatting: Formatting | null = null,
): Filled | null =>
  fillFormat(format, values, {
    inOrder: reading.language.orderedFields === true,
    formatting,
    joined: (value) => joinedText(value, reading),
  });

function isConcatenation(expr: Expr, { concatenates }: Language): boolean {
  if (!concatenates) return false;
  if (expr.kind === 'binary') return expr.operator === concatenates.operator;
  if (expr.kind !== 'call') return false;
  return (lastName(expr.name) === concatenates.method && expr.args.length === 1) || isConcat(expr);
}

/** `"…".concat(value)` */
const isConcat = ({ name, receiver, args }: ExprOf<'call'>): boolean =>
  receiver !== null && args.length > 0 && lastName(name) === 'concat' && holdsText(receiver);

/** What an expression says, as far as it is known. */
export function joinedText(expr: Expr, reading: TextReading): Joined {
  const { language } = reading;
  const formatted = withValues(expr, reading);
  if (formatted) return formatted;
  switch (expr.kind) {
    case 'text':
      return { ways: [language.template(expr.pieces, null)], texts: [expr], inner: [], conditions: [] };
    case 'name':
      return named(expr.name, reading);
    case 'number':
      return placeholder(numberOf(expr.text, language), []);
    case 'binary':
      if (isConcatenation(expr, language)) return together(sum(expr, reading));
      return fallbacks.has(expr.operator) ? fallback(expr, reading) : opaque(expr);
    case 'choice':
      return choice(expr, reading);
    case 'list':
      return inParentheses(expr, reading);
    case 'call':
      return call(expr, reading);
    case 'run':
      return run(expr, reading);
    default:
      return opaque(expr);
  }
}

/** `_("…") % x` is its string, with the values as placeholders. */
function withValues(expr: Expr, reading: TextReading): Joined | null {
  const { language } = reading;
  const text = language.interpolation ? textOf(expr, language) : null;
  if (!text) return null;
  const { formatting = null, values = [] } = interpolatedBy(expr, language) ?? {};
  const format = { ways: [language.template(text.pieces, formatting)], texts: [text], inner: [], conditions: [] };
  const filled = values.length > 0 ? filledFormat(format, values, reading, formatting) : null;
  const unused = filled ? values.filter((value) => !filled.used.has(value)) : values;
  return { ...(filled ?? format), inner: [...(filled?.inner ?? []), ...unused] };
}

/** A constant, a variable that was given a text before, or anything else. */
function named(name: string, { variables }: TextReading): Joined {
  const known = inCapitals.test(name) ? undefined : variables.get(name);
  if (!known) return placeholder(nameOf(name), []);
  return { ways: [...known, [{ placeholder: name }]], texts: [], inner: [], conditions: [] };
}

/** `reason or "unknown"`, `reason ?? "unknown"`: the text, or whatever stands before it. */
function fallback({ operands }: ExprOf<'binary'>, reading: TextReading): Joined {
  const all = operands.map((operand) => joinedText(operand, reading));
  const said = all.filter(({ texts }) => texts.length > 0);
  if (said.length === 0) return { ...placeholder({ placeholder: '' }, operands) };
  const open = all.find(({ texts }) => texts.length === 0);
  return {
    ways: [...said.flatMap(({ ways }) => ways), ...(open?.ways.slice(0, 1) ?? [])],
    texts: said.flatMap(({ texts }) => texts),
    inner: all.flatMap(({ inner }) => inner),
    conditions: all.flatMap(({ conditions }) => conditions),
  };
}

const fallbacks: ReadonlySet<string> = new Set(['or', 'and', '||', '??', '&&', '?:']);

/** Numbers before the first string are added: `1 + 2 + "x"` is "3x". */
function sum({ operands }: ExprOf<'binary'>, reading: TextReading): Joined[] {
  const all = operands.map((operand) => joinedText(operand, reading));
  const first = all.findIndex(({ texts }) => texts.length > 0);
  return all.map((one, i) => (i < first && first > 1 ? placeholder({ placeholder: '' }, one.inner) : one));
}

/** `(admin ? "an admin" : name)`: one template per arm. */
function choice(expr: ExprOf<'choice'>, reading: TextReading): Joined {
  const arms = expr.arms.map((arm) => joinedText(arm, reading));
  const conditions = [expr.condition, ...arms.flatMap((arm) => arm.conditions)];
  const texts = arms.flatMap((arm) => arm.texts);
  const inner = arms.flatMap((arm) => arm.inner);
  const ways = texts.length > 0 ? arms.flatMap((arm) => arm.ways) : [[{ placeholder: '' }]];
  return { ways, texts, inner, conditions };
}

/** `(a + 1)` is an unknown number; `(a + " of ")` is part of the concatenation. */
function inParentheses(expr: ExprOf<'list'>, reading: TextReading): Joined {
  const [item, ...more] = expr.items;
  if (expr.bracket !== '(' || !item || more.length > 0) return opaque(expr);
  const inside = joinedText(item, reading);
  if (item.kind === 'call') return inside;
  return inside.texts.length > 0 || item.kind === 'name' ? inside : opaque(expr);
}

/** `(Object) "text"` is a cast of a string; `new X("text")` and `names[0]` contribute no text. */
function run(expr: ExprOf<'run'>, reading: TextReading): Joined {
  const { items } = expr;
  const [first, last] = [items[0], items.at(-1)];
  if (!last) return opaque(expr);
  if (expr.adjacent && reading.language.grammar.adjacent === 'values' && items.every(isMacro))
    return { ...placeholder({ placeholder: '' }, []), ways: [items.map(macroOf)] };
  const isCast = items.slice(0, -1).every(({ kind }) => kind === 'name' || kind === 'list');
  if (last.kind === 'text' && isCast) return joinedText(last, reading);
  const builds = items.length === 2 && first?.kind === 'name' && first.name === 'new';
  return builds && isConcatenation(last, reading.language) ? joinedText(last, reading) : opaque(expr);
}

function call(expr: ExprOf<'call'>, reading: TextReading): Joined {
  const { language } = reading;
  if (isConcat(expr) && expr.receiver)
    return together([expr.receiver, ...expr.args].map((one) => joinedText(one, reading)));
  const list = joinedList(expr);
  if (list) return listed(list, reading);
  if (isConcatenation(expr, language))
    return together([...chain(expr.receiver, reading), joinedText(itemAt(expr.args, 0), reading)]);
  if (!language.passThroughCalls.has(expr.name))
    return language.grammar.adjacent === 'values' && isMacro(expr) ? placeholder(macroOf(expr), []) : opaque(expr);
  const printed = printedText(expr, language);
  if (printed) return joinedText(printed.text, reading);
  // `String.format(locale, "…", x)`, `"…".formatted(x)`: the first operand with a string is the template.
  const sources = [...(expr.receiver ? [expr.receiver] : []), ...expr.args];
  const readings = sources.map((source) => joinedText(source, reading));
  const at = readings.findIndex(({ texts }) => texts.length > 0);
  if (at < 0) return opaque(expr);
  const template = itemAt(readings, at);
  const filled = isFormatting(expr.name) ? filledFormat(template, sources.slice(at + 1), reading) : null;
  const others = sources.filter((source, i) => i !== at && !filled?.used.has(source));
  return { ...(filled ?? template), inner: [...(filled ?? template).inner, ...others] };
}

/** The items with the text between them, whose place in the source says nothing. */
function listed({ items, mark }: JoinedList, reading: TextReading): Joined {
  const between = { ...joinedText(mark, reading), texts: [] };
  return together(items.flatMap((item, i) => [...(i > 0 ? [between] : []), joinedText(item, reading)]));
}

/** `String.format`, `sprintf`, not `ngettext`: what stands behind its text goes into it. */
export const isFormatting = (name: string): boolean => /printf|format/i.test(lastName(name));

/** `append("a").append(b)` begins with `append("a")`, and `new StringBuilder("a").append(b)` with the constructor's argument. */
function chain(receiver: Expr | null, reading: TextReading): Joined[] {
  const made = receiver?.kind === 'run' ? receiver.items.at(-1) : receiver;
  if (made?.kind !== 'call') return [];
  if (isConcatenation(made, reading.language)) return [joinedText(made, reading)];
  if (!/^[A-Z]/.test(lastName(made.name))) return [opaque(made)];
  const size = made.args.length === 1 && itemAt(made.args, 0).kind === 'number'; // `new StringBuilder(64)`
  return size ? [] : made.args.map((argument) => joinedText(argument, reading));
}
