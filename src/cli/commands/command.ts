// The interface of a command: a plain object, one per file in this folder.
import type { ExtractOptions } from '../../model/options.ts';
import { type GivenValues, type GroupValues, type OptionGroup, valuesOf } from '../options/option-row.ts';

interface CommandInfo<G> {
  readonly name: string;
  /** The rest of the usage line after `sigma-extract`. */
  readonly usage: string;
  /** Lines of at most 80 columns, for the help. */
  readonly description: string;
  readonly groups: G;
  /** Whether it takes positional arguments. */
  readonly takesPaths: boolean;
  /** Shown below the options in its help. */
  readonly afterHelp?: string;
}

/** `read` resolves all arguments and reads the files that options name, but runs no stage. Throws an InputError. */
export interface Command extends CommandInfo<readonly OptionGroup[]> {
  readonly read: (input: CommandInput, surroundings: Environment) => Promise<Work>;
}

interface TypedCommand<G extends readonly OptionGroup[]> extends CommandInfo<G> {
  readonly read: (input: TypedInput<GroupValues<G>>, surroundings: Environment) => Promise<Work>;
}

/** Its `read` receives the values of its own options, complete and typed. */
export const defineCommand = <const G extends readonly OptionGroup[]>(command: TypedCommand<G>): Command => ({
  ...command,
  read: ({ paths, values, own }, surroundings) =>
    command.read(
      { paths, own, values: valuesOf(command.groups, values), given: new Set(Object.keys(values)) },
      surroundings,
    ),
});

/** Positional arguments, values of given options, and settings that only a configuration has. */
export interface CommandInput {
  readonly paths: readonly string[];
  readonly values: GivenValues;
  readonly own: Partial<OwnSettings>;
}

export interface TypedInput<V> {
  readonly paths: readonly string[];
  /** A value for every option of the command. */
  readonly values: V;
  /** Keys of the options given. */
  readonly given: ReadonlySet<string>;
  readonly own: Partial<OwnSettings>;
}

/** Settings without an option. */
export type OwnSettings = Pick<
  ExtractOptions,
  'allow' | 'deny' | 'categories' | 'weights' | 'sinks' | 'notSinks' | 'components' | 'logFormats'
>;

/** Runs the command and resolves to the exit status. */
export type Work = (terminal: Terminal) => Promise<number>;

/** Inputs from outside the arguments. */
export interface Environment {
  readonly sourceDateEpoch: string | undefined;
  readonly now: Date;
  /** Standard input as a stream. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
}

/** stdout and stderr, as commands see them. */
export interface Terminal {
  /** Writes to stdout; resolves when the whole text has left the process. */
  readonly print: (text: string) => Promise<void>;
  /** Writes one line to stderr, with invisible characters escaped. */
  readonly line: (kind: LineKind, text: string) => void;
  /** A progress bar on a terminal, removed when everything is read; undefined elsewhere. */
  readonly progress: () => ((done: number, total: number) => void) | undefined;
  /** The same terminal without colours. */
  readonly plain: () => Terminal;
  /** Runs `clean` if the process ends early; call the result to cancel that. */
  readonly onExit: (clean: () => void) => () => void;
}

export type LineKind = 'error' | 'warning' | 'nothing' | 'hint' | null;
