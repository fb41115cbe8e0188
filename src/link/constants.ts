// Constants that stand for one text in the whole program, and templates with them put in.
import type { FactPart, FileFacts, Part } from '../types.ts';

export type Constants = ReadonlyMap<string, readonly FactPart[]>;

/** Names with exactly one text: where two files differ, nobody knows which one the program is built with. */
export function constantTexts(facts: readonly FileFacts[]): Constants {
  const found = new Map<string, readonly FactPart[] | null>();
  for (const { texts } of facts) {
    for (const { role, target, parts } of texts) {
      if (role !== 'constant' || target === null) continue;
      const known = found.get(target);
      found.set(target, known === undefined || JSON.stringify(known) === JSON.stringify(parts) ? parts : null);
    }
  }
  return new Map([...found].filter((entry): entry is [string, readonly FactPart[]] => entry[1] !== null));
}

/** Names whose text is known become that text; the others are placeholders. */
export function resolve(parts: readonly FactPart[], constants: Constants): Part[] {
  const resolved: Part[] = [];
  for (const part of parts) for (const inner of partsOf(part, constants, [])) add(resolved, inner);
  return resolved;
}

/** As a preprocessor does it, a name inside its own text stays a name. */
function partsOf(part: FactPart, constants: Constants, around: readonly string[]): Part[] {
  if (!('reference' in part)) return [part];
  const name = part.reference;
  const known = around.length < deepest && !around.includes(name) ? constants.get(name) : undefined;
  return known?.flatMap((inner) => partsOf(inner, constants, [...around, name])) ?? [{ placeholder: name }];
}

// Real chains are shorter; a text that doubles with every name must not fill the memory.
const deepest = 8;

function add(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  if (last && 'literal' in last && 'literal' in part)
    parts[parts.length - 1] = { literal: last.literal + part.literal };
  else parts.push(part);
}
