// A single word is a name or a key, unless it is passed to a call that may emit it. Linking handles file names.

import { mayEmit } from '../../model/emission.ts';
import type { StringFact } from '../../model/facts.ts';
import type { Vocabulary } from '../../model/language-contract.ts';

export const isSingleWord = (literal: string): boolean => !/\S\s+\S|[/\\]/.test(literal);

export const mayBeEmitted = (
  { role, call, outer }: Pick<StringFact, 'role' | 'call' | 'outer'>,
  language: Vocabulary,
): boolean => role === 'argument' && call !== null && (outer.length > 0 || mayEmit(language, call.name));
