// Messages of sources in any language, in short: `error forged ticket of {}`.
import { factsOf } from '../../src/facts/reading/file-facts.ts';
import { languagesWith } from '../../src/languages/with-sinks.ts';
import { link } from '../../src/linking/link.ts';
import type { Message } from '../../src/model/messages.ts';
import { withBraces } from '../../src/text/template-text.ts';

const calls = { sinks: [], notSinks: [] };

/** Messages that are not excluded, of sources by the names of their files. */
function found(language: string, sources: Readonly<Record<string, string>>): readonly Message[] {
  const facts = Object.entries(sources).map(([name, source]) =>
    factsOf(source, language, name, source.length, { silent: true, exceptions: true, calls }),
  );
  return link(facts, languagesWith(calls), false, false).messages;
}

/** Severity and text of each, sorted. */
export const messagesOf = (language: string, sources: Readonly<Record<string, string>>): string[] =>
  [...new Set(found(language, sources).map(({ severity, parts }) => `${severity} ${withBraces(parts)}`))].sort();

export const messagesIn = (language: string, source: string): string[] => messagesOf(language, { 'a.x': source });

/** The kind of the sink of each, in order. */
export const kindsIn = (language: string, source: string): string[] =>
  found(language, { 'a.x': source }).map(({ origin }) => origin.sinkKind);
