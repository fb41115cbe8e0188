// Merges the configuration into the option values; the command line takes precedence.

import { dirname } from 'node:path';
import { InputError } from '../../model/errors.ts';
import { itemAt } from '../../text/items.ts';
import { nearest } from '../../text/nearest-name.ts';
import type { Command, CommandInput } from '../commands/command.ts';
import type { ConfigValue } from '../config/read.ts';
import { findConfig } from './find-config.ts';
import { readConfigText } from './lists.ts';
import { camelCase, type GivenValues } from './option-row.ts';

export interface Configured {
  readonly given: CommandInput;
  /** Notes for the user, such as which file was read. */
  readonly notes: readonly { readonly kind: 'warning' | null; readonly text: string }[];
  /** The error, prefixed with its location if it is about a configuration value. */
  readonly restated: (error: unknown) => unknown;
}

/** `commands` are all that read a configuration. */
export async function withConfig(
  command: Command,
  given: CommandInput,
  commands: readonly Command[],
): Promise<Configured> {
  const { config, noConfig } = given.values;
  const takesOne = command.groups.some(({ rows }) => Object.hasOwn(rows, 'config'));
  const unchanged: Configured = { given, notes: [], restated: (error) => error };
  if (!takesOne || noConfig === true) return unchanged;
  const { file, strange } = typeof config === 'string' ? { file: config, strange: [] } : findConfig();
  const warnings = strange.map((one) => ({
    kind: 'warning' as const,
    text: `${one} belongs to another user and is ignored; to use it, name it with --config`,
  }));
  if (file === null) return { ...unchanged, notes: warnings };
  const text = await readConfigText(file, typeof config === 'string');
  const found = await valuesIn({ file, text }, command, commands);
  const chosen = found.filter((one) => isFor(one, command, given.values));
  // Loaded only if there is a configuration.
  const { optionValues } = await import('./config-values.ts');
  const { ownSettings } = await import('./own-settings.ts');
  const values = { ...optionValues(chosen, dirname(file)), ...given.values };
  const note = { kind: null, text: `configuration: ${file}` };
  return {
    given: { ...given, values, own: ownSettings(found) },
    notes: [...warnings, note],
    restated: restater(chosen),
  };
}

interface ConfigFile {
  readonly file: string;
  readonly text: string;
}

async function valuesIn(
  { file, text }: ConfigFile,
  command: Command,
  commands: readonly Command[],
): Promise<readonly ConfigValue[]> {
  // Loaded only if there is a configuration.
  const { configRows } = await import('./config-rows.ts');
  const { readConfig } = await import('../config/read.ts');
  const near = (name: string, names: readonly string[]): string => nearest(name, names as [string, ...string[]]);
  const rows = configRows([itemAt(commands, 0), command, ...commands]);
  return readConfig(text, { file, rows, near });
}

// ── which values count ──────────────────────────────────────────────────────────────────────────────────────────────

// Destination and format differ between commands: the configuration sets those of the first command only.
const ofResult = new Set(['format', 'output']);
const loudness = ['quiet', 'verbose'];

function isFor({ row: { key } }: ConfigValue, { name, groups }: Command, given: GivenValues): boolean {
  if (ofResult.has(key) && name !== 'extract') return false;
  if (loudness.includes(key) && loudness.some((one) => given[one] !== undefined)) return false;
  return groups.some(({ rows }) => Object.hasOwn(rows, camelCase(key)));
}

// ── errors ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** `--date "soon": …` -> `.sigma-extract.yml:3:7: date "soon": …` */
function restater(values: readonly ConfigValue[]): Configured['restated'] {
  const places = new Map(values.map(({ row, place }) => [row.key, place]));
  return (error) => {
    if (!(error instanceof InputError)) return error;
    const place = places.get(error.facts.option?.replace(/^--/, '') ?? '');
    return place === undefined ? error : error.inConfiguration(place);
  };
}
