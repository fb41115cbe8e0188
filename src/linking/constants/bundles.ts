// Resolves texts from resource bundles: `log.error(texts.get("gate.refused"))`.

import type { FactPart, FileFacts, StringFact } from '../../model/facts.ts';
import type { Catalogue, Vocabulary } from '../../model/language-contract.ts';
import { certain, valueAt } from '../../text/items.ts';

export interface Bundles {
  /** If the text is a key: the looked-up text, in the context of the call around the lookup; else null. */
  readonly lookUp: (text: StringFact, file: string) => StringFact | null;
}

/** The text for a key; null if bundles disagree. */
type Said = readonly FactPart[] | null;

/** By suffix of the bundle's folder: `resources/a/b`, `a/b`, `b`, and the empty one. */
type ByEnd = Map<string, Said>;

export const isCatalogue = (language: Vocabulary): language is Catalogue => 'entries' in language;

/** `catalogues` are the facts of bundles, without translations. */
export function bundles(catalogues: readonly FileFacts[]): Bundles {
  const byKey = new Map<string, ByEnd>();
  for (const { file, texts } of catalogues) {
    const ends = endsOf(folderOf(file));
    for (const { target, parts } of texts) {
      const byEnd = byKey.get(certain(target)) ?? new Map();
      byKey.set(certain(target), byEnd);
      for (const end of ends) byEnd.set(end, byEnd.has(end) ? agreed(valueAt(byEnd, end), parts) : parts);
    }
  }
  return {
    lookUp: (text, file) => {
      const byEnd = byKey.size > 0 && text.call ? byKey.get(keyOf(text)) : undefined;
      const parts = byEnd && nearest(byEnd, folderOf(file));
      return parts ? seenFromOutside(text, parts) : null;
    },
  };
}

/** Only keys of several words: `name` and `error` are often not keys. */
function keyOf({ parts: [part, ...more] }: StringFact): string {
  const key = part && 'literal' in part && more.length === 0 ? part.literal : '';
  return /[a-z][A-Z]/.test(key) || (/^\S+$/.test(key) && /.[.\-_]./.test(key)) ? key : '';
}

/** The text is the argument of the call around the lookup. */
function seenFromOutside(text: StringFact, parts: readonly FactPart[]): StringFact {
  const [call, ...outer] = text.outer;
  const seen = { ...text, parts, localExclusion: null };
  if (call) return { ...seen, call, outer };
  return { ...seen, call: null, role: text.role === 'thrown' ? 'thrown' : 'assigned' };
}

/** Bundles of several packages share keys; the one whose folder is closest to the code's package wins. */
function nearest(byEnd: ByEnd, folder: string): Said {
  const end = endsOf(folder).find((one) => byEnd.has(one));
  return end === undefined ? null : valueAt(byEnd, end);
}

/** All suffixes of a folder, longest first: `src/main/java/a/b` and `src/main/resources/a/b` share `a/b`. */
function endsOf(folder: string): string[] {
  const names = folder.split('/').slice(-MAX_FOLDERS);
  return [...names.map((_, i) => names.slice(i).join('/')), ''];
}

/** No package is deeper. */
const MAX_FOLDERS = 32;

const agreed = (said: Said, parts: readonly FactPart[]): Said =>
  said && JSON.stringify(said) === JSON.stringify(parts) ? said : null;

const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')));

/** Translations of an adjacent file: `texts_de.properties` next to `texts.properties`, `Texts.de.resx` next to `Texts.resx`. */
export function translations(files: readonly string[]): ReadonlySet<string> {
  const all = new Set(files);
  return new Set(
    files.filter((file) => {
      const [, base, mark, locale, extension] = localised.exec(file) ?? [];
      const original = [`${base}${extension}`, `${base}${mark}en${extension}`].find((name) => all.has(name));
      return base !== undefined && original !== undefined && original !== `${base}${mark}${locale}${extension}`;
    }),
  );
}

const localised = /^(.*?)([_.])([a-z]{2,3}(?:[_-][A-Z][A-Za-z]{1,3})*)(\.\w+)$/;

/** Whether the texts are mostly single words, paths and numbers: then the file is configuration, not messages. */
export function isConfiguration({ texts }: FileFacts): boolean {
  const sentences = texts.filter(({ parts }) =>
    parts.some(
      (part) =>
        'literal' in part && /(?<!\p{L})(?:\p{L}{2,}[^\p{L}\s,=]*[ \t][^\p{L}\n,=]*){2}\p{L}{2}/u.test(part.literal),
    ),
  );
  return sentences.length * 8 < texts.length;
}
