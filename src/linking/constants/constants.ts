// Constants of the whole program, and their substitution in templates.

import type { FactPart, FileFacts, Part } from '../../model/facts.ts';
import { groupBy } from '../../text/group-by.ts';
import { valueAt } from '../../text/items.ts';
import { addPart } from '../../text/template-text.ts';

interface Constant {
  readonly parameters: readonly string[];
  readonly parts: readonly FactPart[];
}

/** By name, the texts that a constant may be; a function that returns texts is named `reason_of()`. */
export type Constants = { readonly get: (name: string) => readonly Constant[] | undefined };

/** Maximum number of texts of one constant: those of a macro with arms, or of one that is defined for several builds. */
const MAX_TEXTS = 8;

/** If the texts of two files differ, it is unknown which one the program is built with. */
export function constantTexts(facts: readonly FileFacts[]): ReadonlyMap<string, readonly Constant[]> {
  const found = new Map<string, readonly Constant[] | null>();
  for (const { texts } of facts) {
    const here = new Map<string, Constant[]>();
    for (const { role, target, parameters, parts, named } of texts) {
      if (role !== 'constant' || target === null || named) continue;
      const known = here.get(target);
      if (known) known.push({ parameters, parts });
      else here.set(target, [{ parameters, parts }]);
    }
    for (const [name, own] of here) {
      const known = found.get(name);
      found.set(name, own.length <= MAX_TEXTS && (known === undefined || isSame(known, own)) ? own : null);
    }
  }
  return new Map([...found].filter((entry): entry is [string, Constant[]] => entry[1] !== null));
}

const isSame = (known: readonly Constant[] | null, other: readonly Constant[]): boolean =>
  JSON.stringify(known) === JSON.stringify(other);

/** Constants of classes and modules: each unit (a file or a folder) has its own, and `Names.ADMIN` belongs to the unit `Names`. */
export function scopedConstants(
  facts: readonly FileFacts[],
  unitOf: (file: FileFacts) => string,
): (file: FileFacts) => Constants {
  const own = new Map(
    [...groupBy(facts, (file) => [unitOf(file)])].map(([unit, files]) => [unit, constantTexts(files)]),
  );
  const everywhere = constantTexts(facts.filter((file) => unitOf(file) === file.file));
  const qualified = new Map<string, readonly Constant[] | null>();
  for (const [unit, constants] of own) {
    for (const [name, texts] of constants) {
      const full = `${classOf(unit)}.${name}`;
      const constant = texts.map(({ parameters, parts }) => ({
        parameters,
        parts: parts.map((part) => qualify(part, constants, unit)),
      }));
      qualified.set(full, qualified.has(full) ? null : constant); // null: two classes with the same name
    }
  }
  return (file) => {
    const mine = valueAt(own, unitOf(file));
    const others = unitOf(file) === file.file ? everywhere : null;
    return { get: (name) => lookUp(name, mine, others) };
  };

  function lookUp(name: string, mine: Constants, others: Constants | null): readonly Constant[] | undefined {
    const way = name.split('.');
    const last = way.pop() ?? '';
    if (way.length === 0) return mine.get(last) ?? others?.get(last);
    const known = way.map((qualifier) => qualified.get(`${qualifier}.${last}`)).find((constant) => constant);
    return known ?? mine.get(last) ?? (selves.has(way.join('.')) ? others?.get(last) : undefined); // `Inner.ADMIN` of a nested class
  }
}

const selves = new Set(['this', 'self', 'cls']); // or a class that it extends

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

/** Replaces names by their texts if they are known, else by placeholders: a template for each way. */
export function resolve(parts: readonly FactPart[], constants: Constants): readonly (readonly Part[])[] {
  if (parts.every(isPlain)) return [parts as readonly Part[]];
  const room: Room = { left: MAX_RESOLVED };
  let ways: Part[][] = [[]];
  for (const part of parts) ways = extended(ways, partsOf(part, constants, [], room), unknownOf(part));
  return ways;
}

/** Puts each choice behind each way; `unknown` if that is too many. A single choice is added in place. */
function extended(ways: Part[][], choices: readonly (readonly Part[])[], unknown: Part): Part[][] {
  const all = choices.length * ways.length > MAX_WAYS ? [[unknown]] : choices;
  const [only = []] = all;
  if (all.length > 1) return all.flatMap((choice) => ways.map((way) => behind([...way], choice)));
  for (const way of ways) behind(way, only);
  return ways;
}

function behind(way: Part[], more: readonly Part[]): Part[] {
  for (const part of more) addPart(way, part);
  return way;
}

/** Maximum number of templates of one text: with more, the placeholder stays. */
const MAX_WAYS = 8;

const unknownOf = (part: FactPart): Part =>
  'reference' in part ? { placeholder: part.unknown ?? part.reference } : part;

const isPlain = (part: FactPart): boolean => !('reference' in part);

/** Maximum number of characters and parts that constants add to one text. A constant that does not fit stays a placeholder. */
const MAX_RESOLVED = 4000;

interface Room {
  left: number;
}

const sizeOf = (parts: readonly FactPart[]): number =>
  parts.reduce((sum, part) => sum + ('literal' in part ? part.literal.length : 0), parts.length);

/** As in a preprocessor, a name within its own expansion is not expanded. */
function partsOf(part: FactPart, constants: Constants, around: readonly string[], room: Room): (readonly Part[])[] {
  if (!('reference' in part)) return [[part]];
  const { reference, unknown } = part;
  const returned = reference.endsWith('()') ? constants.get(reference) : undefined;
  const [, name = '', written] = returned ? [null, reference] : (/^([^(]*)(?:\((.*)\))?$/s.exec(reference) ?? []);
  const known = returned ?? (around.length < deepest && !around.includes(name) ? constants.get(name) : undefined);
  const size = (known ?? []).reduce((sum, { parts }) => sum + sizeOf(parts), 0);
  if (!known || size > room.left) return [[unknownOf(part)]];
  room.left -= size;
  const given = written?.split(',') ?? [];
  const within = { constants, around: [...around, name], room };
  const ways = known.flatMap((one) => expanded(one, given, within));
  if (ways.length > MAX_WAYS) return [[unknownOf(part)]];
  return returned && unknown !== undefined ? [...ways, [{ placeholder: unknown }]] : ways;
}

interface Expansion {
  readonly constants: Constants;
  readonly around: readonly string[];
  readonly room: Room;
}

/** The texts of one constant, with its own names replaced. */
function expanded(
  { parameters, parts }: Constant,
  given: readonly string[],
  { constants, around, room }: Expansion,
): (readonly Part[])[] {
  let ways: Part[][] = [[]];
  for (const inner of parts)
    ways = extended(ways, partsOf(withArgument(inner, parameters, given), constants, around, room), unknownOf(inner));
  return ways;
}

/** `#n` of a macro is the caller's argument for `n`, as written; `n` is its text. */
function withArgument(part: FactPart, parameters: readonly string[], given: readonly string[]): FactPart {
  if (!('reference' in part)) return part;
  const isWritten = part.reference.startsWith('#');
  const argument = given[parameters.indexOf(isWritten ? part.reference.slice(1) : part.reference)]?.trim();
  if (argument === undefined) return part;
  return isWritten ? { literal: argument } : { reference: argument };
}

// Real chains are shorter; a text that doubles with every name must not exhaust memory.
const deepest = 8;
