// All options shared by commands, each a row with flags, help and reader. A command picks groups of them.

import { languages } from '../../languages/index.ts';
import { dialects } from '../../logs/count/queries/index.ts';
import { levels, statuses } from '../../model/sigma.ts';
import { flag, group, type OptionRow, text, texts, value, values } from './option-row.ts';
import { atLeastOne, oneOf, score, timespan, wholeNumber, word } from './readers.ts';

const dialectNames = dialects.map(({ name }) => name);
const languageNames = languages.map(({ name }) => name);

/** `--tag` replaces the default tags: an empty list differs from null, which keeps them. */
const tag: OptionRow<readonly string[] | null> = {
  ...texts('--tag <tag>', 'replace the default tags; `none` for no tags *'),
  fallback: null,
};

export const ruleOptions = group('Rule:', {
  product: text('--product <name>', 'log source product (`none` omits it)'),
  service: text('--service <name>', 'log source service (default for C: name of the source)'),
  category: text('--category <name>', 'log source category'),
  definition: text('--definition <text>', 'what must be collected for the rule to work'),
  title: text('--title <text>', 'title (default: names the service)'),
  description: text('--description <text>', 'description'),
  author: text('--author <name>', "author (default: git's user.name)"),
  date: text('--date <YYYY-MM-DD>', 'date (default: SOURCE_DATE_EPOCH, else today)'),
  status: value(
    '--status <status>',
    'status: experimental (default), test, stable, deprecated, unsupported',
    oneOf(statuses),
  ),
  level: value(
    '--level <level>',
    'level: informational, low, medium (default without --split), high, critical',
    oneOf(levels),
  ),
  id: text('--id <uuid>', 'id (default: derived from product, service, category)'),
  tag,
  reference: texts('--reference <url>', 'add a reference *'),
  falsepositive: texts('--falsepositive <text>', 'add a known false positive *'),
  split: value(
    '--split <by>',
    'one rule per severity, component or category',
    oneOf(['severity', 'component', 'category']),
  ),
  annotate: flag('--annotate', 'add a file:line comment to each keyword'),
  correlation: flag('--correlation', 'add a rule for everyday failures and a correlation rule that counts them'),
  timespan: value('--timespan <time>', 'with --correlation: within this time (default: 5m)', timespan),
  atLeast: value('--at-least <n>', 'with --correlation: this number of failures (default: 20)', atLeastOne),
  groupBy: texts('--group-by <field>', 'with --correlation: count by this field; `none` for all (default: host) *'),
});

export const choiceOptions = group('Choice of messages:', {
  keyword: values('--keyword <word>', 'add messages that contain it, if their scores allow *', word),
  keywordsFile: text('--keywords-file <file>', 'read keywords from a file, one per line; # starts a comment'),
  onlyKeywords: flag('--only-keywords', 'ignore messages that contain none of the keywords'),
  program: text('--program <name>', 'program that the rule is about, of several that the source builds; `all`'),
  max: value('--max <n>', 'maximum number of messages in all rules (default: 50)', atLeastOne),
  minScore: value('--min-score <n>', 'minimum score of a message, 0 to 100', score),
  all: flag('--all', 'report every string, with the reason if it is not a message'),
  exceptions: flag('--exceptions', 'include names of exception classes'),
  debugMessages: flag('--debug-messages', 'include messages written only for debugging'),
  wildcards: value(
    '--wildcards <when>',
    'wildcards in keywords: auto (default), always, never',
    oneOf(['auto', 'always', 'never']),
  ),
  decisions: text('--decisions <file>', 'file that remembers removed and added keywords (default: beside the rule)'),
});

export const logOptions = group('Cross-check with ordinary logs:', {
  baseline: texts('--baseline <log>', 'omit messages seen in this log: file, folder, glob, `-` *'),
  baselineMax: value('--baseline-max <n>', 'tolerate up to n lines per message (default: 0)', wholeNumber),
  baselineQuery: value(
    '--baseline-query <language>',
    `print queries that count keywords in a log store: ${dialectNames.join(', ')}`,
    oneOf(dialectNames),
  ),
  baselineCounts: text('--baseline-counts <file>', 'use the results of these queries (CSV or JSON) instead of logs'),
});

export const sourceOptions = group('Sources:', {
  lang: values('--lang <name>', `read only this language: ${languageNames.join(', ')} *`, oneOf(languageNames)),
  include: texts('--include <glob>', 'read only matching files *'),
  exclude: texts('--exclude <glob>', 'skip matching files *'),
  filesFrom: text('--files-from <file>', 'read the files listed in it, one per line (`-`: stdin)'),
  noIgnore: flag('--no-ignore', 'include tests, vendored files and what git ignores'),
});

export const outputOption = (help = 'write to this file'): OptionRow<string | null> =>
  text('-o, --output <file>', help);

/** `help` names what it overrides. */
export const forceOption = (help: string): OptionRow<boolean> => flag('--force', help);

/** Options of every command that reads sources. */
export const runningRows = {
  config: text('--config <file>', 'use this file instead of the nearest .sigma-extract.yml'),
  noConfig: flag('--no-config', 'ignore configuration files'),
  jobs: value('--jobs <n>', 'worker threads (default: auto)', atLeastOne),
  reader: value(
    '--reader <how>',
    'auto (default), or tree-sitter: read every language by its grammar',
    oneOf(['auto', 'tree-sitter']),
  ),
  strict: flag('--strict', 'fail on the first unreadable file (status 2)'),
  quiet: flag('-q, --quiet', 'print errors only'),
  verbose: flag('-v, --verbose', 'print every warning, and stack traces of internal errors'),
  noColor: flag('--no-color', 'disable colours (like NO_COLOR=1)'),
  noProgress: flag('--no-progress', 'disable the progress bar'),
};
