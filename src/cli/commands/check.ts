// `check`: whether rules still fit a source. Reports each keyword as live, possible, reworded or dead, and new messages.

import { InputError } from '../../model/errors.ts';
import type { CheckReport, Drift } from '../../model/keyword-status.ts';
import type { ExtractOptions } from '../../model/options.ts';
import { tool } from '../../model/version.ts';
import { checkFormats } from '../../outputs/check-formats.ts';
import { certain } from '../../text/items.ts';
import { decisionsBeside, readDecisionFile } from '../files/decision-files.ts';
import { type RuleText, readRuleFile, readRuleFiles } from '../files/rule-files.ts';
import { group, type OptionRow, valueOr, values } from '../options/option-row.ts';
import { outputOption, runningRows, sourceOptions } from '../options/option-rows.ts';
import { oneOf } from '../options/readers.ts';
import { countingOptions, newOptions, sourceOf, sourceOption } from '../options/source-of.ts';
import { checkTarget, give, printDiagnostics, progressOf, type RunSettings, runSettings } from '../terminal/running.ts';
import { defineCommand, type Environment, type Terminal } from './command.ts';

const formats = Object.keys(checkFormats);
const format = valueOr('--format <format>', `${formats.join(', ')} (default: table)`, oneOf(formats), 'table');
const failing = oneOf(['dead', 'reworded', 'new', 'noisy', 'never']);
const failures = Object.assign(
  (value: string, option: string) => value.split(',').map((word) => failing(word.trim(), option)),
  { names: failing.names },
);

const failOn: OptionRow<readonly (readonly (Drift | 'never')[])[]> = {
  ...values(
    '--fail-on <what>',
    'what fails the check: dead, reworded, new, noisy, never (default: dead,reworded) *',
    failures,
  ),
  fallback: [['dead', 'reworded']],
};

export const check = defineCommand({
  name: 'check',
  usage: 'check <rule...> --source <path> [options]',
  description:
    'Checks rules against the current source: which keywords are live, possible,\nreworded or dead, and which messages are new. Takes any Sigma rule with\nkeywords, folders of rules, and `-` for stdin.',
  groups: [
    group('Check:', { source: sourceOption, failOn }),
    newOptions,
    countingOptions('count keywords in this log: file, folder, glob, `-` *'),
    sourceOptions,
    group('Running:', { format, output: outputOption(), ...runningRows }),
  ],
  takesPaths: true,
  afterHelp: `Options marked * may be given several times.

Exit status: 0 the rules are up to date; 1 they are not (see --fail-on);
2 wrong usage or input; 70 internal error.`,
  read: async ({ paths, values, own }, surroundings) => {
    if (paths.length === 0)
      throw new InputError('no rule given', 'Name a rule: sigma-extract check rule.yml --source ./vsftpd');
    const options = await sourceOf({ values, own }, 'check', surroundings);
    const failOn = failOnOf(values.failOn.flat());
    checkLogs(options, failOn, paths);
    const running = runSettings({ ...values, force: false }, false);
    const texts = await readRuleFiles(paths, surroundings);
    const decisions = await decisionsFor(texts, values.decisions);
    const render = certain(checkFormats[values.format]);
    return (terminal) =>
      work({ options, running, texts, decisions, failOn, render, stdin: surroundings.stdin }, terminal);
  },
});

async function decisionsFor(texts: readonly RuleText[], named: string | null) {
  if (named !== null) return [{ file: named, text: await readRuleFile(named, '--decisions') }];
  return texts.flatMap(({ file }) => readDecisionFile(decisionsBeside(file)) ?? []);
}

interface CheckRequest {
  readonly options: ExtractOptions;
  readonly running: RunSettings;
  readonly texts: readonly RuleText[];
  readonly decisions: readonly Pick<RuleText, 'file' | 'text'>[];
  readonly failOn: readonly Drift[];
  readonly render: (report: CheckReport) => string;
  readonly stdin: Environment['stdin'];
}

function failOnOf(words: readonly (Drift | 'never')[]): readonly Drift[] {
  const failing = words.filter((word) => word !== 'never');
  if (failing.length === words.length || failing.length === 0) return failing;
  throw new InputError('`never` cannot be combined with others', 'Pass either `never` or the others.', {
    option: '--fail-on',
  });
}

function checkLogs({ baseline }: ExtractOptions, failOn: readonly Drift[], paths: readonly string[]): void {
  if (failOn.includes('noisy') && baseline.length === 0) {
    throw new InputError('noisy needs --baseline', 'Name ordinary logs with --baseline.', { option: '--fail-on' });
  }
  if (paths.includes('-') && baseline.includes('-')) {
    throw new InputError(
      'the rule `-` cannot be combined with --baseline -',
      'Only one of them can read standard input.',
    );
  }
}

async function work(asked: CheckRequest, terminal: Terminal): Promise<number> {
  const { options, running, texts, decisions, failOn, render, stdin } = asked;
  const most = options.baselineMax;
  const { checkFiles, drifts } = await import('../../pipelines/check.ts');
  // No warning about discarded output: the exit status may be all that is wanted.
  if (running.file !== null) await checkTarget(running, terminal);
  const checked = await checkFiles(texts, decisions, options, progressOf(running, terminal), stdin);
  const report: CheckReport = { tool, rules: checked.rules, most, failOn };
  await give(running, terminal, render(report));
  printDiagnostics(running, terminal, checked.diagnostics);
  const counts = drifts(checked.rules, most);
  if (failOn.includes('new') && !checked.rules.some(({ isHistoryKnown }) => isHistoryKnown))
    terminal.line(
      'warning',
      'no decisions file says which messages are new; `extract --decisions` and `update` write one',
    );
  if (running.verbosity !== 'quiet') terminal.line(null, sentence(checked.summary.files, checked.rules.length, counts));
  return failOn.some((drift) => counts[drift] > 0) ? 1 : 0;
}

function sentence(
  files: number,
  rules: number,
  { live, possible, reworded, dead, noisy = 0, new: added, unused = 0 }: Readonly<Record<string, number>>,
): string {
  const about = `${rules} ${rules === 1 ? 'rule' : 'rules'} against ${files} ${files === 1 ? 'file' : 'files'}`;
  return `checked ${about}: ${live} live, ${possible} possible, ${reworded} reworded, ${dead} dead; ${added} new${unused > 0 ? `; ${unused} ${added ? 'more ' : ''}would be chosen now` : ''}${noisy > 0 ? `; ${noisy} noisy` : ''}`;
}
