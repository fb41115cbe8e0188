// The options of the command line, one row each: flags, help text and reader. A command takes the groups that it needs.

import { languages } from '../../languages/index.ts';
import { dialects } from '../../logs/count/queries/index.ts';
import { levels, statuses } from '../../model/sigma.ts';
import { atLeastOne, oneOf, score, type ValueReader, wholeNumber, word } from './readers.ts';

export interface OptionRow {
  readonly flags: string;
  readonly help: string;
  /** Turns the value into what the run needs; throws an InputError. Options without a reader stay texts or flags. */
  readonly read?: ValueReader;
  /** May be given several times. */
  readonly repeat?: true;
}

export interface OptionGroup {
  readonly title: string;
  readonly rows: readonly OptionRow[];
}

const dialectNames = dialects.map(({ name }) => name);
const languageNames = languages.map(({ name }) => name);

export const ruleOptions: OptionGroup = {
  title: 'Rule:',
  rows: [
    { flags: '--product <name>', help: 'product of the log source (`none` leaves it out)' },
    { flags: '--service <name>', help: 'service of the log source (C: folder)' },
    { flags: '--category <name>', help: 'category of the log source' },
    { flags: '--definition <text>', help: 'what has to be collected for the rule to work' },
    { flags: '--title <text>', help: 'title (default: names the service)' },
    { flags: '--description <text>', help: 'description' },
    { flags: '--author <name>', help: "author (default: git's user.name)" },
    { flags: '--date <YYYY-MM-DD>', help: 'date (default: SOURCE_DATE_EPOCH, else today)' },
    {
      flags: '--status <status>',
      help: 'experimental (default), test, stable, deprecated or unsupported',
      read: oneOf(statuses),
    },
    {
      flags: '--level <level>',
      help: 'informational, low, medium (default unless split), high, critical',
      read: oneOf(levels),
    },
    { flags: '--id <uuid>', help: 'id (default: follows from product, service, category)' },
    { flags: '--tag <tag>', help: 'tag instead of the default ones; `none` for no tags *', repeat: true },
    { flags: '--reference <url>', help: 'one more reference *', repeat: true },
    { flags: '--falsepositive <text>', help: 'known false positive *', repeat: true },
    {
      flags: '--split <by>',
      help: 'a rule for each severity, component or category',
      read: oneOf(['severity', 'component', 'category']),
    },
    { flags: '--annotate', help: 'comment with file:line behind each keyword' },
  ],
};

export const choiceOptions: OptionGroup = {
  title: 'Choice of messages:',
  rows: [
    { flags: '--keyword <word>', help: 'messages that contain it get points *', read: word, repeat: true },
    { flags: '--keywords-file <file>', help: 'the same from a file, one a line, # comments' },
    { flags: '--only-keywords', help: 'messages without one of these words are left out' },
    {
      flags: '--max <n>',
      help: 'at most n messages in all rules (default: 50, fewer where scores fall off)',
      read: atLeastOne,
    },
    { flags: '--min-score <n>', help: 'only messages with at least n of 100 points', read: score },
    { flags: '--all', help: 'report every text, with the reason if it is no message' },
    { flags: '--exceptions', help: 'class names of exceptions as well' },
    { flags: '--wildcards <when>', help: 'auto (default), always or never', read: oneOf(['auto', 'always', 'never']) },
    { flags: '--decisions <file>', help: 'what people took out or added (default: beside the rule)' },
  ],
};

export const logOptions: OptionGroup = {
  title: 'Cross-check with ordinary logs:',
  rows: [
    { flags: '--baseline <log>', help: 'leave out what occurs in it: file, folder, glob, `-` *', repeat: true },
    { flags: '--baseline-max <n>', help: 'leave out what occurs in more than n lines (default: 0)', read: wholeNumber },
    {
      flags: '--baseline-query <language>',
      help: `print queries that count in a log store: ${dialectNames.join(', ')}`,
      read: oneOf(dialectNames),
    },
    { flags: '--baseline-counts <file>', help: 'what these queries gave, as CSV or JSON, instead of logs' },
  ],
};

export const sourceOptions: OptionGroup = {
  title: 'Sources:',
  rows: [
    {
      flags: '--lang <name>',
      help: `read only this language: ${languageNames.join(', ')} *`,
      read: oneOf(languageNames),
      repeat: true,
    },
    { flags: '--include <glob>', help: 'read only files that match *', repeat: true },
    { flags: '--exclude <glob>', help: 'leave out files that match *', repeat: true },
    { flags: '--files-from <file>', help: 'read the files listed there, one a line (`-`: stdin)' },
    { flags: '--no-ignore', help: 'read also tests, vendored files and what git ignores' },
  ],
};

const running: readonly OptionRow[] = [
  { flags: '--config <file>', help: 'read this instead of a .sigma-extract.yml here or above' },
  { flags: '--no-config', help: 'read none' },
  { flags: '--jobs <n>', help: 'threads that read (default: as many as pay off)', read: atLeastOne },
  { flags: '--strict', help: 'a file that cannot be read ends the run (status 2)' },
  { flags: '-q, --quiet', help: 'errors only' },
  { flags: '-v, --verbose', help: 'every warning, and the stack of internal errors' },
  { flags: '--no-color', help: 'no colours (as NO_COLOR=1)' },
  { flags: '--no-progress', help: 'no progress bar' },
];

/** For commands that give no result to write. */
export const commonOptions: OptionGroup = { title: 'Running:', rows: running };

/** `format` is the row of that option, since commands write different ones; so is what they write `to`, and what else they have. */
export const runningOptions = (
  format: OptionRow,
  to = 'write there',
  more: readonly OptionRow[] = [],
): OptionGroup => ({
  title: 'Running:',
  rows: [format, { flags: '-o, --output <file>', help: to }, ...more, ...running],
});

/** `help` says over what it goes on. */
export const forceOption = (help: string): OptionRow => ({ flags: '--force', help });
