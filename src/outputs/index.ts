// All output formats, in the order of the help.

import type { Output } from '../model/report.ts';
import { csv } from './csv.ts';
import { json } from './json.ts';
import { ndjson } from './ndjson.ts';
import { sigma } from './sigma.ts';
import { table } from './table.ts';

export const outputs: readonly Output[] = [sigma, json, ndjson, csv, table];
