// The text of one file -> its facts: parse and extract, whatever kind of source it is. Knows nothing of other files.
import { extractEntries } from '../extract/catalogue.ts';
import { extract } from '../extract/extract.ts';
import { isCatalogue } from '../languages/index.ts';
import { languagesWith } from '../languages/with-sinks.ts';
import { type Annotated, annotationsIn } from '../parse/annotations.ts';
import { parse } from '../parse/parse.ts';
import type { OwnCalls, Vocabulary } from '../syntax.ts';
import type { Annotation, FileFacts, TextFact } from '../types.ts';

/** What is wanted of a file. */
export interface Wanted {
  /** Texts that are no messages too. */
  readonly silent: boolean;
  /** Exception classes and what is thrown. */
  readonly exceptions: boolean;
  /** What people say of calls. */
  readonly calls?: OwnCalls;
}

/** `language` is the name of one that `languages` holds. */
export function factsOf(
  text: string,
  language: string,
  file: string,
  bytes: number,
  { silent, exceptions, calls = noCalls }: Wanted = { silent: true, exceptions: false },
): FileFacts {
  const known = languagesWith(calls).find(({ name }) => name === language)!;
  const facts = isCatalogue(known)
    ? extractEntries(text, known, file, bytes)
    : annotated(extract(parse(text, known, exceptions), known, file, bytes), annotationsIn(text, known));
  return silent ? facts : { ...facts, texts: facts.texts.filter((one) => isWanted(one, known)) };
}

const noCalls: OwnCalls = { sinks: [], notSinks: [] };

/** Link wants constants, and where annotations number messages or bundles hold them, what may be a key. */
const isWanted = ({ silence, role, annotation }: TextFact, { annotations }: Vocabulary): boolean =>
  silence === null ||
  annotation?.verdict === 'alert' ||
  role === 'constant' ||
  (annotations !== undefined && keys.has(silence));

const keys = new Set(['key', 'single word']);

/** Of several annotations of a text one beside it counts, then the last one. Those that say nothing become remarks. */
function annotated(facts: FileFacts, found: readonly Annotated[]): FileFacts {
  if (found.length === 0) return facts;
  const spoken = new Map<TextFact, Annotation>();
  const remarks: { line: number; text: string }[] = [];
  for (const { annotation, line, text, ...lines } of found) {
    const meant = annotation ? textsIn(facts.texts, lines, annotation) : [];
    if (meant.length === 0) remarks.push({ line, text: annotation ? noText(text) : unknownWords(text) });
    for (const one of meant) if (covers(lines, one.line) || !spoken.has(one)) spoken.set(one, annotation!);
  }
  const texts = facts.texts.map((text) => (spoken.has(text) ? { ...text, annotation: spoken.get(text)! } : text));
  return { ...facts, texts, ...(remarks.length > 0 ? { remarks } : {}) };
}

type Lines = Pick<Annotated, 'from' | 'to'>;

/** The texts on these lines, and those that a call there tells: a variable holds them. Keys beside a message give no alarm. */
function textsIn(texts: readonly TextFact[], lines: Lines, { verdict }: Annotation): readonly TextFact[] {
  const all = texts.filter(({ line, call }) => covers(lines, line) || (call !== null && covers(lines, call.line)));
  const loud = all.filter(({ silence }) => silence === null);
  return verdict === 'alert' && loud.length > 0 ? loud : all;
}

const covers = ({ from, to }: Lines, line: number): boolean => from <= line && line <= to;

const unknownWords = (text: string): string =>
  `annotation "${text}" is not known: write sigma-extract: ignore, or sigma-extract: alert, with a reason`;
const noText = (text: string): string => `annotation "${text}" stands beside no text`;
