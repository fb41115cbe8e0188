// Raw arguments -> one resolved request. Reads the files that options name; prints nothing and runs no stage.

import { Command, CommanderError, Option } from 'commander';
import { InputError } from './errors.ts';
import { languages } from './languages/index.ts';
import { readKeywords, readPaths } from './lists.ts';
import { type OptionRow, optionGroups, type Readers } from './option-rows.ts';
import { defaultOptions, type ExtractOptions } from './options.ts';
import { outputs } from './outputs/index.ts';
import { nearest } from './rule/nearest.ts';
import type { Output } from './types.ts';
import { tool } from './version.ts';

export type Request =
  | { readonly command: 'print'; readonly text: string }
  | { readonly command: 'extract'; readonly options: ExtractOptions; readonly running: Running };

/** What concerns this process and not the result. */
interface Running {
  readonly output: Output;
  /** Where to write; null is stdout. */
  readonly file: string | null;
  readonly verbosity: 'quiet' | 'normal' | 'verbose';
  readonly color: boolean;
  readonly progress: boolean;
}

/** What arguments refer to outside of themselves. */
export interface Surroundings {
  readonly sourceDateEpoch: string | undefined;
  readonly now: Date;
  readonly readStdin: () => Promise<Uint8Array>;
}

export async function readArgs(args: readonly string[], surroundings: Surroundings): Promise<Request> {
  const [first, ...rest] = args;
  if (first === 'languages') return listLanguages(rest);
  const { text, paths, values } = parse(extractCommand(), first === 'extract' ? rest : args);
  if (text !== null) return { command: 'print', text };
  return { command: 'extract', options: await optionsOf(paths, values, surroundings), running: runningOf(values) };
}

// ── commander ───────────────────────────────────────────────────────────────────────────────────────────────────────

type Values = Readonly<Record<string, unknown>>;

interface Parsed {
  /** Help or version, when these were asked for. */
  readonly text: string | null;
  readonly paths: readonly string[];
  readonly values: Values;
}

function parse(command: Command, args: readonly string[]): Parsed {
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

function extractCommand(): Command {
  const command = new Command(tool.name)
    .usage('[extract] <path...> [options]\n       sigma-extract languages')
    .description(
      'Reads the source of an application, recovers the messages that it can log, and\nwrites a Sigma rule for those that indicate attack, manipulation or faults.',
    )
    .argument('[path...]', 'files or folders of one application')
    .version(tool.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureHelp({ helpWidth: 80, visibleArguments: () => [] })
    .addHelpText('after', examples);
  for (const { title, rows } of optionGroups(readers, formats, languageNames.join(', '))) {
    for (const row of rows) command.addOption(optionOf(row).helpGroup(title));
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

// ── values -> options ───────────────────────────────────────────────────────────────────────────────────────────────

async function optionsOf(
  paths: readonly string[],
  values: Values,
  surroundings: Surroundings,
): Promise<ExtractOptions> {
  const defaults = defaultOptions(dateOf(surroundings));
  const listed = await listedPaths(values, surroundings);
  if (paths.length === 0 && listed === null) {
    throw new InputError('no path is given', 'Name the folder of an application: sigma-extract ./vsftpd');
  }
  const given: Values = {
    ...values,
    paths: paths.length === 0 ? ['.'] : paths,
    keywords: keywordsOf(values),
    languages: values.lang,
    noIgnore: values.ignore === false,
    references: values.reference,
    falsepositives: values.falsepositive,
    tags: tagsOf(values.tag as readonly string[] | undefined),
    listed,
    ruleOnly: (values.format ?? 'sigma') === 'sigma',
  };
  return { ...override(defaults, given), rule: override(defaults.rule, given) };
}

/** The defaults, each replaced by what was given under its name. */
function override<T extends object>(defaults: T, given: Values): T {
  return Object.fromEntries(Object.entries(defaults).map(([key, value]) => [key, given[key] ?? value])) as T;
}

function keywordsOf(values: Values): readonly string[] {
  const file = values.keywordsFile as string | undefined;
  const words = [...((values.keyword as readonly string[] | undefined) ?? []), ...(file ? readKeywords(file) : [])];
  if (values.onlyKeywords && words.length === 0) {
    throw new InputError('--only-keywords without a word', 'Add --keyword WORD or --keywords-file FILE.');
  }
  return words;
}

async function listedPaths(values: Values, { readStdin }: Surroundings): Promise<readonly string[] | null> {
  const file = values.filesFrom as string | undefined;
  return file === undefined ? null : readPaths(file, file === '-' ? await readStdin() : null);
}

function tagsOf(tags: readonly string[] | undefined): readonly string[] | null {
  if (!tags?.includes('none')) return tags ?? null;
  if (tags.length === 1) return [];
  throw new InputError('--tag none together with other tags', 'Give `none` alone, or the tags alone.');
}

function dateOf({ sourceDateEpoch, now }: Surroundings): string {
  if (!sourceDateEpoch) return dayOf(now);
  // Seconds since 1970, as reproducible-builds.org defines it.
  if (/^\d{1,11}$/.test(sourceDateEpoch)) return dayOf(new Date(Number(sourceDateEpoch) * 1000));
  throw new InputError(
    `SOURCE_DATE_EPOCH "${sourceDateEpoch}" is not a number of seconds`,
    'Unset it, or give --date.',
  );
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

function runningOf(values: Values): Running {
  const file = values.output as string | undefined;
  return {
    output: outputs.find(({ name }) => name === (values.format ?? 'sigma'))!,
    file: file === undefined || file === '-' ? null : file,
    verbosity: values.quiet ? 'quiet' : values.verbose ? 'verbose' : 'normal',
    color: values.color !== false,
    progress: values.progress !== false,
  };
}

// ── languages ───────────────────────────────────────────────────────────────────────────────────────────────────────

function listLanguages(args: readonly string[]): Request {
  const command = new Command(`${tool.name} languages`)
    .description('Lists the programming languages that can be read: name, title, extensions.')
    .allowExcessArguments(false);
  const { text } = parse(command, args);
  const rows = languages.map(
    ({ name, title, extensions }) => `${name.padEnd(12)} ${title.padEnd(22)} ${extensions.join(' ')}\n`,
  );
  return { command: 'print', text: text ?? rows.join('') };
}
