// Options of the commands that hold rules against a source: `--source` instead of paths, and what shapes the choice of new messages.
import { InputError } from '../../model/errors.ts';
import type { ExtractOptions } from '../../model/options.ts';
import type { CommandInput, Environment } from '../commands/command.ts';
import { choiceOptions, logOptions, type OptionGroup } from './option-rows.ts';
import { optionsOf } from './options-of.ts';

export const sourceOption: OptionGroup['rows'][number] = {
  flags: '--source <path>',
  help: 'folder or file of the application *',
  repeat: true,
};

/** Every text is no choice: a rule holds messages. */
export const newOptions: OptionGroup = {
  title: 'Choice of new messages:',
  rows: choiceOptions.rows.filter(({ flags }) => flags !== '--all'),
};

/** `help` says what a baseline is for. */
export const countingOptions = (help: string): OptionGroup => ({
  title: logOptions.title,
  rows: logOptions.rows
    .filter(({ flags }) => !/^--baseline-(query|counts) /.test(flags))
    .map((row) => (row.flags.startsWith('--baseline ') ? { ...row, help } : row)),
});

export async function sourceOf(
  { values }: CommandInput,
  name: string,
  surroundings: Environment,
): Promise<ExtractOptions> {
  const paths = (values.source as readonly string[] | undefined) ?? [];
  if (paths.length === 0 && values.filesFrom === undefined) {
    throw new InputError(
      'no --source is given',
      `Name the folder of the application: sigma-extract ${name} rule.yml --source ./vsftpd`,
    );
  }
  return optionsOf({ paths, values }, surroundings);
}
