// Text of one file, in any language -> its facts. Knows nothing of other files.

import { isCatalogue } from '../../languages/index.ts';
import { languagesWith } from '../../languages/with-sinks.ts';
import type { ExclusionReason } from '../../model/exclusions.ts';
import type { Annotation, FileFacts, StringFact } from '../../model/facts.ts';
import type { OwnCalls, Vocabulary } from '../../model/language-contract.ts';
import type { ReaderChoice } from '../../model/options.ts';
import { type Annotated, annotationsIn } from '../../syntax/annotations/annotations.ts';
import { parse } from '../../syntax/parse.ts';
import { groupBy } from '../../text/group-by.ts';
import { certain, itemAt, lastOf, valueAt } from '../../text/items.ts';
import { extractEntries } from '../catalogue.ts';
import { extract } from '../extract.ts';
import { isReadByTree } from './grammars-of.ts';

/** What to extract from a file. */
export interface Wanted {
  /** Include texts that are not messages. */
  readonly silent: boolean;
  /** Include exception classes and throws. */
  readonly exceptions: boolean;
  /** Sinks and non-sinks of the configuration. */
  readonly calls?: OwnCalls;
  readonly reader?: ReaderChoice;
}

/** `language` is the name of a language or catalogue. */
export function factsOf(
  text: string,
  language: string,
  file: string,
  bytes: number,
  { silent, exceptions, calls = noCalls, reader = 'auto' }: Wanted = { silent: true, exceptions: false },
): FileFacts {
  const known = certain(languagesWith(calls).find(({ name }) => name === language));
  const facts = isCatalogue(known)
    ? extractEntries(text, known, file, bytes)
    : annotated(
        extract(parse(text, known, { exceptions, byTree: isReadByTree(known, reader) }), known, file, bytes),
        annotationsIn(text, known),
      );
  return silent ? facts : { ...facts, texts: facts.texts.filter((one) => isWanted(one, known)) };
}

const noCalls: OwnCalls = { sinks: [], notSinks: [] };

/** Linking needs constants, words that an inferred sink may emit, and keys where annotations number messages or bundles hold them. */
const isWanted = ({ localExclusion, role, annotation }: StringFact, { annotations }: Vocabulary): boolean =>
  localExclusion === null ||
  (localExclusion === 'single word' && role === 'argument') ||
  annotation?.verdict === 'alert' ||
  role === 'constant' ||
  (annotations !== undefined && keys.has(localExclusion));

const keys = new Set<ExclusionReason>(['key', 'single word']);

/** If a text has several annotations, an adjacent one wins, else the last one. Those that apply to nothing become remarks. */
function annotated(facts: FileFacts, found: readonly Annotated[]): FileFacts {
  if (found.length === 0) return facts;
  const meantBy = textsByLines(facts.texts);
  const spoken = new Map<StringFact, Annotation>();
  const remarks: { line: number; text: string }[] = [];
  const counting = firstAndLast(found);
  for (const one of found) {
    const { annotation, line, text } = one;
    const meant = annotation ? meantBy(one, annotation) : [];
    if (meant.length === 0) remarks.push({ line, text: annotation ? noText(text) : unknownWords(text) });
    if (counting.has(one)) speak(spoken, one, meant);
  }
  const texts = facts.texts.map((text) => (spoken.has(text) ? { ...text, annotation: valueAt(spoken, text) } : text));
  return { ...facts, texts, ...(remarks.length > 0 ? { remarks } : {}) };
}

function speak(spoken: Map<StringFact, Annotation>, one: Annotated, meant: readonly StringFact[]): void {
  for (const text of meant) if (covers(one, text.line) || !spoken.has(text)) spoken.set(text, certain(one.annotation));
}

type Lines = Pick<Annotated, 'from' | 'to'>;

const keyOf = ({ from, to }: Lines, annotation: Annotation | null): string => `${annotation?.verdict} ${from} ${to}`;

/** Of annotations with equal targets only the first and the last matter: one line may have thousands. */
function firstAndLast(found: readonly Annotated[]): ReadonlySet<Annotated> {
  const alike = [...groupBy(found, (one) => [keyOf(one, one.annotation)]).values()];
  return new Set(alike.flatMap((all) => [itemAt(all, 0), lastOf(all)]));
}

/** The texts on these lines, and texts in variables that calls on these lines emit. `alert` does not apply to keys beside a message. */
function textsByLines(texts: readonly StringFact[]): (lines: Lines, annotation: Annotation) => readonly StringFact[] {
  const byLine = new Map<number, Set<StringFact>>();
  for (const text of texts)
    for (const line of [text.line, text.call?.line ?? text.line])
      byLine.set(line, (byLine.get(line) ?? new Set()).add(text));
  const known = new Map<string, readonly StringFact[]>();
  return (lines, annotation) => {
    const key = keyOf(lines, annotation);
    const found = known.get(key) ?? meantOn(lines, annotation, byLine);
    known.set(key, found);
    return found;
  };
}

function meantOn(
  { from, to }: Lines,
  { verdict }: Annotation,
  byLine: ReadonlyMap<number, Set<StringFact>>,
): StringFact[] {
  const all = new Set<StringFact>();
  for (let line = from; line <= to; line++) for (const text of byLine.get(line) ?? []) all.add(text);
  const loud = [...all].filter(({ localExclusion }) => localExclusion === null);
  return verdict === 'alert' && loud.length > 0 ? loud : [...all];
}

const covers = ({ from, to }: Lines, line: number): boolean => from <= line && line <= to;

const unknownWords = (text: string): string =>
  `unknown annotation "${text}": write sigma-extract: ignore or sigma-extract: alert, with a reason`;
const noText = (text: string): string => `annotation "${text}" is not next to a text`;
