// Texts that live in resource bundles: `log.error(texts.get("gate.refused"))` emits what the bundle says for its key.
import type { Catalogue, Vocabulary } from '../syntax.ts';
import type { FactPart, FileFacts, TextFact } from '../types.ts';

export interface Bundles {
  /** A text that is a key, as the call around the look-up sees it; null for every other text. */
  readonly lookUp: (text: TextFact, file: string) => TextFact | null;
}

interface Named {
  readonly folder: string;
  readonly parts: readonly FactPart[];
}

export const isCatalogue = (language: Vocabulary): language is Catalogue => 'entries' in language;

/** `catalogues` are the facts of bundles, without translations. */
export function bundles(catalogues: readonly FileFacts[]): Bundles {
  const byKey = new Map<string, Named[]>();
  for (const { file, texts } of catalogues) {
    for (const { target, parts } of texts) {
      const named = byKey.get(target!);
      if (named) named.push({ folder: folderOf(file), parts });
      else byKey.set(target!, [{ folder: folderOf(file), parts }]);
    }
  }
  return {
    lookUp: (text, file) => {
      const named = byKey.size > 0 && text.call ? byKey.get(keyOf(text)) : undefined;
      const parts = named && nearest(named, folderOf(file));
      return parts ? seenFromOutside(text, parts) : null;
    },
  };
}

/** Only keys of several words: `name` and `error` are too often no key. */
function keyOf({ parts: [part, ...more] }: TextFact): string {
  const key = part && 'literal' in part && more.length === 0 ? part.literal : '';
  return /^\S+[.\-_]\S+$|[a-z][A-Z]/.test(key) ? key : '';
}

/** The look-up gives its text to the call around it. */
function seenFromOutside(text: TextFact, parts: readonly FactPart[]): TextFact {
  const [call, ...outer] = text.outer;
  const seen = { ...text, parts, silence: null };
  return call ? { ...seen, call, outer } : { ...seen, call: null, role: 'assigned' };
}

/** Bundles of several packages share keys: the one whose package is most like that of the code says it. */
function nearest(named: readonly Named[], folder: string): readonly FactPart[] | null {
  const likeness = named.map((one) => commonEnd(one.folder, folder));
  const best = Math.max(...likeness);
  const [first, ...others] = named.filter((_, i) => likeness[i] === best);
  const texts = JSON.stringify(first!.parts);
  return others.every(({ parts }) => JSON.stringify(parts) === texts) ? first!.parts : null;
}

/** How many folders at their ends are the same: `src/main/java/a/b` and `src/main/resources/a/b` have two. */
function commonEnd(a: string, b: string): number {
  const [left, right] = [a.split('/').reverse(), b.split('/').reverse()];
  const differs = left.findIndex((name, i) => name !== right[i]);
  return differs < 0 ? left.length : differs;
}

const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')));

/** Files that say in another language what a file beside them says: `texts_de.properties` beside `texts.properties`. */
export function translations(files: readonly string[]): ReadonlySet<string> {
  const all = new Set(files);
  return new Set(
    files.filter((file) => {
      const [, base, locale, extension] = /^(.*?)_([a-z]{2,3}(?:_[A-Z][A-Za-z]{1,3})*)(\.\w+)$/.exec(file) ?? [];
      const original = [`${base}${extension}`, `${base}_en${extension}`].find((name) => all.has(name));
      return base !== undefined && original !== undefined && original !== `${base}_${locale}${extension}`;
    }),
  );
}

/** Keys with single words, paths and numbers: the files configure something, they hold no messages. */
export function isConfiguration({ texts }: FileFacts): boolean {
  const sentences = texts.filter(({ parts }) =>
    parts.some(
      (part) => 'literal' in part && /(?:\p{L}{2,}[^\p{L}\s,=]*[ \t][^\p{L}\n,=]*){2}\p{L}{2}/u.test(part.literal),
    ),
  );
  return sentences.length * 8 < texts.length;
}
