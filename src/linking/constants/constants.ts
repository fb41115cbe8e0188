// Constants of the whole program, and their substitution in templates.

import type { FactPart, FileFacts, Part } from '../../model/facts.ts';
import { groupBy } from '../../text/group-by.ts';
import { valueAt } from '../../text/items.ts';
import { addPart } from '../../text/template-text.ts';

interface Constant {
  readonly parameters: readonly string[];
  readonly parts: readonly FactPart[];
}

export type Constants = { readonly get: (name: string) => Constant | undefined };

/** Names with exactly one text. If two files differ, it is unknown which one the program is built with. */
export function constantTexts(facts: readonly FileFacts[]): ReadonlyMap<string, Constant> {
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

/** Constants of classes and modules: each unit (a file or a folder) has its own, and `Names.ADMIN` belongs to the unit `Names`. */
export function scopedConstants(
  facts: readonly FileFacts[],
  unitOf: (file: FileFacts) => string,
): (file: FileFacts) => Constants {
  const own = new Map(
    [...groupBy(facts, (file) => [unitOf(file)])].map(([unit, files]) => [unit, constantTexts(files)]),
  );
  const everywhere = constantTexts(facts.filter((file) => unitOf(file) === file.file));
  const qualified = new Map<string, Constant | null>();
  for (const [unit, constants] of own) {
    for (const [name, { parameters, parts }] of constants) {
      const full = `${classOf(unit)}.${name}`;
      const constant = { parameters, parts: parts.map((part) => qualify(part, constants, unit)) };
      qualified.set(full, qualified.has(full) ? null : constant); // null: two classes with the same name
    }
  }
  return (file) => {
    const mine = valueAt(own, unitOf(file));
    const others = unitOf(file) === file.file ? everywhere : null;
    return { get: (name) => lookUp(name, mine, others) };
  };

  function lookUp(name: string, mine: Constants, others: Constants | null): Constant | undefined {
    const way = name.split('.');
    const last = way.pop() ?? '';
    if (way.length === 0) return mine.get(last) ?? others?.get(last);
    const known = way.map((qualifier) => qualified.get(`${qualifier}.${last}`)).find((constant) => constant);
    return known ?? mine.get(last); // `Inner.ADMIN` of a nested class
  }
}

const classOf = (unit: string): string => unit.replace(/^.*\/|\.\w+$/g, '');

/** Qualifies references to constants of the same file, so that they resolve in other files too. */
const qualify = (part: FactPart, constants: Constants, unit: string): FactPart =>
  'reference' in part && constants.get(part.reference) ? { reference: `${classOf(unit)}.${part.reference}` } : part;

/** Where constants are written like variables: a value is one when it has the name of one. */
export const withNamed = (parts: readonly FactPart[], constants: Constants): readonly FactPart[] =>
  parts.map((part) =>
    'placeholder' in part && /^[A-Za-z_]/.test(part.placeholder) && constants.get(part.placeholder)
      ? { reference: part.placeholder }
      : part,
  );

/** Replaces names by their text if it is known, else by placeholders. */
export function resolve(parts: readonly FactPart[], constants: Constants): readonly Part[] {
  if (parts.every(isPlain)) return parts as readonly Part[];
  const resolved: Part[] = [];
  const room: Room = { left: MAX_RESOLVED };
  for (const part of parts) for (const inner of partsOf(part, constants, [], room)) addPart(resolved, inner);
  return resolved;
}

const isPlain = (part: FactPart): boolean => !('reference' in part);

/** Maximum number of characters and parts that constants add to one text. A constant that does not fit stays a placeholder. */
const MAX_RESOLVED = 4000;

interface Room {
  left: number;
}

const sizeOf = (parts: readonly FactPart[]): number =>
  parts.reduce((sum, part) => sum + ('literal' in part ? part.literal.length : 0), parts.length);

/** As in a preprocessor, a name within its own expansion is not expanded. */
function partsOf(part: FactPart, constants: Constants, around: readonly string[], room: Room): Part[] {
  if (!('reference' in part)) return [part];
  const [, name = '', written] = /^([^(]*)(?:\((.*)\))?$/s.exec(part.reference) ?? [];
  const known = around.length < deepest && !around.includes(name) ? constants.get(name) : undefined;
  const size = known ? sizeOf(known.parts) : 0;
  if (!known || size > room.left) return [{ placeholder: part.reference }];
  room.left -= size;
  const given = written?.split(',') ?? [];
  return known.parts.flatMap((inner) =>
    partsOf(withArgument(inner, known.parameters, given), constants, [...around, name], room),
  );
}

/** `#n` of a macro is the caller's argument for `n`, as written. */
function withArgument(part: FactPart, parameters: readonly string[], given: readonly string[]): FactPart {
  if (!('reference' in part) || !part.reference.startsWith('#')) return part;
  const literal = given[parameters.indexOf(part.reference.slice(1))];
  return literal === undefined ? part : { literal };
}

// Real chains are shorter; a text that doubles with every name must not exhaust memory.
const deepest = 8;
