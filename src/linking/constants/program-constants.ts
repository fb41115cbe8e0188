// The constants that each file of the program sees, and the files that only translate those of others.

import type { FileFacts, StringFact } from '../../model/facts.ts';
import type { Vocabulary } from '../../model/language-contract.ts';
import { lastName } from '../../text/identifiers.ts';
import { bundles, isCatalogue, translations } from './bundles.ts';
import { inConstantTranslations } from './constant-translations.ts';
import { type Constants, constantTexts, scopedConstants } from './constants.ts';
import { isModular, type UnitOf } from './resolve-indirect-uses.ts';
import { returnedTexts } from './returned-texts.ts';
import { inTranslationFolders } from './translation-folders.ts';

export interface ProgramConstants {
  /** Files whose texts are translations. */
  readonly translated: ReadonlySet<string>;
  /** The text of a bundle that a text is the key of. */
  readonly lookUp: ReturnType<typeof bundles>['lookUp'];
  readonly unitOf: UnitOf;
  readonly constantsOf: (file: FileFacts) => Constants;
  /** Whether the text is a constant of a module that calls only emit as a part of a message. */
  readonly isPart: (text: StringFact, language: Vocabulary) => boolean;
}

export function programConstants(
  facts: readonly FileFacts[],
  languageOf: (file: FileFacts) => Vocabulary,
): ProgramConstants {
  const catalogues = facts.filter((file) => isCatalogue(languageOf(file)));
  const foldered = facts.filter((file) => languageOf(file).translationFolders);
  const isScoped = (file: FileFacts): boolean => hasScopes(languageOf(file));
  const global = facts.filter((file) => !isCatalogue(languageOf(file)) && !isScoped(file));
  const translated = new Set([
    ...translations(catalogues.map(({ file }) => file)),
    ...inTranslationFolders(foldered.map(({ file }) => file)),
    ...inConstantTranslations(global),
  ]);
  const unitOf: UnitOf = (file) => (languageOf(file).folderModules ? folderOf(file.file) : file.file);
  const macros = constantTexts(global.filter(({ file }) => !translated.has(file)));
  const scoped = scopedConstants(facts.filter(isScoped), unitOf);
  const returned = returnedTexts(facts, unitOf);
  const constantsOf = (file: FileFacts): Constants => {
    const named = isScoped(file) ? scoped(file) : macros;
    const modular = isModular(languageOf(file));
    return {
      get: (name) => (name.endsWith('()') ? returned.of(name, unitOf(file), modular) : named.get(name)),
    };
  };
  const { lookUp } = bundles(catalogues.filter(({ file }) => !translated.has(file)));
  const parts = namesInTexts(facts);
  const isPart: ProgramConstants['isPart'] = ({ role, target }, language) =>
    role === 'constant' && isModular(language) && parts.has(target ?? '');
  return { translated, lookUp, unitOf, constantsOf, isPart };
}

/** Last names of the constants in texts that calls take. */
function namesInTexts(facts: readonly FileFacts[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { texts } of facts)
    for (const { call, parts } of texts)
      for (const part of call ? parts : [])
        if ('reference' in part && part.unknown === undefined) found.add(lastName(part.reference));
  return found;
}

const hasScopes = ({ scoped, folderModules, modules }: Vocabulary): boolean =>
  scoped === true || folderModules === true || modules === true;

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
