// Statements of one file -> its strings, each with its call, table, variable or return. Knows nothing of other files.

import { mayEmit } from '../model/emission.ts';
import type { CallFact, DefinitionFact, FactPart, FileFacts, Role, StringFact } from '../model/facts.ts';
import type {
  Expr,
  Formatting,
  ForwardingDefinition,
  Language,
  ParsedSource,
  Statement,
  StatementKind,
  Use,
} from '../model/language-contract.ts';
import { lastName } from '../text/identifiers.ts';
import { itemAt } from '../text/items.ts';
import { callFact, indirectUseFact, isAnnotation, ofUsing, ofValue } from './calls.ts';
import { exceptionFacts } from './exception-facts.ts';
import { isDispatchRecord, isDocumented } from './exclusions/dispatch-tables.ts';
import { isAlone, localExclusion } from './exclusions/index.ts';
import { holdsText, interpolatedBy, passesThrough, textOf } from './strings/interpolation.ts';
import { pairRoles } from './strings/pairs.ts';
import { printedText } from './strings/printed.ts';
import { concatenatedParts } from './strings/string-concatenation.ts';

/** `file` and `bytes` are copied to the facts. */
export function extract(parsed: ParsedSource, language: Language, file: string, bytes: number): FileFacts {
  const found: FactsByStatement = new Map();
  for (const statement of parsed.statements) {
    const reader: FactReader = { statement, language, parsed, found };
    read(reader, statement.expr, startOf(reader));
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
  const { at, name, kind, format, noReturn, internal, ends, forwards, usedAsValue } = one;
  return {
    name,
    kind,
    format,
    noReturn,
    internal,
    ends,
    forwards,
    ...(usedAsValue && { usedAsValue }),
    line: position(at).line,
  };
}

/** String facts by offset. */
type FactsByStatement = Map<number, StringFact[]>;

/** Paths through an `#if` repeat many texts, so the same text at the same place counts once. */
function remember(found: FactsByStatement, at: number, fact: StringFact): void {
  const known = found.get(at);
  if (!known) found.set(at, [fact]);
  else if (known.every(({ parts }) => JSON.stringify(parts) !== JSON.stringify(fact.parts))) known.push(fact);
}

interface FactReader {
  readonly statement: Statement;
  readonly language: Language;
  readonly parsed: ParsedSource;
  readonly found: FactsByStatement;
}

/** The context of a text: its role, the calls around it (innermost first) and the name it is assigned to. */
interface Context {
  readonly role: Role;
  readonly calls: readonly CallFact[];
  readonly target: string | null;
  /** The name is a member. */
  readonly member?: boolean;
  /** It is in a record that also contains a function. */
  readonly registered?: boolean;
  /** How values are inserted into the text. */
  readonly formatted?: Formatting | null;
  /** The context if the text is a single word, where that differs. */
  readonly alone?: Context;
}

const roles: Readonly<Record<StatementKind, Role>> = {
  return: 'returned',
  throw: 'thrown',
  constant: 'constant',
  condition: 'compared',
  type: 'key',
  text: 'docstring',
};

function startOf({ statement }: FactReader): Context {
  const { kind: lead, place } = statement;
  if (lead) return { role: roles[lead], calls: [], target: lead === 'return' ? place.function : null };
  return { role: place.macro ? 'constant' : 'other', calls: [], target: place.macro?.name ?? null };
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
      read(reader, expr.value, ofAssigned(reader, expr, context));
      return;
    case 'choice':
      read(reader, expr.condition, { ...context, role: 'compared', calls: [] });
      for (const arm of expr.arms) read(reader, arm, context);
      return;
    case 'list':
      readList(reader, expr, context);
      return;
    case 'index':
      for (const item of expr.items) read(reader, item, inIndex(context));
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
      if (readRecord(reader, expr, context)) return;
      for (const item of expr.items) read(reader, item, context);
  }
}

