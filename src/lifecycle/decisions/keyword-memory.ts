// What a decisions file remembers about a live keyword: its message, location and similar messages.
import type { Origin } from '../../model/messages.ts';
import type { Template } from '../judge/message-index.ts';
import { wordsOf } from '../judge/words.ts';

export interface KeywordMemory {
  readonly keyword: string;
  /** The whole message, `*` for values. */
  readonly text: string;
  readonly file: string;
  readonly function: string | null;
  /** Messages beside it that could be taken for its new wording, `*` for values. */
  readonly twins: readonly string[];
}

/** Values, signs and case do not count. */
export function twinsOf({ twins }: KeywordMemory): (template: Template) => boolean {
  const known = new Set(twins.map((twin) => wordsOf(twin).join(' ')));
  return ({ words }) => known.has(words.join(' '));
}

/** The same function of a file of that name: where the source lies may be said in many ways. */
export const isSamePlace = (
  origin: Origin,
  { file, function: name }: Pick<KeywordMemory, 'file' | 'function'>,
): boolean => origin.function === name && nameOf(origin.file) === nameOf(file);

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
