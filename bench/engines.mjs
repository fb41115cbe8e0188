// node bench/engines.mjs PYTHON SOURCE=LOG…: does a log store count what the file matcher counts? Every candidate with a keyword is counted in
// the log three ways: by the program, and by its SQL in DuckDB and in ClickHouse. PYTHON needs `pip install duckdb chdb`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [python, ...pairs] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'engines-'));
const options = { maxBuffer: 1 << 30, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] };
const extract = (...args) =>
  execFileSync(process.execPath, [join(here, '../dist/cli.js'), ...args, '-q', '--min-score', '0'], options);

let failed = false;
for (const [source, log] of pairs.map((pair) => pair.split('='))) {
  const own = hitsIn(extract(source, '--format', 'json', '--baseline', log));
  const queries = join(folder, 'queries.sql');
  writeFileSync(queries, extract(source, '--baseline-query', 'sql'));
  for (const engine of ['duckdb', 'clickhouse']) {
    const counts = join(folder, `${engine}.csv`);
    writeFileSync(counts, execFileSync(python, [join(here, 'engines.py'), engine, queries, log], options));
    const theirs = hitsIn(extract(source, '--format', 'json', '--baseline-counts', counts));
    tell(source, log, engine, own, theirs);
  }
}
rmSync(folder, { recursive: true });
process.exitCode = failed ? 1 : 0;

function hitsIn(report) {
  const { candidates } = JSON.parse(report);
  return new Map(
    candidates.flatMap(({ keywords: [keyword], baseline }) => (keyword ? [[keyword, baseline?.hits]] : [])),
  );
}

function tell(source, log, engine, own, theirs) {
  const other = [...own].filter(([keyword, hits]) => theirs.get(keyword) !== hits);
  const seen = [...own.values()].filter((hits) => hits > 0).length;
  const lines = readFileSync(log, 'latin1').split('\n').length - 1;
  const wild = [...own.keys()].filter((keyword) => keyword.includes('*')).length;
  console.log(
    `${source} ${log} (${lines} lines) ${engine}: ${own.size} keywords (${wild} with wildcards), ${seen} occur, ${other.length} counts differ`,
  );
  for (const [keyword, hits] of other.slice(0, 10))
    console.log(`  ${keyword}: ${hits}, ${engine} ${theirs.get(keyword)}`);
  failed ||= other.length > 0 || own.size === 0;
}
