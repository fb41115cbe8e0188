// Statements of one file -> its strings, each with its call, table, variable or return. Knows nothing of other files.

import type { DefinitionFact, FileFacts, StringFact } from '../model/facts.ts';
import type { Language } from '../model/language-contract.ts';
import type { Expr, ExprOf, ForwardingDefinition, ParsedSource } from '../model/parsed-source.ts';
import { lastName } from '../text/identifiers.ts';
import { itemAt } from '../text/items.ts';
import { indirectUseFact, ofValue } from './calls.ts';
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
  startContext,
} from './context.ts';
import { emit, emitParts, type FactReader, type FactsByStatement } from './emit.ts';
import { exceptionFacts } from './exception-facts.ts';
import { levelText } from './level-texts.ts';
import { holdsText, interpolatedBy, passesThrough } from './strings/interpolation.ts';
import { pairRoles } from './strings/pairs.ts';
import { printedText } from './strings/printed.ts';
import { concatenatedParts, isJoinedList } from './strings/string-concatenation.ts';

/** `file` and `bytes` are copied to the facts. */
export function extract(parsed: ParsedSource, language: Language, file: string, bytes: number): FileFacts {
  const found: FactsByStatement = new Map();
  for (const statement of parsed.statements) {
    const reader: FactReader = { statement, language, parsed, found };
    read(reader, statement.expr, startContext(reader));
  }
  return {
    file,
    language: language.name,
    bytes,
    texts: [...found.values()].flat().sort(byPlace),
    definitions: parsed.definitions.map((one) => definitionFact(one, parsed)),
    indirectUses: parsed.mentions.map((one) => indirectUseFact(one, parsed)),
    syntaxErrors: parsed.syntaxErrors,
    ...(parsed.exceptions ? { exceptions: exceptionFacts(parsed.exceptions, parsed.position) } : {}),
  };
}

const byPlace = (a: StringFact, b: StringFact): number => a.line - b.line || a.column - b.column;

function definitionFact(one: ForwardingDefinition, { position }: ParsedSource): DefinitionFact {
  const { at, name, kind, format, noReturn, internal, ends, forwards, usedAsValue, consumed } = one;
  return {
    name,
    kind,
    format,
    noReturn,
    internal,
    ends,
    forwards,
    ...(usedAsValue && { usedAsValue }),
    ...(consumed && { consumed }),
    line: position(at).line,
  };
}

function read(reader: FactReader, expr: Expr, context: Context): void {
  switch (expr.kind) {
    case 'text':
      emit(reader, expr, context);
      return;
    case 'call':
      readCall(reader, expr, context);
      return;
    case 'assign':
      read(reader, expr.value, contextOfAssigned(reader, expr, context));
      return;
    case 'choice':
      read(reader, expr.condition, { ...context, role: 'compared', calls: [] });
      for (const arm of expr.arms) read(reader, arm, context);
      return;
    case 'list':
      readList(reader, expr, context);
      return;
    case 'index':
      for (const item of expr.items) read(reader, item, contextInIndex(context));
      return;
    case 'pair':
      read(reader, expr.key, { ...context, role: 'key' });
      read(reader, expr.value, context);
      return;
    case 'binary':
      if (readFormatted(reader, expr, context) || readJoined(reader, expr, context)) return;
      for (const operand of expr.operands)
        read(reader, operand, comparisons.has(expr.operator) ? { ...context, role: 'compared', calls: [] } : context);
      return;
    case 'run':
      if (readRecord(reader, expr, context) || readPlace(reader, expr, context)) return;
      for (const item of expr.items) read(reader, item, context);
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
  for (const argument of place.args) read(reader, argument, contextInIndex(context));
  read(reader, assigned, context);
  return true;
}

const comparisons = new Set(['==', '!=', '<', '>', '<=', '>=', '<>', 'in', 'not', 'is']);

function readList(reader: FactReader, list: ExprOf<'list'>, context: Context): void {
  const inside = contextInList(reader, list, context);
  for (const item of list.items) read(reader, item, inside);
}

function readCall(reader: FactReader, call: ExprOf<'call'>, context: Context): void {
  const { language } = reader;
  const hands = passesThrough(call, language);
  if (readPrinted(reader, call, context)) return;
  if (readFormatted(reader, call, context) || readJoined(reader, call, context)) return;
  const squeezed = language.blankSqueezers?.has(lastName(call.name)) ? { ...context, squeezed: true } : context;
  if (call.receiver) read(reader, call.receiver, hands.receiver ? squeezed : contextOfReceiver(reader, call, context));
  readArguments(reader, call, context, hands.arguments);
}

/** `isGiven`: the call hands on what they say. */
function readArguments(reader: FactReader, call: ExprOf<'call'>, context: Context, isGiven: boolean): void {
  const { language } = reader;
  const hasValues = !isGiven && language.interpolation && language.interpolation.inCalls !== false;
  const value = hasValues ? ofValue(call, language) : call.args.length;
  const pairs = pairRoles(call, language);
  const level = levelText(call, language);
  const around = isDescribed(reader, call, context) ? { ...context, registered: true } : context;
  for (let index = 0; index < call.args.length; index++) {
    const argument = itemAt(call.args, index);
    if (!holdsText(argument)) continue;
    const named = language.grammar.namedArguments === '=' && argument.kind === 'assign';
    const put = index >= value && !named;
    const plain = isGiven && !named ? contextOfHandedOn : contextOfArgument;
    const role = index === level ? 'key' : pairs(index);
    const inside = put ? contextOfValue(context) : plain(reader, call, index, around);
    read(reader, argument, role ? { ...inside, role } : inside);
  }
}

/** `log.Print("door ", n, " is open")` says one text. Says whether it was one. */
function readPrinted(reader: FactReader, call: ExprOf<'call'>, context: Context): boolean {
  const printed = printedText(call, reader.language);
  if (!printed) return false;
  if (call.receiver) read(reader, call.receiver, contextOfReceiver(reader, call, context));
  const isGiven = passesThrough(call, reader.language).arguments;
  read(reader, printed.text, isGiven ? context : contextOfArgument(reader, call, printed.index, context));
  return true;
}

/** Reads `"…" % values`, `"…".format(values)`; returns false for any other expression. */
function readFormatted(reader: FactReader, expr: Expr, context: Context): boolean {
  const found = interpolatedBy(expr, reader.language);
  if (!found) return false;
  if (found.text) read(reader, found.text, { ...context, formatted: found.formatting });
  for (const value of found.values) read(reader, value, contextOfValue(context));
  return true;
}

/** Reads concatenated strings as one template: `"a" + b`, `append("a").append(b)`; returns false for any other expression. */
function readJoined(reader: FactReader, expr: Expr, context: Context): boolean {
  const joined = concatenatedParts(expr, reader.language);
  if (!joined) return false;
  const isChain = expr.kind === 'call' && !isJoinedList(expr, reader.language);
  const place = isChain ? contextOfArgument(reader, expr, 0, context) : context;
  for (const parts of joined.ways) emitParts(reader, parts, itemAt(joined.texts, 0).at, place);
  for (const inner of joined.inner) read(reader, inner, place);
  for (const condition of joined.conditions) read(reader, condition, { ...place, role: 'compared', calls: [] });
  return true;
}
