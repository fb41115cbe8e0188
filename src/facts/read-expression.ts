// The texts of an expression, each with its call, table, variable or return.

import { mayEmit } from '../model/emission.ts';
import type { Expr, ExprOf } from '../model/parsed-source.ts';
import { lastName } from '../text/identifiers.ts';
import { itemAt } from '../text/items.ts';
import { ofValue } from './calls.ts';
import {
  type Context,
  contextInIndex,
  contextInList,
  contextOfArgument,
  contextOfAssigned,
  contextOfHandedOn,
  contextOfReceiver,
  contextOfValue,
  isDescribed,
  isRecord,
  says,
} from './context.ts';
import { emit, emitParts, type FactReader } from './emit.ts';
import { levelText } from './level-texts.ts';
import { mayBeKnown } from './strings/filled-formats.ts';
import { holdsText, interpolatedBy, passesThrough } from './strings/interpolation.ts';
import type { Joined } from './strings/joined.ts';
import { joinedList } from './strings/joined-lists.ts';
import { pairRoles } from './strings/pairs.ts';
import { printedText } from './strings/printed.ts';
import { concatenatedParts, filledFormat, isFormatting, joinedText } from './strings/string-concatenation.ts';

export function readExpression(reader: FactReader, expr: Expr, context: Context): void {
  switch (expr.kind) {
    case 'text':
      emit(reader, expr, context);
      return;
    case 'call':
      readCall(reader, expr, context);
      return;
    case 'assign':
      readExpression(reader, expr.value, contextOfAssigned(reader, expr, context));
      return;
    case 'choice':
      readExpression(reader, expr.condition, { ...context, role: 'compared', calls: [] });
      for (const arm of expr.arms) readExpression(reader, arm, context);
      return;
    case 'list':
      readList(reader, expr, context);
      return;
    case 'index':
      for (const item of expr.items) readExpression(reader, item, contextInIndex(context));
      return;
    case 'pair':
      readExpression(reader, expr.key, { ...context, role: 'key' });
      readExpression(reader, expr.value, context);
      return;
    case 'binary':
      if (readFormatted(reader, expr, context) || readJoined(reader, expr, context)) return;
      for (const operand of expr.operands)
        readExpression(
          reader,
          operand,
          comparisons.has(expr.operator) ? { ...context, role: 'compared', calls: [] } : context,
        );
      return;
    case 'run':
      if (readRecord(reader, expr, context) || readPlace(reader, expr, context)) return;
      for (const item of expr.items) readExpression(reader, item, context);
  }
}

/** `AuthError{Reason: "…"}` makes an error as a call does. */
function readRecord(reader: FactReader, { at, items }: ExprOf<'run'>, context: Context): boolean {
  const [made, fields] = items;
  if (items.length !== 2 || made?.kind !== 'name') return false;
  if (fields?.kind !== 'list' || !isRecord(fields, reader.language)) return false;
  if (!reader.language.exceptions?.test(lastName(made.name))) return false;
  readCall(reader, { kind: 'call', at, name: made.name, receiver: null, args: fields.items }, context);
  return true;
}

/** A call that is assigned to returns a place, as an index does: `setting("gate", "which gate it is") = "open"`. */
function readPlace(reader: FactReader, { items }: ExprOf<'run'>, context: Context): boolean {
  const [place, assigned] = items;
  if (items.length !== 2 || place?.kind !== 'call' || assigned?.kind !== 'assign') return false;
  if (!reader.language.grammar.references) return false;
  for (const argument of place.args) readExpression(reader, argument, contextInIndex(context));
  readExpression(reader, assigned, context);
  return true;
}

const comparisons = new Set(['==', '!=', '<', '>', '<=', '>=', '<>', 'in', 'not', 'is']);

function readList(reader: FactReader, list: ExprOf<'list'>, context: Context): void {
  const inside = contextInList(reader, list, context);
  for (const item of list.items) readExpression(reader, item, inside);
}

function readCall(outer: FactReader, call: ExprOf<'call'>, context: Context): void {
  const { language } = outer;
  const variables = outer.known.get(call.at);
  const reader = variables ? { ...outer, variables } : outer;
  const hands = passesThrough(call, language);
  if (readCollection(reader, call, context) || readPrinted(reader, call, context)) return;
  if (readFormatted(reader, call, context) || readJoined(reader, call, context)) return;
  if (readText(reader, call, context)) return;
  const squeezed = language.blankSqueezers?.has(lastName(call.name)) ? { ...context, squeezed: true } : context;
  if (call.receiver)
    readExpression(reader, call.receiver, hands.receiver ? squeezed : contextOfReceiver(reader, call, context));
  const done = readFilled(reader, call, context, hands.arguments);
  readArguments(reader, call, context, hands.arguments, done);
}

/** `reply(Map.of("error", "…"))`: what the outer call takes. */
function readCollection(reader: FactReader, { name, args }: ExprOf<'call'>, context: Context): boolean {
  if (!reader.language.collectionCalls?.has(name) || !says.has(context.role) || context.calls.length === 0)
    return false;
  const isMap = /map|entry|pair/i.test(name);
  for (const [i, argument] of args.entries())
    readExpression(
      reader,
      argument,
      isMap && i % 2 === 0 && args.length > 1 && argument.kind === 'text' ? { ...context, role: 'key' } : context,
    );
  return true;
}

const described = (reader: FactReader, call: ExprOf<'call'>, context: Context): Context =>
  isDescribed(reader, call, context) ? { ...context, registered: true } : context;

