// The formats of `check` by name.
import type { CheckReport } from '../model/keyword-status.ts';
import { checkGithub } from './check-github.ts';
import { checkJson } from './check-json.ts';
import { checkSarif } from './check-sarif.ts';
import { checkTable } from './check-table.ts';

export const checkFormats: Readonly<Record<string, (report: CheckReport) => string>> = {
  table: checkTable,
  json: checkJson,
  sarif: checkSarif,
  github: checkGithub,
};
