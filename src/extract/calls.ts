// What an argument tells about the call that holds it.
import type { Expr, Language } from '../syntax.ts';
import type { CallFact } from '../types.ts';
import { codesBeside } from './codes.ts';
import { textOf } from './formatted.ts';

type Call = Expr & { kind: 'call' };

export function callFact(call: Call, index: number, line: number, language: Language): CallFact {
  const beside = call.args.flatMap((argument, i) => (i === index ? [] : namesOf(named(argument, call, language))));
  const others = [...beside, ...chainOf(call.receiver)];
  return { name: call.name, index, count: call.args.length, line, others, codes: codesBeside(call, index) };
}

/** Calls that a call is chained to, with their names: `log.atLevel(Level.ERROR)` of `log.atLevel(Level.ERROR).log("…")`. */
function chainOf(receiver: Expr | null): string[] {
  if (receiver?.kind !== 'call') return [];
  return [...receiver.args.flatMap(namesOf), receiver.name, ...chainOf(receiver.receiver)];
}

/** Plain names and numbers of an argument: `LOG_ERR | LOG_AUTH`, `530`. */
function namesOf(expr: Expr): string[] {
  if (expr.kind === 'name') return [expr.name];
  if (expr.kind === 'number') return [expr.text];
  if (expr.kind === 'run') return expr.items.flatMap(namesOf);
  return expr.kind === 'list' && expr.bracket === '(' ? expr.items.flatMap(namesOf) : [];
}

/** Of `file=sys.stderr` it is `sys.stderr`, where arguments have names; so they have in annotations: `@Message(id = 12)`. */
const named = (argument: Expr, call: Call, { grammar }: Language): Expr =>
  argument.kind === 'assign' && (grammar.layout || isAnnotation(call)) ? argument.value : argument;

export const isAnnotation = (call: { readonly name: string } | undefined): boolean =>
  call?.name.startsWith('@') === true;

/** Position of the first argument that is put into the text of an argument before it: `log.error("… %s", value)`. */
export function ofValue(call: Call, language: Language): number {
  const format = call.args.findIndex((argument) => {
    const text = textOf(argument, language);
    return text !== null && language.template(text.pieces, null).some((part) => 'placeholder' in part);
  });
  return format < 0 ? call.args.length : format + 1;
}
