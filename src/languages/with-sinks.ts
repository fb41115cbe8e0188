// Adds the sinks and non-sinks of the configuration to the languages.

import type { Catalogue, Language, OwnCalls, Vocabulary } from '../model/language-contract.ts';
import { languages } from './index.ts';

type Known = readonly (Language | Catalogue)[];

/** By the configured sinks, an object of the run's options. */
const made = new WeakMap<OwnCalls['sinks'], Pick<OwnCalls, 'notSinks'> & { readonly languages: Known }>();

/** Returns the same object for the same options, because what is derived from a language is kept by object. */
export function languagesWith({ sinks, notSinks }: OwnCalls): Known {
  if (sinks.length + notSinks.length === 0) return languages;
  const known = made.get(sinks);
  if (known?.notSinks === notSinks) return known.languages;
  const changed = languages.map((language) => withCalls(language, { sinks, notSinks }));
  made.set(sinks, { notSinks, languages: changed });
  return changed;
}

function withCalls<T extends Vocabulary>(language: T, { sinks, notSinks }: OwnCalls): T {
  const configuredCalls = { sinks: new Map(sinks.map((row) => [row.name, row])), none: new Set(notSinks) };
  const isGiven = (name: string): boolean => configuredCalls.sinks.has(name) || configuredCalls.none.has(name);
  const { nonMessageCalls } = language;
  return {
    ...language,
    configuredCalls,
    sinks: [...sinks, ...language.sinks.filter(({ name }) => !isGiven(name))],
    nonMessageCalls: new Map([
      ...[...nonMessageCalls].filter(([name]) => !isGiven(name.split(':', 1)[0] ?? '')),
      ...notSinks.map((name) => [name, 'not a sink'] as const),
    ]),
  };
}
