// Excludes names that a call creates or a function returns: a few words without punctuation at the end.

import { setOf, words } from '../../text/identifiers.ts';
import { type CalleeTest, reports } from './callee.ts';
import type { StringCandidate } from './string-candidate.ts';

const creating = setOf('create alloc allocate register unregister reserve define declare');

export const isCreatedName: CalleeTest = (callee, { parts }) =>
  !reports(callee) && callee.some((word) => creating.has(word)) && isName(parts);

/** `get_default_name` returns a name, `set_key` a result. */
export function isReturnedName({ text: { role, function: inside }, parts }: StringCandidate): boolean {
  const all = role === 'returned' && inside !== null ? words(inside) : [];
  return (all[0] === 'get' || all.length === 1) && named.has(all.at(-1) ?? '') && isName(parts);
}
const named = setOf('name path url uri filename dir directory key id version');

/** A few words without punctuation at the end. */
export const isName = ([part, ...more]: StringCandidate['parts']): boolean =>
  part !== undefined &&
  'literal' in part &&
  more.length === 0 &&
  /^[^\n.!?]*[^\n.!?:\s]$/.test(part.literal) &&
  part.literal.split(/\s+/).length <= 6;
