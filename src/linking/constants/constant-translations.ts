// Files that define the constants of another file in another language: `lang_de.h` beside `lang_en.h`, `texts/french.h` beside
// `texts/english.h`.

import type { FileFacts } from '../../model/facts.ts';
import { isEnglish, isLocale } from './translation-folders.ts';

export function inConstantTranslations(facts: readonly FileFacts[]): readonly string[] {
  const originals = new Map<string, FileFacts>(); // by their pattern
  for (const file of facts)
    for (const { piece, pattern } of piecesOf(file.file)) if (isEnglish.test(piece)) originals.set(pattern, file);
  if (originals.size === 0) return [];
  return facts.filter((file) => originalsOf(file, originals).some((one) => shares(file, one))).map(({ file }) => file);
}

const originalsOf = ({ file }: FileFacts, originals: ReadonlyMap<string, FileFacts>): readonly FileFacts[] =>
  piecesOf(file).flatMap(({ piece, pattern }) => {
    const original = isLocale.test(piece) && !isEnglish.test(piece) ? originals.get(pattern) : undefined;
    return original && original.file !== file ? [original] : [];
  });

const constantsOf = ({ texts }: FileFacts): ReadonlySet<string> =>
  new Set(texts.flatMap(({ role, target }) => (role === 'constant' && target !== null ? [target] : [])));

/** Whether most of the constants are those of the other file. */
function shares(file: FileFacts, original: FileFacts): boolean {
  const own = constantsOf(file);
  const others = constantsOf(original);
  return [...own].filter((name) => others.has(name)).length * 2 > own.size;
}

/** The words of the last folder and of the name, each with the path around it. */
function piecesOf(file: string): { readonly piece: string; readonly pattern: string }[] {
  const from = file.lastIndexOf('/', file.lastIndexOf('/') - 1) + 1;
  return [...file.slice(from).matchAll(/[A-Za-z]+(?:_[A-Z]{2})?/g)].slice(0, MAX_PIECES).map(({ 0: piece, index }) => {
    const before = file.slice(0, from + index);
    return { piece, pattern: `${before}*${file.slice(from + index + piece.length)}` };
  });
}

/** No name has more words. */
const MAX_PIECES = 16;
