// Constants that stand for one text in the whole program, and templates with them put in.
import type { FactPart, FileFacts, Part } from '../types.ts';

export type Constants = { readonly get: (name: string) => readonly FactPart[] | undefined };

/** Names with exactly one text: where two files differ, nobody knows which one the program is built with. */
export function constantTexts(facts: readonly FileFacts[]): ReadonlyMap<string, readonly FactPart[]> {
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

/** Where classes hold constants, each file has its own, and `Names.ADMIN` is that of the file `Names`. */
export function scopedConstants(facts: readonly FileFacts[]): (file: FileFacts) => Constants {
  const own = new Map(facts.map((file) => [file, constantTexts([file])]));
  const everywhere = constantTexts(facts);
  const qualified = new Map<string, readonly FactPart[] | null>();
  for (const [file, constants] of own) {
    for (const [name, parts] of constants) {
      const full = `${classOf(file)}.${name}`;
      qualified.set(full, qualified.has(full) ? null : parts.map((part) => qualify(part, constants, file))); // null: two classes of one name
    }
  }
  return (file) => ({ get: (name) => lookUp(name, own.get(file)!) });

  function lookUp(name: string, mine: Constants): readonly FactPart[] | undefined {
    const way = name.split('.');
    const last = way.pop()!;
    if (way.length === 0) return mine.get(last) ?? everywhere.get(last);
    const known = way.map((qualifier) => qualified.get(`${qualifier}.${last}`)).find((parts) => parts);
    return known ?? mine.get(last); // `Inner.ADMIN` of a class inside this one
  }
}

const classOf = ({ file }: FileFacts): string => file.replace(/^.*\/|\.\w+$/g, '');

/** What a constant names in its own file is to mean the same in others. */
const qualify = (part: FactPart, constants: Constants, file: FileFacts): FactPart =>
  'reference' in part && constants.get(part.reference) ? { reference: `${classOf(file)}.${part.reference}` } : part;

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
