// The facts of a statement's texts, each once.

import type { FactPart, StringFact } from '../model/facts.ts';
import type { ExprOf } from '../model/parsed-source.ts';
import { withoutMargins } from '../text/template-text.ts';
import { type Context, type StatementReader, says } from './context.ts';
import { isAlone, localExclusion } from './exclusions/index.ts';
import type { Variables } from './strings/joined.ts';

/** String facts by offset. */
export type FactsByStatement = Map<number, StringFact[]>;

export interface FactReader extends StatementReader {
  readonly found: FactsByStatement;
  /** By the offset of a call, texts that its variables hold. */
  readonly known: ReadonlyMap<number, Variables>;
  /** Those of the call around. */
  readonly variables: Variables;
}

export function emit(reader: FactReader, text: ExprOf<'text'>, context: Context): void {
  emitParts(reader, reader.language.template(text.pieces, context.formatted ?? null), text.at, context);
}

const none: readonly never[] = [];

export function emitParts(reader: FactReader, written: readonly FactPart[], at: number, context: Context): void {
  const parts = context.squeezed ? withoutMargins(written) : written;
  const { statement, parsed, language, found } = reader;
  const { place } = statement;
  const { role, calls, target, member, table, registered, holder } =
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
    ...(place.requires && { requires: place.requires }),
    ...(member && role === 'assigned' && { member }),
    ...(role === 'table' && language.grammar.namedInBraces && holder !== null && { holder: holder ?? '' }),
    ...(table && table !== target && { table }),
    ...(isNamed(parts) && { named: true }),
  });
}

const isNamed = (parts: readonly FactPart[]): boolean =>
  parts.every((part) => !('literal' in part)) &&
  parts.some((part) => 'reference' in part && part.unknown === undefined);

/** Paths through an `#if` repeat many texts, so the same text at the same place counts once. */
function remember(found: FactsByStatement, at: number, fact: StringFact): void {
  const known = found.get(at);
  if (!known) found.set(at, [fact]);
  else if (known.every(({ parts }) => JSON.stringify(parts) !== JSON.stringify(fact.parts))) known.push(fact);
}
