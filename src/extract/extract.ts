// Statements of one file -> its texts, each with the call, table, variable or return that holds it. Knows nothing of other files.
import type { Expr, Language, ParsedSource, Statement } from '../syntax.ts';
import type { CallFact, FactPart, FileFacts, Role, TextFact } from '../types.ts';
import { joinedParts } from './joined.ts';

/** `file` and `bytes` are carried into the facts unchanged. */
export function extract(parsed: ParsedSource, language: Language, file: string, bytes: number): FileFacts {
  const found = new Map<string, TextFact>();
  for (const statement of parsed.statements) {
    const reader: Reader = { statement, language, parsed, emit: (fact) => remember(found, fact) };
    read(reader, statement.expr, startOf(reader));
  }
  return {
    file,
    language: language.name,
    bytes,
    texts: [...found.values()].sort(byPlace),
    syntaxErrors: parsed.syntaxErrors,
  };
}

const byPlace = (a: TextFact, b: TextFact): number => a.line - b.line || a.column - b.column;

/** Two ways through an `#if` give many texts twice: the same text at the same place counts once. */
function remember(found: Map<string, TextFact>, fact: TextFact): void {
  const key = `${fact.line}:${fact.column}:${JSON.stringify(fact.parts)}`;
  if (!found.has(key)) found.set(key, fact);
}

interface Reader {
  readonly statement: Statement;
  readonly language: Language;
  readonly parsed: ParsedSource;
  readonly emit: (fact: TextFact) => void;
}

/** What holds a text: its role, the calls around it from the inside out, and the name that it is given. */
interface Context {
  readonly role: Role;
  readonly calls: readonly CallFact[];
  readonly target: string | null;
}

function startOf({ statement, language }: Reader): Context {
  const { lead, place } = statement;
  if (lead === 'return') return { role: 'returned', calls: [], target: place.function };
  if (lead === 'throw') return { role: 'thrown', calls: [], target: null };
  if (lead !== null && lead === language.grammar.constant) return { role: 'constant', calls: [], target: null };
  return { role: place.macro ? 'constant' : 'other', calls: [], target: place.macro };
}

function read(reader: Reader, expr: Expr, context: Context): void {
  switch (expr.kind) {
    case 'text':
      emit(reader, expr, context);
      return;
    case 'call':
      readCall(reader, expr, context);
      return;
    case 'assign':
      read(reader, expr.value, {
        role: roleOfAssigned(reader, context, expr.value),
        calls: context.calls,
        target: expr.target ?? context.target,
      });
      return;
    case 'choice':
      read(reader, expr.condition, { ...context, role: 'compared', calls: [] });
      for (const arm of expr.arms) read(reader, arm, context);
      return;
    case 'list':
      for (const item of expr.items) read(reader, item, inList(expr.bracket, context));
      return;
    case 'binary':
      if (readJoined(reader, expr, context)) return;
      for (const operand of expr.operands)
        read(reader, operand, comparisons.has(expr.operator) ? { ...context, role: 'compared', calls: [] } : context);
      return;
    case 'run':
      for (const item of expr.items) read(reader, item, context);
  }
}

const isAnnotation = (call: { readonly name: string } | undefined): boolean => call?.name.startsWith('@') === true;

/** `{ .text = "…" }` stays in its table, `@Path(value = "…")` a key, `final X = "a" + "b"` a constant. */
function roleOfAssigned({ language, statement }: Reader, context: Context, value: Expr): Role {
  if (context.role === 'table' || context.role === 'key' || isAnnotation(context.calls[0])) return context.role;
  const constant =
    context.role === 'constant' && statement.lead === language.grammar.constant && !statement.place.macro;
  return constant && (value.kind === 'text' || value.kind === 'binary') ? 'constant' : 'assigned';
}

const comparisons = new Set(['==', '!=', '<', '>', '<=', '>=']);

