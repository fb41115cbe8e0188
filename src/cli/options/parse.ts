// Arguments -> option values, or the help text. The only file that uses commander.
import { Command as Commander, CommanderError, Option } from 'commander';
import { InputError } from '../../model/errors.ts';
import { tool } from '../../model/version.ts';
import type { Command, CommandInput } from '../commands/command.ts';
import type { GivenValues, OptionRow } from './option-row.ts';

export interface Parsed {
  /** Help or version text, if requested. */
  readonly text: string | null;
  readonly given: CommandInput;
}

/** `usages` are those of the other commands, shown in the help of the default command. */
export function parse(command: Command, usages: readonly string[], args: readonly string[]): Parsed {
  const commander = commanderOf(command, usages);
  let text = '';
  commander.exitOverride().configureOutput({
    writeOut: (part) => {
      text += part;
    },
    writeErr: () => {},
  });
  try {
    commander.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw asInputError(error);
    return { text, given: { paths: [], values: {}, own: {} } };
  }
  return { text: null, given: { paths: commander.args, values: givenIn(commander, command), own: {} } };
}

function commanderOf({ name, usage, description, groups, takesPaths, afterHelp }: Command, usages: readonly string[]) {
  const commander = new Commander(usages.length > 0 ? tool.name : `${tool.name} ${name}`)
    .description(description)
    .helpOption('-h, --help', 'print this help')
    .configureHelp({ helpWidth: 80, visibleArguments: () => [], commandUsage: () => usageOf([usage, ...usages]) })
    .allowExcessArguments(false);
  if (takesPaths) commander.argument('[path...]');
  if (usages.length > 0) commander.version(tool.version, '-V, --version', 'print the version');
  for (const { title, rows } of groups)
    for (const row of Object.values(rows)) commander.addOption(optionOf(row).helpGroup(title));
  return afterHelp ? commander.addHelpText('after', `\n${afterHelp}`) : commander;
}

const usageOf = (usages: readonly string[]): string => usages.map((usage) => `${tool.name} ${usage}`).join('\n       ');

function optionOf({ flags, help, read, repeat }: OptionRow): Option {
  const option = new Option(flags, help);
  const name = option.long ?? flags;
  if (!read && !repeat) return option;
  return option.argParser<unknown>((value, previous) => {
    const item = read ? read(value, name) : value;
    if (!repeat) return item;
    return Array.isArray(previous) ? [...previous, item] : [item];
  });
}

/** By the keys of the rows. commander yields `ignore: false` for --no-ignore and `ignore: true` without it. */
function givenIn(commander: Commander, { groups }: Command): GivenValues {
  const options = groups.flatMap(({ rows }) =>
    Object.entries(rows).map(([key, row]) => ({ key, option: optionOf(row) })),
  );
  const entries = options.map(({ key, option }) => {
    const value: unknown = commander.getOptionValue(option.attributeName());
    return [key, option.negate ? value === false : value] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== false));
}

/** `error: unknown option '--formt'\n(Did you mean --format?)` -> message and hint. */
function asInputError(error: CommanderError): InputError {
  const [message = '', ...hints] = error.message.replace(/^error: /, '').split('\n');
  return new InputError(message, hints.map((hint) => hint.replace(/^\((.*)\)$/, '$1')).join(' '));
}
