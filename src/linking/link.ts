// Facts of all files -> messages: resolves constants, assigns sink and severity, marks excluded texts.

import type { Excluded } from '../model/exclusions.ts';
import type { Annotation, FileFacts, Part, StringFact } from '../model/facts.ts';
import type { Vocabulary } from '../model/language-contract.ts';
import type { Message, Origin } from '../model/messages.ts';
import { nonMessageCall } from '../model/silent-calls.ts';
import { valueAt } from '../text/items.ts';
import { isCatalogue, isConfiguration } from './constants/bundles.ts';
import { type Constants, resolve, withNamed } from './constants/constants.ts';
import { identifiersOf } from './constants/identifiers.ts';
import { withMessageId } from './constants/jboss-message-ids.ts';
import { withMacrosAround } from './constants/macros-around.ts';
import { type ProgramConstants, programConstants } from './constants/program-constants.ts';
import { type PrintedBy, type PrintedNames, resolveIndirectUses } from './constants/resolve-indirect-uses.ts';
import { withCalls } from './constants/returned-texts.ts';
import { exceptionMessages, withHandlers } from './exceptions/exception-messages.ts';
import { exceptionClasses } from './exceptions/exceptions.ts';
import { excludeGeneratedCode } from './exclusions/generated-code.ts';
import { exclusionOf, lastingReason } from './exclusions/index.ts';
import { excludeListsOfNames } from './exclusions/lists-of-names.ts';
import { type Consumes, consumersOf } from './sinks/consumers.ts';
import { type InferredSinks, inferSinks } from './sinks/infer-sinks.ts';
import { asReply } from './sinks/protocol-replies.ts';
import { countingFromZero, facilityOf, severityOf } from './sinks/severity.ts';
import { type Sink, type SinkContext, sinkOf } from './sinks/sinks.ts';
import { debugBuild, type SwitchedOff, switchesOf } from './switches.ts';

export interface Linked {
  readonly messages: Message[];
  readonly sinks: InferredSinks;
}

/**
 * Messages of the whole program, file by file in the order of `facts`; with `excluded`, including texts that are not messages, with
 * `classNames`, including names of exception classes.
 * Empties the list as it goes: for a large tree, keeping both would double memory.
 */
export function link(facts: FileFacts[], languages: readonly Vocabulary[], excluded = true, classNames = true): Linked {
  const byName = new Map(languages.map((language) => [language.name, language]));
  const switchedOff = switchesOf(facts);
  const sinks = inferSinks(facts, byName, excluded, switchedOff);
  const thrown = exceptionClasses(facts, byName);
  const program = { ...programOf(facts, byName, sinks, thrown), switchedOff };
  const messages: Message[] = [];
  for (const file of drained(facts))
    for (const found of excludeListsOfNames(excludeGeneratedCode(messagesOf(file, program, excluded))))
      if (excluded || found.annotation !== undefined || found.excluded === null) messages.push(found);
  if (classNames) for (const one of exceptionMessages(thrown, messages)) messages.push(one);
  return { messages, sinks };
}

/** What all files of the program say about the texts of each. */
interface Program extends ProgramConstants {
  readonly sinks: InferredSinks;
  readonly aroundOf: (file: FileFacts) => SinkContext;
  readonly printedBy: PrintedBy;
  readonly switchedOff: SwitchedOff;
  readonly consumersIn: (file: FileFacts) => Consumes;
  /** By language and name, the exception classes that are logged. */
  readonly logged: Parameters<typeof withHandlers>[1];
}

function programOf(
  facts: readonly FileFacts[],
  byName: ReadonlyMap<string, Vocabulary>,
  sinks: InferredSinks,
  thrown: ReturnType<typeof exceptionClasses>,
): Omit<Program, 'switchedOff'> {
  const languageOf = ({ language }: FileFacts): Vocabulary => valueAt(byName, language);
  const constants = programConstants(facts, languageOf);
  const consumers = new Map([...byName.keys()].map((name) => [name, consumersOf(facts, name)]));
  const logged = new Map(thrown.map(({ language, name, logged }) => [`${language} ${name}`, logged]));
  const fromZero = countingFromZero(facts);
  const aroundOf = (file: FileFacts): SinkContext => {
    const language = languageOf(file);
    const { file: path } = file;
    return {
      language,
      ownSink: sinks.of(language, path),
      isPieces: sinks.isPieces(language),
      module: moduleOf(path),
      fromZero,
    };
  };
  const printedBy = resolveIndirectUses(facts, aroundOf, constants.unitOf);
  const consumersIn = ({ language }: FileFacts): Consumes => valueAt(consumers, language);
  return { ...constants, sinks, aroundOf, printedBy, consumersIn, logged };
}

