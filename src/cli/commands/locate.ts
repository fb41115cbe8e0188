// `locate`: maps log lines to the statements that wrote them, or lists statements (counted, unseen, new).
import { InputError } from '../../model/errors.ts';
import type { LocatedLine } from '../../model/located.ts';
import { tool } from '../../model/version.ts';
import { lineOutputs, statementOutputs } from '../../outputs/located/index.ts';
import type { LocatedOutput } from '../../outputs/located/output.ts';
import type { GuessedPrefix, Listed, Located, LocateOptions } from '../../pipelines/locate.ts';
import { type OutputTarget, openTarget } from '../files/write-stream.ts';
import { flag, type GroupValues, group, text, texts, valueOr } from '../options/option-row.ts';
import { outputOption, runningRows, sourceOptions } from '../options/option-rows.ts';
import { optionsOf } from '../options/options-of.ts';
import { oneOf, share } from '../options/readers.ts';
import { checkTarget, printDiagnostics, progressOf, type RunSettings, runSettings } from '../terminal/running.ts';
import { locateSummary } from '../terminal/summary-locate.ts';
import { defineCommand, type Environment, type Terminal, type TypedInput } from './command.ts';

const names = lineOutputs.map(({ name }) => name);

const groups = [
  group('Source and logs:', {
    source: texts('--source <path>', 'file or folder of the application that wrote the log *'),
    prefix: text('--prefix <regex>', 'what precedes a message, or the name of a log format (default: detected)'),
    minConfidence: valueOr(
      '--min-confidence <n>',
      'place only lines of this confidence, 0 to 1 or a percentage',
      share,
      0,
    ),
  }),
  group('Statements instead of lines:', {
    stats: flag('--stats', 'count the lines each statement wrote'),
    unseen: flag('--unseen', 'list messages that never occur in the log'),
    sinceBaseline: texts('--since-baseline <log>', 'list statements that wrote no line of this earlier log *'),
  }),
  sourceOptions,
  group('Running:', {
    format: valueOr('--format <format>', `${names.join(', ')} (default: text)`, oneOf(names), 'text'),
    output: outputOption(),
    ...runningRows,
  }),
] as const;
type LocateValues = GroupValues<typeof groups>;

export const locate = defineCommand({
  name: 'locate',
  usage: 'locate --source <path> [log...] [options]',
  description:
    'Maps log lines to the statements that wrote them, with the values of their\nplaceholders and a confidence. Logs are files, folders, globs or `-` (default:\nstandard input), and may be compressed.',
  groups,
  takesPaths: true,
  afterHelp: `Options marked * may be given several times.

Examples:
  sigma-extract locate --source ./openssh /var/log/auth.log
  journalctl -u ssh -o json | sigma-extract locate --source ./openssh --stats
  sigma-extract locate --source ./shop --format annotated app.log -o app.log.txt

Exit status: 0 done; 1 no line was placed; 2 wrong usage or input;
70 internal error; ended by the signal when interrupted.`,
  read: async (input, surroundings) => {
    const { values } = input;
    const options = await locateOptions(input, surroundings);
    const output = outputOf(values, options.listed);
    const running = runSettings({ ...values, force: false }, false);
    return (terminal) => work({ options, output, running, stdin: surroundings.stdin }, terminal);
  },
});

async function locateOptions(
  { paths: logs, values, own }: TypedInput<LocateValues>,
  surroundings: Environment,
): Promise<LocateOptions> {
  const { source: sources, sinceBaseline: since, prefix, minConfidence } = values;
  if (sources.length === 0 && values.filesFrom === null) {
    throw new InputError('--source is missing', 'Pass the folder of the application: --source ./openssh');
  }
  const read = logs.length > 0 ? logs : ['-'];
  if ([...read, ...since, values.filesFrom].filter((one) => one === '-').length > 1) {
    throw new InputError(
      'standard input is used twice',
      'Only one log or --files-from can be `-`; without logs, `-` is read.',
    );
  }
  const program = await optionsOf({ paths: sources, values, own }, surroundings);
  return { program, logs: read, prefix, minConfidence, listed: listedOf(values), since };
}

function listedOf({ stats, unseen, sinceBaseline }: LocateValues): Listed | null {
  const asked: Listed[] = [];
  if (stats) asked.push('stats');
  if (unseen) asked.push('unseen');
  if (sinceBaseline.length > 0) asked.push('new');
  if (asked.length < 2) return asked[0] ?? null;
  throw new InputError(', --unseen and --since-baseline cannot be combined', 'Use one of them.', {
    option: '--stats',
  });
}

function outputOf({ format: name }: LocateValues, listed: Listed | null): LocatedOutput {
  const found = (listed === null ? lineOutputs : statementOutputs).find((output) => output.name === name);
  if (found) return found;
  throw new InputError(`${name} shows lines, not statements`, 'Omit --stats, --unseen and --since-baseline.', {
    option: '--format',
  });
}

// ── work ────────────────────────────────────────────────────────────────────────────────────────────────────────────

interface LocateRequest {
  readonly options: LocateOptions;
  readonly output: LocatedOutput;
  readonly running: RunSettings;
  readonly stdin: Environment['stdin'];
}

async function work({ options, output, running, stdin }: LocateRequest, terminal: Terminal): Promise<number> {
  const { locateLogs } = await import('../../pipelines/locate.ts');
  await checkTarget(running, terminal);
  const target = lazyTarget(running, terminal);
  const forget = terminal.onExit(target.drop);
  try {
    const listener = listenerOf(output, target);
    const located = await locateLogs(options, stdin, listener, progressOf(running, terminal));
    await target.write(output.end(located.summary, located.statements));
    target.finish();
    tell(located, options, running, terminal);
    return located.summary.placed > 0 ? 0 : 1;
  } finally {
    target.drop();
    forget();
  }
}

/** Opened on first write, so that invalid input leaves no file behind. */
function lazyTarget({ file }: RunSettings, terminal: Terminal): OutputTarget {
  let target: OutputTarget | null = null;
  const opened = (): OutputTarget => {
    target ??= openTarget(file, terminal);
    return target;
  };
  return {
    write: async (text) => (text === '' && file === null ? undefined : opened().write(text)),
    finish: () => opened().finish(),
    drop: () => target?.drop(),
  };
}

function listenerOf({ begin, line }: LocatedOutput, target: OutputTarget) {
  let index = 0;
  return {
    begin: async (source: Parameters<LocatedOutput['begin']>[0]['source']) => target.write(begin({ tool, source })),
    lines: async (lines: readonly LocatedLine[]) => {
      if (line) await target.write(lines.map((one) => line(one, index++)).join(''));
    },
  };
}

function tell(located: Located, { program, listed }: LocateOptions, running: RunSettings, terminal: Terminal): void {
  printDiagnostics(running, terminal, located.diagnostics);
  if (running.verbosity === 'quiet') return;
  const { lines, doubt } = locateSummary(located, listed);
  for (const text of lines) terminal.line(null, text);
  if (doubt !== null) terminal.line('warning', doubt);
  if (located.guess !== null) terminal.line('hint', guessText(located.guess));
  if (doubt === null || located.guess !== null) return;
  terminal.line(
    'hint',
    `Do these logs come from ${program.paths.join(', ')}, in that version? --prefix sets where messages begin.`,
  );
}

const guessText = ({ expression, placed, lines }: GuessedPrefix): string =>
  `--prefix '${expression}' would place ${placed} of ${lines} more lines`;
