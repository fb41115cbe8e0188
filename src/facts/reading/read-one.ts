// One file -> its facts, or the reason why there are none. Never throws: an error concerns that file alone.

import { whyUnread } from '../../files/regular-file.ts';
import { languages } from '../../languages/index.ts';
import type { FileFacts } from '../../model/facts.ts';
import type { Diagnostic, SkipReason, SourceFile } from '../../model/source-files.ts';
import { readSource } from '../../sources/folder/read-source.ts';
import { certain } from '../../text/items.ts';
import { factsOf, type Wanted } from './file-facts.ts';
import { lossIn } from './unknown-bytes.ts';

/** Facts or a reason to skip the file; a diagnostic with either of them. */
export interface ReadFile {
  readonly facts?: FileFacts;
  readonly skip?: SkipReason;
  readonly diagnostic?: Diagnostic;
}

export interface ReadRules extends Wanted {
  readonly noIgnore: boolean;
}

export function readOne(file: SourceFile, rules: ReadRules): ReadFile {
  try {
    const language = certain(languages.find(({ name }) => name === file.language));
    const source = readSource(file, rules.noIgnore, language);
    if (source.skip) return { skip: source.skip };
    const facts = factsOf(source.text, file.language, file.path, file.bytes, rules);
    const loss = lossIn(source, language);
    return loss === null ? { facts } : { facts, diagnostic: { kind: 'encoding', file: file.path, ...loss } };
  } catch (error) {
    return unreadable(file, whyUnread(error));
  }
}

export const unreadable = (file: SourceFile, text: string): ReadFile => ({
  skip: 'unreadable',
  diagnostic: { kind: 'unreadable', file: file.path, line: null, text },
});
