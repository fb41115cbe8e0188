// Report -> summary lines for stderr. Pure.

import type { Baseline } from '../../model/candidates.ts';
import type { ExtractOptions } from '../../model/options.ts';
import type { Report } from '../../model/report.ts';
import type { Component, Diagnostic, Unread } from '../../model/source-files.ts';
import { unreadText } from '../../model/unread.ts';
import { itemAt } from '../../text/items.ts';

/** Where and how the report was written. */
export interface Shown {
  readonly format: string;
  /** File or folder written to, null for stdout. */
  readonly target: string | null;
  /** Files written into a folder. */
  readonly written: readonly string[];
  /** Explain how to select each component. */
  readonly globs: boolean;
}

/** What was read, found and skipped, and what to do next. */
export function summaryLines(report: Report, shown: Shown): readonly string[] {
  const { summary, rules, diagnostics } = report;
  return [
    `read ${count(summary.files, 'file')}${leftOut(summary.skipped)}${guessed(summary.filesWithSyntaxErrors)}${ofUnknownEncoding(diagnostics)}`,
    ...notRead(summary.unread),
    `found ${count(summary.messages, 'message')}, ${count(summary.candidates, 'candidate')}; ${summary.selected} selected${notSelected(summary)}`,
    ...(report.baseline === null ? [] : baselineLines(report.baseline, report.diagnostics)),
    ...programLines(report.programs),
    ...componentLines(report.components, shown.globs),
    ...wroteLines(report, shown),
    ...(rules.length === 0 ? [] : [`next: ${nextCommand(shown)}`]),
  ];
}

/** Several rules in one file are mentioned, since most files hold one. */
function wroteLines({ rules }: Report, { target, format, written }: Shown): readonly string[] {
  if (written.length > 0) return written.map((file) => `wrote ${file}`);
  return target !== null && format === 'sigma' && rules.length > 1 ? [`wrote ${rules.length} rules to ${target}`] : [];
}

/** Why there is no rule, and what may help. */
export function nothingFound(
  { summary }: Report,
  options: ExtractOptions,
): { readonly why: string; readonly hint: string } {
  const { messages, candidates, best } = summary;
  if (messages === 0) {
    const none = `no message in ${count(summary.files, 'file')}`;
    return { why: none, hint: 'See every text with --format table --all.' };
  }
  if (candidates === 0) return { why: whyNoCandidate(options), hint: 'See every text with --format table --all.' };
  const what = `none of ${count(candidates, 'candidate')}`;
  const { 'seen in the baseline': seen, 'taken out by people': out } = summary.unselected;
  if (out > 0) {
    return {
      why: `no message is left after the ${count(out, 'keyword')} listed as removed`,
      hint: 'To get one back, delete it from `removed` in the decisions file.',
    };
  }
  if (seen > 0) {
    return {
      why: `no message is left after ${count(seen, 'candidate')} that the baseline contains`,
      hint: 'See how often with --format table, or tolerate more with --baseline-max.',
    };
  }
  if (best === null) return { why: `${what} is specific enough for a rule`, hint: 'See them with --format table.' };
  return {
    why: `${what} indicates an attack or a fault clearly enough (best score: ${best})`,
    hint: `See them with --format table, or try --min-score ${best}.`,
  };
}

// ── baseline ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** How much was read, and how many candidates occur in it. */
function baselineLines(
  { sources, read, counted, seen, uncounted }: Baseline,
  diagnostics: readonly Diagnostic[],
): readonly string[] {
  const notRead = diagnostics.filter(({ leftOut }) => leftOut).length;
  const without = notRead === 0 ? '' : `, ${notRead} skipped`;
  const what =
    read === null
      ? `counts of ${sources.join(', ')}`
      : `read ${grouped(read.lines)} line${read.lines === 1 ? '' : 's'}`;
  const size = read === null ? '' : ` (${sizeOf(read.bytes)}) in ${count(read.files, 'log')}${without}`;
  const left = uncounted === 0 ? '' : `; ${uncounted} without a count`;
  return [
    `baseline: ${what}${size}; ${seen} of ${count(counted, 'candidate')} for the rule ${seen === 1 || counted === 1 ? 'occurs' : 'occur'} there${left}`,
  ];
}

