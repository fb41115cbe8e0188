// Whether a message says who did something: a value stands behind a word for a party, as in `failed login of %s from %s`.
import type { Part } from '../../model/facts.ts';

const party =
  /(?:^|[^\p{L}])(from|by|for|of|user(?:name)?|account|login|client|peer|host(?:name)?|remote|address|addr|ip|server|sender|recipient|session|connection|principal|identity|certificate|subject|uid|query|domain|node|device|\p{L}*(?:user|client|peer|host)\p{L}*)["'`([<{:=\s]*$/iu;

/** The word stands at the end of the text before a value, and nothing but a few signs behind it. */
const MAX_BEFORE_VALUE = 200;

/** The word for the party, null when the message names none. */
export function partyOf(parts: readonly Part[]): string | null {
  for (const [i, part] of parts.entries()) {
    if (i === 0 || !('placeholder' in part)) continue;
    const before = parts[i - 1]!;
    const found = 'literal' in before ? party.exec(before.literal.slice(-MAX_BEFORE_VALUE)) : null;
    if (found) return found[1]!;
  }
  return null;
}
