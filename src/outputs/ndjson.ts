// One candidate per line, as JSON (docs/output-formats.md).

import type { Output } from '../model/report.ts';
import { candidateJson, safeJson } from './candidate-json.ts';
import { sorted } from './candidate-text.ts';

export const ndjson: Output = {
  name: 'ndjson',
  extension: 'ndjson',
  summary: 'One candidate a line as JSON',
  render: ({ candidates }) =>
    sorted(candidates)
      .map((candidate) => `${safeJson(candidateJson(candidate))}\n`)
      .join(''),
};
