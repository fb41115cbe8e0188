// Options of the commands that compare rules with a source: `--source`, and the selection of new messages.
import { InputError } from '../../model/errors.ts';
import type { ExtractOptions } from '../../model/options.ts';
import type { Environment } from '../commands/command.ts';
import { group, texts } from './option-row.ts';
import { choiceOptions, logOptions } from './option-rows.ts';
import { optionsOf, type ProgramInput } from './options-of.ts';

export const sourceOption = texts('--source <path>', 'folder or file of the application *');

const { all: _, ...newRows } = choiceOptions.rows;

/** Without the option for all texts: a rule contains only messages. */
export const newOptions = group('Choice of new messages:', newRows);

/** `help` describes the purpose of the baseline. */
export const countingOptions = (help: string) =>
  group(logOptions.title, {
    baseline: texts(logOptions.rows.baseline.flags, help),
    baselineMax: logOptions.rows.baselineMax,
  });

interface SourceInput extends Pick<ProgramInput, 'own'> {
  readonly values: ProgramInput['values'] & { readonly source: readonly string[] };
}

export async function sourceOf(
  { values, own }: SourceInput,
  name: string,
  surroundings: Environment,
): Promise<ExtractOptions> {
  const { source: paths, filesFrom } = values;
  if (paths.length === 0 && filesFrom === null) {
    throw new InputError(
      '--source is missing',
      `Pass the folder of the application: sigma-extract ${name} rule.yml --source ./vsftpd`,
    );
  }
  return optionsOf({ paths, values, own }, surroundings);
}
