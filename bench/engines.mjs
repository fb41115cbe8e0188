// node bench/engines.mjs ENGINE,… SOURCE[=LOG]…: does a log store count what the file matcher counts? Every candidate with a keyword is counted in
// the log by the program, and by its query in each engine; without a log in one that is made of the keywords. The engines, and what they need:
// - duckdb, clickhouse: the packages duckdb and chdb of Python (PYTHON names one that has them)
// - opensearch-wildcard, -keyword, -text (the type of the field): Java 17 and Maven
// - expressions: Go. Loki's regular expressions alone, without the queries around them
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askOpenSearch, startOpenSearch } from './engines/opensearch.mjs';
import { renderedLog } from './engines/rendered-log.mjs';

const [names, ...pairs] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'engines-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const options = { maxBuffer: 1 << 30, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] };
const run = (program, ...args) => execFileSync(program, args, options);
const cli = join(import.meta.dirname, '../dist/cli.js');
const extract = (...args) => run(process.execPath, cli, ...args, '-q', '--min-score', '0', '--baseline-max', '1000000');
const bench = (file) => join(import.meta.dirname, 'engines', file);
const python = process.env.PYTHON ?? 'python3';
const openSearch = names.includes('opensearch') ? await startOpenSearch(folder) : null;

const inSql = (engine) => ({
  language: 'sql',
  count: (queries, log) => run(python, bench('sql.py'), engine, queries, log),
});
const inOpenSearch = (type) => ({
  language: 'elasticsearch',
  count: (queries, log) => askOpenSearch(openSearch.url, type, log, readFileSync(queries)),
});
const engines = {
  duckdb: inSql('duckdb'),
  clickhouse: inSql('clickhouse'),
  'opensearch-wildcard': inOpenSearch('wildcard'),
  'opensearch-keyword': inOpenSearch('keyword'),
  'opensearch-text': inOpenSearch('text'),
  expressions: { language: 'loki', count: (queries, log) => run('go', 'run', bench('expressions.go'), queries, log) },
};

let failed = false;
for (const [source, given] of pairs.map((pair) => pair.split('='))) {
  const log = given ?? join(folder, 'rendered.log');
  if (!given) writeFileSync(log, renderedLog([...hitsIn(extract(source, '--format', 'json')).keys()]).join(''));
  const own = hitsIn(extract(source, '--format', 'json', '--baseline', log));
  for (const engine of names.split(',')) {
    const { language, count } = engines[engine];
    const queries = join(folder, language);
    const counts = join(folder, 'counts');
    writeFileSync(queries, extract(source, '--baseline-query', language));
    writeFileSync(counts, await count(queries, log));
    const theirs = hitsIn(extract(source, '--format', 'json', '--baseline-counts', counts));
    tell(`${source} ${given ?? 'its keywords'}`, log, engine, own, theirs);
  }
}
await openSearch?.stop();
process.exitCode = failed ? 1 : 0;

function hitsIn(report) {
  const { candidates } = JSON.parse(report);
  return new Map(
    candidates.flatMap(({ keywords: [keyword], baseline }) => (keyword ? [[keyword, baseline?.hits]] : [])),
  );
}

function tell(what, log, engine, own, theirs) {
  const other = [...own].filter(([keyword, hits]) => theirs.get(keyword) !== hits);
  const seen = [...own.values()].filter((hits) => hits > 0).length;
  const lines = readFileSync(log, 'latin1').split('\n').length - 1;
  const wild = [...own.keys()].filter((keyword) => keyword.includes('*')).length;
  console.log(
    `${what} (${lines} lines) ${engine}: ${own.size} keywords (${wild} with wildcards), ${seen} occur, ${other.length} counts differ`,
  );
  for (const [keyword, hits] of other.slice(0, 10))
    console.log(`  ${keyword}: ${hits}, ${engine} ${theirs.get(keyword)}`);
  failed ||= other.length > 0 || own.size === 0;
}
