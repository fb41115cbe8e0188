// FileFacts of the whole program -> messages: constants resolved, each text with its sink and severity, and what is no message marked.
import type { Language } from '../syntax.ts';
import type { FileFacts, Message, Origin, Part, TextFact } from '../types.ts';
import { constantTexts, resolve, scopedConstants } from './constants.ts';
import { exclusionOf } from './exclude.ts';
import { facilityOf, severityOf } from './severity.ts';
import { type Sink, sinkOf } from './sinks.ts';

export function link(facts: readonly FileFacts[], languages: readonly Language[]): Message[] {
  const byName = new Map(languages.map((language) => [language.name, language]));
  const macros = constantTexts(facts.filter(({ language }) => !byName.get(language)!.grammar.constant));
  const scoped = scopedConstants(facts.filter(({ language }) => byName.get(language)!.grammar.constant));
  return facts.flatMap((file) => {
    const language = byName.get(file.language)!;
    const constants = language.grammar.constant ? scoped(file) : macros;
    return file.texts.map((text) => message(file, language, seenThrough(text), resolve(text.parts, constants)));
  });
}

function message(file: FileFacts, language: Language, text: TextFact, parts: readonly Part[]): Message {
  const named = sinkOf(text, language);
  const severity = severityOf(text, named, language);
  const sink = named.kind === 'terminal' && severity !== named.severity ? { ...named, kind: 'log' as const } : named; // prints with a level
  return {
    parts,
    origin: originOf(file, text, sink),
    language: file.language,
    severity,
    fatal: sink.fatal || text.next.some((verb) => ends.has(verb)),
    branches: text.branches,
    next: text.next,
    messageIds: [],
    excluded: exclusionOf({ text, parts, sink, language }),
  };
}

/** Projects name their own gettext `U_`, `TR_`, `N_`: the call around it is the one that speaks. */
function seenThrough(text: TextFact): TextFact {
  const [next = null, ...outer] = text.outer;
  return text.call && next && /^[A-Z]{0,3}_$/.test(text.call.name) ? { ...text, call: next, outer } : text;
}

// Calls of the C library that end the process.
const ends = new Set(['exit', '_exit', '_Exit', 'abort', 'quick_exit']);

function originOf(file: FileFacts, text: TextFact, sink: Sink): Origin {
  return {
    file: file.file,
    line: text.line,
    column: text.column,
    callLine: text.call?.line ?? text.line,
    function: text.function,
    sink: sink.name,
    sinkKind: sink.kind,
    facility: facilityOf(text),
  };
}
