// Values of a configuration -> option values, with paths relative to the working folder.
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { InputError } from '../../model/errors.ts';
import type { ConfigValue } from '../config/read.ts';
import { camelCase, type GivenValues } from './option-row.ts';
import { isOwn } from './own-settings.ts';

/** Values as from the command line; `folder` is that of the configuration. */
export const optionValues = (found: readonly ConfigValue[], folder: string): GivenValues =>
  Object.fromEntries(found.filter(({ row }) => !isOwn(row.key)).flatMap((one) => entryOf(one, folder)));

function entryOf({ row, value, place }: ConfigValue, folder: string): readonly (readonly [string, unknown])[] {
  const key = camelCase(row.key);
  if (row.isPath || key === 'output') checkPaths([value].flat(), place);
  if (row.type.kind === 'flag') return value ? [[key, true]] : [];
  if (key === 'output') return [[key, outputIn(folder, String(value), place)]];
  if (!row.isPath) return [[key, value]];
  return [[key, Array.isArray(value) ? value.map((one) => at(folder, String(one))) : at(folder, String(value))]];
}

function checkPaths(paths: readonly unknown[], place: string): void {
  if (paths.every((path) => !String(path).includes('\0'))) return;
  throw new InputError(`${place}: a path contains a NUL character`, 'Remove it: file names cannot contain one.');
}

/** Paths are relative to the configuration; `-` is not a path. */
const at = (folder: string, path: string): string =>
  path === '-' || isAbsolute(path) || folder === '.' ? path : join(folder, path);

/** A tree that contains a configuration must not redirect output outside its folder. */
function outputIn(folder: string, path: string, place: string): string {
  const target = at(folder, path);
  const inside = relative(realpathSync(folder), real(resolve(target)));
  if (path === '-' || (inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside))) return target;
  throw new InputError(
    `${place}: output "${path}" is outside the folder of the configuration`,
    'Use a path inside it, or pass -o.',
  );
}

/** Resolves links in the part of the path that exists. */
function real(path: string): string {
  return existsSync(path) || path === dirname(path) ? realpathSync(path) : join(real(dirname(path)), basename(path));
}
