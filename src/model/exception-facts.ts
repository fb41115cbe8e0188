// Exceptions of one file and of the whole program: data that several stages share. Types only.

/** A class that a file defines. Names of bases are as written: `exceptions.SuspiciousOperation`. */
export interface ClassFact {
  readonly name: string;
  /** Includes the enclosing classes, in the language's notation (`Outer$Inner`); null inside a function. */
  readonly path: string | null;
  readonly bases: readonly string[];
  readonly line: number;
  readonly column: number;
}

/** A place that creates or throws an exception; the class name is as written. */
export interface RaiseFact {
  readonly name: string;
  /** Thrown immediately, not only created. */
  readonly thrown: boolean;
  readonly function: string | null;
  readonly line: number;
  readonly column: number;
}

/** A handler that passes the caught exception to calls, by their names as written: `log.error("…", e)`. */
export interface HandlerFact {
  readonly names: readonly string[];
  readonly calls: readonly string[];
}

/** Exception facts of one file. */
export interface ExceptionFacts {
  /** As declared, '' without a declaration; null if the location of the file determines it. */
  readonly package: string | null;
  readonly classes: readonly ClassFact[];
  readonly raises: readonly RaiseFact[];
  readonly handlers: readonly HandlerFact[];
  /** Class aliases (`import X as Y`), alternating: Y, X. */
  readonly aliases: readonly (readonly [alias: string, name: string])[];
}

/** An exception class of the program. */
export interface ExceptionClass {
  readonly name: string;
  /** As in a stack trace; null if the source does not show it. */
  readonly qualified: string | null;
  /** The language itself has a class with the same short name. */
  readonly standard: boolean;
  /** Its base, the base of that base, and so on. */
  readonly lineage: readonly string[];
  /** Places that create or throw it, and whether any of them uses a subclass. */
  readonly raised: number;
  readonly heirsRaised: boolean;
  /** The call that logs it where it or one of its bases is caught. */
  readonly logged: string | null;
  /** Some of the texts it is created with. */
  readonly said: readonly string[];
}
