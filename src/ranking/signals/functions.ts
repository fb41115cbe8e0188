// Signals of the name of the enclosing function.

import words from '../../data/words/function-names.json' with { type: 'json' };
import type { Message } from '../../model/messages.ts';
import { snakeCase } from '../../text/identifiers.ts';
import { anyOf } from '../../text/word-pattern.ts';

const inName = (words: readonly string[]): RegExp => new RegExp(`(?:^|_)${anyOf(words)}(?:_|$)`, 'i');

/** Names of functions that judge input from outside. */
export const judging = inName(words.judging);
export const settingUp = inName(words.settingUp);

/** Matches a pattern against the name of the enclosing function. */
export const inFunction =
  (pattern: RegExp): ((message: Message) => string | null) =>
  ({ origin }) =>
    pattern.exec(snakeCase(origin.function ?? ''))?.[0] ?? null;
