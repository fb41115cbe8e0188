// Keywords -> counting queries. What they count was tried in DuckDB, ClickHouse and OpenSearch (bench/engines.mjs); here is how special characters are written.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dialects } from '../../../src/logs/count/queries/index.ts';

const render = (name: string, values: readonly string[], service = 'gated'): string =>
  dialects
    .find((dialect) => dialect.name === name)!
    .render(
      values.map((value, at) => ({ id: `k_${at}`, value })),
      service,
    );

const conditions: readonly [value: string, condition: string][] = [
  ['Forced open', "position('forced open' IN lower(line)) > 0"],
  ["can't", "position('can''t' IN lower(line)) > 0"],
  ['syscall * out of bounds', "lower(line) LIKE '%syscall % out of bounds%'"],
  ['read_loop * of ?', "lower(line) LIKE '%read_loop % of _%' AND position('read_loop ' IN lower(line)) > 0"],
  ['100% full', "position('100% full' IN lower(line)) > 0"],
  ['a\\*b', "position('a*b' IN lower(line)) > 0"],
  ['C:\\\\Temp', "position('c:' || left('\\\\', 1) || 'temp' IN lower(line)) > 0"],
  ['C:\\\\T * x', "lower(line) LIKE '%c:_t % x%' AND position('c:' || left('\\\\', 1) || 't ' IN lower(line)) > 0"],
];

it.each(conditions)('SQL for %s', (value, condition) => {
  expect(render('sql', [value])).toContain(`  count(*) FILTER (WHERE ${condition}) AS k_0 -- ${value}\nFROM logs;\n`);
});

const expressions: readonly [value: string, expression: string][] = [
  ['Forced open', '(?is)Forced open'],
  ['syscall * out of bounds', '(?is)syscall .* out of bounds'],
  ['a?b (x) [y].', '(?is)a.b \\(x\\) \\[y\\]\\.'],
  ['a\\*b\\?', '(?is)a\\*b\\?'],
  ['C:\\\\Temp', '(?is)C:\\x5cTemp'],
  ['a|b', '(?is)a\\x7cb'],
  ['say "x" or `y`', '(?is)say \\x22x\\x22 or \\x60y\\x60'],
];

it.each(expressions)('regular expression for %s', (value, expression) => {
  expect(render('splunk', [value])).toContain(`count(eval(match(_raw, "${expression}"))) as k_0\n`);
  expect(render('loki', [value])).toBe(
    `label_replace(sum(count_over_time({service_name="gated"} |~ \`${expression}\` [30d])) or vector(0), "keyword", "k_0", "", "")\n`,
  );
});

// "Quotes and escaping characters" of Splunk's search command: within quotes `\\\\`, `\\"` and `\\|` lose the backslash, all others keep it.
const asSplunkReads = (argument: string): string => argument.replace(/\\([\\"|])/g, '$1');

it('reaches Splunk as it is meant', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...' ab.*+?^$()[]{}|/"`\\%&é'), minLength: 1 }), (text) => {
      const value = text.replace(/[*?\\]/g, '\\$&');
      const [, argument] = /match\(_raw, "((?:\\.|[^"\\])*)"\)\)\) as k_0\n$/.exec(render('splunk', [value])) ?? [];
      const expression = new RegExp(asSplunkReads(argument ?? '').replace('(?is)', ''), 'isu');
      expect(expression.exec(`<${text}>`)?.[0]).toBe(text);
    }),
  );
});

it('is one filters aggregation for Elasticsearch, for fields that are analysed and for others', () => {
  const { size, aggs } = JSON.parse(render('elasticsearch', ['a * "b"', 'c'])) as {
    size: number;
    aggs: { baseline: { filters: { filters: Record<string, unknown> } } };
  };
  expect(size).toBe(0);
  expect(aggs.baseline.filters.filters.k_0).toEqual({
    bool: {
      _name: 'a * "b"',
      should: [
        { wildcard: { message: { value: '*a * "b"*', case_insensitive: true } } },
        { bool: { must: [{ match_phrase: { message: 'a ' } }, { match_phrase: { message: ' "b"' } }] } },
      ],
      minimum_should_match: 1,
    },
  });
  expect(Object.keys(aggs.baseline.filters.filters)).toEqual(['k_0', 'k_1']);
});

const many = Array.from({ length: 450 }, (_, at) => `keyword ${at}`);
const batches: readonly [dialect: string, mark: RegExp, queries: number][] = [
  ['sql', /^SELECT$/gm, 3],
  ['splunk', /^search /gm, 5],
  ['loki', /\n/g, 9],
];

it.each(batches)('%s comes in queries of a size that is accepted', (dialect, mark, queries) => {
  const text = render(dialect, many);
  expect(text.match(mark)).toHaveLength(queries);
  for (const at of many.keys()) expect(text).toMatch(new RegExp(`\\bk_${at}\\b`));
});
