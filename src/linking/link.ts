// Facts of all files -> messages: resolves constants, assigns sink and severity, marks excluded texts.

import type { Excluded } from '../model/exclusions.ts';
import type { Annotation, FileFacts, Part, StringFact } from '../model/facts.ts';
import type { Vocabulary } from '../model/language-contract.ts';
import type { Message, Origin } from '../model/messages.ts';
import { nonMessageCall } from '../model/silent-calls.ts';
import { valueAt } from '../text/items.ts';
import { bundles, isCatalogue, isConfiguration, translations } from './constants/bundles.ts';
import { constantTexts, resolve, scopedConstants, withNamed } from './constants/constants.ts';
import { identifiersOf } from './constants/identifiers.ts';
import { withMessageId } from './constants/jboss-message-ids.ts';
import { type PrintedNames, resolveIndirectUses } from './constants/resolve-indirect-uses.ts';
import { inTranslationFolders } from './constants/translation-folders.ts';
import { exceptionMessages, withHandlers } from './exceptions/exception-messages.ts';
import { exceptionClasses } from './exceptions/exceptions.ts';
import { excludeGeneratedCode } from './exclusions/generated-code.ts';
import { exclusionOf, lastingReason } from './exclusions/index.ts';
import { excludeListsOfNames } from './exclusions/lists-of-names.ts';
import { type Consumes, consumersOf } from './sinks/consumers.ts';
import { type InferredSinks, inferSinks } from './sinks/infer-sinks.ts';
import { countingFromZero, facilityOf, severityOf } from './sinks/severity.ts';
import { type Sink, type SinkContext, sinkOf } from './sinks/sinks.ts';

export interface Linked {
  readonly messages: Message[];
  readonly sinks: InferredSinks;
}

/**
 * Messages of the whole program, file by file in the order of `facts`; with `excluded`, including texts that are not messages.
 * Empties the list as it goes: for a large tree, keeping both would double memory.
 */
export function link(facts: FileFacts[], languages: readonly Vocabulary[], excluded = true): Linked {
  const byName = new Map(languages.map((language) => [language.name, language]));
  const catalogues = facts.filter(({ language }) => isCatalogue(valueAt(byName, language)));
  const foldered = facts.filter(({ language }) => valueAt(byName, language).translationFolders);
  const translated = new Set([
    ...translations(catalogues.map(({ file }) => file)),
    ...inTranslationFolders(foldered.map(({ file }) => file)),
  ]);
  const { lookUp } = bundles(catalogues.filter(({ file }) => !translated.has(file)));
  const isScoped = ({ language }: FileFacts): boolean => {
    const { scoped, folderModules } = valueAt(byName, language);
    return scoped === true || folderModules === true;
  };
  const unitOf = (file: FileFacts): string =>
    valueAt(byName, file.language).folderModules ? folderOf(file.file) : file.file;
  const macros = constantTexts(facts.filter((file) => !catalogues.includes(file) && !isScoped(file)));
  const scoped = scopedConstants(facts.filter(isScoped), unitOf);
  const sinks = inferSinks(facts, byName, excluded);
  const consumers = new Map([...byName.keys()].map((name) => [name, consumersOf(facts, name)]));
  const thrown = exceptionClasses(facts, byName);
  const logged = new Map(thrown.map(({ language, name, logged }) => [`${language} ${name}`, logged]));
  const fromZero = countingFromZero(facts);
  const aroundOf = (file: FileFacts): SinkContext => {
    const language = valueAt(byName, file.language);
    const { file: path } = file;
    return {
      language,
      ownSink: sinks.of(language, path),
      isPieces: sinks.isPieces(language),
      module: moduleOf(path),
      fromZero,
    };
  };
  const printedBy = resolveIndirectUses(facts, aroundOf, unitOf);
  const messages: Message[] = [];
  const isWanted = (found: Message): boolean => excluded || found.annotation !== undefined || found.excluded === null;
  for (const file of drained(facts)) {
    const around = aroundOf(file);
    const { language } = around;
    const constants = isScoped(file) ? scoped(file) : macros;
    const silence = silenceOf(file, language, translated);
    const ofFile: Message[] = [];
    for (const text of file.texts) {
      const seen = asSeen(text, lookUp(text, file.file), language);
      const { annotation } = text;
      if (!excluded && !annotation && (lastingReason(seen) ?? silence) !== null) continue;
      const written = withMessageId(seen, file, language);
      const parts = resolve(language.folderModules ? withNamed(written, constants) : written, constants);
      const told = {
        file,
        around,
        printed: printedBy(seen, file),
        noReturn: sinks.noReturn,
        consumes: valueAt(consumers, file.language),
      };
      ofFile.push(annotated(withHandlers(message(told, seen, parts, silence), logged), annotation));
    }
    for (const found of excludeListsOfNames(excludeGeneratedCode(ofFile)).filter(isWanted)) messages.push(found);
  }
  for (const one of exceptionMessages(thrown, messages)) messages.push(one);
  return { messages, sinks };
}

const moduleOf = (path: string): string => path.replace(/^.*\/|\.\w+$/g, '');

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

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
  /** Functions that never return. */
  readonly noReturn: ReadonlySet<string>;
  readonly consumes: Consumes;
}

function message(place: SinkPlace, text: StringFact, parts: readonly Part[], silence: Excluded | null): Message {
  const { file, around, printed, noReturn } = place;
  const { language } = around;
  const named = printed?.sink ?? sinkOf(text, around);
  const known = printed?.severity ?? severityOf(text, named, around);
  const severity = text.debug && (known === 'unknown' || named.kind === 'terminal') ? 'debug' : known;
  const sink = named.kind === 'terminal' && known !== named.severity ? { ...named, kind: 'log' as const } : named; // prints with a level
  return {
    parts,
    origin: originOf(file, text, sink, printed),
    language: file.language,
    severity,
    returned: text.role === 'returned',
    fatal: sink.fatal || text.next.some((verb) => noReturn.has(verb)),
    branches: text.branches,
    next: text.next,
    messageIds: identifiersOf(parts, text.call ? [text.call, ...text.outer] : []),
    excluded: silence ?? exclusionOf({ text, parts, sink, language }) ?? consumedBy(text, sink, place),
  };
}

/** For arguments of functions that are no sinks. */
function consumedBy({ call }: StringFact, { kind }: Sink, { consumes, file }: SinkPlace): Excluded | null {
  const reason = call && kind === 'call' ? consumes(call, file.file) : null;
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
