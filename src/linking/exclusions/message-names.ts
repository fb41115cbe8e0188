// Names of variables and arguments that hold messages.
import type { Vocabulary } from '../../model/language-contract.ts';
import { words } from '../../text/identifiers.ts';

/** `message`, and `errorMessage`, whose last word is one. */
export const namesMessage = (target: string | null, { messageKeywordArguments: names }: Vocabulary): boolean =>
  target !== null && names !== undefined && (names.has(target) || names.has(words(target).at(-1) ?? ''));
