// Sinks that the configuration lists: they override what the source shows.

import type { SinkRow, Vocabulary } from '../../model/language-contract.ts';
import { lastName } from '../../text/identifiers.ts';
import { type InferredSink, placesOf, type SinkGraph } from './sink-graph.ts';

export const isConfigured = ({ configuredCalls }: Vocabulary, name: string): boolean =>
  configuredCalls !== undefined && (configuredCalls.sinks.has(name) || configuredCalls.none.has(name));

export function configuredSink({ configuredCalls }: Vocabulary, name: string, short: string): SinkRow | null {
  if (!configuredCalls) return null;
  if (configuredCalls.none.has(name) || configuredCalls.none.has(short))
    return { name: short, text: null, kind: 'call', severity: 'unknown' };
  return configuredCalls.sinks.get(name) ?? configuredCalls.sinks.get(short) ?? null;
}

export const configuredFatalCalls = (languages: ReadonlyMap<string, Vocabulary>): readonly string[] =>
  [...languages.values()]
    .flatMap(({ configuredCalls }) => [...(configuredCalls?.sinks.values() ?? [])].filter(({ fatal }) => fatal))
    .map(({ name }) => lastName(name));

export const inferredFromRow = (
  { name, text, kind, severity, fatal = false }: SinkRow,
  { byName }: SinkGraph,
): InferredSink => ({
  name,
  text,
  kind,
  severity,
  fatal,
  why: 'listed in the configuration',
  definedAt: placesOf(byName.get(name) ?? []),
});

export function withConfigured(
  sinks: ReadonlyMap<string, InferredSink>,
  program: SinkGraph,
): ReadonlyMap<string, InferredSink> {
  const { configuredCalls } = program.language;
  if (!configuredCalls) return sinks;
  return new Map([
    ...sinks,
    ...[...configuredCalls.sinks].map(([name, row]) => [name, inferredFromRow(row, program)] as const),
  ]);
}
