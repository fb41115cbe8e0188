// The definitions that link wants, of files that are known to exist: read once more, by name, and only those.
import { readSource } from '../discover/read-source.ts';
import { isCatalogue, languages } from '../languages/index.ts';
import { definitionsOf } from '../parse/definitions.ts';
import type { SourceFile } from '../sources.ts';
import type { Definition } from '../syntax.ts';

/** In the order of the files. A file that has gone in the meantime defines nothing. */
export function readDefinitions(files: readonly SourceFile[], wanted: ReadonlySet<string>): Definition[] {
  return files.flatMap((file) => {
    const language = languages.find(({ name }) => name === file.language);
    if (!language || isCatalogue(language)) return [];
    try {
      return definitionsOf(readSource(file, true).text, language, wanted);
    } catch {
      return [];
    }
  });
}
