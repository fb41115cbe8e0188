// Values of a configuration -> values of options: negated ones, paths from where the program runs, sinks with positions from 0.
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { InputError } from '../../model/errors.ts';
import type { ConfigValue } from '../config/read.ts';

type Entry = readonly [name: string, value: unknown];

/** Names and values as the command line would give them; `folder` is that of the configuration. */
export function entryOf({ row, value, place }: ConfigValue, folder: string): readonly Entry[] {
  const { key } = row;
  if (row.isPath || key === 'output') checkPaths([value].flat(), place);
  if (key.startsWith('no-') && row.type.kind === 'flag') return value ? [[camelCase(key.slice(3)), false]] : [];
  if (row.type.kind === 'flag') return value ? [[camelCase(key), true]] : [];
  if (key === 'output') return [[key, outputIn(folder, value as string, place)]];
  if (row.isPath)
    return [[camelCase(key), Array.isArray(value) ? value.map((one) => at(folder, one)) : at(folder, value as string)]];
  return [[camelCase(key), asOption(key, value)]];
}

function checkPaths(paths: readonly unknown[], place: string): void {
  if (paths.every((path) => !String(path).includes('\0'))) return;
  throw new InputError(`${place}: a path holds a NUL character`, 'No file has such a name.');
}

const camelCase = (key: string): string => key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Paths are relative to the configuration; `-` is no path. */
const at = (folder: string, path: string): string =>
  path === '-' || isAbsolute(path) || folder === '.' ? path : join(folder, path);

function asOption(key: string, value: unknown): unknown {
  const records = value as readonly Record<string, unknown>[];
  if (key === 'categories') return records.map((one) => ({ points: 20, ...one }));
  return key === 'sinks' ? records.map(sinkOf) : value;
}

/** Positions count from 1 for people. */
const sinkOf = ({
  name,
  text,
  severity = 'unknown',
  kind = 'log',
  'never-returns': fatal = false,
}: Record<string, unknown>) => ({
  name,
  text: typeof text === 'number' ? text - 1 : null,
  severity,
  kind,
  fatal,
});

/** A tree that comes with a configuration must not make anybody write elsewhere. */
function outputIn(folder: string, path: string, place: string): string {
  const target = at(folder, path);
  const inside = relative(realpathSync(folder), real(resolve(target)));
  if (path === '-' || (inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside))) return target;
  throw new InputError(
    `${place}: output "${path}" leads out of the folder of the configuration`,
    'Name a file in it, or use -o.',
  );
}

/** Where links lead, as far as it exists. */
function real(path: string): string {
  return existsSync(path) || path === dirname(path) ? realpathSync(path) : join(real(dirname(path)), basename(path));
}
