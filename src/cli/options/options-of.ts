// Option values -> resolved options of a run. Reads the files that options name; the only place where defaults are filled in.
import { InputError } from '../../model/errors.ts';
import { defaultOptions, type ExtractOptions } from '../../model/options.ts';
import type { Environment, TypedInput } from '../commands/command.ts';
import { fitToSource } from '../engine.ts';
import { readCounts, readKeywords, readPaths } from './lists.ts';
import type { ValuesOf } from './option-row.ts';
import type { choiceOptions, logOptions, ruleOptions, runningRows, sourceOptions } from './option-rows.ts';

type RuleValues = Partial<ValuesOf<typeof ruleOptions.rows>>;
type ChoiceValues = Partial<ValuesOf<typeof choiceOptions.rows>>;
type LogValues = Partial<ValuesOf<typeof logOptions.rows>>;
type SourceValues = ValuesOf<typeof sourceOptions.rows> &
  Pick<ValuesOf<typeof runningRows>, 'jobs' | 'reader' | 'strict'>;

/** Values for all groups of options; not every command shapes a rule, selects messages or reads logs. */
type ProgramValues = SourceValues & RuleValues & ChoiceValues & LogValues;
export type ProgramInput = Pick<TypedInput<ProgramValues>, 'paths' | 'values' | 'own'>;

export async function optionsOf(
  { paths, values, own }: ProgramInput,
  surroundings: Environment,
): Promise<ExtractOptions> {
  const defaults = defaultOptions(dateOf(surroundings));
  const listed = values.filesFrom === null ? null : await readPaths(values.filesFrom, surroundings);
  if (values.filesFrom === '-' && values.baseline?.includes('-')) {
    throw new InputError('- cannot be combined with --baseline -', 'Only one of them can read standard input.', {
      option: '--files-from',
    });
  }
  if (paths.length === 0 && listed === null) {
    throw new InputError('no path given', 'Pass the folder of an application: sigma-extract ./vsftpd');
  }
  const { program, split, max, minScore, all, exceptions, onlyKeywords, debugMessages } = values;
  const { wildcards, baseline, baselineMax } = values;
  const messages = { program, split, max, minScore, all, exceptions, onlyKeywords, debugMessages };
  const chosen = { ...messages, wildcards, baseline, baselineMax };
  const { include, exclude, lang: languages, noIgnore, strict, jobs, reader } = values;
  const read = { include, exclude, languages, noIgnore, strict, jobs, reader, listed };
  const keywords = await keywordsOf(values);
  const rule = override(defaults.rule, ruleOf(values));
  const correlation = correlationOf(values);
  const baselineCounts = await countsOf(values);
  return {
    ...override(defaults, { ...chosen, ...read, ...own, keywords, baselineCounts, correlation }),
    paths: paths.length === 0 ? ['.'] : paths,
    rule,
    onFound: fitToSource,
  };
}

/** Replaces defaults by the values given under the same names. */
function override<T extends object>(defaults: T, given: { readonly [K in keyof T]?: T[K] | null | undefined }): T {
  const said = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
  return { ...defaults, ...Object.fromEntries(said) };
}

function ruleOf({ tag, reference: references, falsepositive: falsepositives, ...values }: RuleValues) {
  const { product, service, category, definition, title, description, author, date, status, level, id } = values;
  const names = { product, service, category, definition, title, description, author };
  return {
    ...names,
    date,
    status,
    level,
    id,
    annotate: values.annotate,
    references,
    falsepositives,
    tags: tagsOf(tag),
  };
}

function correlationOf({ correlation, timespan, atLeast, groupBy }: RuleValues): ExtractOptions['correlation'] {
  const given = { timespan: timespan ?? null, atLeast: atLeast ?? null, groupBy: groupBy?.length ? groupBy : null };
  if (correlation) return { ...given, groupBy: given.groupBy?.includes('none') ? [] : given.groupBy };
  const [first] = Object.entries({
    '--timespan': given.timespan,
    '--at-least': given.atLeast,
    '--group-by': given.groupBy,
  })
    .filter(([, value]) => value !== null)
    .map(([option]) => option);
  if (first === undefined) return null;
  throw new InputError('needs --correlation', 'It says what the correlation rule counts.', { option: first });
}

async function keywordsOf({ keywordsFile: file, keyword, onlyKeywords }: ChoiceValues): Promise<readonly string[]> {
  const words = [...(keyword ?? []), ...(file ? await readKeywords(file) : [])];
  if (onlyKeywords && words.length === 0) {
    throw new InputError('needs at least one keyword', 'Add --keyword WORD or --keywords-file FILE.', {
      option: '--only-keywords',
    });
  }
  return words;
}

async function countsOf({ baselineCounts: file, baseline }: LogValues): Promise<ExtractOptions['baselineCounts']> {
  if (file === null || file === undefined) return null;
  if (!baseline?.length) return { file, text: await readCounts(file) };
  throw new InputError('cannot be combined with --baseline-counts', 'Pass either logs or counts.', {
    option: '--baseline',
  });
}

function tagsOf(tags: readonly string[] | null | undefined): readonly string[] | null | undefined {
  if (!tags?.includes('none')) return tags;
  if (tags.length === 1) return [];
  throw new InputError('`none` cannot be combined with other tags', 'Pass either `none` or tags.', { option: '--tag' });
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