function messagesOf(file: FileFacts, program: Program, excluded: boolean): Message[] {
  const around = program.aroundOf(file);
  const constants = program.constantsOf(file);
  const silence = silenceOf(file, around.language, program.translated);
  const found: Message[] = [];
  for (const text of withMacrosAround(file.texts, constants)) {
    const { annotation } = text;
    const seen = asSeen(text, program.lookUp(text, file.file), around.language);
    if (!excluded && !annotation && (lastingReason(seen) ?? silence) !== null) continue;
    const place: SinkPlace = { file, around, printed: program.printedBy(seen, file), program };
    for (const parts of waysOf(seen, file, around.language, constants))
      found.push(annotated(withHandlers(message(place, seen, parts, silence), program.logged), annotation));
  }
  return found;
}

/** The parts of a text, for each way through its constants; a text of names alone is none unless one of them is known. */
function waysOf(
  text: StringFact,
  file: FileFacts,
  language: Vocabulary,
  constants: Constants,
): readonly (readonly Part[])[] {
  const written = withMessageId(text, file, language);
  const ways = resolve(withCalls(language.folderModules ? withNamed(written, constants) : written), constants);
  return text.named ? ways.filter((way) => way.some((part) => 'literal' in part)) : ways;
}

const moduleOf = (path: string): string => path.replace(/^.*\/|\.\w+$/g, '');

/** Annotations take precedence over everything the text itself shows. */
function annotated(found: Message, annotation: Annotation | undefined): Message {
  if (!annotation) return found;
  const ignored: Excluded = { reason: annotation.reason ? `annotation: ${annotation.reason}` : 'annotation' };
  return { ...found, annotation, excluded: annotation.verdict === 'ignore' ? ignored : null };
}

function* drained<T>(list: T[]): Generator<T> {
  list.reverse();
  for (let next = list.pop(); next !== undefined; next = list.pop()) yield next;
}

/** Why a whole file contains no messages. */
function silenceOf(file: FileFacts, language: Vocabulary, translated: ReadonlySet<string>): Excluded | null {
  if (translated.has(file.file)) return { reason: 'translation' };
  return isCatalogue(language) && !language.within && isConfiguration(file) ? { reason: 'configuration' } : null;
}

/** The context of a text. */
interface SinkPlace {
  readonly file: FileFacts;
  readonly around: SinkContext;
  /** The call elsewhere that emits it. */
  readonly printed: PrintedNames | null;
  readonly program: Program;
}

function message(place: SinkPlace, text: StringFact, parts: readonly Part[], silence: Excluded | null): Message {
  const { file, around, printed, program } = place;
  const { language } = around;
  const named = asReply(printed?.sink ?? sinkOf(text, around), parts);
  const known = printed?.severity ?? severityOf(text, named, around);
  const requires = program.switchedOff(file.file, text.requires) ?? named.requires ?? (text.debug ? debugBuild : null);
  const sink = named.kind === 'terminal' && known !== named.severity ? { ...named, kind: 'log' as const } : named; // prints with a level
  return {
    parts,
    origin: originOf(file, text, sink, printed),
    language: file.language,
    severity: requires === null ? known : 'debug',
    returned: text.role === 'returned',
    fatal: sink.fatal || text.next.some((verb) => program.sinks.noReturn.has(verb)),
    branches: text.branches,
    next: text.next,
    messageIds: identifiersOf(parts, text.call ? [text.call, ...text.outer] : []),
    excluded: silence ?? exclusionOf({ text, parts, sink, language }) ?? exclusionIn(place, text, sink),
    ...(requires !== null && { requires }),
  };
}

/** What only the other files of the program show. */
function exclusionIn(
  { around: { language }, printed, program, file }: SinkPlace,
  text: StringFact,
  { kind }: Sink,
): Excluded | null {
  if (printed === null && program.isPart(text, language)) return { reason: 'constant' };
  const reason = text.call && kind === 'call' ? program.consumersIn(file)(text.call, file.file) : null; // an argument of a function that is no sink
  return reason && { reason };
}

/** The text as an argument of the emitting call: outside the bundle lookup (`found`) and translation calls. */
function asSeen(text: StringFact, found: StringFact | null, language: Vocabulary): StringFact {
  const seen = seenThrough(found ?? text);
  if (seen === text || !seen.call) return seen;
  return { ...seen, localExclusion: seen.localExclusion ?? nonMessageCall(seen.call, language) };
}

/** Projects name their own gettext `U_`, `TR_`, `N_`: the enclosing call counts instead. */
function seenThrough(text: StringFact): StringFact {
  const [next] = text.outer;
  if (!text.call?.name.endsWith('_') || !next || !/^[A-Z]{0,3}_$/.test(text.call.name)) return text;
  return { ...text, call: next, outer: text.outer.slice(1) };
}

/** If a call elsewhere in the same file emits the text, `callLine` is its line. */
function originOf(file: FileFacts, text: StringFact, sink: Sink, printed: PrintedNames | null): Origin {
  const call = text.call ?? (printed?.file === file.file ? printed.call : null);
  return {
    file: file.file,
    line: text.line,
    column: text.column,
    callLine: call?.line ?? text.line,
    function: text.function ?? printed?.function ?? null,
    sink: sink.name,
    sinkKind: sink.kind,
    facility: facilityOf(text),
  };
}
