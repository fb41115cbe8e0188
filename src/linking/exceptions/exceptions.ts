// Classes and throws of all files -> the exception classes of the program: those that inherit from an exception of the language, or are
// thrown. Names are compared without packages.

import type { ClassFact, RaiseFact } from '../../model/exception-facts.ts';
import type { FileFacts } from '../../model/facts.ts';
import type { Vocabulary } from '../../model/language-contract.ts';
import { groupBy } from '../../text/group-by.ts';
import { lastName } from '../../text/identifiers.ts';
import { certain, itemAt, lastOf, valueAt } from '../../text/items.ts';
import { type Logged, loggedBy } from './handlers.ts';
import { packagesOf } from './qualified-names.ts';

export interface ThrownClasses {
  readonly name: string;
  readonly language: string;
  readonly definitions: readonly InFile<ClassFact>[];
  readonly raises: readonly InFile<RaiseFact>[];
  /** Some place throws a subclass. */
  readonly heirsRaised: boolean;
  readonly lineage: readonly string[];
  readonly qualified: string | null;
  readonly standard: boolean;
  /** How it is logged by a handler of the class, or of the nearest base that has one. */
  readonly logged: Logged | null;
}

export interface InFile<T> {
  readonly file: string;
  readonly fact: T;
}

/** In the order of their definitions. */
export function exceptionClasses(
  facts: readonly FileFacts[],
  languages: ReadonlyMap<string, Vocabulary>,
): readonly ThrownClasses[] {
  const told = facts.filter((file) => file.exceptions);
  const byLanguage = groupBy(told, ({ language }) => [language]);
  return [...byLanguage].flatMap(([name, files]) => classesOf(files, valueAt(languages, name)));
}

type Definitions = ReadonlyMap<string, readonly InFile<ClassFact>[]>;

interface ClassGraph {
  readonly language: Vocabulary;
  readonly definitions: Definitions;
  /** By file and name. */
  readonly inFile: Definitions;
  readonly raises: ReadonlyMap<string, readonly InFile<RaiseFact>[]>;
  /** Names of classes that are thrown somewhere. */
  readonly thrown: ReadonlySet<string>;
  /** Lineages computed so far; null for classes that are not exceptions. */
  readonly judged: Map<ClassFact, readonly string[] | null>;
}

function classesOf(files: readonly FileFacts[], language: Vocabulary): ThrownClasses[] {
  const definitions = byName(files, ({ classes }) => classes);
  const raises = byName(files, ({ raises }) => raises);
  const thrownNames = [...raises].filter(([, all]) => all.some(({ fact }) => fact.thrown)).map(([name]) => name);
  const program: ClassGraph = {
    language,
    definitions,
    inFile: perFile(definitions),
    raises,
    thrown: new Set(thrownNames),
    judged: new Map(),
  };
  const packages = packagesOf(files, language);
  const found = [...program.definitions].flatMap(([name, definitions]) => {
    const thrown = definitions.filter((one) => lineageOf(program, one) !== null);
    if (thrown.length === 0) return [];
    const names = new Set(thrown.map(({ file, fact }) => packages(file, fact)));
    return {
      name,
      language: language.name,
      definitions: thrown,
      raises: program.raises.get(name) ?? [],
      lineage: certain(lineageOf(program, itemAt(thrown, 0))),
      qualified: names.size === 1 ? itemAt([...names], 0) : null,
      standard: language.standardExceptions?.has(name) === true,
    };
  });
  const heirs = new Set(found.filter(({ raises }) => raises.length > 0).flatMap(({ lineage }) => lineage));
  const logged = loggedBy(files, language, found, real);
  return found.map((one) => ({ ...one, heirsRaised: heirs.has(one.name), logged: logged(one) }));
}

/** By last name, with import aliases resolved. */
function byName<T extends ClassFact | RaiseFact>(
  files: readonly FileFacts[],
  list: (facts: FileFacts['exceptions'] & {}) => readonly T[],
): Map<string, InFile<T>[]> {
  const found = new Map<string, InFile<T>[]>();
  for (const { file, exceptions } of files) {
    const aliases = new Map(certain(exceptions).aliases);
    for (const fact of list(certain(exceptions))) {
      const name = real(fact.name, aliases);
      const known = found.get(name);
      if (known) known.push({ file, fact: withBases(fact, aliases) });
      else found.set(name, [{ file, fact: withBases(fact, aliases) }]);
    }
  }
  return found;
}

function real(name: string, aliases: ReadonlyMap<string, string>): string {
  const short = lastName(name);
  return aliases.get(short) ?? short;
}

const withBases = <T extends ClassFact | RaiseFact>(fact: T, aliases: ReadonlyMap<string, string>): T =>
  'bases' in fact ? { ...fact, bases: fact.bases.map((base) => real(base, aliases)) } : fact;

type Lineage = readonly string[] | null;
/** Yields classes whose lineage it needs, and returns the lineage of one. */
type Judging = Generator<InFile<ClassFact>, Lineage, Lineage>;

/** The bases of an exception, nearest first; null for other classes. Iterative, because chains of classes could exceed the stack. */
function lineageOf(program: ClassGraph, one: InFile<ClassFact>): Lineage {
  const open: Judging[] = [judged(program, one)];
  let answer: Lineage = null;
  while (open.length > 0) {
    const { done, value } = lastOf(open).next(answer);
    answer = null;
    if (done) {
      open.pop();
      answer = value as Lineage;
    } else open.push(judged(program, value as InFile<ClassFact>));
  }
  return answer;
}

/** Stops at classes that inherit from themselves. */
function* judged(program: ClassGraph, { file, fact }: InFile<ClassFact>): Judging {
  const known = program.judged.get(fact);
  if (known !== undefined) return known;
  program.judged.set(fact, null);
  let lineage: Lineage = null;
  for (const base of fact.bases) lineage ??= yield* lineageThrough(program, base, file, fact);
  if (lineage === null && isThrown(program, fact)) lineage = fact.bases.slice(0, 1);
  program.judged.set(fact, lineage);
  return lineage;
}

/** A thrown class is an exception, even if its bases are unknown. */
const isThrown = ({ thrown }: ClassGraph, { name }: ClassFact): boolean => thrown.has(name);

function* lineageThrough(program: ClassGraph, base: string, file: string, heir: ClassFact): Judging {
  const { definitions, inFile, language } = program;
  const all = definitionsBut(heir, definitions.get(base));
  const nearest = definitionsBut(heir, inFile.get(placeOf(file, base)));
  for (const one of nearest.length > 0 ? nearest : all) {
    const lineage = yield one;
    if (lineage !== null) return [base, ...lineage].slice(0, deepest);
  }
  const isOutside = all.length === 0 || language.standardExceptions?.has(base);
  const isException = language.standardExceptions?.has(base) || language.exceptions?.test(base);
  return isOutside && isException ? [base] : null;
}

const deepest = 12;

// Per name: with more definitions, it is unclear which one is meant.
const MAX_DEFINITIONS = 32;

const definitionsBut = (heir: ClassFact, all: readonly InFile<ClassFact>[] = []): readonly InFile<ClassFact>[] =>
  all.slice(0, MAX_DEFINITIONS + 1).filter(({ fact }) => fact !== heir);

function perFile(definitions: Definitions): Definitions {
  const named = [...definitions].flatMap(([name, all]) => all.map((one) => ({ name, one })));
  const found = groupBy(named, ({ name, one }) => [placeOf(one.file, name)]);
  return new Map([...found].map(([place, all]) => [place, all.map(({ one }) => one)]));
}

const placeOf = (file: string, name: string): string => `${file}\0${name}`;
