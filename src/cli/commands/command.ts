// What a command is: a plain object in one file of this folder. Shapes only.
import type { OptionGroup } from '../options/option-rows.ts';

export interface Command {
  readonly name: string;
  /** What stands behind `sigma-extract` in the usage line. */
  readonly usage: string;
  /** Lines of at most 80 columns. */
  readonly description: string;
  readonly groups: readonly OptionGroup[];
  /** Whether it takes paths or other words besides options. */
  readonly takesPaths: boolean;
  /** What stands below the options in its help. */
  readonly afterHelp?: string;
  /** Resolves everything that the arguments say; throws an InputError. Reads the files that options name, runs no stage. */
  readonly read: (given: CommandInput, surroundings: Environment) => Promise<Work>;
}

/** The arguments of a command: words that are no options, and values by the long name of their option in camelCase. */
export interface CommandInput {
  readonly paths: readonly string[];
  readonly values: Values;
}

export type Values = Readonly<Record<string, unknown>>;

/** Does it and resolves to the exit status. */
export type Work = (terminal: Terminal) => Promise<number>;

/** What arguments refer to outside of themselves. */
export interface Environment {
  readonly sourceDateEpoch: string | undefined;
  readonly now: Date;
  /** Standard input as it comes. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
}

/** stdout and stderr, as commands see them. */
export interface Terminal {
  /** To stdout; resolves when all of it has left the process. */
  readonly print: (text: string) => Promise<void>;
  /** One line to stderr, with escapes for what is invisible. */
  readonly line: (kind: LineKind, text: string) => void;
  /** A bar on a terminal, gone when all is read; undefined elsewhere. */
  readonly progress: () => ((done: number, total: number) => void) | undefined;
  /** The same without colours. */
  readonly plain: () => Terminal;
  /** Runs it when the process ends before its time; the answer takes that back. */
  readonly onExit: (clean: () => void) => () => void;
}

export type LineKind = 'error' | 'warning' | 'nothing' | 'hint' | null;
