// `update`: updates the detection of a rule in place and keeps hand-written parts.
import { InputError } from '../../model/errors.ts';
import type { ExtractOptions } from '../../model/options.ts';
import type { Updated } from '../../pipelines/update.ts';
import { decisionsBeside, readDecisionFile } from '../files/decision-files.ts';
import { readRuleFile } from '../files/rule-files.ts';
import { checkNotProtected, save } from '../files/save.ts';
import { changedMeanwhile } from '../files/save-rules.ts';
import { flag, group } from '../options/option-row.ts';
import { forceOption, ruleOptions, runningRows, sourceOptions } from '../options/option-rows.ts';
import { countingOptions, newOptions, sourceOf, sourceOption } from '../options/source-of.ts';
import { printDiagnostics, progressOf, type RunSettings, runSettings } from '../terminal/running.ts';
import { defineCommand, type Environment, type Terminal } from './command.ts';

export const update = defineCommand({
  name: 'update',
  usage: 'update <rule> --source <path> [options]',
  description:
    'Updates the detection of a rule in place: removes dead generated keywords,\nrefreshes reworded ones and adds new ones. Changes nothing else in the file.',
  groups: [
    group('Update:', {
      source: sourceOption,
      dryRun: flag('--dry-run', 'only print the changes; status 1 if there are any'),
      prune: flag('--prune', 'also remove and refresh hand-written keywords'),
      force: forceOption('ignore a lock left by another run'),
      date: ruleOptions.rows.date,
    }),
    newOptions,
    countingOptions('omit new messages seen in this log *'),
    sourceOptions,
    group('Running:', runningRows),
  ],
  takesPaths: true,
  afterHelp: `Options marked * may be given several times.

Exit status: 0 done; 1 with --dry-run, something would change; 2 wrong usage
or input, nothing written; 70 internal error.`,
  read: async ({ paths, values, own }, surroundings) => {
    const [file, ...others] = paths;
    if (file === undefined || others.length > 0)
      throw new InputError(
        'expected exactly one rule file',
        'Name the rule: sigma-extract update rule.yml --source ./vsftpd',
      );
    const options = await sourceOf({ values, own }, 'update', surroundings);
    const text = await readRuleFile(file);
    const target = values.decisions ?? decisionsBeside(file);
    const { dryRun, prune } = values;
    if (!dryRun) for (const path of [file, target]) checkNotProtected(path);
    const asked = {
      file,
      text,
      target,
      options,
      dryRun,
      prune,
      running: runSettings({ ...values, output: null }, false),
      stdin: surroundings.stdin,
    };
    return (terminal) => work(asked, terminal);
  },
});

interface UpdateRequest {
  readonly file: string;
  readonly text: string;
  /** Path of the decisions file. */
  readonly target: string;
  readonly options: ExtractOptions;
  readonly dryRun: boolean;
  readonly prune: boolean;
  readonly running: RunSettings;
  readonly stdin: Environment['stdin'];
}

async function work(asked: UpdateRequest, terminal: Terminal): Promise<number> {
  const { file, text, target, options, prune, running, stdin } = asked;
  const { update: renew } = await import('../../pipelines/update.ts');
  const decisions = readDecisionFile(target);
  const updated = await renew(
    { rule: { file, text }, decisions, prune },
    options,
    progressOf(running, terminal),
    stdin,
  );
  printDiagnostics(running, terminal, updated.diagnostics);
  if (running.verbosity !== 'quiet') {
    for (const line of (await import('../terminal/update-words.ts')).updateLines(updated, asked.dryRun))
      terminal.line(null, line);
  }
  if (!asked.dryRun) return write(asked, updated);
  const rule = { path: file, before: text, text: updated.text };
  const next = { path: target, before: decisions?.text ?? '', text: updated.decisionsFrom(decisions) ?? '' };
  // A dry run must not fail merely because nothing was decided yet.
  return show(updated.isDecided ? [rule] : [rule, next], terminal);
}

/** The rule and its decisions may have changed since they were read. */
async function write({ file, text, target, running }: UpdateRequest, updated: Updated): Promise<number> {
  const rule = (old: string | null): string => {
    if (old !== text) throw changedMeanwhile(file);
    return updated.text;
  };
  const decisions = (old: string | null): string => {
    const now = updated.decisionsFrom(old === null ? null : { file: target, text: old });
    if (now === null) throw changedMeanwhile(target);
    return now;
  };
  const changes = [
    { path: file, next: rule },
    { path: target, next: decisions },
  ];
  await save(changes, running.force, file);
  return 0;
}

interface Changed {
  readonly path: string;
  readonly before: string;
  readonly text: string;
}

async function show(files: readonly Changed[], terminal: Terminal): Promise<number> {
  const changed = files.filter((one) => one.before !== one.text);
  const { patchOf } = await import('../terminal/patch.ts');
  for (const { path, before, text } of changed) await terminal.print(patchOf(path, before, text));
  return changed.length > 0 ? 1 : 0;
}
