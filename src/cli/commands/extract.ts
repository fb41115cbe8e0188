// `extract`, the default command: source -> Sigma rule, or a report on the candidates.

import { InputError } from '../../model/errors.ts';
import type { ExtractOptions } from '../../model/options.ts';
import type { Output, Report } from '../../model/report.ts';
import { outputs } from '../../outputs/index.ts';
import type { Decided } from '../../pipelines/decide.ts';
import { certain } from '../../text/items.ts';
import { type DecisionsOnNew, decisionsOnNew } from '../files/decision-files.ts';
import type { RuleTarget, ToSave } from '../files/save-rules.ts';
import { group, valueOr } from '../options/option-row.ts';
import {
  choiceOptions,
  forceOption,
  logOptions,
  outputOption,
  ruleOptions,
  runningRows,
  sourceOptions,
} from '../options/option-rows.ts';
import { optionsOf } from '../options/options-of.ts';
import { oneOf } from '../options/readers.ts';
import { checkTarget, give, printDiagnostics, progressOf, type RunSettings, runSettings } from '../terminal/running.ts';
import { doubtAbout, nothingFound, summaryLines } from '../terminal/summary.ts';
import { defineCommand, type Environment, type Terminal, type Work } from './command.ts';

const names = outputs.map(({ name }) => name);

export const extract = defineCommand({
  name: 'extract',
  usage: '[extract] <path...> [options]',
  description:
    'Reads the source of an application, recovers the messages it can log, and writes\na Sigma rule for those that indicate an attack, manipulation or a fatal fault.',
  groups: [
    ruleOptions,
    choiceOptions,
    logOptions,
    sourceOptions,
    group('Running:', {
      format: valueOr('--format <format>', `${names.join(', ')} (default: sigma)`, oneOf(names), 'sigma'),
      output: outputOption('write to this file; a folder (`rules/`) gets one file per rule'),
      force: forceOption('replace rules that were edited or belong to another source'),
      ...runningRows,
    }),
  ],
  takesPaths: true,
  afterHelp: `Options marked * may be given several times.

Examples:
  sigma-extract ./vsftpd --product linux --service vsftpd -o vsftpd.yml
  sigma-extract ./vsftpd --format table
  sigma-extract ./vsftpd | sigma check -
  sigma-extract ./vsftpd | sigma convert -t splunk --without-pipeline -
  git ls-files '*.c' | sigma-extract --files-from - --keyword denied

Exit status: 0 done; 1 no message fits a rule; 2 wrong usage or input;
70 internal error; ended by the signal when interrupted.`,
  read: async ({ paths, values, own, given }, surroundings) => {
    const { baselineQuery: dialect, format } = values;
    const ruleOnly = format === 'sigma';
    const options = { ...(await optionsOf({ paths, values, own }, surroundings)), ruleOnly };
    if (dialect !== null) checkQuery(given);
    const running = runSettings(values, ruleOnly && dialect === null);
    if (dialect !== null) return queries(options, running, dialect);
    const output = certain(outputs.find(({ name }) => name === format));
    const decided = decisionsOnNew(values.decisions, running);
    return (terminal) => work({ options, output, running, decided, stdin: surroundings.stdin }, terminal);
  },
});

interface ExtractRequest {
  readonly options: ExtractOptions;
  readonly output: Output;
  readonly running: RunSettings;
  readonly decided: DecisionsOnNew | null;
  readonly stdin: Environment['stdin'];
}

function checkQuery(given: ReadonlySet<string>): void {
  for (const [name, option] of Object.entries({
    baseline: '--baseline',
    baselineCounts: '--baseline-counts',
    format: '--format',
  })) {
    if (!given.has(name)) continue;
    throw new InputError(
      'cannot be combined with --baseline-query',
      'It only prints queries; run them, then pass --baseline-counts.',
      { option },
    );
  }
}

/** Prints the queries for a log store instead of a rule. */
function queries(options: ExtractOptions, running: RunSettings, dialect: string): Work {
  return async (terminal) => {
    const { baselineQueries } = await import('../../pipelines/extract.ts');
    await checkTarget(running, terminal);
    await give(running, terminal, await baselineQueries(options, dialect, progressOf(running, terminal)));
    return 0;
  };
}

