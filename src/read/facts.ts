// The text of one file -> its facts: parse and extract, whatever kind of source it is. Knows nothing of other files.
import { extractEntries } from '../extract/catalogue.ts';
import { extract } from '../extract/extract.ts';
import { languages } from '../languages/index.ts';
import { parse } from '../parse/parse.ts';
import type { FileFacts } from '../types.ts';

/** `language` is the name of one that `languages` holds. */
export function factsOf(text: string, language: string, file: string, bytes: number): FileFacts {
  const known = languages.find(({ name }) => name === language)!;
  if ('entries' in known) return extractEntries(text, known, file, bytes);
  return extract(parse(text, known), known, file, bytes);
}
