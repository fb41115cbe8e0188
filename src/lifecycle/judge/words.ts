// Splits messages and keywords into words, with one word for synonyms.
import synonyms from '../../data/words/synonyms.json' with { type: 'json' };

/** In lower case. Identifiers are split at `_`. Synonyms become the first of their list: `failed to` and `unable to` are `cannot`. */
export function wordsOf(text: string): readonly string[] {
  const written = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  const words: string[] = [];
  for (let at = 0; at < written.length; ) {
    const phrase = phraseAt(written, at);
    words.push(...(phrase?.first ?? written.slice(at, at + 1)));
    at += phrase?.words.length ?? 1;
  }
  return words;
}

interface Phrase {
  readonly words: readonly string[];
  readonly first: readonly string[];
}

/** The longest phrase that begins there. */
const phraseAt = (words: readonly string[], at: number): Phrase | undefined =>
  phrases.get(words[at] ?? '')?.find((phrase) => phrase.words.every((word, i) => words[at + i] === word));

const phrases: ReadonlyMap<string, readonly Phrase[]> = byFirstWord(
  synonyms.flatMap((list) => {
    const [first = [], ...others] = list.map((phrase) => phrase.split(' '));
    return others.map((words) => ({ words, first }));
  }),
);

function byFirstWord(all: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const lists = new Map<string, Phrase[]>();
  for (const phrase of [...all].sort((a, b) => b.words.length - a.words.length)) {
    const [word = ''] = phrase.words;
    lists.set(word, [...(lists.get(word) ?? []), phrase]);
  }
  return lists;
}
