// Classes and throwing places of all files -> the exception classes of the program: all that inherit from an exception of the
// language, over any number of files, or that something throws. Names are compared without their packages, as programs use them.

import { grouped } from '../grouped.ts';
import type { Vocabulary } from '../syntax.ts';
import type { ClassFact, RaiseFact } from '../thrown.ts';
import type { FileFacts } from '../types.ts';
import { type Logged, loggedBy } from './handlers.ts';
import { packagesOf } from './packages.ts';
import { shortName } from './sinks.ts';

export interface Thrown {
  readonly name: string;
  readonly language: string;
  readonly definitions: readonly InFile<ClassFact>[];
  readonly raises: readonly InFile<RaiseFact>[];
  /** Places that throw a subclass. */
  readonly heirsRaised: boolean;
  readonly lineage: readonly string[];
  readonly qualified: string | null;
  readonly standard: boolean;
  /** How a handler of it logs it, or one of the nearest base that has one. */
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
): readonly Thrown[] {
  const told = facts.filter((file) => file.exceptions);
  const byLanguage = grouped(told, ({ language }) => [language]);
  return [...byLanguage].flatMap(([name, files]) => classesOf(files, languages.get(name)!));
}

interface Program {
  readonly language: Vocabulary;
  readonly definitions: ReadonlyMap<string, readonly InFile<ClassFact>[]>;
  readonly raises: ReadonlyMap<string, readonly InFile<RaiseFact>[]>;
  /** The lineage of classes that were judged; null for what is no exception. */
  readonly judged: Map<ClassFact, readonly string[] | null>;
}

function classesOf(files: readonly FileFacts[], language: Vocabulary): Thrown[] {
  const program: Program = {
    language,
    definitions: byName(files, ({ classes }) => classes),
    raises: byName(files, ({ raises }) => raises),
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
      lineage: lineageOf(program, thrown[0]!)!,
      qualified: names.size === 1 ? [...names][0]! : null,
      standard: language.standardExceptions?.has(name) === true,
    };
  });
  const heirs = new Set(found.filter(({ raises }) => raises.length > 0).flatMap(({ lineage }) => lineage));
  const logged = loggedBy(files, language, found, (name, aliases) => real(name, new Map(aliases)));
  return found.map((one) => ({ ...one, heirsRaised: heirs.has(one.name), logged: logged(one) }));
}

/** By the last name; other names of imports are undone. */
function byName<T extends ClassFact | RaiseFact>(
  files: readonly FileFacts[],
  list: (facts: FileFacts['exceptions'] & {}) => readonly T[],
): Map<string, InFile<T>[]> {
  const found = new Map<string, InFile<T>[]>();
  for (const { file, exceptions } of files) {
    const aliases = new Map(exceptions!.aliases);
    for (const fact of list(exceptions!)) {
      const name = real(fact.name, aliases);
      const known = found.get(name);
      if (known) known.push({ file, fact: withBases(fact, aliases) });
      else found.set(name, [{ file, fact: withBases(fact, aliases) }]);
    }
  }
  return found;
}

function real(name: string, aliases: ReadonlyMap<string, string>): string {
  const short = shortName(name);
  return aliases.get(short) ?? short;
}

const withBases = <T extends ClassFact | RaiseFact>(fact: T, aliases: ReadonlyMap<string, string>): T =>
  'bases' in fact ? { ...fact, bases: fact.bases.map((base) => real(base, aliases)) } : fact;

/** The bases of an exception, nearest first; null for another class. A class that inherits from itself ends here. */
function lineageOf(program: Program, { file, fact }: InFile<ClassFact>): readonly string[] | null {
  const known = program.judged.get(fact);
  if (known !== undefined) return known;
  program.judged.set(fact, null);
  let lineage: readonly string[] | null = null;
  for (const base of fact.bases) lineage ??= lineageThrough(program, base, file, fact);
  if (lineage === null && isThrown(program, fact)) lineage = fact.bases.slice(0, 1);
  program.judged.set(fact, lineage);
  return lineage;
}

/** What is thrown is an exception, whatever is known of its bases. */
const isThrown = ({ raises }: Program, { name }: ClassFact): boolean =>
  raises.get(name)?.some(({ fact }) => fact.thrown) === true;

function lineageThrough(program: Program, base: string, file: string, heir: ClassFact): readonly string[] | null {
  const { definitions, language } = program;
  const all = (definitions.get(base) ?? []).filter(({ fact }) => fact !== heir);
  const nearest = all.filter((one) => one.file === file);
  for (const one of nearest.length > 0 ? nearest : all) {
    const lineage = lineageOf(program, one);
    if (lineage !== null) return [base, ...lineage].slice(0, deepest);
  }
  const isOutside = all.length === 0 || language.standardExceptions?.has(base);
  const isException = language.standardExceptions?.has(base) || language.exceptions?.test(base);
  return isOutside && isException ? [base] : null;
}

const deepest = 12;
