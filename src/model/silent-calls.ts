// Calls whose text is never a message: what is compared, looked up, opened or counted.
import { lastName } from '../text/identifiers.ts';
import type { ExclusionReason } from './exclusions.ts';
import type { Vocabulary } from './language-contract.ts';

/** Why the argument of a call is not a message. Some calls have a reason for one position only. */
export function nonMessageCall(
  { name, index }: { readonly name: string; readonly index?: number },
  { nonMessageCalls }: Pick<Vocabulary, 'nonMessageCalls'>,
): ExclusionReason | null {
  for (const known of endsOf(name)) {
    const reason = nonMessageCalls.get(known) ?? nonMessageCalls.get(`${known}:${index}`);
    if (reason) return reason;
  }
  return null;
}

/** Rows name a function, or the last of its qualifiers as well: `Regex.new` of `regex.Regex.new`, `new`. */
function endsOf(name: string): readonly string[] {
  const found = [name];
  for (let dot = name.indexOf('.'); dot >= 0 && found.length < MAX_QUALIFIERS; dot = name.indexOf('.', dot + 1))
    found.push(name.slice(dot + 1));
  const short = lastName(name);
  return found.at(-1) === short ? found : [...found, short];
}

/** No name has more. */
const MAX_QUALIFIERS = 8;
