// A candidate in the JSON contract (DESIGN, section 5): field names and their order are fixed, fields may be added.

import type { Candidate, Origin } from '../types.ts';
import { templateOf, textOf } from './candidate-text.ts';

export const candidateJson = (candidate: Candidate): object => ({
  parts: candidate.parts.map((part) =>
    'literal' in part ? { literal: part.literal } : { placeholder: part.placeholder },
  ),
  template: templateOf(candidate.parts),
  text: textOf(candidate.parts),
  keywords: candidate.keywords,
  keywordGap: candidate.keywordGap,
  kind: candidate.kind,
  severity: candidate.severity,
  score: candidate.score,
  selected: candidate.selected,
  unselected: candidate.unselected,
  excluded: candidate.excluded === null ? null : { reason: candidate.excluded.reason },
  reasons: candidate.reasons.map(({ signal, points, detail }) => ({ signal, points, detail })),
  messageIds: candidate.messageIds,
  baseline: candidate.baseline === null ? null : baselineJson(candidate.baseline),
  origins: candidate.origins.map(originJson),
});

/** JSON without the characters that terminals obey or that some readers take for the end of a line. */
export const safeJson = (value: unknown, indent = 0): string =>
  JSON.stringify(value, null, indent).replace(
    /[\x7F-\x9F\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

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
