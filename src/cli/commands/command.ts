// The shape of a command: a plain object, one file of this folder each.
import type { ExtractOptions } from '../../model/options.ts';
import { type GivenValues, type GroupValues, type OptionGroup, valuesOf } from '../options/option-row.ts';

interface CommandInfo<G> {
  readonly name: string;
  /** What stands behind `sigma-extract` in the usage line. */
  readonly usage: string;
  /** Lines of at most 80 columns. */
  readonly description: string;
  readonly groups: G;
  /** Whether it takes paths or other words besides options. */
  readonly takesPaths: boolean;
  /** What stands below the options in its help. */
  readonly afterHelp?: string;
}

/** `read` resolves everything that the arguments say; throws an InputError. Reads the files that options name, runs no stage. */
export interface Command extends CommandInfo<readonly OptionGroup[]> {
  readonly read: (input: CommandInput, surroundings: Environment) => Promise<Work>;
}

interface TypedCommand<G extends readonly OptionGroup[]> extends CommandInfo<G> {
  readonly read: (input: TypedInput<GroupValues<G>>, surroundings: Environment) => Promise<Work>;
}

/** Its `read` gets the values of its own options, complete and with their types. */
export const defineCommand = <const G extends readonly OptionGroup[]>(command: TypedCommand<G>): Command => ({
  ...command,
  read: ({ paths, values, own }, surroundings) =>
    command.read(
      { paths, own, values: valuesOf(command.groups, values), given: new Set(Object.keys(values)) },
      surroundings,
    ),
});

/** Words that are no options, values of options that were given, and what only a configuration says. */
export interface CommandInput {
  readonly paths: readonly string[];
  readonly values: GivenValues;
  readonly own: Partial<OwnSettings>;
}

export interface TypedInput<V> {
  readonly paths: readonly string[];
  /** Of every option of the command. */
  readonly values: V;
  /** Keys of the options that were given. */
  readonly given: ReadonlySet<string>;
  readonly own: Partial<OwnSettings>;
}

/** What has no option. */
export type OwnSettings = Pick<
  ExtractOptions,
  'allow' | 'deny' | 'categories' | 'weights' | 'sinks' | 'notSinks' | 'components' | 'logFormats'
>;

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
