// All query languages, in the order of the help.
import { elasticsearch } from './elasticsearch.ts';
import { loki } from './loki.ts';
import type { Dialect } from './query.ts';
import { splunk } from './splunk.ts';
import { sql } from './sql.ts';

export const dialects: readonly Dialect[] = [loki, elasticsearch, splunk, sql];
