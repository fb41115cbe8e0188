// Entries of a catalogue -> facts: each text is a constant named by its key.

import type { FileFacts, StringFact } from '../model/facts.ts';
import type { Catalogue } from '../model/language-contract.ts';
import { localExclusion } from './exclusions/index.ts';

/** `file` and `bytes` are copied to the facts. */
export function extractEntries(source: string, catalogue: Catalogue, file: string, bytes: number): FileFacts {
  const texts = catalogue.entries(source).map(({ key, raw, line, column }): StringFact => {
    const text = {
      parts: catalogue.template([{ raw }], null),
      line,
      column,
      role: 'constant',
      call: null,
      outer: [],
      target: key,
      parameters: [],
      function: null,
      branches: [],
      next: [],
      disabled: false,
      debug: false,
    } as const;
    return { ...text, localExclusion: localExclusion(text, catalogue) };
  });
  return { file, language: catalogue.name, bytes, texts, definitions: [], indirectUses: [], syntaxErrors: false };
}
