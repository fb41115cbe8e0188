// Calls whose text is never a message: what is compared, looked up, opened or counted.
import { lastName } from '../text/identifiers.ts';
import type { ExclusionReason } from './exclusions.ts';
import type { Vocabulary } from './language-contract.ts';

/** Why the argument of a call is not a message. Some calls have a reason for one position only. */
export function nonMessageCall(
  { name, index }: { readonly name: string; readonly index?: number },
  { nonMessageCalls }: Pick<Vocabulary, 'nonMessageCalls'>,
): ExclusionReason | null {
  const short = lastName(name);
  return (
    nonMessageCalls.get(name) ??
    nonMessageCalls.get(short) ??
    nonMessageCalls.get(`${name}:${index}`) ??
    nonMessageCalls.get(`${short}:${index}`) ??
    null
  );
}