function ofAssigned(reader: FactReader, expr: Expr & { kind: 'assign' }, context: Context): Context {
  const { exception } = reader.statement.place;
  // The attribute of an exception class is the text of the exception.
  if (exception && context.calls.length === 0) return { role: 'thrown', calls: [], target: exception };
  const role = roleOfAssigned(reader, context, expr.value);
  const { calls, target, registered = false } = context;
  const assigned: Context = { role, calls, target: expr.target ?? target, member: expr.member === true, registered };
  const { use } = reader.statement.place;
  const isUsed = use && use.filler === null && use.variable === expr.target && role === 'assigned';
  return isUsed && calls.length === 0 && isPassedOn(reader, expr) ? ofUse(reader, use, assigned) : assigned;
}

/** A dict stays a table, and so does a list, unless the call it is passed to may emit it. `nonMessageNames` are not followed. */
function isPassedOn({ language, statement }: FactReader, { target, value }: Expr & { kind: 'assign' }): boolean {
  if (language.nonMessageNames?.has(target ?? '')) return false;
  if (value.kind === 'run' && isRecord(value.items.at(-1), language)) return false; // `[]string{"…"}`
  if (value.kind !== 'list' || value.bracket === '(') return true;
  const { use } = statement.place;
  return value.bracket === '[' && (use?.kind !== 'argument' || mayEmit(language, use.name));
}

const isRecord = (expr: Expr | undefined, { grammar }: Language): boolean =>
  grammar.elementMark !== undefined && expr?.kind === 'list' && expr.bracket === grammar.lists;

/** Roles that a text gets from the use of its variable. */
const says: ReadonlySet<Role> = new Set(['argument', 'thrown', 'returned']);

/** `message = "…"` is treated as the argument where the variable is used. A single word stays a value. */
function ofUse({ statement, parsed }: FactReader, use: Use, alone: Context): Context {
  if (use.kind === 'returned') return { role: 'returned', calls: [], target: statement.place.function, alone };
  const call = ofUsing(use, parsed.position(use.at).line);
  return { role: use.kind, calls: [call], target: use.variable, alone };
}

/** `{ .text = "…" }` stays in its table, `@Path(value = "…")` is a key, `final X = "a" + "b"` a constant. */
function roleOfAssigned({ language, statement }: FactReader, context: Context, value: Expr): Role {
  if (kept.has(context.role) || isAnnotation(context.calls[0])) return context.role;
  const constant = context.role === 'constant' && statement.kind === 'constant' && !statement.place.macro;
  const text = value.kind === 'text' || value.kind === 'binary' || (language.interpolation && textOf(value, language));
  return constant && text ? 'constant' : 'assigned';
}

/** Roles that an inner assignment does not change. */
const kept: ReadonlySet<Role> = new Set(['table', 'key', 'value']);

/** `AuthError{Reason: "…"}` makes an error as a call does. */
function readRecord(reader: FactReader, { at, items }: Expr & { kind: 'run' }, context: Context): boolean {
  const [made, fields] = items;
  if (items.length !== 2 || made?.kind !== 'name') return false;
  if (fields?.kind !== 'list' || !isRecord(fields, reader.language)) return false;
  if (!reader.language.exceptions?.test(lastName(made.name))) return false;
  readCall(reader, { kind: 'call', at, name: made.name, receiver: null, args: fields.items }, context);
  return true;
}

const comparisons = new Set(['==', '!=', '<', '>', '<=', '>=', '<>', 'in', 'not', 'is']);

function readList(reader: FactReader, list: Expr & { kind: 'list' }, context: Context): void {
  const inside = inList(reader, list, context);
  for (const item of list.items) read(reader, item, inside);
}

function inList({ language, statement }: FactReader, list: Expr & { kind: 'list' }, context: Context): Context {
  if (context.role === 'key') return context;
  if (isNamingValues(list, language, context)) return context;
  if (language.grammar.lists === '[') return inValues(list, context);
  if (list.bracket === '{')
    return { ...context, role: 'table', registered: isDispatchRecord(list.items, statement.place, language) };
  return list.bracket === '[' ? inIndex(context) : context;
}

