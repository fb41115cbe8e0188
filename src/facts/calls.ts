// Facts about a call, and about the arguments next to a string.

import type { CallFact, IndirectUse } from '../model/facts.ts';
import type { Language } from '../model/language-contract.ts';
import type { Expr, ExprOf, IndirectUseSite, ParsedSource, UsingCall } from '../model/parsed-source.ts';
import { isAnnotationName } from '../text/identifiers.ts';
import { itemAt } from '../text/items.ts';
import { levelConstant } from './level-texts.ts';
import { codesBeside } from './message-ids.ts';
import { textOf } from './strings/interpolation.ts';
import { around, MAX_DISTANCE, MAX_NEIGHBOURS } from './strings/neighbours.ts';

export function callFact(call: ExprOf<'call'>, index: number, line: number, language: Language): CallFact {
  const others: string[] = [];
  const [from, to] = around(call.args, index);
  for (let i = from; i < to; i++) if (i !== index) addNames(named(itemAt(call.args, i), call, language), others);
  addChain(call.receiver, others);
  const level = levelConstant(call, language);
  if (level !== null) others.push(level);
  return {
    name: nameOf(call, language),
    index,
    count: call.args.length,
    line,
    others,
    codes: codesBeside(call, index),
  };
}

/** `error("…")` without an object is that of the library. */
const nameOf = ({ name, receiver }: ExprOf<'call'>, { libraryFunctions }: Language): string =>
  (receiver === null ? libraryFunctions?.get(name) : undefined) ?? name;

/** Names in the calls that a call is chained to: `log.atLevel(Level.ERROR)` of `log.atLevel(Level.ERROR).log("…")`. */
function addChain(receiver: Expr | null, found: string[]): void {
  if (receiver?.kind !== 'call' || found.length >= MAX_NEIGHBOURS) return;
  for (const argument of receiver.args.slice(0, MAX_DISTANCE)) addNames(argument, found);
  found.push(receiver.name);
  addChain(receiver.receiver, found);
}

/** Plain names and numbers of an argument: `LOG_ERR | LOG_AUTH`, `530`. */
function addNames(expr: Expr, found: string[]): void {
  if (found.length >= MAX_NEIGHBOURS) return;
  if (expr.kind === 'name') found.push(expr.name);
  else if (expr.kind === 'number') found.push(expr.text);
  else if (expr.kind === 'call' && /^[A-Z][A-Z0-9_]*$/.test(expr.name)) addMacro(expr, found);
  else if (expr.kind === 'run' || (expr.kind === 'list' && expr.bracket === '('))
    for (const item of expr.items) addNames(item, found);
}

/** `ISC_LOG_DEBUG(3)`, `LOG_MAKEPRI(LOG_AUTH, LOG_ERR)`. */
function addMacro({ name, args }: ExprOf<'call'>, found: string[]): void {
  found.push(name);
  for (const argument of args) addNames(argument, found);
}

/** The value of a named argument: `sys.stderr` of `file=sys.stderr`. Arguments of annotations have names too: `@Message(id = 12)`. */
const named = (argument: Expr, call: ExprOf<'call'>, { grammar }: Language): Expr =>
  argument.kind === 'assign' && (grammar.namedArguments === '=' || isAnnotation(call)) ? argument.value : argument;

export const isAnnotation = (call: { readonly name: string } | undefined): boolean =>
  call !== undefined && isAnnotationName(call.name);

/** Position of the first argument that is inserted into an earlier argument: `log.error("… %s", value)`. */
export function ofValue(call: ExprOf<'call'>, language: Language): number {
  if (call.args.length < 2) return call.args.length;
  const format = call.args.findIndex((argument) => {
    const text = textOf(argument, language);
    return text !== null && language.template(text.pieces, null).some((part) => 'placeholder' in part);
  });
  return format < 0 ? call.args.length : format + 1;
}

/** The fact for a call found by scanning tokens. */
export const ofUsing = ({ name, index, others }: UsingCall, line: number): CallFact => ({
  name,
  index,
  count: index + 1,
  line,
  others,
  codes: [],
});

export function indirectUseFact(
  { name, kind, role, call, function: inside }: IndirectUseSite,
  { position }: ParsedSource,
): IndirectUse {
  const fact = call && ofUsing(call, position(call.at).line);
  return { name, kind, call: fact, thrown: role === 'thrown', function: inside };
}
