// Exception classes -> messages: their names as logs show them, the definition first, then each throw.

import type { ClassFact, ExceptionClass, RaiseFact } from '../../model/exception-facts.ts';
import type { Message } from '../../model/messages.ts';
import { valueAt } from '../../text/items.ts';
import { withBlanks } from '../../text/template-text.ts';
import type { InFile, ThrownClasses } from './exceptions.ts';

/** `messages` are those of the program: the texts of an exception say more about it than its name. */
export function exceptionMessages(classes: readonly ThrownClasses[], messages: readonly Message[]): Message[] {
  if (classes.length === 0) return [];
  const said = textsByClass(classes, messages);
  return classes.flatMap((thrown) => {
    const { name, qualified, standard, lineage, heirsRaised, raises, definitions, logged } = thrown;
    const exception: ExceptionClass = {
      name,
      qualified,
      standard,
      lineage,
      raised: raises.length,
      heirsRaised,
      logged: logged?.sink ?? null,
      said: valueAt(said, name),
    };
    return [...definitions, ...raises].map((place) => message(thrown, exception, place));
  });
}

/** A thrown text has the severity with which its handler logs it. */
export function withHandlers(message: Message, logged: ReadonlyMap<string, ThrownClasses['logged']>): Message {
  const { origin, severity, language } = message;
  if (origin.sinkKind !== 'throw' || severity !== 'unknown') return message;
  const known = logged.get(`${language} ${origin.sink}`);
  return known ? { ...message, severity: known.severity } : message;
}

// Enough to show what an exception is about.
const enough = 20;

function textsByClass(
  classes: readonly ThrownClasses[],
  messages: readonly Message[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>(classes.map(({ name }) => [name, []]));
  for (const { origin, parts, excluded } of messages) {
    if (origin.sinkKind !== 'throw' || excluded !== null) continue;
    const texts = found.get(origin.sink ?? '');
    if (texts && texts.length < enough) texts.push(withBlanks(parts));
  }
  return found;
}

function message(
  { language, lineage, logged }: ThrownClasses,
  exception: ExceptionClass,
  { file, fact }: InFile<ClassFact | RaiseFact>,
): Message {
  const { line, column } = fact;
  return {
    parts: [{ literal: exception.name }],
    origin: {
      file,
      line,
      column,
      callLine: line,
      function: 'function' in fact ? fact.function : null,
      sink: lineage[0] ?? null,
      sinkKind: 'throw',
      facility: null,
    },
    language,
    severity: logged?.severity ?? 'unknown',
    returned: false,
    fatal: false,
    branches: none,
    next: none,
    messageIds: none,
    excluded: null,
    exception,
  };
}

const none: readonly never[] = [];