/** `report({ message: "…" })` */
function isNamingValues(
  { bracket }: Expr & { kind: 'list' },
  { grammar }: Language,
  { role, calls }: Context,
): boolean {
  if (!grammar.namedInBraces || bracket !== '{') return false;
  return role === 'argument' || role === 'thrown' || (role === 'assigned' && calls.length > 0);
}

const inIndex = (context: Context): Context => ({ ...context, role: 'key', calls: [] });

/** An assigned list is a table. The items of one that is returned, thrown or passed to a call have that role, unless single words. */
function inValues({ bracket, items }: Expr & { kind: 'list' }, context: Context): Context {
  if (bracket === '(' && items.length === 1) return context;
  if (context.role === 'compared' || context.role === 'value') return context;
  if (bracket === '{' || loose.has(context.role)) return { ...context, role: 'table' };
  return bracket === '[' && context.role === 'argument' ? { ...context, alone: inIndex(context) } : context;
}

const loose: ReadonlySet<Role> = new Set(['assigned', 'constant', 'other']);

function readCall(reader: FactReader, call: Call, context: Context): void {
  const { language } = reader;
  const hands = passesThrough(call, language);
  if (readPrinted(reader, call, context)) return;
  if (readFormatted(reader, call, context) || readJoined(reader, call, context)) return;
  if (call.receiver) read(reader, call.receiver, hands.receiver ? context : ofReceiver(reader, call, context));
  readArguments(reader, call, context, hands.arguments);
}

/** `isGiven`: the call hands on what they say. */
function readArguments(reader: FactReader, call: Call, context: Context, isGiven: boolean): void {
  const { language } = reader;
  const hasValues = !isGiven && language.interpolation && language.interpolation.inCalls !== false;
  const value = hasValues ? ofValue(call, language) : call.args.length;
  const pairs = pairRoles(call, language);
  const around = isDescribed(reader, call, context) ? { ...context, registered: true } : context;
  for (let index = 0; index < call.args.length; index++) {
    const argument = itemAt(call.args, index);
    if (!holdsText(argument)) continue;
    const named = language.grammar.namedArguments === '=' && argument.kind === 'assign';
    const put = index >= value && !named;
    const plain = isGiven && !named ? ofHandedOn : ofArgument;
    const role = pairs(index);
    const inside = put ? ofPut(context) : plain(reader, call, index, around);
    read(reader, argument, role ? { ...inside, role } : inside);
  }
}

/** `log.Print("door ", n, " is open")` says one text. Says whether it was one. */
function readPrinted(reader: FactReader, call: Call, context: Context): boolean {
  const printed = printedText(call, reader.language);
  if (!printed) return false;
  if (call.receiver) read(reader, call.receiver, ofReceiver(reader, call, context));
  const isGiven = passesThrough(call, reader.language).arguments;
  read(reader, printed.text, isGiven ? context : ofArgument(reader, call, printed.index, context));
  return true;
}

/** `pgettext("where it is used", "…")`. */
const ofHandedOn = ({ language }: FactReader, { name }: Call, index: number, context: Context): Context =>
  index === 0 && language.contextArgumentCalls?.has(lastName(name)) ? inIndex(context) : context;

/** Values inserted into a text are not messages. */
const ofPut = (context: Context): Context => ({ role: 'value', calls: [], target: context.target });

/** Reads `"…" % values`, `"…".format(values)`; returns false for any other expression. */
function readFormatted(reader: FactReader, expr: Expr, context: Context): boolean {
  const found = interpolatedBy(expr, reader.language);
  if (!found) return false;
  if (found.text) read(reader, found.text, { ...context, formatted: found.formatting });
  for (const value of found.values) read(reader, value, ofPut(context));
  return true;
}

type Call = Expr & { kind: 'call' };

/** `"…".equals(name)` compares its receiver. */
function ofReceiver(reader: FactReader, call: Call, context: Context): Context {
  if (reader.language.nonMessageCalls.get(call.name) === 'comparison')
    return { ...context, role: 'compared', calls: [] };
  return { ...context, role: 'other' };
}

function ofArgument(reader: FactReader, call: Call, index: number, context: Context): Context {
  const { use } = reader.statement.place;
  if (use && use.filler === call.at && context.role !== 'compared')
    return ofUse(reader, use, inCall(reader, call, index, context));
  return inCall(reader, call, index, context);
}

