// Which languages are read by the trees of their grammars, and which grammars that takes.
import { languages } from '../../languages/index.ts';
import type { Catalogue, Language } from '../../model/language-contract.ts';
import type { ReaderChoice } from '../../model/options.ts';
import type { SourceFile } from '../../model/source-files.ts';

export const isReadByTree = ({ tree, readBy }: Language, reader: ReaderChoice): boolean =>
  tree !== undefined && (readBy === 'tree' || reader === 'tree-sitter');

/** Names of the grammars that reading these files needs. */
export function grammarsOf(files: readonly SourceFile[], reader: ReaderChoice): readonly string[] {
  const named = new Set(files.map(({ language }) => language));
  return languages.flatMap((one) =>
    named.has(one.name) && isLanguage(one) && isReadByTree(one, reader) ? (one.tree?.grammar ?? []) : [],
  );
}

const isLanguage = (one: Language | Catalogue): one is Language => !('entries' in one);
