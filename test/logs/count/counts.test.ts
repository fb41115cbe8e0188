// What log stores print -> counts. The forms are those of DuckDB, clickhouse-client, Elasticsearch, Loki and Splunk.
import { expect, it } from 'vitest';
import { readCounts } from '../../../src/logs/count/counts.ts';

const names = new Map([
  ['k_1', 'forced open'],
  ['forced open', 'forced open'],
  ['k_2', 'too many, readers'],
  ['too many, readers', 'too many, readers'],
]);
const both = { 'forced open': 12, 'too many, readers': 0 };

const rows: readonly [name: string, text: string, counts: Readonly<Record<string, number>>][] = [
  ['CSV, one row', 'k_1,k_2\n12,0\n', both],
  ['CSV with quotes and CRLF', '"k_1","k_2"\r\n"12","0"\r\n', both],
  ['CSV of several statements', 'k_1\n12\nk_2\n0\n', both],
  ['TSV', 'k_1\tk_2\n12\t0\n', both],
  ['CSV, a keyword a line', 'keyword,hits\nforced open,12\n"too many, readers",0\n', both],
  ['a mark of UTF-8', '\uFEFFk_1,k_2\n12,0\n', both],
  ['columns of others', 'day,k_1,k_2\n2025-01-31,12,0\n', both],
  ['several days are added', 'k_1,k_2\n5,0\n7,0\n', both],
  ['JSON of DuckDB', '[{"k_1":12,"k_2":0}]', both],
  ['JSON of DuckDB, several statements', '[{"k_1":12}]\n[{"k_2":0}]\n', both],
  [
    'FORMAT JSON of ClickHouse',
    '{"meta":[{"name":"k_1","type":"UInt64"}],"data":[{"k_1":"12","k_2":"0"}],"rows":1}',
    both,
  ],
  ['JSONEachRow', '{"k_1":"12"}\n{"k_2":"0"}\n', both],
  [
    'Elasticsearch',
    '{"took":3,"hits":{"total":{"value":900}},"aggregations":{"baseline":{"buckets":{"k_1":{"doc_count":12},"k_2":{"doc_count":0}}}}}',
    both,
  ],
  ['buckets as a list', '{"buckets":[{"key":"k_1","doc_count":12},{"key":"k_2","doc_count":0}]}', both],
  [
    'Loki',
    '{"status":"success","data":{"resultType":"vector","result":[{"metric":{"keyword":"k_1"},"value":[1738300000.1,"12"]},{"metric":{"keyword":"k_2"},"value":[1738300000.1,"0"]}]}}',
    both,
  ],
  [
    'logcli',
    '[{"metric":{"keyword":"k_1"},"value":[1738300000,"12"]}]\n[{"metric":{"keyword":"k_2"},"value":[1738300000,"0"]}]',
    both,
  ],
  ['Splunk', '{"preview":false,"lastrow":true,"result":{"k_1":"12","k_2":"0"}}', both],
  ['some keywords only', 'k_1\n12\n', { 'forced open': 12 }],
];

it.each(rows)('%s', (_, text, counts) => {
  expect(Object.fromEntries(readCounts(text, 'counts', names))).toEqual(counts);
});

const refused: readonly [name: string, text: string, message: string | RegExp][] = [
  ['nothing', '', 'contains no count for a keyword of this source'],
  ['counts of another source', 'k_9\n3\n', 'contains no count for a keyword of this source'],
  ['names without counts', 'k_1,k_2\n', 'contains no count for a keyword of this source'],
  ['no number', 'k_1\nmany\n', 'the count of k_1 is "many"'],
  ['a negative number', '{"k_1":-1}', 'the count of k_1 is "-1"'],
  ['a label without a number', '{"keyword":"k_1"}', 'contains no count for a keyword of this source'],
  ['JSON that is cut short', '{"k_1":12', /^--baseline-counts counts: cannot be read \(/],
  ['a number without end', '{"k_1":1e999}', 'the count of k_1 is "Infinity"'],
  ['more than can be counted', 'k_1\n9007199254740993\n', 'the count of k_1 is "9007199254740993"'],
  [
    'nesting that nobody prints',
    `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
    'cannot be read (nested more than 100 levels deep)',
  ],
  ['quotes that do not end', `{"k_1":1}{${'"\\'.repeat(200_000)}`, /^--baseline-counts counts: cannot be read \(/],
  ['a quote that does not end', 'k_1\n"12\n', /^--baseline-counts counts: cannot be read \(/],
];

it.each(refused)('refuses %s', (_, text, message) => {
  const expected =
    typeof message === 'string' ? `--baseline-counts counts: ${message}` : expect.stringMatching(message);
  expect(() => readCounts(text, 'counts', names)).toThrow(
    expect.objectContaining({ name: 'InputError', message: expected }),
  );
});
