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
export function resolve(parts: readonly FactPart[], constants: Constants, depth = 0): Part[] {
  const resolved: Part[] = [];
  for (const part of parts) {
    if (!('reference' in part)) add(resolved, part);
    else {
      const known = depth < 4 ? constants.get(part.reference) : undefined; // a constant may name itself
      for (const inner of known ? resolve(known, constants, depth + 1) : [{ placeholder: part.reference }])
        add(resolved, inner);
    }
  }
  return resolved;
}

function add(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  if (last && 'literal' in last && 'literal' in part)
    parts[parts.length - 1] = { literal: last.literal + part.literal };
  else parts.push(part);
}
