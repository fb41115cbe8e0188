// Exceptions of one file and of the whole program: data that several stages share. Types only.

/** A class that a file defines. Names of bases are as written: `exceptions.SuspiciousOperation`. */
export interface ClassFact {
  readonly name: string;
  /** With the classes around it, as the language writes that (`Outer$Inner`); null inside of a function. */
  readonly path: string | null;
  readonly bases: readonly string[];
  readonly line: number;
  readonly column: number;
}

/** A place that makes or throws an exception; the name of its class is as written. */
export interface RaiseFact {
  readonly name: string;
  /** Thrown at once, and not only made. */
  readonly thrown: boolean;
  readonly function: string | null;
  readonly line: number;
  readonly column: number;
}

/** A handler that hands what it caught to calls, by their names as written: `log.error("…", e)`. */
export interface HandlerFact {
  readonly names: readonly string[];
  readonly calls: readonly string[];
}

/** What a file tells about exceptions. */
export interface ExceptionFacts {
  /** As declared, empty without a declaration; null where the place of the file says it. */
  readonly package: string | null;
  readonly classes: readonly ClassFact[];
  readonly raises: readonly RaiseFact[];
  readonly handlers: readonly HandlerFact[];
  /** Other names for classes (`import X as Y`): Y and X in turn. */
  readonly aliases: readonly (readonly [alias: string, name: string])[];
}

/** An exception class of the program. */
export interface ExceptionClass {
  readonly name: string;
  /** As a stack trace shows it; null where the source does not tell. */
  readonly qualified: string | null;
  /** A class of the language itself has the same short name. */
  readonly standard: boolean;
  /** Its base, the base of that, and so on. */
  readonly lineage: readonly string[];
  /** Places that make or throw it, and whether some place does so with a subclass. */
  readonly raised: number;
  readonly heirsRaised: boolean;
  /** The call that logs it where it, or a class that it inherits from, is caught. */
  readonly logged: string | null;
  /** Some of the texts that it is made with. */
  readonly said: readonly string[];
}