async function work(asked: ExtractRequest, terminal: Terminal): Promise<number> {
  const { output, running } = asked;
  await checkTarget(running, terminal);
  if (asked.decided !== null)
    (await import('../files/write-file.ts')).checkWritable(asked.decided.target, '--decisions');
  const found = await find(asked, terminal);
  const { report } = found;
  const isRule = report.rules.length > 0;
  // A report decides nothing, so only rules save decisions.
  const saved = isRule && output.name === 'sigma' ? await saveFound(asked, found) : nothingSaved;
  if (output.name !== 'sigma') await give(running, terminal, output.render(report));
  else if (isRule && running.file === null) await terminal.print(output.render(report));
  printDiagnostics(running, terminal, report.diagnostics);
  tell(asked, report, saved, terminal);
  return isRule ? 0 : 1;
}

interface ExtractResult extends Pick<Decided, 'report' | 'messages'> {
  /** Where decisions are kept; null if nowhere. */
  readonly decided: Decided | null;
}

// Stages are loaded lazily: help and usage errors need none.
async function find(
  { options, running, decided: on, stdin }: ExtractRequest,
  terminal: Terminal,
): Promise<ExtractResult> {
  const onProgress = progressOf(running, terminal);
  if (on === null)
    return {
      ...(await (await import('../../pipelines/extract.ts')).runWhole(options, onProgress, stdin)),
      decided: null,
    };
  const decided = await (await import('../../pipelines/decide.ts')).decide(on, options, onProgress, stdin);
  const [id] = decided.foreign;
  if (id === undefined || running.force) return { ...decided, decided };
  throw new InputError(
    `contains decisions about rule ${id} of another source`,
    'Choose another file, or distinguish the rules with --service or --product; --force uses them anyway. Nothing was changed.',
    { option: '--decisions', file: on.target },
  );
}

interface Saved {
  /** Files written into a folder. */
  readonly written: readonly string[];
  /** Messages about rules that existed before. */
  readonly lines: readonly string[];
}

const nothingSaved: Saved = { written: [], lines: [] };

async function saveFound({ output, running, decided: on }: ExtractRequest, found: ExtractResult): Promise<Saved> {
  const { report, messages, decided } = found;
  const rules = await targetsOf(running, report, output);
  const { obstacleTo } = await import('../../pipelines/overwrite.ts');
  const isAt = decided === null || on === null ? null : new Map(on.rules.map(({ file, text }) => [file, text]));
  const told = { messages, decided: decided?.decided ?? new Map() };
  const toSave: ToSave = {
    rules,
    decisions: decided && on && { path: on.target, from: decided.decisionsFrom },
    before: isAt,
    obstacleTo: (old, fresh) => obstacleTo(old, { fresh, ...told }),
    output: running.file ?? on?.target ?? '-',
    force: running.force,
  };
  const lines = await (await import('../files/save-rules.ts')).saveRules(toSave);
  return { written: running.folder ? rules.map(({ path }) => path) : [], lines };
}

async function targetsOf(
  { file, folder }: RunSettings,
  report: Report,
  output: Output,
): Promise<readonly RuleTarget[]> {
  if (file === null) return [];
  if (!folder) return [{ path: file, text: output.render(report), id: null }];
  const { ruleFiles } = await import('../../pipelines/extract.ts');
  return (await import('../files/write-folder.ts')).targetsIn(file, ruleFiles(report));
}

function tell(
  { options, running, output }: ExtractRequest,
  report: Report,
  { written, lines }: Saved,
  terminal: Terminal,
) {
  const quiet = running.verbosity === 'quiet';
  const shown = { format: output.name, target: running.file, written, globs: running.verbosity === 'verbose' };
  if (!quiet) for (const text of [...summaryLines(report, shown), ...lines]) terminal.line(null, text);
  const doubt = report.baseline === null ? null : doubtAbout(report.baseline);
  if (!quiet && doubt !== null) terminal.line('warning', doubt);
  if (report.rules.length > 0) return;
  const { why, hint } = nothingFound(report, options);
  terminal.line('nothing', why);
  if (!quiet) terminal.line('hint', hint);
}
