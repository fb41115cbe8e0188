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
  /** Messages that existed beside it and could be mistaken for its rewording, `*` for values. */
  readonly twins: readonly string[];
}

/** Ignores values, punctuation and case. */
export function twinsOf({ twins }: KeywordMemory): (template: Template) => boolean {
  const known = new Set(twins.map((twin) => wordsOf(twin).join(' ')));
  return ({ words }) => known.has(words.join(' '));
}

/** Whether function and file name are the same; folders are ignored, because the path of the source may be given in many ways. */
export const isSamePlace = (
  origin: Origin,
  { file, function: name }: Pick<KeywordMemory, 'file' | 'function'>,
): boolean => origin.function === name && nameOf(origin.file) === nameOf(file);

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
