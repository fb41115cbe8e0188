// Signals of the name of the enclosing function.

import words from '../../data/words/function-names.json' with { type: 'json' };
import type { Message } from '../../model/messages.ts';
import { snakeCase } from '../../text/identifiers.ts';
import { anyOf } from '../../text/word-pattern.ts';

const inName = (words: readonly string[]): RegExp => new RegExp(`(?:^|_)${anyOf(words)}(?:_|$)`, 'i');

/** Names of functions in which input from outside is judged. */
export const judging = inName(words.judging);
export const settingUp = inName(words.settingUp);

/** What a pattern finds in the name of the function that a message stands in. */
export const inFunction =
  (pattern: RegExp): ((message: Message) => string | null) =>
  ({ origin }) =>
    pattern.exec(snakeCase(origin.function ?? ''))?.[0] ?? null;
