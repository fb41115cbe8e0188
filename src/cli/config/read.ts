// Text of a configuration -> values with their positions. Unknown keys and wrong types are InputErrors with line and column.

import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { parseYaml, type YamlNode } from '../../files/bounded-yaml.ts';
import { InputError } from '../../model/errors.ts';
import type { ConfigRow, ConfigType } from './rows.ts';

export interface ConfigValue {
  readonly row: ConfigRow;
  /** A string, number or flag, a list, points by name, or records by the keys of their fields. */
  readonly value: unknown;
  /** `file:line:column` of the value. */
  readonly place: string;
}

/** `near` returns the known name most similar to an unknown one. */
export interface ConfigReading {
  readonly file: string;
  readonly rows: readonly ConfigRow[];
  readonly near: (name: string, names: readonly string[]) => string;
}

/** An empty file has no values. */
export function readConfig(text: string, reading: ConfigReading): readonly ConfigValue[] {
  const { documents, lines, resolve: target } = parseYaml(text, reading.file, 'core');
  const [document, more] = documents;
  const placeOf = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${reading.file}:${line}:${col}`;
  };
  const wrong = (offset: number, what: string, hint: string): InputError =>
    new InputError(`${placeOf(offset)}: ${what}`, hint);
  const [error] = document?.errors ?? [];
  if (error) throw wrong(error.pos[0], `is not valid YAML: ${firstLine(error.message)}`, 'Correct the syntax there.');
  if (more) throw wrong(more.range[0], 'a second YAML document starts here', 'Remove the line with ---.');
  if (!document?.contents) return [];
  const resolve = (node: unknown): Node | null => target(node as YamlNode);
  const reader: Reader = { reading, resolve, placeOf, wrong };
  return readMap(reader, document.contents, reading.rows, 'the configuration');
}

const firstLine = (message: string): string => message.split('\n', 1)[0] ?? '';

interface Reader {
  readonly reading: ConfigReading;
  readonly resolve: (node: unknown) => Node | null;
  readonly placeOf: (offset: number) => string;
  readonly wrong: (offset: number, what: string, hint: string) => InputError;
}

function readMap(reader: Reader, node: Node, rows: readonly ConfigRow[], what: string): readonly ConfigValue[] {
  const { wrong, placeOf } = reader;
  const names = rows.map(({ key }) => key);
  const pairs = pairsOf(
    reader,
    node,
    what,
    `Write it as lines of key: value. Keys are ${names.slice(0, 5).join(', ')}…`,
  );
  return pairs.map(({ key, at, node }) => {
    const row = rows.find((one) => one.key === key);
    if (!row) throw wrong(at, `unknown key "${key}"`, `Did you mean ${reader.reading.near(key, names)}?`);
    const value = reader.resolve(node);
    if (!value || (isScalar(value) && value.value === null)) throw wrong(at, `${key} has no value`, noValue);
    const place = placeOf(offsetOf(value));
    return { row, value: readValue(reader, value, row.type, row.key), place };
  });
}

const noValue = 'Give it one, or put a # before it.';

interface Found {
  readonly key: string;
  /** Offset of the key. */
  readonly at: number;
  readonly node: unknown;
}

function pairsOf({ wrong }: Reader, node: Node, what: string, hint: string): readonly Found[] {
  if (!isMap(node)) throw wrong(offsetOf(node), `${what} must be ${kinds.records}, not ${kindOf(node)}`, hint);
  return node.items.map(({ key, value }: Pair) => {
    const at = offsetOf(key as Node);
    if (isScalar(key) && typeof key.value === 'string') return { key: key.value, at, node: value };
    throw wrong(at, `a key of ${what} is ${kindOf(key as Node)}`, 'Keys must be strings.');
  });
}

const offsetOf = (node: Node): number => node.range?.[0] ?? 0;

function readValue(reader: Reader, node: Node, type: ConfigType, key: string): unknown {
  switch (type.kind) {
    case 'records':
      return itemsOf(reader, node, key).map((item) => readRecord(reader, item, type.fields, key));
    case 'points':
      return readPoints(reader, node, type.names, key);
    case 'texts':
      return (isSeq(node) ? itemsOf(reader, node, key) : [node]).map((item) => readScalar(reader, item, type, key));
    default:
      return readScalar(reader, node, type, key);
  }
}

function itemsOf({ wrong, resolve }: Reader, node: Node, key: string): readonly Node[] {
  if (!isSeq(node))
    throw wrong(offsetOf(node), `${key} must be a list, not ${kindOf(node)}`, 'Start each of its lines with "- ".');
  return node.items.flatMap((item) => resolve(item) ?? []);
}

/** Fields of a record, by their keys. */
function readRecord(reader: Reader, node: Node, fields: readonly ConfigRow[], key: string): Record<string, unknown> {
  const values = readMap(reader, node, fields, `an item of ${key}`);
  const missing = fields.find((field) => field.required && !values.some(({ row }) => row === field));
  if (missing)
    throw reader.wrong(
      offsetOf(node),
      `an item of ${key} has no ${missing.key}`,
      `Add ${missing.key}: ${missing.help}.`,
    );
  return Object.fromEntries(values.map(({ row, value }) => [row.key, value]));
}

const mostPoints = 100;

function readPoints(reader: Reader, node: Node, names: readonly string[], key: string): Record<string, number> {
  const pairs = pairsOf(reader, node, key, 'Write lines of name: points below it.');
  const points = pairs.map(({ key: name, at, node }) => {
    if (!names.includes(name)) {
      throw reader.wrong(at, `"${name}" is not a signal`, `Did you mean "${reader.reading.near(name, names)}"?`);
    }
    const value = reader.resolve(node);
    if (!value) throw reader.wrong(at, `${name} has no value`, noValue);
    const type = { kind: 'number', from: -mostPoints, to: mostPoints, check: null } as const;
    return [name, readScalar(reader, value, type, name)] as const;
  });
  return Object.fromEntries(points) as Record<string, number>;
}

type Simple = Extract<ConfigType, { readonly kind: 'text' | 'texts' | 'flag' | 'number' }>;

function readScalar(reader: Reader, node: Node, type: Simple, key: string): unknown {
  const at = offsetOf(node);
  const kind = type.kind === 'texts' ? 'text' : type.kind;
  if (!isScalar(node) || typeof node.value !== types[kind]) {
    const hint = kind === 'text' && isScalar(node) && node.value !== null ? 'Put it in quotes.' : hints[kind];
    throw reader.wrong(at, `${key} must be ${kinds[kind]}, not ${kindOf(node)}`, hint);
  }
  const { value } = node;
  if (type.kind === 'flag') return value;
  const { check } = type;
  if (check) return inPlace(reader.placeOf(at), () => check(String(value), key));
  if (type.kind === 'number') checkRange(reader, at, value as number, type, key);
  else if (type.names && !type.names.includes(value as string)) {
    const meant = reader.reading.near(value as string, type.names);
    throw reader.wrong(at, `${key} "${value}" is not valid`, `Did you mean ${meant}? Valid: ${type.names.join(', ')}.`);
  }
  return value;
}

function inPlace(place: string, read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    throw error instanceof InputError ? error.inConfiguration(place) : error;
  }
}

function checkRange(
  { wrong }: Reader,
  at: number,
  value: number,
  { from, to }: { from: number; to: number },
  key: string,
): void {
  if (Number.isInteger(value) && from <= value && value <= to) return;
  throw wrong(at, `${key} ${value} is not a whole number from ${from} to ${to}`, '');
}

const types = { text: 'string', flag: 'boolean', number: 'number' } as const;
const kinds = { text: 'a string', flag: 'true or false', number: 'a number', records: 'a map' } as const;
const hints = {
  text: 'Write a single string.',
  flag: 'Write true or false.',
  number: 'Write one whole number, without quotes.',
} as const;

function kindOf(node: Node): string {
  if (isMap(node)) return kinds.records;
  if (isSeq(node)) return 'a list';
  const value = isScalar(node) ? node.value : null;
  if (typeof value === 'string') return kinds.text;
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'number' ? kinds.number : 'nothing';
}
