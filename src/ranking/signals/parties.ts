// Whether a message names a party: a value after a word such as in `failed login of %s from %s`.

import words from '../../data/words/parties.json' with { type: 'json' };
import type { Part } from '../../model/facts.ts';
import { itemAt } from '../../text/items.ts';

const party = new RegExp(String.raw`(?:^|[^\p{L}])(${words.join('|')})["'\x60([<{:=\s]*$`, 'iu');

/** The word is at the end of the text before a value, followed by at most a few signs. */
const MAX_BEFORE_VALUE = 200;

/** The word that introduces the party, or null. */
export function partyOf(parts: readonly Part[]): string | null {
  for (const [i, part] of parts.entries()) {
    if (i === 0 || !('placeholder' in part)) continue;
    const before = itemAt(parts, i - 1);
    const found = 'literal' in before ? party.exec(before.literal.slice(-MAX_BEFORE_VALUE)) : null;
    if (found) return itemAt(found, 1);
  }
  return null;
}
