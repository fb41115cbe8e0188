// Values of the command line -> resolved options of a run. Reads the files that options name.
import { InputError } from '../../model/errors.ts';
import { defaultOptions, type ExtractOptions } from '../../model/options.ts';
import type { CommandInput, Environment, Values } from '../commands/command.ts';
import { readCounts, readKeywords, readPaths } from './lists.ts';

export async function optionsOf({ paths, values }: CommandInput, surroundings: Environment): Promise<ExtractOptions> {
  const defaults = defaultOptions(dateOf(surroundings));
  const listed = await listedPaths(values, surroundings);
  if (values.filesFrom === '-' && (values.baseline as readonly string[] | undefined)?.includes('-')) {
    throw new InputError('--files-from - together with --baseline -', 'Only one of them can read standard input.');
  }
  if (paths.length === 0 && listed === null) {
    throw new InputError('no path is given', 'Name the folder of an application: sigma-extract ./vsftpd');
  }
  const given: Values = {
    ...values,
    paths: paths.length === 0 ? ['.'] : paths,
    keywords: await keywordsOf(values),
    languages: values.lang,
    noIgnore: values.ignore === false,
    references: values.reference,
    falsepositives: values.falsepositive,
    tags: tagsOf(values.tag as readonly string[] | undefined),
    listed,
    baselineCounts: await countsOf(values),
    ruleOnly: (values.format ?? 'sigma') === 'sigma',
  };
  return { ...override(defaults, given), rule: override(defaults.rule, given) };
}

/** The defaults, each replaced by what was given under its name. */
function override<T extends object>(defaults: T, given: Values): T {
  return Object.fromEntries(Object.entries(defaults).map(([key, value]) => [key, given[key] ?? value])) as T;
}

async function keywordsOf(values: Values): Promise<readonly string[]> {
  const file = values.keywordsFile as string | undefined;
  const listed = file ? await readKeywords(file) : [];
  const words = [...((values.keyword as readonly string[] | undefined) ?? []), ...listed];
  if (values.onlyKeywords && words.length === 0) {
    throw new InputError('--only-keywords without a word', 'Add --keyword WORD or --keywords-file FILE.');
  }
  return words;
}

async function listedPaths(values: Values, surroundings: Environment): Promise<readonly string[] | null> {
  const file = values.filesFrom as string | undefined;
  return file === undefined ? null : readPaths(file, surroundings);
}

async function countsOf({ baselineCounts: file, baseline }: Values): Promise<ExtractOptions['baselineCounts']> {
  if (file === undefined) return null;
  if (baseline === undefined) return { file: file as string, text: await readCounts(file as string) };
  throw new InputError('--baseline together with --baseline-counts', 'Give the logs or their counts.');
}

function tagsOf(tags: readonly string[] | undefined): readonly string[] | null {
  if (!tags?.includes('none')) return tags ?? null;
  if (tags.length === 1) return [];
  throw new InputError('--tag none together with other tags', 'Give `none` alone, or the tags alone.');
}

/** YYYY-MM-DD. */
function dateOf({ sourceDateEpoch, now }: Environment): string {
  if (!sourceDateEpoch) return dayOf(now);
  // Seconds since 1970, as reproducible-builds.org defines it.
  if (/^\d{1,11}$/.test(sourceDateEpoch)) return dayOf(new Date(Number(sourceDateEpoch) * 1000));
  throw new InputError(
    `SOURCE_DATE_EPOCH "${sourceDateEpoch}" is not a number of seconds`,
    'Unset it, or give --date.',
  );
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
