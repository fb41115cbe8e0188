// SQL for DuckDB and ClickHouse: one statement per 200 keywords, each a row with a column per keyword.
import type { Sign } from '../../../model/sigma.ts';
import { tokensOf } from '../value.ts';
import { type CountQuery, type Dialect, inBatches } from './query.ts';

export const sql: Dialect = {
  name: 'sql',
  render: (keywords) => `${head}${inBatches(keywords, 200).map(statement).join('')}`,
};

const head = `-- Counts the lines that hold each keyword. \`logs\` has a column \`line\` with the text of each line, for example:
-- DuckDB:     CREATE VIEW logs AS SELECT line FROM read_csv('app.log*', columns = {'line': 'VARCHAR'},
--             delim = chr(1), quote = '', escape = '', header = false, auto_detect = false, null_padding = true);
-- ClickHouse: CREATE VIEW logs AS SELECT line FROM file('app.log*', LineAsString, 'line String');
-- Write the result as CSV with names or as JSON, and give it back with --baseline-counts.
`;

const statement = (keywords: readonly CountQuery[]): string => `SELECT
${keywords.map(({ id, value }, at) => `  count(*) FILTER (WHERE ${condition(value)}) AS ${id}${at < keywords.length - 1 ? ',' : ''} -- ${value}`).join('\n')}
FROM logs;
`;

/**
 * LIKE has no escape character by default in DuckDB but always has one in ClickHouse: match special characters as `_`, and check them
 * separately.
 */
function condition(value: string): string {
  const tokens = tokensOf(value);
  const isPlain = tokens.length === 1;
  const like = `lower(line) LIKE '%${quoted(tokens.map(pattern).join(''))}%'`;
  const literals = tokens.flatMap((token) => ('literal' in token ? [token.literal.toLowerCase()] : []));
  const exact = literals.filter((literal) => isPlain || /[%_\\]/.test(literal));
  return [...(isPlain ? [] : [like]), ...exact.map((literal) => `position(${text(literal)} IN lower(line)) > 0`)].join(
    ' AND ',
  );
}

function pattern(token: Sign): string {
  if ('wildcard' in token) return token.wildcard === '*' ? '%' : '_';
  return token.literal.toLowerCase().replace(/[%_\\]/g, '_');
}

/**
 * In a string literal, DuckDB takes a backslash literally and ClickHouse as an escape: the first character of `\\` is a backslash in both.
 */
const text = (literal: string): string =>
  literal
    .split('\\')
    .map((piece) => `'${quoted(piece)}'`)
    .join(" || left('\\\\', 1) || ");

const quoted = (literal: string): string => literal.replaceAll("'", "''");
