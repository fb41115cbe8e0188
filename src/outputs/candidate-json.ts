// A candidate as JSON (docs/output-formats.md). Names and order of fields are fixed; fields may be added.

import type { Candidate } from '../model/candidates.ts';
import type { Origin } from '../model/messages.ts';
import { visibleJson } from '../text/invisible.ts';
import { withBraces, withStars } from '../text/template-text.ts';

export const candidateJson = (candidate: Candidate): object => ({
  parts: candidate.parts.map((part) =>
    'literal' in part ? { literal: part.literal } : { placeholder: part.placeholder },
  ),
  template: withBraces(candidate.parts),
  text: withStars(candidate.parts),
  keywords: candidate.keywords,
  keywordGap: candidate.keywordGap,
  kind: candidate.kind,
  severity: candidate.severity,
  requires: candidate.requires ?? null,
  verdict: verdictJson(candidate.predicted),
  program: candidate.program,
  score: candidate.score,
  selected: candidate.selected,
  correlated: candidate.correlated,
  unselected: candidate.unselected,
  excluded: candidate.excluded === null ? null : { reason: candidate.excluded.reason },
  reasons: candidate.reasons.map(({ signal, points, detail }) => ({ signal, points, detail })),
  messageIds: candidate.messageIds,
  baseline: candidate.baseline === null ? null : baselineJson(candidate.baseline),
  origins: candidate.origins.map(originJson),
});

/** Rounded to hundredths: predictions are no more precise. */
const verdictJson = ({ keep, harmless, everyday, wrong }: Candidate['predicted']): object => {
  const [k, h, e, w] = [keep, harmless, everyday, wrong].map((share) => Math.round(100 * share) / 100);
  return { keep: k, harmless: h, everyday: e, wrong: w };
};

/** JSON without characters that a terminal would interpret. */
export const safeJson = (value: unknown, indent = 0): string => visibleJson(JSON.stringify(value, null, indent));

const baselineJson = ({ hits, files, first, last }: NonNullable<Candidate['baseline']>): object => ({
  hits,
  files,
  first,
  last,
});

export const originJson = (origin: Origin): object => ({
  file: origin.file,
  line: origin.line,
  column: origin.column,
  callLine: origin.callLine,
  function: origin.function,
  sink: origin.sink,
  sinkKind: origin.sinkKind,
  facility: origin.facility,
});
