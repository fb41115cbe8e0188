// Macros that stand for the value of a variable.
import { groupBy } from '../../text/group-by.ts';
import type { Define, Tokens } from '../lexer/tokens.ts';

const shorthands = new WeakMap<Tokens, ReadonlyMap<string, readonly Define[]>>();
const shorthand = /^\s*\(*(?:\w+\s*\(\s*)?(\w+)[\s)]*$/;

/** `#define TEXT (string_of(text))`: by variable, the macros that stand for its value. */
export function fieldMacrosIn(tokens: Tokens): ReadonlyMap<string, readonly Define[]> {
  let found = shorthands.get(tokens);
  if (!found) {
    const plain = tokens.defines.filter(({ parameters, from, to }) => parameters.length === 0 && to - from < 60);
    found = groupBy(plain, ({ from, to }) => shorthand.exec(tokens.source.slice(from, to))?.slice(1) ?? []);
    shorthands.set(tokens, found);
  }
  return found;
}
