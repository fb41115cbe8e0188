// `init`: writes a configuration with every key commented out, or the JSON schema of a configuration.
import { existsSync } from 'node:fs';
import { InputError } from '../../model/errors.ts';
import { flag, group } from '../options/option-row.ts';
import { outputOption } from '../options/option-rows.ts';
import { type Command, defineCommand, type Terminal } from './command.ts';

const head = [
  'Configuration of sigma-extract, for runs in this folder and below.',
  '',
  'Lines that start with "# " explain. To set a key, remove the # before it.',
  'The command line takes precedence over this file. Paths are relative to this file.',
  '`sigma-extract init --schema` prints a JSON schema for editors.',
];

/** `commands` are those that read a configuration. */
export const init = (commands: readonly Command[]): Command =>
  defineCommand({
    name: 'init',
    usage: 'init [options]',
    description: 'Writes a .sigma-extract.yml to this folder with every key as a comment. Never\noverwrites a file.',
    groups: [
      group('Options:', {
        output: outputOption('write to this file (default: .sigma-extract.yml; `-`: stdout)'),
        schema: flag('--schema', 'print the JSON schema of a configuration instead'),
      }),
    ],
    takesPaths: false,
    read: async ({ values }) => {
      const target = targetOf(values);
      if (target !== null && existsSync(target)) {
        throw new InputError(`${target}: already exists`, 'Edit it, or choose another file with -o.');
      }
      return (terminal) => work(target, values.schema, commands, terminal);
    },
  });

function targetOf({ output, schema }: { readonly output: string | null; readonly schema: boolean }): string | null {
  const file = output ?? (schema ? '-' : '.sigma-extract.yml');
  return file === '-' ? null : file;
}

async function work(target: string | null, schema: boolean, commands: readonly Command[], terminal: Terminal) {
  const { configRows } = await import('../options/config-rows.ts');
  const { schemaOf } = await import('../config/schema.ts');
  const { templateOf } = await import('../config/template.ts');
  const rows = configRows(commands);
  const text = schema ? `${JSON.stringify(schemaOf(rows), null, 2)}\n` : templateOf(rows, head);
  if (target === null) {
    await terminal.print(text);
    return 0;
  }
  const { checkWritable, writeWhole } = await import('../files/write-file.ts');
  checkWritable(target);
  writeWhole(target, text);
  terminal.line(null, `wrote ${target}`);
  return 0;
}
