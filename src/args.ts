// Raw arguments -> one resolved request. Reads the files that options name; prints nothing and runs no stage.

import { statSync } from 'node:fs';
import { Command } from 'commander';
import { extractCommand, parse, sinksCommand, type Values } from './command-line.ts';
import { InputError } from './errors.ts';
import { languages } from './languages/index.ts';
import { readKeywords, readPaths } from './lists.ts';
import { defaultOptions, type ExtractOptions } from './options.ts';
import { outputs } from './outputs/index.ts';
import { sinkFormats } from './outputs/sink-list.ts';
import type { FoundSink, Output } from './types.ts';
import { tool } from './version.ts';

export type Request =
  | { readonly command: 'print'; readonly text: string }
  | {
      readonly command: 'extract';
      readonly options: ExtractOptions;
      readonly running: Running;
      readonly output: Output;
    }
  | {
      readonly command: 'sinks';
      readonly options: ExtractOptions;
      readonly running: Running;
      readonly render: (sinks: readonly FoundSink[]) => string;
    };

/** What concerns this process and not the result. */
export interface Running {
  /** Where to write; null is stdout. */
  readonly file: string | null;
  /** `file` is a folder, and each rule becomes a file of its own. */
  readonly folder: boolean;
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
  const listsSinks = first === 'sinks';
  const command = listsSinks ? sinksCommand() : extractCommand();
  const { text, paths, values } = parse(command, listsSinks || first === 'extract' ? rest : args);
  if (text !== null) return { command: 'print', text };
  const options = await optionsOf(paths, values, surroundings);
  const format = values.format as string | undefined;
  const running = runningOf(values, !listsSinks && (format ?? 'sigma') === 'sigma');
  if (listsSinks) return { command: 'sinks', options, running, render: sinkFormats[format ?? 'table']! };
  const output = outputs.find(({ name }) => name === (format ?? 'sigma'))!;
  return { command: 'extract', options, running, output };
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

function runningOf(values: Values, writesRules: boolean): Running {
  const file = values.output as string | undefined;
  const folder = file !== undefined && isFolder(file);
  if (folder && !writesRules) {
    throw new InputError(`--output ${file}: is a folder, where only rules become files`, 'Name a file in it.');
  }
  return {
    file: file === undefined || file === '-' ? null : file,
    folder,
    verbosity: values.quiet ? 'quiet' : values.verbose ? 'verbose' : 'normal',
    color: values.color !== false,
    progress: values.progress !== false,
  };
}

const isFolder = (path: string): boolean =>
  path.endsWith('/') || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

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
