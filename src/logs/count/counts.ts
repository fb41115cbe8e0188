// Results of a log store -> a count for each keyword. Reads CSV or TSV with a header, and JSON of DuckDB, ClickHouse, Elasticsearch, Splunk
// and Loki. Keywords are identified by id or text; counts of one keyword are added up.

import { parse } from 'csv-parse/sync';
import { InputError } from '../../model/errors.ts';
import { valueAt } from '../../text/items.ts';

/** `names`: id or text -> keyword. Throws an `InputError` when the text holds no count of any of them. */
export function readCounts(
  text: string,
  file: string,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add: Add = (name, value) => {
    const keyword = valueAt(names, name);
    const count = numberOf(value);
    if (count === null) throw refuse(file, `the count of ${name} is "${String(value).slice(0, 40)}"`);
    counts.set(keyword, (counts.get(keyword) ?? 0) + count);
  };
  const plain = text.replace(/^\uFEFF/, '');
  const reader = /^\s*[[{]/.test(plain) ? fromJson : fromCsv;
  try {
    reader(plain, names, add);
  } catch (error) {
    throw error instanceof InputError ? error : refuse(file, `cannot be read (${(error as Error).message})`);
  }
  if (counts.size === 0) throw refuse(file, 'contains no count for a keyword of this source');
  return counts;
}

type Add = (name: string, value: unknown) => void;

const refuse = (file: string, why: string): InputError =>
  new InputError(why, 'Pass the results of the --baseline-query queries, as CSV with a header or as JSON.', {
    option: '--baseline-counts',
    file,
  });

/** No log has more lines than can be counted; `1e999` is infinite. */
function numberOf(value: unknown): number | null {
  if (typeof value !== 'number' && (typeof value !== 'string' || value.trim() === '')) return null;
  const number = Number(value);
  return number >= 0 && number <= Number.MAX_SAFE_INTEGER ? number : null;
}

// ── JSON ────────────────────────────────────────────────────────────────────────────────────────────────────────────

function fromJson(text: string, names: ReadonlyMap<string, string>, add: Add): void {
  for (const value of documents(text)) visit(value, 0);

  function visit(value: unknown, depth: number): void {
    if (typeof value !== 'object' || value === null) return;
    if (depth > MAX_DEPTH) throw new Error(`nested more than ${MAX_DEPTH} levels deep`);
    const entries = Object.entries(value);
    const label = entries.map(([, item]) => labelIn(item, names)).find((name) => name !== null);
    if (label !== undefined && !Array.isArray(value)) {
      const count = countBeside(entries, label);
      if (count !== undefined) add(label, count); // skips ClickHouse's column types
      return;
    }
    for (const [key, item] of entries) {
      if (names.has(key)) add(key, (item as { doc_count?: unknown } | null)?.doc_count ?? item);
      else visit(item, depth + 1);
    }
  }
}

// Results of log stores are nested less than ten levels deep.
const MAX_DEPTH = 100;

/** `{"keyword": "k_…"}`, also one level down as Loki writes it: `{"metric": {"keyword": "k_…"}}`. */
function labelIn(item: unknown, names: ReadonlyMap<string, string>): string | null {
  if (typeof item === 'string') return names.has(item) ? item : null;
  const metric = typeof item === 'object' && item !== null && !Array.isArray(item) ? Object.values(item) : [];
  const found = metric.find((inner) => typeof inner === 'string' && names.has(inner));
  return (found as string | undefined) ?? null;
}

/** The number beside a label. Loki writes `"value": [time, "12"]`: take the second element. */
function countBeside(entries: readonly (readonly [string, unknown])[], label: string): unknown {
  const values = entries.map(([, value]) => (Array.isArray(value) ? value[1] : value));
  return values.find((value) => value !== label && numberOf(value) !== null);
}

/** One JSON value, or several, separated by newlines or simply concatenated. */
function documents(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch (error) {
    const pieces = topLevel(text);
    if (pieces.length < 2) throw error;
    return pieces.map((piece) => JSON.parse(piece) as unknown);
  }
}

/** Scans by character: a regular expression for strings would rescan the rest of the text from every unclosed quote. */
function topLevel(text: string): readonly string[] {
  const pieces: string[] = [];
  let [depth, from, inText] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') inText = !inText;
    else if (inText && character === '\\') at++;
    else if (inText) continue;
    else if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') {
      depth--;
      if (depth > 0) continue;
      pieces.push(text.slice(from, at + 1));
      from = at + 1;
    }
  }
  return pieces;
}

// ── CSV ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Either a header of names with rows of counts below it (repeated for each statement), or a name and a count in each row. */
function fromCsv(text: string, names: ReadonlyMap<string, string>, add: Add): void {
  const delimiter = [',', '\t', ';'];
  const rows = parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true, trim: true }) as string[][];
  let header: readonly string[] = [];
  const addBelow = (title: string, cell: string): void => {
    if (names.has(title)) add(title, cell);
  };
  for (const row of rows) {
    const name = row.find((cell) => names.has(cell));
    const count = row.find((cell) => numberOf(cell) !== null);
    if (name !== undefined && count !== undefined) add(name, count);
    else if (name !== undefined) header = row;
    else for (const [at, cell] of row.entries()) addBelow(header[at] ?? '', cell);
  }
}
