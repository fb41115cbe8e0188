// The small applications in fixtures/, and what the program writes about them.
import { join } from 'node:path';

export const fixtures = join(import.meta.dirname, '../../fixtures');

/** As they stand in the rule. */
export const keywordsOf = (rule: string): readonly string[] =>
  rule.match(/^ {8}- .*$/gm)?.map((line) => line.trim()) ?? [];

/** Of NDJSON. */
export const rowsOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
