// The library: the `extract` command as a function that returns data.

import { InputError } from './model/errors.ts';
import { defaultOptions, type ExtractOptions } from './model/options.ts';
import type { Report, RuleOptions } from './model/report.ts';
import { outputs } from './outputs/index.ts';
import { run } from './pipelines/extract.ts';

/** All but the paths; what is left out takes the default of the command line. */
export type ExtractRuleOptions = Partial<Omit<ExtractOptions, 'paths' | 'rule' | 'onFound'>> & {
  readonly rule?: Partial<RuleOptions>;
};

/**
 * Reads one application and returns its candidates and its Sigma rule (`rules` is empty when no message fits one).
 * Throws an `InputError` for wrong options and paths. Prints nothing. The date of the rule is today unless given.
 *
 *     const report = await extractRule(['./vsftpd'], { rule: { service: 'vsftpd' } });
 *     console.log(render(report, 'sigma'));
 */
export async function extractRule(paths: readonly string[], options: ExtractRuleOptions = {}): Promise<Report> {
  const defaults = defaultOptions(new Date().toISOString().slice(0, 10));
  return run({ ...defaults, ...options, paths, rule: { ...defaults.rule, ...options.rule } });
}

/** A report as text: `sigma`, `json`, `ndjson`, `csv` or `table`. */
export function render(report: Report, format: string): string {
  const output = outputs.find(({ name }) => name === format);
  if (!output) throw new InputError(`unknown format "${format}"`);
  return output.render(report);
}

export type { Baseline, BaselineHits, Candidate, Reason, Wildcards } from './model/candidates.ts';
export { InputError } from './model/errors.ts';
export type { Part } from './model/facts.ts';
export type { Origin, SinkKind } from './model/messages.ts';
export type { ExtractOptions } from './model/options.ts';
export type { LogSource, Report, RuleOptions, SigmaRule, SourceInfo, Split, Summary } from './model/report.ts';
export type { Severity } from './model/severity.ts';
export type { Level, Status } from './model/sigma.ts';
export type { Component, Diagnostic } from './model/source-files.ts';
