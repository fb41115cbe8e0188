// Texts that variables hold when a call takes them: `why = bad ? "forged" : "stale"; log("refused: %s", why)`.

import type { Language } from '../../model/language-contract.ts';
import type { Expr, ExprOf, Statement, Use } from '../../model/parsed-source.ts';
import type { Alternative } from './alternatives.ts';
import type { Joined, TextReading, Variables } from './joined.ts';
import { filledFormat, joinedText } from './string-concatenation.ts';

/** More texts would multiply the messages of a call. */
const MAX_TEXTS = 8;

/** By the offset of the call that takes them. */
export function variableTexts(statements: readonly Statement[], language: Language): ReadonlyMap<number, Variables> {
  const found = new Map<number, Map<string, readonly Alternative[]>>();
  const reading: TextReading = { language, variables: new Map() };
  for (const { expr, place } of statements) {
    const { use } = place;
    if (!use || use.kind === 'returned') continue;
    const ofCall = found.get(use.at) ?? new Map<string, readonly Alternative[]>();
    ofCall.set(use.variable, [...(ofCall.get(use.variable) ?? []), ...(heldTexts(expr, use, reading) ?? tooMany)]);
    found.set(use.at, ofCall);
  }
  for (const ofCall of found.values())
    for (const [name, texts] of ofCall) if (texts.length > MAX_TEXTS) ofCall.delete(name);
  return found;
}

/** Stands for texts that are not known. */
const tooMany: readonly Alternative[] = Array.from({ length: MAX_TEXTS + 1 }, () => []);

/** null if the statement only adds to what the variable holds. */
function heldTexts(expr: Expr, { variable, filler }: Use, reading: TextReading): readonly Alternative[] | null {
  const held = filler === null ? assignedTo(expr, variable) : filledBy(expr, filler);
  if (!held) return null;
  const joined = held.kind === 'call' && filler !== null ? written(held, reading) : joinedText(held, reading);
  return joined && joined.texts.length > 0 ? joined.ways : null;
}

function assignedTo(expr: Expr, variable: string): Expr | null {
  const assign = partsOf(expr).find((one) => one.kind === 'assign' && one.target === variable);
  return assign?.kind === 'assign' && !assign.appends ? assign.value : null;
}

function filledBy(expr: Expr, filler: number): ExprOf<'call'> | null {
  const call = partsOf(expr)
    .flatMap((one) => (one.kind === 'assign' ? partsOf(one.value) : [one]))
    .find((one) => one.kind === 'call' && one.at === filler);
  return call?.kind === 'call' && !appending.test(call.name) ? call : null;
}

const appending = /cat|app|add|insert|push|put/i;

const partsOf = (expr: Expr): readonly Expr[] => (expr.kind === 'run' ? expr.items : [expr]);

/** The text that `snprintf(buffer, size, "…", value)` writes. */
function written({ args }: ExprOf<'call'>, reading: TextReading): Joined | null {
  for (const [i, argument] of args.entries()) {
    const joined = joinedText(argument, reading);
    if (joined.texts.length > 0) return filledFormat(joined, args.slice(i + 1), reading) ?? joined;
  }
  return null;
}
