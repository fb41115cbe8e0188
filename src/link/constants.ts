// Constants that stand for one text in the whole program, and templates with them put in.
import type { FactPart, FileFacts, Part } from '../types.ts';

interface Constant {
  readonly parameters: readonly string[];
  readonly parts: readonly FactPart[];
}

export type Constants = ReadonlyMap<string, Constant>;

/** Names with exactly one text: where two files differ, nobody knows which one the program is built with. */
export function constantTexts(facts: readonly FileFacts[]): Constants {
  const found = new Map<string, Constant | null>();
  for (const { texts } of facts) {
    for (const { role, target, parameters, parts } of texts) {
      if (role !== 'constant' || target === null) continue;
      const known = found.get(target);
      found.set(target, known === undefined || isSame(known, { parameters, parts }) ? { parameters, parts } : null);
    }
  }
  return new Map([...found].filter((entry): entry is [string, Constant] => entry[1] !== null));
}

const isSame = (known: Constant | null, other: Constant): boolean => JSON.stringify(known) === JSON.stringify(other);

/** Names whose text is known become that text; the others are placeholders. */
export function resolve(parts: readonly FactPart[], constants: Constants): Part[] {
  const resolved: Part[] = [];
  for (const part of parts) for (const inner of partsOf(part, constants, [])) add(resolved, inner);
  return resolved;
}

/** As a preprocessor does it, a name inside its own text stays a name. */
function partsOf(part: FactPart, constants: Constants, around: readonly string[]): Part[] {
  if (!('reference' in part)) return [part];
  const [, name, written] = /^([^(]*)(?:\((.*)\))?$/s.exec(part.reference)!;
  const known = around.length < deepest && !around.includes(name!) ? constants.get(name!) : undefined;
  if (!known) return [{ placeholder: part.reference }];
  const given = written?.split(',') ?? [];
  return known.parts.flatMap((inner) =>
    partsOf(withArgument(inner, known.parameters, given), constants, [...around, name!]),
  );
}

/** `#n` of a macro is what its caller wrote for `n`. */
function withArgument(part: FactPart, parameters: readonly string[], given: readonly string[]): FactPart {
  if (!('reference' in part) || !part.reference.startsWith('#')) return part;
  const literal = given[parameters.indexOf(part.reference.slice(1))];
  return literal === undefined ? part : { literal };
}

// Real chains are shorter; a text that doubles with every name must not fill the memory.
const deepest = 8;

function add(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  if (last && 'literal' in last && 'literal' in part)
    parts[parts.length - 1] = { literal: last.literal + part.literal };
  else parts.push(part);
}
