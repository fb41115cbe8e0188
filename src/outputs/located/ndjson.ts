// One JSON object per log line or statement.
import { safeJson } from '../candidate-json.ts';
import { lineJson, statementJson } from './match-json.ts';
import type { LocatedOutput } from './output.ts';

export const linesNdjson: LocatedOutput = {
  name: 'ndjson',
  begin: () => '',
  line: (line) => `${safeJson(lineJson(line))}\n`,
  end: () => '',
};

export const statementsNdjson: LocatedOutput = {
  name: 'ndjson',
  begin: () => '',
  end: (_, statements) => statements.map((one) => `${safeJson(statementJson(one))}\n`).join(''),
};
