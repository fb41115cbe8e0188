// Expands the variables of a build file. Unknown ones are empty; nothing is executed.

export type Variables = ReadonlyMap<string, string>;

const reference = /\$(?:\(([\w.-]+)(?::([^()]*))?\)|\{([\w.-]+)(?::([^{}]*))?\}|([A-Za-z]))/g;

/** Expands `$X`, `$(NAME)`, `${NAME}` and `$(NAME:.c=.o)` in a text, and splits it into words. */
export type WordsOf = (text: string) => string[];

/** Maximum number of characters per text and per build file, because nested variables can double each time. */
const MAX_WRITTEN = 100_000;
const MAX_WRITTEN_IN_FILE = 5_000_000;

/** Expands the texts of one build file. */
export function wordsBy(variables: Variables): WordsOf {
  let left = MAX_WRITTEN_IN_FILE;
  return (text) => {
    let budget = Math.min(MAX_WRITTEN, left);
    const before = budget;
    const write = (part: string, depth: number): string =>
      part.replace(reference, (_, round, roundEnds, curly, curlyEnds, letter) => {
        const value = variables.get(round ?? curly ?? letter) ?? '';
        budget -= value.length + 1;
        return budget < 0 || depth > 8 ? '' : withEnds(write(value, depth + 1), roundEnds ?? curlyEnds ?? '');
      });
    const words = write(text, 0)
      .replace(/@\w+@/g, '')
      .split(/[\s;"]+/)
      .filter((word) => word !== '' && !word.includes('$'));
    left -= before - Math.max(0, budget);
    return words;
  };
}

/** `.c=.o` replaces the ends of words. */
function withEnds(words: string, ends: string): string {
  const [from = '', to] = ends.split('=');
  if (to === undefined || to.length > 20) return words;
  return words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => (word.endsWith(from) ? word.slice(0, word.length - from.length) + to : word))
    .join(' ');
}
