// The sinks that are inferred from sources, in short.
import { factsOf } from '../../src/facts/reading/file-facts.ts';
import { languagesWith } from '../../src/languages/with-sinks.ts';
import { inferSinks } from '../../src/linking/sinks/infer-sinks.ts';
import type { InferredSink } from '../../src/linking/sinks/sink-graph.ts';
import { switchesOf } from '../../src/linking/switches.ts';
import type { OwnCalls } from '../../src/model/language-contract.ts';

export type Files = Readonly<Record<string, string>>;

/** Sources by the names of their files; what people say of calls. */
export function infer(
  files: Files,
  { sinks = [], notSinks = [] }: Partial<OwnCalls> = {},
  places = true,
  language = 'c',
) {
  const calls = { sinks, notSinks };
  const rest = { silent: true, exceptions: false, calls };
  const facts = Object.entries(files).map(([name, source]) => factsOf(source, language, name, source.length, rest));
  const known = languagesWith(calls);
  const found = inferSinks(facts, new Map(known.map((one) => [one.name, one])), places, switchesOf(facts));
  const own = known.find(({ name }) => name === language)!;
  return { ...found, own, call: (file: string, name: string, index: number) => found.of(own, file)({ name, index }) };
}

/** `emit 1: log error, passes its text to syslog, a.c:1`; with `!` it never returns, with `*` only its file can call it. */
const shown = ({ name, text, kind, severity, fatal, why, definedAt, internal }: InferredSink): string =>
  `${name}${fatal ? '!' : ''}${internal ? '*' : ''} ${text}: ${kind} ${severity}, ${why}, ${definedAt.join(' ')}`;

export const sinksOf = (...given: Parameters<typeof infer>): string[] =>
  [
    ...infer(...given)
      .all.get(given[3] ?? 'c')!
      .values(),
  ].map(shown);