function inCall(reader: FactReader, call: Call, index: number, context: Context): Context {
  const own = callOf(reader, call, index);
  const calls = context.calls.length > 0 ? [own, ...context.calls.slice(0, MAX_OUTER)] : [own];
  if (isAnnotation(call)) return { role: ofAnnotation(reader, call, index, calls), calls, target: null };
  if (context.role === 'key' && reader.language.annotations?.nested && context.calls.some(isAnnotation))
    return { role: 'key', calls, target: null };
  const thrown = context.role === 'thrown' && context.calls.length === 0;
  const { registered = false } = context;
  const inside: Context = { role: thrown ? 'thrown' : 'argument', calls, target: context.target, registered };
  return context.alone && says.has(context.role)
    ? { ...inside, alone: inCall(reader, call, index, context.alone) }
    : inside;
}

// Maximum number of enclosing calls, since each text keeps them.
const MAX_OUTER = 32;

/** Whether the call is a record with a function, or documents what it declares. */
function isDescribed({ statement, language }: FactReader, { args }: Call, { role }: Context): boolean {
  if (role === 'other') return isDocumented(args, statement.place, language);
  return role === 'table' && isDispatchRecord(args, statement.place, language);
}

const callOf = ({ parsed, language }: FactReader, call: Call, index: number): CallFact =>
  callFact(call, index, parsed.position(call.at).line, language);

/** Texts in annotations are keys, except in annotations that hold messages. An adjacent annotation may have the severity. */
function ofAnnotation(reader: FactReader, call: Call, index: number, calls: CallFact[]): Role {
  const { language, statement } = reader;
  const { messages = null, elements = null, nonMessageNames = null, level = null } = language.annotations ?? {};
  const argument = itemAt(call.args, index);
  const says =
    messages?.has(call.name) || (argument.kind === 'assign' && argument.target && elements?.has(argument.target));
  if (!says || nonMessageNames?.test(call.name)) return 'key';
  const items = statement.expr.kind === 'run' ? statement.expr.items : [];
  const beside = items.find((item): item is Call => item.kind === 'call' && item.name === level);
  if (beside) calls.push(callOf(reader, beside, -1));
  return 'argument';
}

/** Reads concatenated strings as one template: `"a" + b`, `append("a").append(b)`; returns false for any other expression. */
function readJoined(reader: FactReader, expr: Expr, context: Context): boolean {
  const joined = concatenatedParts(expr, reader.language);
  if (!joined) return false;
  const place = expr.kind === 'call' ? ofArgument(reader, expr, 0, context) : context;
  for (const parts of joined.ways) emitParts(reader, parts, itemAt(joined.texts, 0).at, place);
  for (const inner of joined.inner) read(reader, inner, place);
  for (const condition of joined.conditions) read(reader, condition, { ...place, role: 'compared', calls: [] });
  return true;
}

function emit(reader: FactReader, text: Expr & { kind: 'text' }, context: Context): void {
  emitParts(reader, reader.language.template(text.pieces, context.formatted ?? null), text.at, context);
}

const none: readonly never[] = [];

function emitParts(reader: FactReader, parts: readonly FactPart[], at: number, context: Context): void {
  const { statement, parsed, language, found } = reader;
  const { place } = statement;
  const { role, calls, target, member, registered } =
    says.has(context.role) && context.alone && isAlone(parts) ? context.alone : context;
  const { line, column } = parsed.position(at);
  const call = calls[0] ?? null;
  const outer = calls.length > 1 ? calls.slice(1) : none;
  remember(found, at, {
    parts,
    line,
    column,
    role,
    call,
    outer,
    target,
    parameters: place.macro?.parameters ?? none,
    function: place.function,
    branches: place.branches,
    next: place.next,
    disabled: place.disabled,
    debug: place.debug,
    localExclusion: localExclusion(
      { parts, role, call, outer, disabled: place.disabled, file: place.file, registered },
      language,
    ),
    ...(member && role === 'assigned' && { member }),
  });
}
