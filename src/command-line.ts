// The commands with their options, help and readers of single values: raw arguments -> values by name, or the help that was asked for.
import { Command, CommanderError, Option } from 'commander';
import { InputError } from './errors.ts';
import { languages } from './languages/index.ts';
import { type OptionRow, optionGroups, type Readers } from './option-rows.ts';
import { outputs } from './outputs/index.ts';
import { sinkFormats } from './outputs/sink-list.ts';
import { nearest } from './rule/nearest.ts';
import { tool } from './version.ts';

export type Values = Readonly<Record<string, unknown>>;

export interface Parsed {
  /** Help or version, when these were asked for. */
  readonly text: string | null;
  readonly paths: readonly string[];
  readonly values: Values;
}

export function parse(command: Command, args: readonly string[]): Parsed {
  let text = '';
  command.exitOverride().configureOutput({
    writeOut: (part) => {
      text += part;
    },
    writeErr: () => {},
  });
  try {
    command.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw asInputError(error);
    return { text, paths: [], values: {} };
  }
  return { text: null, paths: command.args, values: command.opts() };
}

/** `error: unknown option '--formt'\n(Did you mean --format?)` -> message and hint. */
function asInputError(error: CommanderError): InputError {
  const [message = '', ...hints] = error.message.replace(/^error: /, '').split('\n');
  return new InputError(message, hints.map((hint) => hint.replace(/^\((.*)\)$/, '$1')).join(' '));
}

export function extractCommand(): Command {
  const command = new Command(tool.name)
    .usage(
      '[extract] <path...> [options]\n       sigma-extract sinks <path...> [options]\n       sigma-extract languages',
    )
    .description(
      'Reads the source of an application, recovers the messages that it can log, and\nwrites a Sigma rule for those that indicate attack, manipulation or faults.',
    )
    .argument('[path...]', 'files or folders of one application')
    .version(tool.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureHelp({ helpWidth: 80, visibleArguments: () => [] })
    .addHelpText('after', examples);
  return withOptions(command, () => true);
}

export function sinksCommand(): Command {
  const command = new Command(`${tool.name} sinks`)
    .usage('<path...> [options]')
    .description(
      'Lists the calls that emit the messages of an application: its own functions and\nmacros, and those of libraries, each with its calls and why it is one.',
    )
    .argument('[path...]', 'files or folders of one application')
    .helpOption('-h, --help', 'print this help')
    .configureHelp({ helpWidth: 80, visibleArguments: () => [] });
  const format = { flags: '--format <format>', help: 'table (default) or json', read: oneOf(Object.keys(sinkFormats)) };
  command.addOption(optionOf(format));
  return withOptions(command, (title, { flags }) => shared.has(title) && !flags.includes('--format'));
}

/** Groups of options that every command that reads sources has. */
const shared = new Set(['Sources:', 'Running:']);

function withOptions(command: Command, wanted: (title: string, row: OptionRow) => boolean): Command {
  for (const { title, rows } of optionGroups(readers, formats, languageNames.join(', '))) {
    for (const row of rows) if (wanted(title, row)) command.addOption(optionOf(row).helpGroup(title));
  }
  return command;
}

function optionOf({ flags, help, read, repeat }: OptionRow): Option {
  const option = new Option(flags, help);
  const name = option.long ?? flags;
  if (!read && !repeat) return option;
  return option.argParser((value: string, previous: unknown) => {
    const item = read ? read(value, name) : value;
    return repeat ? [...((previous as readonly unknown[] | undefined) ?? []), item] : item;
  });
}

const examples = `
Options marked * may be given several times.

Examples:
  sigma-extract ./vsftpd --product linux --service vsftpd -o vsftpd.yml
  sigma-extract ./vsftpd --format table
  sigma-extract ./vsftpd | sigma check -
  sigma-extract ./vsftpd | sigma convert -t splunk --without-pipeline -
  git ls-files '*.c' | sigma-extract --files-from - --keyword denied

Exit status: 0 done; 1 no message fits a rule; 2 wrong usage or input;
70 internal error; 130 and 143 interrupted.`;

// ── readers of single values ────────────────────────────────────────────────────────────────────────────────────────

const formats = outputs.map(({ name }) => name).join(', ');
const languageNames = languages.map(({ name }) => name);

const readers: Readers = {
  format: oneOf(outputs.map(({ name }) => name)),
  language: oneOf(languageNames),
  split: oneOf(['severity', 'component', 'category']),
  wildcards: oneOf(['auto', 'always', 'never']),
  whole: number(1, Number.MAX_SAFE_INTEGER, 'a whole number of at least 1'),
  score: number(0, 100, 'a whole number from 0 to 100'),
  word: (value, option) => {
    if (value.trim() !== '') return value;
    throw new InputError(`${option} is empty`, 'Give a word that messages contain.');
  },
};

function oneOf(names: readonly string[]) {
  return (value: string, option: string): string => {
    const name = value.toLowerCase();
    if (names.includes(name)) return name;
    const meant = nearest(value, names as [string, ...string[]]);
    throw new InputError(`${option} "${value}" is not known`, `Did you mean ${meant}? Known: ${names.join(', ')}.`);
  };
}

function number(from: number, to: number, what: string) {
  return (value: string, option: string): number => {
    const given = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    if (given >= from && given <= to) return given;
    throw new InputError(`${option} "${value}" is not ${what}`);
  };
}
