// Keys without an option, checked against their rows -> settings of a run.

import { severities } from '../../model/severity.ts';
import type { OwnSettings } from '../commands/command.ts';
import type { ConfigValue } from '../config/read.ts';
import { sinkKinds } from './config-rows.ts';

const DEFAULT_POINTS = 20;

const readers: { readonly [K in keyof OwnSettings]: (value: unknown) => OwnSettings[K] } = {
  allow: texts,
  deny: texts,
  notSinks: texts,
  weights: (value) => Object.fromEntries(Object.entries(value ?? {}).map(([name, points]) => [name, Number(points)])),
  categories: (value) =>
    records(value).map(({ name, words, points = DEFAULT_POINTS }) => ({
      name: String(name),
      words: texts(words),
      points: Number(points),
    })),
  sinks: (value) => records(value).map(sinkOf),
  components: (value) => records(value).map(({ name, include }) => ({ name: String(name), include: texts(include) })),
  logFormats: (value) => records(value).map(({ name, prefix }) => ({ name: String(name), prefix: String(prefix) })),
};

const keys: Readonly<Record<string, keyof OwnSettings>> = {
  allow: 'allow',
  deny: 'deny',
  'not-sinks': 'notSinks',
  weights: 'weights',
  categories: 'categories',
  sinks: 'sinks',
  components: 'components',
  'log-formats': 'logFormats',
};

export const isOwn = (key: string): boolean => Object.hasOwn(keys, key);

export function ownSettings(found: readonly ConfigValue[]): Partial<OwnSettings> {
  const own: { -readonly [K in keyof OwnSettings]?: OwnSettings[K] } = {};
  const set = <K extends keyof OwnSettings>(key: K, value: unknown): void => {
    own[key] = readers[key](value);
  };
  for (const { row, value } of found) {
    const key = keys[row.key];
    if (key !== undefined) set(key, value);
  }
  return own;
}

function texts(value: unknown): readonly string[] {
  return [value].flat().map(String);
}

function records(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value : [];
}

/** Users count positions from 1. */
function sinkOf({ name, text, severity, kind, 'never-returns': fatal }: Readonly<Record<string, unknown>>) {
  return {
    name: String(name),
    text: typeof text === 'number' ? text - 1 : null,
    severity: severities.find((one) => one === severity) ?? 'unknown',
    kind: sinkKinds.find((one) => one === kind) ?? 'log',
    fatal: fatal === true,
  };
}
