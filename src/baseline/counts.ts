// Counts as log stores print them -> count of each keyword. CSV or TSV with names, JSON in the forms of DuckDB, ClickHouse, Elasticsearch,
// Splunk and Loki, one value or several one behind the other. A keyword is named by its id or its text; several counts of one are added.
import { parse } from 'csv-parse/sync';
import { InputError } from '../errors.ts';

/** `names`: id or text -> keyword. Throws an `InputError` when the text holds no count of any of them. */
export function readCounts(
  text: string,
  file: string,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add: Add = (name, value) => {
    const keyword = names.get(name)!;
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
  if (counts.size === 0) throw refuse(file, 'holds no count of a keyword of this source');
  return counts;
}

type Add = (name: string, value: unknown) => void;

const refuse = (file: string, why: string): InputError =>
  new InputError(
    `--baseline-counts ${file}: ${why}`,
    'Give what the queries of --baseline-query print, as CSV with names or as JSON.',
  );

const numberOf = (value: unknown): number | null =>
  (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) && Number(value) >= 0
    ? Number(value)
    : null;

// ── JSON ────────────────────────────────────────────────────────────────────────────────────────────────────────────

function fromJson(text: string, names: ReadonlyMap<string, string>, add: Add): void {
  for (const value of documents(text)) visit(value);

  function visit(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    const entries = Object.entries(value);
    const label = entries.map(([, item]) => labelIn(item, names)).find((name) => name !== null);
    if (label !== undefined && !Array.isArray(value)) {
      const count = countBeside(entries, label);
      if (count !== undefined) add(label, count); // ClickHouse tells the types of its columns too
      return;
    }
    for (const [key, item] of entries) {
      if (names.has(key)) add(key, (item as { doc_count?: unknown } | null)?.doc_count ?? item);
      else visit(item);
    }
  }
}

/** `{"keyword": "k_…"}`, also one level down as Loki writes it: `{"metric": {"keyword": "k_…"}}`. */
function labelIn(item: unknown, names: ReadonlyMap<string, string>): string | null {
  if (typeof item === 'string') return names.has(item) ? item : null;
  const metric = typeof item === 'object' && item !== null && !Array.isArray(item) ? Object.values(item) : [];
  const found = metric.find((inner) => typeof inner === 'string' && names.has(inner));
  return (found as string | undefined) ?? null;
}

/** The number beside a label; of Loki's `"value": [time, "12"]` the second. */
function countBeside(entries: readonly (readonly [string, unknown])[], label: string): unknown {
  const values = entries.map(([, value]) => (Array.isArray(value) ? value[1] : value));
  return values.find((value) => value !== label && numberOf(value) !== null);
}

/** One JSON value, or several: one a line, or one behind the other. */
function documents(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch (error) {
    const pieces = topLevel(text);
    if (pieces.length < 2) throw error;
    return pieces.map((piece) => JSON.parse(piece) as unknown);
  }
}

function topLevel(text: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\[\s\S])*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth++;
    if (token === ']' || token === '}') depth--;
    if (depth > 0 || token.startsWith('"')) continue;
    pieces.push(text.slice(from, index + 1));
    from = index + 1;
  }
  return pieces;
}

// ── CSV ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A line of names with a line of counts below it, as often as there were statements; or a name and a count in each line. */
function fromCsv(text: string, names: ReadonlyMap<string, string>, add: Add): void {
  const delimiter = [',', '\t', ';'];
  const rows = parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true, trim: true }) as string[][];
  let header: readonly string[] = [];
  for (const row of rows) {
    const name = row.find((cell) => names.has(cell));
    const count = row.find((cell) => numberOf(cell) !== null);
    if (name !== undefined && count !== undefined) add(name, count);
    else if (name !== undefined) header = row;
    else for (const [at, cell] of row.entries()) if (names.has(header[at] ?? '')) add(header[at]!, cell);
  }
}