function inList(bracket: '(' | '[' | '{', context: Context): Context {
  if (context.role === 'key') return context;
  if (bracket === '{') return { ...context, role: 'table' };
  return bracket === '[' ? { ...context, role: 'key', calls: [] } : context;
}

function readCall(reader: Reader, call: Call, context: Context): void {
  const transparent = reader.language.transparent.has(call.name);
  if (readJoined(reader, call, context)) return;
  if (call.receiver) read(reader, call.receiver, transparent ? context : ofReceiver(reader, call, context));
  for (const [index, argument] of call.args.entries())
    read(reader, argument, transparent ? context : ofArgument(reader, call, index, context));
}

type Call = Expr & { kind: 'call' };

/** `"…".equals(name)` compares its receiver. */
function ofReceiver(reader: Reader, call: Call, context: Context): Context {
  if (reader.language.silent.get(call.name) === 'comparison') return { ...context, role: 'compared', calls: [] };
  return { ...context, role: 'other' };
}

function ofArgument(reader: Reader, call: Call, index: number, context: Context): Context {
  const calls = [callFact(reader.parsed, call, index), ...context.calls];
  if (isAnnotation(call)) return ofAnnotation(reader, call, index, calls);
  const thrown = context.role === 'thrown' && context.calls.length === 0;
  return { role: thrown ? 'thrown' : 'argument', calls, target: context.target };
}

/** What an annotation holds are keys, but for those that are there to say something. Their severity may stand beside them. */
function ofAnnotation({ language, parsed, statement }: Reader, call: Call, index: number, calls: CallFact[]): Context {
  const { messages = null, elements = null, level = null } = language.annotations ?? {};
  const argument = call.args[index]!;
  const says =
    messages?.has(call.name) || (argument.kind === 'assign' && argument.target && elements?.has(argument.target));
  if (!says) return { role: 'key', calls, target: null };
  const items = statement.expr.kind === 'run' ? statement.expr.items : [];
  const beside = items.find((item): item is Call => item.kind === 'call' && item.name === level);
  if (beside) calls.push(callFact(parsed, beside, -1));
  return { role: 'argument', calls, target: null };
}

/** Texts that the program puts together are one template: `"a" + b`, `append("a").append(b)`. Says whether it was one. */
function readJoined(reader: Reader, expr: Expr, context: Context): boolean {
  const joined = joinedParts(expr, reader.language);
  if (!joined) return false;
  const place = expr.kind === 'call' ? ofArgument(reader, expr, 0, context) : context;
  for (const parts of joined.ways) emitParts(reader, parts, joined.texts[0]!.at, place);
  for (const inner of joined.inner) read(reader, inner, place);
  for (const condition of joined.conditions) read(reader, condition, { ...place, role: 'compared', calls: [] });
  return true;
}

function callFact(parsed: ParsedSource, call: Call, index: number): CallFact {
  const named = isAnnotation(call) ? call.args.map(withoutName) : call.args; // `@Message(id = 12)`
  const beside = named.flatMap((argument, i) => (i === index ? [] : namesOf(argument)));
  const others = [...beside, ...chainOf(call.receiver)];
  return { name: call.name, index, count: call.args.length, line: parsed.position(call.at).line, others };
}

const withoutName = (expr: Expr): Expr => (expr.kind === 'assign' ? expr.value : expr);

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

function emit(reader: Reader, text: Expr & { kind: 'text' }, context: Context): void {
  emitParts(reader, reader.language.template(text.pieces), text.at, context);
}

function emitParts(reader: Reader, parts: readonly FactPart[], at: number, context: Context): void {
  const { place } = reader.statement;
  const [call = null, ...outer] = context.calls;
  reader.emit({
    parts,
    ...reader.parsed.position(at),
    role: context.role,
    call,
    outer,
    target: context.target,
    function: place.function,
    branches: place.branches,
    next: place.next,
    disabled: place.disabled,
  });
}
