// Lists the sinks of a program with their numbers of calls: its own, and library sinks it uses.

import type { Vocabulary } from '../../model/language-contract.ts';
import type { FoundSink, Message, SinkKind } from '../../model/messages.ts';
import { lastName } from '../../text/identifiers.ts';
import { certain } from '../../text/items.ts';
import type { InferredSinks } from './infer-sinks.ts';
import type { InferredSink } from './sink-graph.ts';

/** Sorted by number of calls with a text. */
export function listSinks(
  messages: readonly Message[],
  { all, defined }: InferredSinks,
  languages: readonly Vocabulary[],
): FoundSink[] {
  const found = new Map<string, FoundSink>();
  for (const language of languages) {
    for (const sink of all.get(language.name)?.values() ?? [])
      if (!isLibrarys(sink.name, language)) found.set(`${language.name}\0${sink.name}`, ofProject(sink, language));
  }
  const places = new Map<string, Set<string>>();
  for (const message of messages) {
    const { sink, sinkKind, file, callLine } = message.origin;
    const key = `${message.language}\0${sink}`;
    if (sink === null || !(found.has(key) || emitting.has(sinkKind))) continue;
    if (!found.has(key)) {
      const language = certain(languages.find(({ name }) => name === message.language));
      const places = isLibrarys(sink, language) ? [] : defined.get(language.name)?.get(sink);
      found.set(key, byName(message, sink, places));
    }
    const calls = places.get(key) ?? new Set();
    places.set(key, calls.add(`${file}:${callLine}`));
  }
  return [...found]
    .map(([key, sink]) => ({ ...sink, calls: places.get(key)?.size ?? 0 }))
    .filter(({ calls, definedAt }) => calls > 0 || definedAt.length > 0)
    .sort((a, b) => b.calls - a.calls || (a.name < b.name ? -1 : Number(a.name > b.name)));
}

/** Many classes share the names of methods: `error` is usually that of a logger, whatever else a program uses it for. */
const isLibrarys = (name: string, { methods, sinks, configuredCalls }: Vocabulary): boolean =>
  !configuredCalls?.sinks.has(name) && methods === true && sinks.some((row) => lastName(row.name) === name);

const ofProject = (
  { name, kind, text, severity, fatal, why, definedAt }: InferredSink,
  language: Vocabulary,
): FoundSink => ({
  name,
  language: language.name,
  kind,
  text,
  severity,
  fatal,
  calls: 0,
  why,
  definedAt,
});

const emitting: ReadonlySet<SinkKind> = new Set(['log', 'terminal', 'reply']);

const byName = (
  { language, origin, severity }: Message,
  name: string,
  definedAt: readonly string[] = [],
): FoundSink => ({
  name,
  language,
  kind: origin.sinkKind,
  text: null,
  severity,
  fatal: false,
  calls: 0,
  why: definedAt.length > 0 ? 'is named like a sink' : 'library call, or named like a sink',
  definedAt,
});
