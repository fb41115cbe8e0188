// The context of a text: what its place in a statement says about it.

import { mayEmit } from '../model/emission.ts';
import type { CallFact, Role } from '../model/facts.ts';
import type { Formatting, Language } from '../model/language-contract.ts';
import type { Expr, ExprOf, ParsedSource, Statement, StatementKind, Use } from '../model/parsed-source.ts';
import { lastName } from '../text/identifiers.ts';
import { itemAt } from '../text/items.ts';
import { callFact, isAnnotation, ofUsing } from './calls.ts';
import { isDispatchRecord, isDocumented } from './exclusions/dispatch-tables.ts';
import { textOf } from './strings/interpolation.ts';

export interface StatementReader {
  readonly statement: Statement;
  readonly language: Language;
  readonly parsed: ParsedSource;
}

/** The context of a text: its role, the calls around it (innermost first) and the name it is assigned to. */
export interface Context {
  readonly role: Role;
  readonly calls: readonly CallFact[];
  readonly target: string | null;
  /** The name is a member. */
  readonly member?: boolean;
  /** Of an entry with a name, the tables that hold it, outermost first: `texts.door`; null if they have no name. */
  readonly holder?: string | null | undefined;
  /** The table with the member. */
  readonly table?: string | null;
  /** It is in a record that also contains a function. */
  readonly registered?: boolean;
  /** How values are inserted into the text. */
  readonly formatted?: Formatting | null;
  /** Blanks in a row are one: `.squish`. */
  readonly squeezed?: boolean;
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

export function startContext({ statement }: StatementReader): Context {
  const { kind: lead, place } = statement;
  if (lead) return { role: roles[lead], calls: [], target: lead === 'return' ? place.function : null };
  return { role: place.macro ? 'constant' : 'other', calls: [], target: place.macro?.name ?? null };
}

export function contextOfAssigned(reader: StatementReader, expr: ExprOf<'assign'>, context: Context): Context {
  const { exception } = reader.statement.place;
  if (exception && isTextOfException(reader, expr, context)) return { role: 'thrown', calls: [], target: exception };
  const role = roleOfAssigned(reader, context, expr.value);
  const { calls, target, registered = false } = context;
  const holder = role === 'table' && expr.target !== null ? held(context) : context.holder;
  const table = role === 'table' ? (context.table ?? target) : null;
  const member = expr.member === true;
  const assigned: Context = { role, calls, target: expr.target ?? target, member, table, registered, holder };
  const { use } = reader.statement.place;
  const isUsed = use && use.filler === null && use.variable === expr.target && role === 'assigned';
  return isUsed && calls.length === 0 && isPassedOn(reader, expr) ? ofUse(reader, use, assigned) : assigned;
}

/** An attribute of an exception class is its text; where all members stand in classes, one that is named so, or such a parameter. */
function isTextOfException(
  { language }: StatementReader,
  { target }: { target: string | null },
  { calls }: Context,
): boolean {
  const { blocks, constructorName } = language.grammar;
  if (blocks === 'marks') return calls.length === 0;
  const isNamed = target !== null && language.messageKeywordArguments?.has(target) === true;
  return isNamed && (calls.length === 0 || (calls.length === 1 && calls[0]?.name === constructorName));
}

/** The names of the tables around an entry: `texts.door` around `open` in `texts = { door: { open: "…" } }`. */
const held = ({ holder, target }: Context): string | null =>
  target === null || holder === null ? null : holder === undefined ? target : `${holder}.${target}`;

/** A dict stays a table, and so does a list, unless the call it is passed to may emit it. `nonMessageNames` are not followed. */
function isPassedOn({ language, statement }: StatementReader, { target, value }: ExprOf<'assign'>): boolean {
  if (language.nonMessageNames?.has(target ?? '')) return false;
  if (value.kind === 'run' && isRecord(value.items.at(-1), language)) return false; // `[]string{"…"}`
  if (value.kind !== 'list' || value.bracket === '(') return true;
  const { use } = statement.place;
  return value.bracket === '[' && (use?.kind !== 'argument' || mayEmit(language, use.name));
}

export const isRecord = (expr: Expr | undefined, { grammar }: Language): boolean =>
  grammar.elementMark !== undefined && expr?.kind === 'list' && expr.bracket === grammar.lists;

/** Roles that a text gets from the use of its variable. */
export const says: ReadonlySet<Role> = new Set(['argument', 'thrown', 'returned']);

/** `message = "…"` is treated as the argument where the variable is used. A single word stays a value. */
function ofUse({ statement, parsed }: StatementReader, use: Use, alone: Context): Context {
  if (use.kind === 'returned') return { role: 'returned', calls: [], target: statement.place.function, alone };
  const call = ofUsing(use, parsed.position(use.at).line);
  return { role: use.kind, calls: [call], target: use.variable, alone };
}

/** `{ .text = "…" }` stays in its table, `@Path(value = "…")` is a key, `final X = "a" + "b"` a constant. */
function roleOfAssigned({ language, statement }: StatementReader, context: Context, value: Expr): Role {
  if (kept.has(context.role) || isAnnotation(context.calls[0])) return context.role;
  const constant = context.role === 'constant' && statement.kind === 'constant' && !statement.place.macro;
  const text = value.kind === 'text' || value.kind === 'binary' || (language.interpolation && textOf(value, language));
  return constant && text ? 'constant' : 'assigned';
}

/** Roles that an inner assignment does not change. */
const kept: ReadonlySet<Role> = new Set(['table', 'key', 'value']);

export function contextInList(
  { language, statement }: StatementReader,
  list: ExprOf<'list'>,
  context: Context,
): Context {
  if (context.role === 'key') return context;
  if (isNamingValues(list, language, context)) return context;
  if (language.grammar.lists === '[') return contextInValues(list, context);
  if (list.bracket === '{')
    return { ...context, role: 'table', registered: isDispatchRecord(list.items, statement.place, language) };
  return list.bracket === '[' ? contextInIndex(context) : context;
}

/** `report({ message: "…" })` */
function isNamingValues({ bracket }: ExprOf<'list'>, { grammar }: Language, { role, calls }: Context): boolean {
  if (!grammar.namedInBraces || bracket !== '{') return false;
  return role === 'argument' || role === 'thrown' || (role === 'assigned' && calls.length > 0);
}

export const contextInIndex = (context: Context): Context => ({ ...context, role: 'key', calls: [] });

/** An assigned list is a table. The items of one that is returned, thrown or passed to a call have that role, unless single words. */
function contextInValues({ bracket, items }: ExprOf<'list'>, context: Context): Context {
  if (bracket === '(' && items.length === 1) return context;
  if (context.role === 'compared' || context.role === 'value') return context;
  if (bracket === '{' || loose.has(context.role)) return { ...context, role: 'table' };
  return bracket === '[' && context.role === 'argument' ? { ...context, alone: contextInIndex(context) } : context;
}

const loose: ReadonlySet<Role> = new Set(['assigned', 'constant', 'other']);

/** `pgettext("where it is used", "…")`, `tr("…", "where it is used")`. */
export function contextOfHandedOn(
  { language }: StatementReader,
  { name }: ExprOf<'call'>,
  index: number,
  context: Context,
): Context {
  const short = lastName(name);
  const isContext = language.contextArgumentCalls?.has(index === 0 ? short : `${short}:${index}`);
  return isContext ? contextInIndex(context) : context;
}

/** Values inserted into a text are not messages. */
export const contextOfValue = (context: Context): Context => ({ role: 'value', calls: [], target: context.target });

/** `"…".equals(name)` compares its receiver. */
export function contextOfReceiver(reader: StatementReader, call: ExprOf<'call'>, context: Context): Context {
  if (reader.language.nonMessageCalls.get(call.name) === 'comparison')
    return { ...context, role: 'compared', calls: [] };
  return { ...context, role: 'other' };
}

export function contextOfArgument(
  reader: StatementReader,
  call: ExprOf<'call'>,
  index: number,
  context: Context,
): Context {
  const { use } = reader.statement.place;
  if (use && use.filler === call.at && context.role !== 'compared')
    return ofUse(reader, use, inCall(reader, call, index, context));
  return inCall(reader, call, index, context);
}

function inCall(reader: StatementReader, call: ExprOf<'call'>, index: number, context: Context): Context {
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
export function isDescribed(
  { statement, language }: StatementReader,
  { args }: ExprOf<'call'>,
  { role }: Context,
): boolean {
  if (role === 'other') return isDocumented(args, statement.place, language);
  return role === 'table' && isDispatchRecord(args, statement.place, language);
}

const callOf = ({ parsed, language }: StatementReader, call: ExprOf<'call'>, index: number): CallFact =>
  callFact(call, index, parsed.position(call.at).line, language);

/** Texts in annotations are keys, except in annotations that hold messages. An adjacent annotation may have the severity. */
function ofAnnotation(reader: StatementReader, call: ExprOf<'call'>, index: number, calls: CallFact[]): Role {
  const { language, statement } = reader;
  const { messages = null, elements = null, nonMessageNames = null, level = null } = language.annotations ?? {};
  const argument = itemAt(call.args, index);
  const says =
    messages?.has(call.name) || (argument.kind === 'assign' && argument.target && elements?.has(argument.target));
  if (!says || nonMessageNames?.test(call.name)) return 'key';
  const items = statement.expr.kind === 'run' ? statement.expr.items : [];
  const beside = items.find((item): item is ExprOf<'call'> => item.kind === 'call' && item.name === level);
  if (beside) calls.push(callOf(reader, beside, -1));
  return 'argument';
}
