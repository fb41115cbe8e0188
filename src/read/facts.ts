// The text of one file -> its facts: parse and extract, whatever kind of source it is. Knows nothing of other files.
import { extractEntries } from '../extract/catalogue.ts';
import { extract } from '../extract/extract.ts';
import { isCatalogue, languages } from '../languages/index.ts';
import { parse } from '../parse/parse.ts';
import type { Vocabulary } from '../syntax.ts';
import type { FileFacts, TextFact } from '../types.ts';

/** What is wanted of a file. */
export interface Wanted {
  /** Texts that are no messages too. */
  readonly silent: boolean;
  /** Exception classes and what is thrown. */
  readonly exceptions: boolean;
}

/** `language` is the name of one that `languages` holds. */
export function factsOf(
  text: string,
  language: string,
  file: string,
  bytes: number,
  { silent, exceptions }: Wanted = { silent: true, exceptions: false },
): FileFacts {
  const known = languages.find(({ name }) => name === language)!;
  const facts = isCatalogue(known)
    ? extractEntries(text, known, file, bytes)
    : extract(parse(text, known, exceptions), known, file, bytes);
  return silent ? facts : { ...facts, texts: facts.texts.filter((one) => isWanted(one, known)) };
}

/** Link wants constants, and where annotations number messages or bundles hold them, what may be a key. */
const isWanted = ({ silence, role }: TextFact, { annotations }: Vocabulary): boolean =>
  silence === null || role === 'constant' || (annotations !== undefined && keys.has(silence));

const keys = new Set(['key', 'single word']);