function sizeOf(bytes: number): string {
  if (bytes < 1e3) return `${bytes} B`;
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}

/** Why a baseline proves less than it seems to; null if it does not. */
export function doubtAbout({ isOfProgram, uncounted }: Baseline): string | null {
  if (!isOfProgram) {
    return 'no message of the program occurs in the baseline, not even an ordinary one: the log may belong to another program, or its lines may be assembled from pieces, so zero hits prove nothing';
  }
  if (uncounted === 0) return null;
  return `${count(uncounted, 'candidate')} without a count skipped: run --baseline-query again, because the source or the options have changed`;
}

const whyNoCandidate = ({ onlyKeywords, minScore }: ExtractOptions): string =>
  onlyKeywords ? 'no message contains one of the keywords' : `no message has a score of ${minScore ?? 0} or more`;

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

function leftOut(skipped: Readonly<Record<string, number>>): string {
  const reasons = Object.entries(skipped).map(([reason, n]) => `${n} ${reason}`);
  return reasons.length === 0 ? '' : `, skipped ${reasons.join(', ')}`;
}

const notRead = (unread: Unread): readonly string[] => {
  const what = unreadText(unread);
  return what === '' ? [] : [`${what} not read: no reader supports the language`];
};

function ofUnknownEncoding(diagnostics: Report['diagnostics']): string {
  const files = diagnostics.filter(({ kind }) => kind === 'encoding').length;
  return files === 0 ? '' : `; ${files} in an unknown encoding`;
}

const guessed = (files: number): string => (files === 0 ? '' : `; ${files} with syntax errors`);

/** Why candidates are not in the rule, with counts. */
function notSelected({ candidates, selected, unselected }: Report['summary']): string {
  const known = Object.entries(unselected).filter(([, n]) => n > 0);
  const low = candidates - selected - known.reduce((sum, [, n]) => sum + n, 0);
  const reasons = [...(low > 0 ? [['scored too low', low]] : []), ...known].map(([why, n]) => `${n} ${why}`);
  return reasons.length === 0 ? '' : ` (${reasons.join(', ')})`;
}

/** The programs found, and the one that the rule covers. */
function programLines({ programs, chosen }: Report['programs']): readonly string[] {
  const names = [...new Set([...programs].sort((a, b) => b.messages - a.messages).map(({ name }) => name))];
  if (names.length < 2) return [];
  const isChosen = new Set(chosen ?? names);
  const others = chosen === null ? [] : names.filter((name) => !isChosen.has(name));
  const about = chosen === null ? `all of ${listed(names)}` : listed(chosen);
  const left = others.length === 0 ? '' : `, not about ${listed(others)}`;
  return [`programs: the rule is about ${about}${left}; choose with --program NAME or --program all`];
}

const listed = (names: readonly string[]): string =>
  names.slice(0, mostNamed).join(', ') + (names.length > mostNamed ? ` and ${names.length - mostNamed} more` : '');

/** For a tree that builds several programs, a rule for one of them may be wanted. */
function componentLines(components: readonly Component[], globs: boolean): readonly string[] {
  if (components.length < 2) return [];
  const named = components
    .slice(0, mostNamed)
    .map(({ name, messages }, at) => `${name} (${grouped(messages)}${at === 0 ? ' messages' : ''})`);
  const more = components.length > mostNamed ? `, ${components.length - mostNamed} more` : '';
  const { include: widest } = itemAt(components, 0);
  const how = widest.length <= 40 ? `--include '${widest}'` : '--include (-v shows the globs)';
  return [
    `components: ${named.join(', ')}${more}; choose with ${how}, or --split component`,
    ...(globs ? components.map(({ name, include }) => `component ${name}: --include '${include}'`) : []),
  ];
}

const mostNamed = 8;

const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

function nextCommand({ format, target }: Shown): string {
  if (format !== 'sigma') return 'omit --format to write the rule';
  if (target === null) return 'pipe it into `sigma check -`, or add --format table to see why each was chosen';
  return `sigma check ${target}, or add --format table to see why each was chosen`;
}

/** One diagnostic on one line. */
export function diagnosticLine({ file, line, text }: Report['diagnostics'][number]): string {
  const place = file === null ? '' : `${file}${line === null ? '' : `:${line}`}: `;
  return place + text;
}