/** `"refused: %s".formatted(why)`, `" ".join(["seal", name])`: a text of several that the call gives. */
function readText(reader: FactReader, call: ExprOf<'call'>, context: Context): boolean {
  const isList = joinedList(call) !== null;
  if (!isList && !(call.receiver && isFormatting(call.name) && holdsText(call.receiver))) return false;
  const joined = joinedText(call, reader);
  if (!isList && joined.texts.length < 2 && joined.ways.length < 2) return false;
  emitJoined(reader, joined, context);
  return true;
}

/** `log("refused: %s", bad ? "tampered" : "empty")`: a format with values that are known. Gives the arguments that are read. */
function readFilled(
  reader: FactReader,
  call: ExprOf<'call'>,
  context: Context,
  isGiven: boolean,
): ReadonlySet<Expr> | undefined {
  if (isGiven && !isFormatting(call.name)) return undefined;
  const index = call.args.findIndex(holdsText);
  const format = call.args[index];
  if (!format || format.kind === 'assign' || index + 1 === call.args.length) return undefined;
  if (!call.args.slice(index + 1).some((value) => mayBeKnown(value, reader))) return undefined;
  if (pairRoles(call, reader.language)(index) !== null) return undefined;
  const template = joinedText(format, reader);
  if (template.texts.length === 0) return undefined;
  const filled = filledFormat(template, call.args.slice(index + 1), reader);
  if (!filled) return undefined;
  const plain = isGiven ? contextOfHandedOn : contextOfArgument;
  const around = described(reader, call, context);
  emitJoined(reader, filled, plain(reader, call, index, around));
  return new Set([format, ...filled.used]);
}

/** `isGiven`: the call hands on what they say. */
function readArguments(
  reader: FactReader,
  call: ExprOf<'call'>,
  context: Context,
  isGiven: boolean,
  done?: ReadonlySet<Expr>,
): void {
  const { language } = reader;
  const hasValues = !isGiven && language.interpolation && language.interpolation.inCalls !== false;
  const value = hasValues ? ofValue(call, language) : call.args.length;
  const pairs = pairRoles(call, language);
  const level = levelText(call, language);
  const around = described(reader, call, context);
  if (!isGiven) readNames(reader, call, context);
  for (let index = 0; index < call.args.length; index++) {
    const argument = itemAt(call.args, index);
    if (!holdsText(argument) || done?.has(argument)) continue;
    const named = language.grammar.namedArguments === '=' && argument.kind === 'assign';
    const put = index >= value && !named;
    const plain = isGiven && !named ? contextOfHandedOn : contextOfArgument;
    const role = index === level ? 'key' : pairs(index);
    const inside = put ? contextOfValue(context) : plain(reader, call, index, around);
    readExpression(reader, argument, role ? { ...inside, role } : inside);
  }
}

/** `log(DENIED + user)`, `log(WHO WHAT)`: names that may stand for a text, in front of all others. */
function readNames(reader: FactReader, call: ExprOf<'call'>, context: Context): void {
  if (!call.args.some(({ kind }) => named.has(kind))) return;
  if (!mayEmit(reader.language, call.name) && context.role !== 'thrown') return;
  for (const [index, argument] of call.args.entries()) {
    if (holdsText(argument)) return;
    const [way, ...more] = named.has(argument.kind) ? joinedText(argument, reader).ways : [];
    if (way && more.length === 0 && way.some((part) => 'reference' in part && part.unknown === undefined))
      emitParts(reader, way, argument.at, contextOfArgument(reader, call, index, context));
  }
}

const named: ReadonlySet<Expr['kind']> = new Set(['binary', 'run', 'call']);

/** `log.Print("door ", n, " is open")` says one text. Says whether it was one. */
function readPrinted(reader: FactReader, call: ExprOf<'call'>, context: Context): boolean {
  const printed = printedText(call, reader.language);
  if (!printed) return false;
  if (call.receiver) readExpression(reader, call.receiver, contextOfReceiver(reader, call, context));
  const isGiven = passesThrough(call, reader.language).arguments;
  readExpression(reader, printed.text, isGiven ? context : contextOfArgument(reader, call, printed.index, context));
  return true;
}

/** Reads `"…" % values`, `"…".format(values)`; returns false for any other expression. */
function readFormatted(reader: FactReader, expr: Expr, context: Context): boolean {
  const found = interpolatedBy(expr, reader.language);
  if (!found) return false;
  if (readFormat(reader, expr, context)) return true;
  if (found.text) readExpression(reader, found.text, { ...context, formatted: found.formatting });
  for (const value of found.values) readExpression(reader, value, contextOfValue(context));
  return true;
}

/** The text with those of its values that are known. */
function readFormat(reader: FactReader, expr: Expr, context: Context): boolean {
  const joined = joinedText(expr, reader);
  const isNamed = joined.ways.some((way) => way.some((part) => 'reference' in part && part.unknown !== undefined));
  const isFilled = joined.texts.length > 1 || joined.ways.length > 1 || (joined.texts.length === 1 && isNamed);
  if (isFilled) emitJoined(reader, joined, context, contextOfValue(context));
  return isFilled;
}

/** Reads concatenated strings as one template: `"a" + b`, `append("a").append(b)`; returns false for any other expression. */
function readJoined(reader: FactReader, expr: Expr, context: Context): boolean {
  const joined = concatenatedParts(expr, reader);
  if (!joined) return false;
  emitJoined(reader, joined, expr.kind === 'call' ? contextOfArgument(reader, expr, 0, context) : context);
  return true;
}

function emitJoined(reader: FactReader, joined: Joined, place: Context, inside = place): void {
  for (const parts of joined.ways) emitParts(reader, parts, itemAt(joined.texts, 0).at, place);
  for (const inner of joined.inner) readExpression(reader, inner, inside);
  for (const condition of joined.conditions)
    readExpression(reader, condition, { ...place, role: 'compared', calls: [] });
}
