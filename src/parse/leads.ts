// The word that a statement begins with, and what is behind it: `return`, `throw`, `yield` and `assert` say what becomes of a text.
import type { Grammar, Place } from '../syntax.ts';
import type { Brackets } from './brackets.ts';
import { code, Kind, type Tokens, textOf } from './tokens.ts';

interface Source {
  readonly tokens: Tokens;
  readonly brackets: Brackets;
  readonly grammar: Grammar;
}

interface Led {
  readonly lead: string | null;
  readonly order: readonly number[];
}

const leads = new Set(['return', 'throw']);

/** A statement as the parts that are read: one, but for `assert x : "…"`, which throws what is behind its colon. */
export function led({ tokens, brackets, grammar }: Source, order: readonly number[], place: Place): Led[] {
  const first = order[0];
  const word = first !== undefined && tokens.kinds[first] === Kind.name ? textOf(tokens, first) : '';
  if (leads.has(word)) return [{ lead: word, order: order.slice(1) }];
  if (word === 'yield' && place.yields !== null) return [{ lead: place.yields, order: order.slice(1) }];
  if (word === 'assert' && grammar.classes.size > 0) {
    const colon = lastColon(tokens, brackets, order);
    if (colon > 0)
      return [
        { lead: null, order: order.slice(1, colon) },
        { lead: 'throw', order: order.slice(colon + 1) },
      ];
  }
  return [{ lead: place.value, order }];
}

/** The last colon outside of brackets. */
function lastColon(tokens: Tokens, brackets: Brackets, order: readonly number[]): number {
  let found = -1;
  let behind = -1;
  for (const [k, i] of order.entries()) {
    if (i < behind) continue;
    if (brackets.match[i]! > i) behind = brackets.match[i]!;
    else if (tokens.kinds[i] === Kind.mark && tokens.codes[i] === code(':')) found = k;
  }
  return found;
}

/** `return switch (x) {`: what the cases give is returned. */
export function valueOfSwitch({ tokens, brackets, grammar }: Source, start: number, brace: number): string | null {
  const word = tokens.kinds[start] === Kind.name ? textOf(tokens, start) : '';
  const opening = brackets.match[brace - 1] ?? -1;
  const isSwitch = grammar.arrow === 'lambda' && opening > start + 1 && textOf(tokens, opening - 1) === 'switch';
  return isSwitch && leads.has(word) ? word : null;
}
