// The whole report as JSON (docs/output-formats.md).

import type { Baseline } from '../model/candidates.ts';
import type { Output, Report } from '../model/report.ts';
import type { Diagnostic } from '../model/source-files.ts';
import { candidateJson, safeJson } from './candidate-json.ts';
import { sorted } from './candidate-text.ts';

export const json: Output = {
  name: 'json',
  extension: 'json',
  summary: 'Report with all candidates as JSON',
  render: (report) => `${safeJson(reportJson(report), 2)}\n`,
};

const reportJson = ({ tool, source, summary, baseline, candidates, diagnostics }: Report): object => ({
  version: 1,
  tool: { name: tool.name, version: tool.version },
  source: { paths: source.paths, repository: source.repository, commit: source.commit },
  summary: {
    files: summary.files,
    bytes: summary.bytes,
    messages: summary.messages,
    candidates: summary.candidates,
    selected: summary.selected,
    skipped: summary.skipped,
    unread: { files: summary.unread.files, share: summary.unread.share },
    filesWithSyntaxErrors: summary.filesWithSyntaxErrors,
  },
  baseline: baseline === null ? null : baselineJson(baseline),
  candidates: sorted(candidates).map(candidateJson),
  diagnostics: diagnostics.map(diagnosticJson),
});

const baselineJson = ({ sources, most, read, counted, seen, uncounted, isOfProgram }: Baseline): object => ({
  sources,
  most,
  read: read === null ? null : { files: read.files, lines: read.lines, bytes: read.bytes },
  counted,
  seen,
  uncounted,
  isOfProgram,
});

/** `leftOut` and `stray` are included only for logs that have them. */
const diagnosticJson = ({ kind, file, line, text, leftOut, stray }: Diagnostic): object => ({
  ...{ kind, file, line, text },
  ...(leftOut ? { leftOut } : {}),
  ...(stray ? { stray } : {}),
});
