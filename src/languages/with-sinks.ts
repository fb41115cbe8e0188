// Adds the sinks and non-sinks of the configuration to the languages.
import type { Catalogue, Language, OwnCalls, Vocabulary } from '../model/language-contract.ts';
import { languages } from './index.ts';

type Known = readonly (Language | Catalogue)[];

const made = new Map<string, Known>();

/** Always the same values for the same calls, since much is remembered by language. */
export function languagesWith({ sinks, notSinks }: OwnCalls): Known {
  if (sinks.length + notSinks.length === 0) return languages;
  const key = JSON.stringify([sinks, notSinks]);
  let found = made.get(key);
  if (!found) {
    found = languages.map((language) => withCalls(language, { sinks, notSinks }));
    made.set(key, found);
  }
  return found;
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
      ...[...nonMessageCalls].filter(([name]) => !isGiven(name.split(':', 1)[0]!)),
      ...notSinks.map((name) => [name, 'not a sink'] as const),
    ]),
  };
}
