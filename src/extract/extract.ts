// Statements of one file -> its texts, each with the call, table, variable or return that holds it. Knows nothing of other files.
import type { Expr, Language, ParsedSource, Statement } from '../syntax.ts';
import type { CallFact, FileFacts, Role, TextFact } from '../types.ts';

/** `file` and `bytes` are carried into the facts unchanged. */
export function extract(parsed: ParsedSource, language: Language, file: string, bytes: number): FileFacts {
  const found = new Map<string, TextFact>();
  for (const statement of parsed.statements) {
    const reader: Reader = { statement, language, parsed, emit: (fact) => remember(found, fact) };
    read(reader, statement.expr, startOf(statement));
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

function startOf(statement: Statement): Context {
  const { lead, place } = statement;
  if (lead === 'return') return { role: 'returned', calls: [], target: place.function };
  if (lead === 'throw') return { role: 'thrown', calls: [], target: null };
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
        role: context.role === 'table' ? 'table' : 'assigned', // `{ .text = "…" }`
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
      for (const operand of expr.operands)
        read(reader, operand, comparisons.has(expr.operator) ? { ...context, role: 'compared', calls: [] } : context);
      return;
    case 'run':
      for (const item of expr.items) read(reader, item, context);
  }
}

const comparisons = new Set(['==', '!=', '<', '>', '<=', '>=']);

function inList(bracket: '(' | '[' | '{', context: Context): Context {
  if (bracket === '{') return { ...context, role: 'table' };
  return bracket === '[' ? { ...context, role: 'key', calls: [] } : context;
}

function readCall(reader: Reader, call: Expr & { kind: 'call' }, context: Context): void {
  if (call.receiver) read(reader, call.receiver, { ...context, role: 'other' });
  const transparent = reader.language.transparent.has(call.name);
  for (const [index, argument] of call.args.entries()) {
    if (transparent) read(reader, argument, context);
    else
      read(reader, argument, {
        role: 'argument',
        calls: [callFact(reader, call, index), ...context.calls],
        target: context.target,
      });
  }
}

function callFact(reader: Reader, call: Expr & { kind: 'call' }, index: number): CallFact {
  const others = call.args.flatMap((argument, i) => (i === index ? [] : namesOf(argument)));
  return { name: call.name, index, count: call.args.length, line: reader.parsed.position(call.at).line, others };
}

/** Plain names and numbers of an argument: `LOG_ERR | LOG_AUTH`, `530`. */
function namesOf(expr: Expr): string[] {
  if (expr.kind === 'name') return [expr.name];
  if (expr.kind === 'number') return [expr.text];
  if (expr.kind === 'run') return expr.items.flatMap(namesOf);
  return expr.kind === 'list' && expr.bracket === '(' ? expr.items.flatMap(namesOf) : [];
}

function emit(reader: Reader, text: Expr & { kind: 'text' }, context: Context): void {
  const { place } = reader.statement;
  const [call = null, ...outer] = context.calls;
  reader.emit({
    parts: reader.language.template(text.pieces),
    ...reader.parsed.position(text.at),
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
